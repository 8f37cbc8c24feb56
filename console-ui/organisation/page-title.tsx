import { useEffect } from 'preact/hooks';
import { useLocale } from '../language/locale.js';
import type { Chosen } from './use-organisation.js';

/** A page's name, in the window's title too; with the organisation that it is about, to be chosen where there are several. */
export function PageTitle({ title, organisation }: { title: string; organisation?: Chosen }) {
  const { t, name } = useLocale();
  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`;
  }, [title, t]);
  const { all = [], one, choose } = organisation ?? {};
  return (
    <div class="title">
      <h1>{title}</h1>
      {all.length === 1 && <p class="title-organisation">{name(one?.name ?? {})}</p>}
      {all.length > 1 && (
        <label class="field-inline">
          {t('filters.organisation')}{' '}
          <select value={one?.id} onChange={(event) => choose?.(event.currentTarget.value)}>
            {all.map((each) => (
              <option key={each.id} value={each.id}>
                {name(each.name)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
