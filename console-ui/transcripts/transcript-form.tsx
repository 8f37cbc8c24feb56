import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { limits } from '../../libs/contract/limits.js';
import type { WaitingRecording } from '../../libs/contract/recording.js';
import { languageLabel } from '../filters/choices.js';
import { useLocale } from '../language/locale.js';
import { Player } from './player.js';
import type { Transcripts } from './use-transcripts.js';

/** One recording: what is known of it, a player, and a field for what was said. Nothing of the text is kept on this page once it is sent. */
export function TranscriptForm({ recording, work }: { recording: WaitingRecording; work: Transcripts }) {
  const locale = useLocale();
  const { t, name, day } = locale;
  const [text, setText] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const left = limits.commentCodePoints - [...text].length;
  const maySend = text.trim() !== '' && left >= 0 && !work.busy;
  // Whoever has sent one goes on with the next from its beginning.
  useLayoutEffect(() => {
    if (work.sent > 0 || work.skipped > 0) heading.current?.focus();
  }, []);
  const send = () => maySend && void work.send(recording, { text: text.trim() });
  return (
    <form
      class="panel transcript"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {name(recording.touchpoint)}
      </h2>
      <p class="hint">
        {[day(recording.day), recording.language && languageLabel(recording.language, locale), recording.line].filter(Boolean).join(' · ')}
      </p>
      <Player recording={recording} busy={work.busy} fetchAudio={() => work.hear(recording)} />
      <label for="transcript-text">{t('transcripts.label')}</label>
      <p class="hint" id="transcript-hint">
        {t('transcripts.hint')}
      </p>
      <textarea
        id="transcript-text"
        rows={7}
        value={text}
        lang={recording.language ?? undefined}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="transcript-hint transcript-left"
        aria-invalid={left < 0}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            send();
          }
        }}
      />
      <p class={left < 0 ? 'transcript-left is-over' : 'transcript-left'} id="transcript-left" role={left < 100 ? 'status' : undefined}>
        {left < 0 ? t('transcripts.over', { n: -left }) : t('transcripts.left', { n: left })}
      </p>
      <div class="check-actions">
        <button type="submit" class="button button-main" disabled={!maySend}>
          {t('transcripts.send')} <kbd>Ctrl ↵</kbd>
        </button>
        <button type="button" class="button" disabled={work.busy} onClick={() => void work.send(recording, { nothing: true })}>
          {t('transcripts.nothing')}
        </button>
        <button type="button" class="button button-quiet" disabled={work.busy || !work.hasOthers} onClick={() => work.skip(recording)}>
          {t('transcripts.skip')}
        </button>
      </div>
    </form>
  );
}
