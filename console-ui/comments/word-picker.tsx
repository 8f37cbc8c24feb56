import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocale } from '../language/locale.js';
import type { Part, Range, RemovedPart, WordPart } from './parts.js';
import { RemovedName } from './redacted-text.js';

interface Props {
  parts: readonly Part[];
  language: string;
  wrong: readonly number[];
  chosen: Range | null;
  pickWord: (word: WordPart) => void;
  pickRemoved: (part: RemovedPart) => void;
}

/** Every word and every removal as a button; one Tab stop, the arrow keys go from word to word. */
export function WordPicker({ parts, language, wrong, chosen, pickWord, pickRemoved }: Props) {
  const { t, language: readers } = useLocale();
  const stops = parts.flatMap((part, at) => (part.type === 'space' ? [] : [at]));
  const first = parts.findIndex(({ type, start, end }) => type !== 'space' && chosen !== null && start < chosen.end && end > chosen.start);
  const [current, setCurrent] = useState(first >= 0 ? first : (stops[0] ?? 0));
  const root = useRef<HTMLDivElement>(null);
  const focus = (at: number) => root.current?.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus();
  // Before the next key can arrive, and from where the focus is: a fast hand is ahead of the next drawing.
  useLayoutEffect(() => focus(current), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const place = stops.indexOf(Number((event.target as HTMLElement).dataset.at));
    const next = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: stops.length - 1 }[event.key];
    const at = next === undefined ? undefined : stops[next];
    if (at === undefined) return;
    event.preventDefault();
    setCurrent(at);
    focus(at);
  };
  const isChosen = ({ start, end }: Part) => chosen !== null && start < chosen.end && end > chosen.start;
  return (
    <div
      ref={root}
      class="comment-text words"
      role="group"
      aria-label={t('correct.words')}
      lang={language === 'other' ? undefined : language}
      onKeyDown={onKeyDown}
    >
      {parts.map((part, at) => {
        if (part.type === 'space') return part.text;
        const button = { 'data-at': at, tabIndex: at === current ? 0 : -1, 'aria-pressed': isChosen(part), onFocus: () => setCurrent(at) };
        if (part.type === 'removed') {
          return (
            <button
              key={at}
              type="button"
              class={wrong.includes(part.place) ? 'removed is-wrong' : 'removed'}
              lang={readers}
              {...button}
              onClick={() => pickRemoved(part)}
            >
              <span class="visually-hidden">{t('placeholder.removed')} </span>
              <RemovedName part={part} />
              {wrong.includes(part.place) && <span class="visually-hidden"> ({t('correct.isWrong')})</span>}
            </button>
          );
        }
        return (
          <button key={at} type="button" class="word" {...button} onClick={() => pickWord(part)}>
            {part.text}
          </button>
        );
      })}
    </div>
  );
}
