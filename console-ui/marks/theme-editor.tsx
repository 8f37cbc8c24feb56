import { facets, polarities, themes, type Polarity, type Theme } from '../../libs/contract/codes.js';
import type { CommentMark } from '../../libs/contract/figure.js';
import { signs } from '../charts/polarity.js';
import { useLocale } from '../language/locale.js';
import { firstPolarity, withMark, without, type EditedMark } from './edited.js';

interface Props {
  /** What the comment came with: what the model is not sure of is offered first. */
  given: CommentMark[];
  sentiment: Polarity;
  marks: EditedMark[];
  change: (marks: EditedMark[]) => void;
  /** Shows the number key of each theme. */
  keys?: boolean;
}

/** Themes as chips that can be turned, taken away and added. */
export function ThemeEditor({ given, sentiment, marks, change, keys = false }: Props) {
  const { t } = useLocale();
  const absent = themes.filter((theme) => !marks.some((mark) => mark.theme === theme));
  const isUnsure = (theme: Theme) => given.some((mark) => mark.theme === theme && mark.unsure);
  const offered = [...absent.filter(isUnsure), ...absent.filter((theme) => !isUnsure(theme))];
  const key = (theme: Theme) => keys && <kbd aria-hidden="true">{themes.indexOf(theme) + 1}</kbd>;
  return (
    <div class="theme-editor">
      <div class="edited-marks">
        {marks.length === 0 && <p class="hint">{t('marks.none')}</p>}
        {marks.map((mark) => (
          <Edited
            key={mark.theme}
            mark={mark}
            set={(next) => change(withMark(marks, next))}
            remove={() => change(without(marks, mark.theme))}
          >
            {key(mark.theme)}
          </Edited>
        ))}
      </div>
      <div class="offered-marks" role="group" aria-label={t('marks.add')}>
        <span class="hint" aria-hidden="true">
          {t('marks.add')}
        </span>
        {offered.map((theme) => (
          <button
            key={theme}
            type="button"
            class={isUnsure(theme) ? 'offered is-unsure' : 'offered'}
            onClick={() => change(withMark(marks, { theme, polarity: firstPolarity(theme, given, sentiment) }))}
          >
            {key(theme)}
            <span aria-hidden="true">+ </span>
            {t(`theme.${theme}`)}
            {isUnsure(theme) && <span class="mark-note"> · {t('marks.unsure')}</span>}
          </button>
        ))}
      </div>
    </div>
  );
}

interface EditedProps {
  mark: EditedMark;
  set: (mark: EditedMark) => void;
  remove: () => void;
  children: preact.ComponentChildren;
}

function Edited({ mark, set, remove, children }: EditedProps) {
  const { t, word } = useLocale();
  const name = t(`theme.${mark.theme}`);
  const known: readonly string[] = facets[mark.theme];
  return (
    <fieldset class={`edited mark-${mark.polarity}`}>
      <legend>
        {children}
        {name}
      </legend>
      <span class="polarities">
        {polarities.map((polarity) => (
          <label key={polarity} class={polarity === mark.polarity ? 'is-chosen' : ''} title={t(`polarity.${polarity}`)}>
            <input
              type="radio"
              class="visually-hidden"
              name={`polarity ${mark.theme}`}
              checked={polarity === mark.polarity}
              onChange={() => set({ ...mark, polarity })}
            />
            <span aria-hidden="true">{signs[polarity]}</span>
            <span class="visually-hidden">{t(`polarity.${polarity}`)}</span>
          </label>
        ))}
      </span>
      {known.length > 0 && (
        <select
          aria-label={t('marks.facet', { theme: name })}
          value={mark.facet ?? ''}
          onChange={(event) => {
            const { facet: _, ...rest } = mark;
            const facet = event.currentTarget.value;
            set(facet ? { ...rest, facet } : rest);
          }}
        >
          <option value="">{t('marks.noFacet')}</option>
          {known.map((facet) => (
            <option key={facet} value={facet}>
              {word(`facet.${facet}`, facet)}
            </option>
          ))}
        </select>
      )}
      <button type="button" class="edited-remove" aria-label={t('marks.remove', { theme: name })} onClick={remove}>
        <span aria-hidden="true">×</span>
      </button>
    </fieldset>
  );
}
