import type { ComponentChildren } from 'preact';
import { useLocale } from '../language/locale.js';
import { CommentsLink } from '../filters/navigation.js';
import type { Behind } from '../filters/query.js';

export interface Bar {
  key: string;
  label: ComponentChildren;
  n: number;
  tone: 'pos' | 'neg' | 'mix' | 'neu' | 'plain';
  /** The comments that the bar leads to. */
  behind?: Behind;
}

/** Horizontal bars with a label before and the number after each; the longest fills the width. */
export function Bars({ bars, total }: { bars: Bar[]; total?: number }) {
  const { t, number, percent } = useLocale();
  const most = Math.max(1, ...bars.map(({ n }) => n));
  return (
    <ul class="bars">
      {bars.map(({ key, label, n, tone, behind }) => {
        const row = (
          <>
            <span class="bar-label">{label}</span>
            <span class="bar-track" aria-hidden="true">
              {n > 0 && <span class={`bar tone-${tone}`} style={{ width: `${(n / most) * 100}%` }} />}
            </span>
            <span class="bar-number">
              {number(n)}
              {total ? <span class="bar-share"> {percent(n / total)}</span> : null}
            </span>
          </>
        );
        return (
          <li key={key}>
            {behind && n > 0 ? (
              <CommentsLink class="bar-row" behind={behind}>
                {row}
                <span class="visually-hidden">, {t('comments.read')}</span>
              </CommentsLink>
            ) : (
              <span class="bar-row">{row}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
