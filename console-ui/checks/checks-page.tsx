import { useEffect } from 'preact/hooks';
import type { CheckStep, FilterChoices, ThemeFigures } from '../../libs/contract/figure.js';
import { ProblemText } from '../api/problem-text.js';
import { useFetched } from '../api/use-fetched.js';
import { AppBar } from '../app-bar.js';
import { languageLabel } from '../filters/choices.js';
import { today } from '../filters/period.js';
import { parseQuery, summaryParams } from '../filters/query.js';
import { useLocale } from '../language/locale.js';
import { PageTitle } from '../organisation/page-title.js';
import { addressOf, type Page } from '../page.js';
import type { Session } from '../session/session.js';
import { CheckCard } from './check-card.js';
import { useRound, type Round } from './use-round.js';

interface Props {
  session: Session;
  setLanguage: (language: string) => void;
  openPage: (page: Page) => void;
}

/** Where people check themes, one comment at a time, so that the report knows how often the classifier errs. */
export function ChecksPage({ session, setLanguage, openPage }: Props) {
  const { t } = useLocale();
  const choices = useFetched<FilterChoices>('/reports/choices', new URLSearchParams());
  const query = parseQuery(location.search);
  const organisation = query.filters.organisation?.[0] ?? choices.data?.organisations[0]?.id ?? null;
  const asked = summaryParams(query, today(choices.data?.organisations[0]?.timeZone));
  asked.set('compare', 'none');
  if (organisation) asked.set('organisation', organisation);
  const round = useRound(organisation);
  const { step } = round;
  const decided = step ? step.round.checked + step.round.skipped : 0;
  const figures = useFetched<ThemeFigures>(step === undefined || step?.comment ? null : '/reports/themes', asked);
  const refusal = round.refusal ?? choices.refusal;
  useEffect(() => {
    if (refusal?.status === 401) session.end();
  }, [refusal]);
  return (
    <>
      <AppBar session={session} setLanguage={setLanguage} page="checks" openPage={openPage} />
      <main class="page page-narrow" id="report" tabIndex={-1}>
        <PageTitle title={t('checks.title')} />
        <div class="report">
          {refusal && refusal.code !== 'NOTHING_TO_CHECK' && <ProblemText refusal={refusal} retry={() => void round.again()} />}
          {step === undefined && !refusal && <p>{t('app.loading')}</p>}
          {step?.comment && <UnderWay step={step} decided={decided} round={round} />}
          {step !== undefined && !step?.comment && (
            <Start done={step !== null} figures={figures.data} round={round} start={() => round.start(asked)} openPage={openPage} />
          )}
        </div>
      </main>
    </>
  );
}

function UnderWay({ step, decided, round }: { step: CheckStep; decided: number; round: Round }) {
  const locale = useLocale();
  const { t } = locale;
  const { theme, language, total } = step.round;
  const { comment } = step;
  if (!comment) return null;
  const progress = t('checks.progress', { done: decided, total });
  return (
    <>
      <div class="check-progress">
        <label>
          {progress} <progress value={decided} max={total} />
        </label>
        <p class="hint">{t('checks.narrows', { theme: t(`theme.${theme}`), language: languageLabel(language, locale) })}</p>
      </div>
      <CheckCard key={comment.id} comment={comment} round={round} head={t('checks.comment', { k: Math.min(decided + 1, total), total })} />
    </>
  );
}

interface StartProps {
  done: boolean;
  figures: ThemeFigures | null;
  round: Round;
  start: () => Promise<void>;
  openPage: (page: Page) => void;
}

/** Nothing is under way: what a round is for, and how many comments have been checked. */
function Start({ done, figures, round, start, openPage }: StartProps) {
  const { t, number } = useLocale();
  const back = (event: MouseEvent) => {
    event.preventDefault();
    openPage('report');
  };
  return (
    <section class="panel">
      {done && (
        <p class="notice" role="status">
          {t('checks.done')}
        </p>
      )}
      <p>{t('checks.why')}</p>
      <p>{t('checks.how')}</p>
      {figures && <p class="hint">{t('checks.count', { count: number(figures.checks.n), needed: number(figures.checks.needed) })}</p>}
      {round.refusal?.code === 'NOTHING_TO_CHECK' && (
        <p class="notice" role="alert">
          {t('checks.nothing')}
        </p>
      )}
      <div class="check-actions">
        <button type="button" class="button button-main" disabled={round.busy} onClick={() => void start()}>
          {t('checks.start')}
        </button>
        <a class="button button-quiet" href={addressOf('report')} onClick={back}>
          {t('checks.back')}
        </a>
        {done && round.canUndo && (
          <button type="button" class="button button-quiet" onClick={() => void round.undo()}>
            {t('checks.undo')}
          </button>
        )}
      </div>
    </section>
  );
}
