import { useLocale } from '../language/locale.js';
import type { Choice } from './choices.js';
import { Disclosure } from './disclosure.js';

interface Props {
  label: string;
  choices: Choice[];
  chosen: string[];
  choose: (values: string[]) => void;
}

/** A filter of several values: none chosen means all. Every change counts at once. */
export function ChoicePanel({ label, choices, chosen, choose }: Props) {
  const { t, number } = useLocale();
  const first = choices.find(({ value }) => value === chosen[0])?.label ?? chosen[0] ?? '';
  const value = chosen.length > 1 ? number(chosen.length) : chosen.length ? first : t('filters.all');
  const toggle = (each: string) => choose(chosen.includes(each) ? chosen.filter((other) => other !== each) : [...chosen, each]);
  return (
    <Disclosure label={label} value={value} active={chosen.length > 0}>
      {(close) => (
        <>
          <fieldset class="choices">
            <legend>{label}</legend>
            {choices.length === 0 && <p>{t('filters.noChoices')}</p>}
            {choices.map((choice) => (
              <label key={choice.value}>
                <input type="checkbox" checked={chosen.includes(choice.value)} onChange={() => toggle(choice.value)} />
                {choice.label}
              </label>
            ))}
          </fieldset>
          <div class="panel-actions">
            <button type="button" class="button button-quiet" disabled={!chosen.length} onClick={() => choose([])}>
              {t('filters.clear')}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('filters.done')}
            </button>
          </div>
        </>
      )}
    </Disclosure>
  );
}
