import { useState } from 'preact/hooks';
import { post, remove } from '../api/client.js';
import { useLocale } from '../language/locale.js';
import { Section } from '../report/section.js';
import { WordForm } from './word-form.js';

interface Props {
  words: string[];
  organisation: string;
  mayChange: boolean;
  refresh: () => void;
}

/** Words that look like names and are none. */
export function Exceptions({ words, organisation, mayChange, refresh }: Props) {
  const { t } = useLocale();
  const [busy, setBusy] = useState(false);
  async function add(word: string): Promise<string> {
    await post('/quality/exceptions', { organisation, word });
    refresh();
    return t('exceptions.added', { word });
  }
  async function take(word: string): Promise<void> {
    setBusy(true);
    await remove('/quality/exceptions', new URLSearchParams({ organisation, word })).catch(() => undefined);
    setBusy(false);
    refresh();
  }
  return (
    <Section title={t('exceptions.title')} lead={t('exceptions.lead')}>
      {words.length === 0 && <p>{t('exceptions.none')}</p>}
      {words.length > 0 && (
        <ul class="word-list">
          {words.map((word) => (
            <li key={word}>
              <span>{word}</span>
              {mayChange && (
                <button type="button" class="button button-small button-quiet" disabled={busy} onClick={() => void take(word)}>
                  {t('exceptions.remove')}
                  <span class="visually-hidden">: {word}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange ? (
        <WordForm label={t('exceptions.add')} hint={t('exceptions.addHint')} button={t('exceptions.addButton')} send={add} />
      ) : (
        <p class="hint">{t('exceptions.administrators')}</p>
      )}
    </Section>
  );
}
