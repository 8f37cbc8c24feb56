import { useEffect, useRef } from 'preact/hooks';
import { readAloud } from '../../audio/read-aloud.js';
import { useTexts } from '../../locales/use-locale.js';
import './listen.css';

interface Props {
  isOn: boolean;
  /** Changes with whatever should be read anew. */
  pageKey: string;
  onToggle: () => void;
  onSpeaking: (isSpeaking: boolean) => void;
}

/** Reads the page aloud, and each further page of the visit, until it is pressed again. */
export function Listen({ isOn, pageKey, onToggle, onSpeaking }: Props) {
  const texts = useTexts();
  const sound = useRef<AudioContext | undefined>(undefined);
  useEffect(() => {
    if (!isOn) return;
    const stop = new AbortController();
    sound.current ??= new AudioContext();
    void sound.current.resume();
    onSpeaking(true);
    void readAloud(partsToRead(), sound.current, stop.signal).finally(() => !stop.signal.aborted && onSpeaking(false));
    return () => {
      stop.abort();
      onSpeaking(false);
    };
  }, [isOn, pageKey]);
  return (
    <button type="button" class="button listen" data-silent onClick={onToggle}>
      <svg class="listen-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M4 9v6h4l5 4V5L8 9z" />
        {isOn ? (
          <path class="listen-wave" d="M16.500 9.500l5 5m0-5l-5 5" />
        ) : (
          <path class="listen-wave" d="M16.500 9a4 4 0 0 1 0 6M19 6.500a8 8 0 0 1 0 11" />
        )}
      </svg>
      {isOn ? texts.listenStop : texts.listen}
    </button>
  );
}

/** A warning alone; otherwise first what the page asks, then what surrounds it. */
function partsToRead(): Element[] {
  const warning = [...document.querySelectorAll('dialog[open]')].at(-1);
  return warning ? [warning] : ['main', 'header', 'footer'].flatMap((name) => document.querySelector(name) ?? []);
}
