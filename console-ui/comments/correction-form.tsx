import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { limits } from '../../libs/contract/limits.js';
import type { CommentReview } from '../../libs/contract/figure.js';
import { spanKinds, type SpanKind } from '../../libs/redaction/kinds.js';
import { post, put, type Refusal } from '../api/client.js';
import { asRefusal } from '../api/use-fetched.js';
import { useLocale, type Locale } from '../language/locale.js';
import { choose, partsOf, wordsIn, type Range, type RemovedPart } from './parts.js';
import { WordPicker } from './word-picker.js';

interface Props {
  id: string;
  text: string;
  language: string;
  review: CommentReview;
  /** What was selected before. */
  start: Range | null;
  /** Says what was done; `report` is the id of a report whose progress can be followed. */
  done: (message: string, report?: string) => void;
  close: () => void;
}

/** The text word by word, and what can be done with what is chosen of it. */
export function CorrectionForm({ id, text, language, review, start, done, close }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const parts = useMemo(() => partsOf(text), [text]);
  const [range, setRange] = useState<Range | null>(start);
  const [removed, setRemoved] = useState<RemovedPart | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function send(work: () => Promise<void>) {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      const refused = asRefusal(error);
      if (refused.code === 'COMMENT_CHANGED') done(t('correct.changed'));
      else setRefusal(refused);
      setBusy(false);
    }
  }
  const report = (kind: SpanKind) =>
    send(async () => {
      const { report: made } = await post<{ report: string }>(`/comments/${id}/missed`, { revision: review.revision, ...range, kind });
      done(t('correct.removedHere'), made);
    });
  const mark = (place: number, wrong: boolean) =>
    send(async () => {
      await put(`/comments/${id}/wrong`, { revision: review.revision, place, wrong });
      done(t(wrong ? 'correct.marked' : 'correct.unmarked'));
    });
  return (
    <div class="correction" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <p class="hint">{t('correct.how')}</p>
      <WordPicker
        parts={parts}
        language={language}
        wrong={review.wrong}
        chosen={range ?? removed}
        pickWord={(word) => {
          setRemoved(null);
          setRange(choose(parts, range, word));
        }}
        pickRemoved={(part) => {
          setRange(null);
          setRemoved(removed?.place === part.place ? null : part);
        }}
      />
      {range && <ReportWords words={text.slice(range.start, range.end)} count={wordsIn(parts, range)} busy={busy} report={report} />}
      {removed && (
        <MarkRemoved wrong={review.wrong.includes(removed.place)} busy={busy} mark={(wrong) => void mark(removed.place, wrong)} />
      )}
      {refusal && (
        <p class="notice notice-error" role="alert">
          {refusalText(refusal, locale)}
        </p>
      )}
    </div>
  );
}

function refusalText({ code, status }: Refusal, { t }: Locale): string {
  if (code === 'STRETCH_TOO_LONG') return t('correct.tooLong', { n: limits.missedWords });
  if (code === 'STRETCH_REMOVED' || status === 422) return t('correct.notWords');
  if (code === 'OFFLINE') return t('problem.offline');
  if (status === 503) return t('problem.unavailable');
  return status === 403 ? t('problem.forbidden') : t('problem.other');
}

function ReportWords({
  words,
  count,
  busy,
  report,
}: {
  words: string;
  count: number;
  busy: boolean;
  report: (kind: SpanKind) => Promise<void>;
}) {
  const { t } = useLocale();
  const [kind, setKind] = useState<SpanKind>('person');
  const tooLong = count > limits.missedWords || words.length > limits.missedLength;
  return (
    <form
      class="correct-choice"
      onSubmit={(event) => {
        event.preventDefault();
        void report(kind);
      }}
    >
      {tooLong && <p>{t('correct.tooLong', { n: limits.missedWords })}</p>}
      <label>
        {t('correct.kind')}{' '}
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value as SpanKind)}>
          {spanKinds.map((each) => (
            <option key={each} value={each}>
              {t(`placeholder.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <button class="button button-main" disabled={busy || tooLong}>
        {t('correct.report', { words: shorten(words) })}
      </button>
      <p class="hint">{t('correct.everywhere')}</p>
    </form>
  );
}

const longestOnButton = 40;
const shorten = (words: string) => (words.length > longestOnButton ? `${words.slice(0, longestOnButton)}…` : words);

function MarkRemoved({ wrong, busy, mark }: { wrong: boolean; busy: boolean; mark: (wrong: boolean) => void }) {
  const { t } = useLocale();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="correct-choice">
      <button ref={button} type="button" class="button button-main" disabled={busy} onClick={() => mark(!wrong)}>
        {t(wrong ? 'correct.unmark' : 'correct.mark')}
      </button>
      <p class="hint">{t('correct.notRestored')}</p>
    </div>
  );
}
