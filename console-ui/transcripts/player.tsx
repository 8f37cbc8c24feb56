import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WaitingRecording } from '../../libs/contract/recording.js';
import { useLocale } from '../language/locale.js';

interface Props {
  recording: WaitingRecording;
  busy: boolean;
  fetchAudio: () => Promise<Blob | undefined>;
}

/** The sound comes once for a ticket and is held in memory as long as the recording is shown: playing it again there is not a further fetch. */
export function Player({ recording, busy, fetchAudio }: Props) {
  const { t } = useLocale();
  const [address, setAddress] = useState<string | null>(null);
  const audio = useRef<HTMLAudioElement>(null);
  useEffect(() => () => (address ? URL.revokeObjectURL(address) : undefined), [address]);
  useLayoutEffect(() => {
    if (!address) return;
    audio.current?.focus();
    // A browser may want another press before it makes a sound.
    void audio.current?.play().catch(() => undefined);
  }, [address]);
  const load = async () => {
    const sound = await fetchAudio();
    if (sound) setAddress(URL.createObjectURL(sound));
  };
  const length = recording.seconds === null ? '' : ` (${t('transcripts.seconds', { n: recording.seconds })})`;
  return address ? (
    <audio ref={audio} class="transcript-audio" controls src={address} aria-label={t('transcripts.recording')} />
  ) : (
    <p>
      <button type="button" class="button" disabled={busy} onClick={() => void load()}>
        <span aria-hidden="true">▶ </span>
        {t('transcripts.listen')}
        {length}
      </button>
    </p>
  );
}
