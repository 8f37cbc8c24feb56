import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommentItem, CommentReview } from '../../libs/contract/figure.js';
import { useLocale } from '../language/locale.js';
import { CorrectionForm } from './correction-form.js';
import { partsOf, selectedRange, type Range } from './parts.js';
import { RedactedText } from './redacted-text.js';
import { ReportState } from './report-state.js';

interface Props {
  comment: CommentItem;
  review: CommentReview;
  refresh: () => void;
}

/** A comment that its reader may correct: words that should be gone, and removals that were wrong. */
export function Correctable({ comment: { id, text, language }, review, refresh }: Props) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  const [report, setReport] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  const root = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const selected = useSelection(root, text, !open);
  const [start, setStart] = useState<Range | null>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const done = (said: string, made?: string) => {
    setMessage(said);
    setReport(made ?? null);
    close();
    refresh();
  };
  const toggle = () => {
    setStart(selected);
    setMessage('');
    setOpen(!open);
  };
  return (
    <>
      {open ? (
        <CorrectionForm
          key={`${id} ${review.revision}`}
          id={id}
          text={text}
          language={language}
          review={review}
          start={start}
          done={done}
          close={close}
        />
      ) : (
        <RedactedText text={text} language={language} wrong={review.wrong} root={root} />
      )}
      <div class="correct-bar">
        <button
          ref={button}
          type="button"
          class={selected ? 'button button-small' : 'button button-small button-quiet'}
          aria-expanded={open}
          // A press must not clear the selection that it is about.
          onMouseDown={(event) => event.preventDefault()}
          onClick={toggle}
        >
          {open ? t('correct.cancel') : selected ? t('correct.selected') : t('correct.open')}
        </button>
        <span role="status" class="hint">
          {message} {report && <ReportState report={report} finished={refresh} />}
        </span>
      </div>
    </>
  );
}

/** The words of this text that are selected on the screen. */
function useSelection(root: { current: HTMLParagraphElement | null }, text: string, active: boolean): Range | null {
  const [range, setRange] = useState<Range | null>(null);
  useEffect(() => {
    setRange(null);
    if (!active) return;
    const look = () => setRange(root.current && selectedRange(root.current, partsOf(text)));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text, active]);
  return range;
}
