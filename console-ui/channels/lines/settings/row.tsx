import type { ComponentChildren } from 'preact';
import { useLocale } from '../../../language/locale.js';

interface Props {
  legend: string;
  error?: string | undefined;
  remove: () => void;
  children: ComponentChildren;
}

/** One of a list that the form makes longer and shorter. */
export function Row({ legend, error, remove, children }: Props) {
  const { t } = useLocale();
  return (
    <fieldset class="setting-row">
      <legend>{legend}</legend>
      <div class="setting-fields">{children}</div>
      {error && <p class="field-error">{error}</p>}
      <button type="button" class="button button-small button-quiet" onClick={remove}>
        {t('lines.removeRow')}
        <span class="visually-hidden">: {legend}</span>
      </button>
    </fieldset>
  );
}

interface RowsProps {
  title: string;
  hint: string;
  add: string;
  isFull: boolean;
  onAdd: () => void;
  children: ComponentChildren;
}

export function Rows({ title, hint, add, isFull, onAdd, children }: RowsProps) {
  return (
    <fieldset class="setting-rows">
      <legend>{title}</legend>
      <p class="hint">{hint}</p>
      {children}
      {!isFull && (
        <button type="button" class="button button-small" onClick={onAdd}>
          {add}
        </button>
      )}
    </fieldset>
  );
}
