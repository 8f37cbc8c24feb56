import type { SubThemeRow } from '../../libs/contract/sub-theme.js';
import { CommentsLink } from '../filters/navigation.js';
import { useLocale } from '../language/locale.js';

/** The organisation's own sub-themes with how many comments have them, each a way to its comments. */
export function SubThemes({ rows, title }: { rows: SubThemeRow[]; title?: string }) {
  const { t, name, number } = useLocale();
  if (!rows.length) return null;
  return (
    <div class="sub-themes">
      {title && <h3>{title}</h3>}
      <ul aria-label={title ?? t('themes.sub')}>
        {rows.map((row) => (
          <li key={row.key}>
            <CommentsLink behind={{ subTheme: row.key }}>
              {name(row.name) || row.key} <span class="sub-theme-count">{number(row.comments)}</span>
            </CommentsLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
