import { useEffect } from 'preact/hooks';
import { ProblemText } from '../api/problem-text.js';
import { AppBar } from '../app-bar.js';
import { useLocale } from '../language/locale.js';
import { PageTitle } from '../organisation/page-title.js';
import type { Page } from '../page.js';
import type { Session } from '../session/session.js';
import { TranscriptForm } from './transcript-form.js';
import { useTranscripts } from './use-transcripts.js';

interface Props {
  session: Session;
  setLanguage: (language: string) => void;
  openPage: (page: Page) => void;
}

/** Where people write down what callers said, one recording at a time, the oldest first. */
export function TranscriptsPage({ session, setLanguage, openPage }: Props) {
  const { t } = useLocale();
  const work = useTranscripts();
  const { waiting, current, refusal, sent } = work;
  useEffect(() => {
    if (refusal?.status === 401) session.end();
  }, [refusal]);
  return (
    <>
      <AppBar session={session} setLanguage={setLanguage} page="transcripts" openPage={openPage} />
      <main class="page page-narrow" id="report" tabIndex={-1}>
        <PageTitle title={t('transcripts.title')} />
        <div class="report">
          <p class="hint">{t('transcripts.why')}</p>
          <p role="status" class={sent > 0 || waiting ? 'transcripts-count' : 'visually-hidden'}>
            {sent > 0 && `${t('transcripts.sent')} `}
            {waiting && (waiting.total > 0 ? t('transcripts.waiting', { n: waiting.total }) : t('transcripts.none'))}
          </p>
          {refusal && (refusal.status === 409 || refusal.status === 410 || refusal.status === 404) && (
            <p class="notice" role="alert">
              {t('transcripts.gone')}
            </p>
          )}
          {refusal && ![401, 404, 409, 410].includes(refusal.status) && <ProblemText refusal={refusal} retry={() => void work.again()} />}
          {!waiting && !refusal && <p>{t('app.loading')}</p>}
          {current && <TranscriptForm key={current.id} recording={current} work={work} />}
        </div>
      </main>
    </>
  );
}
