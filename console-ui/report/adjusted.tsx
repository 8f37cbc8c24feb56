/** Theme figures with the classifier's error taken out, beside the raw ones; fetched apart, as they take longer. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Theme } from '../../libs/contract/codes.js';
import type { AdjustedTheme, Change, ThemeFigures } from '../../libs/contract/figure.js';
import { ChangeText } from '../charts/change-text.js';
import { intervalText, valueText, verdictOf } from '../charts/figure.js';
import { useLocale } from '../language/locale.js';
import { addressOf, type Page } from '../page.js';

const Context = createContext<{ figures: ThemeFigures | null; openChecks: (() => void) | null }>({ figures: null, openChecks: null });
export const ThemeFiguresProvider = Context.Provider;

/** All of them; null while they are on their way or cannot be had. */
export const useThemeFigures = (): ThemeFigures | null => useContext(Context).figures;

/** What is known of a theme; undefined while it is on its way, cannot be had, or rests on too few comments to be worth saying. */
export function useAdjusted(theme: Theme): AdjustedTheme | undefined {
  const figures = useThemeFigures();
  const found = figures?.themes.find((each) => each.theme === theme);
  return found?.prevalence.state === 'ok' ? found : undefined;
}

/** `adjusted 21 % (17–26 %)` */
export function AdjustedPrevalence({ theme }: { theme: Theme }) {
  const locale = useLocale();
  const { t } = locale;
  const adjusted = useAdjusted(theme);
  if (!adjusted) return null;
  const { prevalence, change } = adjusted;
  return (
    <span class="adjusted">
      {t('adjusted.value', { value: valueText(prevalence, locale), interval: intervalText(prevalence, locale) })}
      {change && isCertain(change.prevalence) && (
        <span class="adjusted-change">
          {' '}
          {t(change.prevalence.points! > 0 ? 'adjusted.more' : 'adjusted.fewer', { points: locale.signed(change.prevalence.points!, 0) })}
        </span>
      )}
    </span>
  );
}

export function AdjustedPositiveShare({ theme }: { theme: Theme }) {
  const locale = useLocale();
  const { t } = locale;
  const adjusted = useAdjusted(theme);
  if (!adjusted || adjusted.positiveShare.state !== 'ok') return null;
  const { positiveShare, change } = adjusted;
  return (
    <span class="adjusted">
      {t('adjusted.value', { value: valueText(positiveShare, locale), interval: intervalText(positiveShare, locale) })}
      {change && isCertain(change.positiveShare) && (
        <>
          {' '}
          <ChangeText change={change.positiveShare} definition={positiveShare.definition} short />
        </>
      )}
    </span>
  );
}

const isCertain = (change: Change) => ['better', 'worse'].includes(verdictOf(change));

/** How the error is known, that the figures are provisional, and what to do about it. */
export function AdjustedNote() {
  const { t, number, list } = useLocale();
  const { figures, openChecks } = useContext(Context);
  if (!figures) return null;
  const { errorsFrom, checks, versions } = figures;
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    openChecks?.();
  };
  return (
    <div class="adjusted-note">
      {checks.provisional && (
        <p>
          <strong class="provisional">{t('adjusted.provisional')}</strong>{' '}
          {t('adjusted.provisionalWhy', { count: number(checks.n), needed: number(checks.needed) })}
          {openChecks && (
            <>
              {' '}
              <a class="screen-only" href={addressOf('checks' satisfies Page)} onClick={follow}>
                {t('checks.start')}
              </a>
            </>
          )}
        </p>
      )}
      <p class="hint">{t(`adjusted.${errorsFrom}`)}</p>
      {versions.length > 1 && <p class="hint">{t('adjusted.versions', { versions: list(versions) })}</p>}
    </div>
  );
}
