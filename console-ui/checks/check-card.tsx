import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { themes } from '../../libs/contract/codes.js';
import type { CommentItem } from '../../libs/contract/figure.js';
import { RedactedText } from '../comments/redacted-text.js';
import { useLocale } from '../language/locale.js';
import { firstPolarity, nextPolarity, standing, withMark, without, type EditedMark } from '../marks/edited.js';
import { ThemeEditor } from '../marks/theme-editor.js';
import type { Round } from './use-round.js';

/** One comment to decide on. The keys work while the focus is within, where each new comment puts it. */
export function CheckCard({ comment, round, head }: { comment: CommentItem; round: Round; head: string }) {
  const { t } = useLocale();
  const [marks, setMarks] = useState<EditedMark[]>(() => standing(comment.themes));
  const card = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [comment.id]);
  const isAsGiven = JSON.stringify(marks) === JSON.stringify(standing(comment.themes));

  const keyed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || round.busy) return;
    const on = event.target as HTMLElement;
    const act = actionOf(event, on);
    if (!act) return;
    event.preventDefault();
    act();
  };
  function actionOf(event: KeyboardEvent, on: HTMLElement): (() => void) | undefined {
    if (on instanceof HTMLSelectElement) return undefined;
    const theme = themes[['1', '2', '3', '4', '5', '6', '7', '8'].indexOf(digitOf(event))];
    if (theme) {
      const old = marks.find((mark) => mark.theme === theme);
      if (event.shiftKey) return () => setMarks(without(marks, theme));
      const polarity = old ? nextPolarity(old.polarity) : firstPolarity(theme, comment.themes, comment.sentiment);
      return () => setMarks(withMark(marks, { ...old, theme, polarity }));
    }
    // Enter on a button presses that button.
    if (event.key === 'Enter' && !(on instanceof HTMLButtonElement)) return () => void round.check(marks);
    const letter = event.key.toLowerCase();
    if (letter === 's') return () => void round.skip();
    if (letter === 'u' && round.canUndo) return () => void round.undo();
    return undefined;
  }

  return (
    <section ref={card} class="panel check-card" aria-labelledby="check-title" onKeyDown={keyed} aria-busy={round.busy}>
      <h2 id="check-title" ref={title} tabIndex={-1}>
        {head}
      </h2>
      <RedactedText text={comment.text} language={comment.language} />
      <h3>{t('checks.marks')}</h3>
      <ThemeEditor given={comment.themes} sentiment={comment.sentiment} marks={marks} change={setMarks} keys />
      <div class="check-actions">
        <button type="button" class="button button-main" disabled={round.busy} onClick={() => void round.check(marks)}>
          {t(isAsGiven ? 'checks.right' : 'checks.save')} <kbd aria-hidden="true">↵</kbd>
        </button>
        <button type="button" class="button" disabled={round.busy} onClick={() => void round.skip()}>
          {t('checks.skip')} <kbd aria-hidden="true">S</kbd>
        </button>
        <button type="button" class="button button-quiet" disabled={round.busy || !round.canUndo} onClick={() => void round.undo()}>
          {t('checks.undo')} <kbd aria-hidden="true">U</kbd>
        </button>
      </div>
      <p class="hint check-keys">{t('checks.keys')}</p>
    </section>
  );
}

/** The digit of a key, also with Shift, where `key` is another sign. */
const digitOf = ({ code, key }: KeyboardEvent): string => /^(?:Digit|Numpad)([1-8])$/.exec(code)?.[1] ?? key;
