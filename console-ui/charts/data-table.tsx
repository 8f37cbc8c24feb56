import type { ComponentChildren } from 'preact';
import { useLocale } from '../language/locale.js';

interface Props {
  caption: string;
  columns: string[];
  /** The first cell of each row is its header. */
  rows: ComponentChildren[][];
}

export function DataTable({ caption, columns, rows }: Props) {
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{head}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The table of a chart, folded under it. */
export function ChartTable(props: Props) {
  const { t } = useLocale();
  return (
    <details class="chart-table">
      <summary>
        {t('table.show')}
        <span class="visually-hidden">: {props.caption}</span>
      </summary>
      <DataTable {...props} />
    </details>
  );
}
