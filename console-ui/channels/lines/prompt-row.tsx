import { limits } from '../../../libs/contract/limits.js';
import type { PromptSentence, UploadedPrompt } from '../../../libs/contract/prompt.js';
import { putFile, Refusal, remove } from '../../api/client.js';
import { useLocale } from '../../language/locale.js';
import { Outcome } from '../parts/outcome.js';
import { useAction } from '../parts/use-action.js';
import { Wording } from './wording.js';

interface Props {
  place: { line: string; language: string; prompt: string };
  /** What is said; null where the line does not say it, or no longer. */
  sentence: PromptSentence | null;
  organisation: string;
  recording: UploadedPrompt | undefined;
  timeZone: string;
  refresh: () => Promise<void>;
}

/** One sentence of a line: its words, its recording, and the way to make it another. */
export function PromptRow({ place: { line, language, prompt }, sentence, organisation, recording, timeZone, refresh }: Props) {
  const { t, word, moment, number } = useLocale();
  const action = useAction();
  const path = `/lines/${line}/prompts/${language}/${prompt}`;
  const upload = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    void action.run(async () => {
      // The same file chosen again is another upload.
      input.value = '';
      if (file.size > limits.promptBytes) throw new Refusal(422, 'INVALID_FIELDS', 0, [{ field: 'audio', message: '', code: 'too-big' }]);
      await putFile(path, file, 'audio/wav');
      await refresh();
      return t('prompts.kept');
    });
  };
  const take = () =>
    void action.run(async () => {
      await remove(path);
      await refresh();
      return t('prompts.removed');
    });
  const label = <span class="visually-hidden">: {prompt}</span>;
  return (
    <li class="prompt">
      <p lang={sentence ? language : undefined} class="prompt-text">
        {sentence?.text ?? t('prompts.unused', { prompt })}
      </p>
      <p class="hint">
        {recording
          ? t('prompts.state', { seconds: number(recording.seconds, 1), at: moment(recording.putAt, timeZone) })
          : t('prompts.spoken')}
      </p>
      <div class="channel-actions">
        {recording && (
          <audio
            controls
            preload="none"
            aria-label={t('prompts.listen', { prompt })}
            src={`/api/v1/phone/prompts/${line}/${language}/${prompt}.wav?at=${encodeURIComponent(recording.putAt)}`}
          />
        )}
        {sentence && (
          <label class="button button-small file-button">
            {recording ? t('prompts.replace') : t('prompts.upload')}
            {label}
            <input
              type="file"
              accept=".wav,audio/wav"
              class="visually-hidden"
              disabled={action.busy}
              onChange={(event) => upload(event.currentTarget)}
            />
          </label>
        )}
        {recording && (
          <button type="button" class="button button-small button-quiet" disabled={action.busy} onClick={take}>
            {t('prompts.remove')}
            {label}
          </button>
        )}
      </div>
      {sentence && <Wording line={line} sentence={sentence} hasRecording={!!recording} organisation={organisation} refresh={refresh} />}
      <Outcome action={action} fault={([fault]) => word(`soundFault.${fault?.code}`, t('problem.other'))} />
    </li>
  );
}
