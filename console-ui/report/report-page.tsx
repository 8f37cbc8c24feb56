import { useEffect, useRef, useState } from 'preact/hooks';
import type { FilterChoices, Summary, ThemeFigures } from '../../libs/contract/figure.js';
import { base } from '../api/client.js';
import { ProblemText } from '../api/problem-text.js';
import { useFetched, type Fetched } from '../api/use-fetched.js';
import { useLive } from '../api/live.js';
import { AppBar } from '../app-bar.js';
import { CommentsPanel } from '../comments/comments-panel.js';
import { useComments } from '../comments/use-comments.js';
import { activeFilters, FilterBar } from '../filters/filter-bar.js';
import { NavigationProvider } from '../filters/navigation.js';
import { today, type Days } from '../filters/period.js';
import { commentParams, daysOfQuery, summaryParams, type Query } from '../filters/query.js';
import { useQuery } from '../filters/use-query.js';
import { useLocale } from '../language/locale.js';
import type { Page } from '../page.js';
import type { Session } from '../session/session.js';
import { mayCorrect } from '../session/session.js';
import { ThemeFiguresProvider } from './adjusted.js';
import { Report } from './report.js';

interface Props {
  session: Session;
  setLanguage: (language: string) => void;
  openPage: (page: Page) => void;
}

/** The one page: filters, the report, and the comments behind it; all of it follows the address and the server's changes. */
export function ReportPage({ session, setLanguage, openPage }: Props) {
  const { t } = useLocale();
  const navigation = useQuery();
  const { query, change } = navigation;
  const choices = useFetched<FilterChoices>('/reports/choices', new URLSearchParams());
  const timeZone = choices.data?.organisations[0]?.timeZone;
  const now = today(timeZone);
  const days = daysOfQuery(query, now);
  // Without the choices the organisation's today is not known yet.
  const ready = choices.data !== null;
  const asked = summaryParams(query, now);
  const summary = useFetched<Summary>(ready ? '/reports/summary' : null, asked);
  const themeFigures = useFetched<ThemeFigures>(ready ? '/reports/themes' : null, asked);
  const commentsAsked = commentParams(query, now);
  const comments = useComments(ready ? '/comments' : null, commentsAsked);
  const refreshThemes = useSpaced(themeFigures.refresh);
  const live = useLive(() => {
    summary.refresh();
    refreshThemes();
  });
  // Comments are read, and their reading recorded, only when there are others than before.
  useWhenChanged(summary, ({ comments: { total, waiting }, urgent }) => `${total - waiting} ${urgent}`, comments.refresh);
  const refusal = summary.refusal ?? choices.refusal;
  useEffect(() => {
    if (refusal?.status === 401 || comments.refusal?.status === 401) session.end();
  }, [refusal, comments.refusal]);
  useRetry(refusal?.status === 0, summary.refresh);
  const retry = () => {
    choices.refresh();
    summary.refresh();
  };
  return (
    <NavigationProvider value={navigation}>
      <AppBar session={session} setLanguage={setLanguage} live={live} page="report" openPage={openPage} />
      <main class="page">
        <ReportTitle query={query} days={days} choices={choices.data} summary={summary.data} />
        <FilterBar query={query} days={days} choices={choices.data} change={change} />
        <div class="columns">
          <div id="report" tabIndex={-1} aria-busy={summary.loading} class={summary.loading ? 'report is-loading' : 'report'}>
            {refusal && <ProblemText refusal={refusal} retry={retry} />}
            {!summary.data && !refusal && <p>{t('app.loading')}</p>}
            {summary.data && (
              <ThemeFiguresProvider
                value={{
                  figures: themeFigures.answers === summary.answers ? themeFigures.data : null,
                  openChecks: mayCorrect(session) ? () => openPage('checks') : null,
                }}
              >
                <Report summary={summary.data} compare={query.compare} now={now} params={asked} choices={choices.data} />
              </ThemeFiguresProvider>
            )}
            {summary.data && <Files asked={asked} />}
          </div>
          <CommentsPanel
            comments={comments}
            choices={choices.data}
            params={commentsAsked}
            mayCorrect={mayCorrect(session)}
            subThemes={summary.data?.subThemes ?? []}
          />
        </div>
      </main>
      <NewAnswers summary={summary} />
    </NavigationProvider>
  );
}

/** Calls `act` when an answer to the same question as before gives another `part`. */
function useWhenChanged({ data, answers }: Fetched<Summary>, part: (summary: Summary) => string, act: () => void): void {
  const now = { question: answers, part: data ? part(data) : null };
  const before = useRef(now);
  useEffect(() => {
    const old = before.current;
    before.current = now;
    if (old.question === now.question && old.part !== null && old.part !== now.part) act();
  }, [now.question, now.part]);
}

/** Adjusted figures cost the server about a second, and move little with one more comment. */
const themesEveryMs = 30_000;

/** `act`, but at most once in that time; what comes meanwhile is made up for at its end. */
function useSpaced(act: () => void): () => void {
  const last = useRef(Date.now());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    timer.current ??= setTimeout(
      () => {
        timer.current = undefined;
        last.current = Date.now();
        latest.current();
      },
      Math.max(0, last.current + themesEveryMs - Date.now()),
    );
  };
}

/** Asks again every few seconds while the server cannot be reached. */
function useRetry(unreachable: boolean, again: () => void): void {
  useEffect(() => {
    if (!unreachable) return;
    const timer = setInterval(again, 5_000);
    return () => clearInterval(timer);
  }, [unreachable]);
}

interface TitleProps {
  query: Query;
  days: Days;
  choices: FilterChoices | null;
  summary: Summary | null;
}

/** The title with the days in words; on paper also the organisation, the filters and the day of printing. */
function ReportTitle({ query, days, choices, summary }: TitleProps) {
  const locale = useLocale();
  const { t, days: inWords, moment, list, name } = locale;
  const filters = activeFilters(query, choices, locale).map(({ label }) => label);
  const organisations = choices?.organisations ?? [];
  const title = `${t('app.title')} ${inWords(days.from, days.to)}`;
  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`;
  }, [title]);
  return (
    <div class="title">
      <h1>
        {t('app.title')} <span class="title-days">{inWords(days.from, days.to)}</span>
      </h1>
      {organisations.length > 0 && <p class="title-organisation">{list(organisations.map((each) => name(each.name)))}</p>}
      <p class="print-only">
        {filters.length ? t('print.filters', { filters: list(filters) }) : t('print.noFilters')}
        {'. '}
        {summary && t('print.on', { when: moment(summary.asOf, summary.timeZone) })}
      </p>
    </div>
  );
}

function Files({ asked }: { asked: URLSearchParams }) {
  const { t, language } = useLocale();
  return (
    <p class="files">
      <a href={`${base}/reports/summary.csv?${asked}&lang=${language}`} download>
        {t('csv.summary')}
      </a>
      <button type="button" class="button button-quiet" onClick={() => print()}>
        {t('print.button')}
      </button>
    </p>
  );
}

/** Says politely that answers have come in, where the question has stayed the same. */
function NewAnswers({ summary }: { summary: Fetched<Summary> }) {
  const { t } = useLocale();
  const [said, setSaid] = useState('');
  useWhenChanged(
    summary,
    ({ n }) => String(n),
    () => setSaid(t('live.new', { n: summary.data?.n ?? 0 })),
  );
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
