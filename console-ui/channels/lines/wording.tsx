import { useEffect, useState } from 'preact/hooks';
import { limits } from '../../../libs/contract/limits.js';
import type { PromptSentence } from '../../../libs/contract/prompt.js';
import { patch } from '../../api/client.js';
import { useLocale } from '../../language/locale.js';
import { Adding } from '../parts/adding.js';
import { Field } from '../parts/field.js';
import { Outcome } from '../parts/outcome.js';
import { useAction } from '../parts/use-action.js';

interface Props {
  line: string;
  sentence: PromptSentence;
  hasRecording: boolean;
  organisation: string;
  refresh: () => Promise<void>;
}

/** Other words for one sentence of a line, or ours again. */
export function Wording({ line, sentence: { language, prompt, text, isOwn }, hasRecording, organisation, refresh }: Props) {
  const { t } = useLocale();
  const [words, setWords] = useState(text);
  useEffect(() => setWords(text), [text]);
  const action = useAction();
  const send = (own: string | null) =>
    void action.run(async () => {
      await patch(`/lines/${line}`, { organisation, settings: { texts: { [prompt]: { [language]: own } } } });
      await refresh();
      return t(own === null ? 'lines.wordingOurs' : 'lines.saved');
    });
  return (
    <Adding
      title={t('lines.wording')}
      about={prompt}
      submitLabel={t('lines.keepWording')}
      busy={action.busy}
      submit={() => send(words)}
      more={
        isOwn && (
          <button type="button" class="button button-small button-quiet" disabled={action.busy} onClick={() => send(null)}>
            {t('lines.wordingBack')}
          </button>
        )
      }
      outcome={<Outcome action={action} fault={() => t('lines.fault.texts')} />}
    >
      <Field label={t('lines.words')} hint={t(hasRecording ? 'lines.wordingRecorded' : 'lines.wordingHint')}>
        {(given) => (
          <textarea
            {...given}
            lang={language}
            rows={4}
            value={words}
            maxLength={limits.lineTextLength}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </Field>
    </Adding>
  );
}
