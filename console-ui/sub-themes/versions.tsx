import type { SubThemeVersion } from '../../libs/contract/sub-theme.js';
import { DataTable } from '../charts/data-table.js';
import { useLocale } from '../language/locale.js';

interface Props {
  versions: SubThemeVersion[];
  /** The version that reports go by. */
  active: number;
  timeZone: string;
}

/** What changed in the list, and by which version of it reports count. */
export function Versions({ versions, active, timeZone }: Props) {
  const { t, name, moment, number } = useLocale();
  const title = t('subThemes.versions');
  return (
    <details class="panel">
      <summary>{t('subThemes.versionsOf', { n: versions.length })}</summary>
      <DataTable
        caption={title}
        columns={[t('subThemes.version'), t('subThemes.changed'), t('subThemes.when')]}
        rows={versions.map(({ revision, key, name: named, change, at }) => [
          `${number(revision)}${revision === active ? ` · ${t('subThemes.active')}` : ''}`,
          t(change === 'changed' ? 'subThemes.change' : `subThemes.${change}`, { name: name(namesOf(named)) || key }),
          at ? moment(at, timeZone) : '–',
        ])}
      />
    </details>
  );
}

const namesOf = (named: SubThemeVersion['name']): Record<string, string> =>
  Object.fromEntries(Object.entries(named).flatMap(([language, text]) => (text ? [[language, text]] : [])));
