import type { CommentMark } from '../../libs/contract/figure.js';
import { signs } from '../charts/polarity.js';
import { useLocale } from '../language/locale.js';

/** The themes of a comment as chips: what the model is not sure of with a dashed edge and a word, a person's word with a tick. */
export function MarkList({ marks }: { marks: CommentMark[] }) {
  const { t, word } = useLocale();
  if (!marks.length) return null;
  return (
    <ul class="marks">
      {marks.map(({ theme, facet, polarity, unsure, byPerson }) => (
        <li key={`${theme} ${facet}`} class={`mark mark-${polarity}${unsure ? ' is-unsure' : ''}`}>
          <span aria-hidden="true">{signs[polarity]} </span>
          {t(`theme.${theme}`)}
          {facet ? `: ${word(`facet.${facet}`, facet)}` : ''}
          <span class="visually-hidden">, {t(`polarity.${polarity}`)}</span>
          {unsure && <span class="mark-note"> · {t('marks.unsure')}</span>}
          {byPerson && (
            <span class="mark-note" title={t('marks.byPerson')}>
              {' '}
              <span aria-hidden="true">✓</span>
              <span class="visually-hidden">, {t('marks.byPerson')}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
