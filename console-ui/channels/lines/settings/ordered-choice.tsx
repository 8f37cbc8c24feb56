import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocale } from '../../../language/locale.js';

interface Props {
  legend: string;
  hint: string;
  error?: string | undefined;
  /** All that there are, in their own order. */
  items: { key: string; label: string }[];
  /** The chosen ones, in the order that they are to have. */
  chosen: string[];
  choose: (chosen: string[]) => void;
}

/** Which of several, and in which order: boxes to tick, and buttons that move what is ticked. */
export function OrderedChoice({ legend, hint, error, items, chosen, choose }: Props) {
  const { t } = useLocale();
  const id = useId();
  const [moved, setMoved] = useState('');
  // A row that moves takes its button along; the browser drops the focus on the way, and the next key is to find it there.
  const pressed = useRef('');
  useLayoutEffect(() => {
    document.getElementById(pressed.current)?.focus();
    pressed.current = '';
  }, [chosen]);
  const labels = new Map(items.map(({ key, label }) => [key, label]));
  const rows = [...chosen, ...items.map(({ key }) => key).filter((key) => !chosen.includes(key))];
  const toggle = (key: string) => choose(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key]);
  function move(key: string, by: -1 | 1) {
    const from = chosen.indexOf(key);
    const to = from + by;
    if (to < 0 || to >= chosen.length) return;
    const next = chosen.filter((each) => each !== key);
    next.splice(to, 0, key);
    pressed.current = `${id} ${key} ${by}`;
    choose(next);
    setMoved(t('lines.place', { name: labels.get(key) ?? key, place: to + 1, all: chosen.length }));
  }
  const button = (key: string, by: -1 | 1) => (
    <button
      type="button"
      id={`${id} ${key} ${by}`}
      class="button button-small"
      aria-disabled={chosen[by < 0 ? 0 : chosen.length - 1] === key}
      onClick={() => move(key, by)}
    >
      <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
      <span class="visually-hidden">{t(by < 0 ? 'lines.earlier' : 'lines.later', { name: labels.get(key) ?? key })}</span>
    </button>
  );
  return (
    <fieldset aria-describedby={`${id}-help`}>
      <legend>{legend}</legend>
      <p class={error ? 'field-error' : 'hint'} id={`${id}-help`}>
        {error ?? hint}
      </p>
      <ol class="ordered-choice">
        {rows.map((key) => (
          <li key={key}>
            <label class="channel-choice">
              <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} /> <span>{labels.get(key)}</span>
            </label>
            {chosen.includes(key) && chosen.length > 1 && (
              <span class="ordered-buttons">
                {button(key, -1)}
                {button(key, 1)}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p role="status" class="visually-hidden">
        {moved}
      </p>
    </fieldset>
  );
}
