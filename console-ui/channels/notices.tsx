import { useEffect } from 'preact/hooks';
import type { ChannelNotice } from '../../libs/contract/touchpoint.js';
import { useFetched } from '../api/use-fetched.js';
import { useLocale } from '../language/locale.js';

/** What waits for somebody in these channels, in a sentence each; nothing where all is well. */
export function Notices({ notice }: { notice: ChannelNotice | undefined }) {
  const { t, day } = useLocale();
  if (!notice) return null;
  const { failingWebhooks, goneWebhooks, recordings, oldestRecording } = notice;
  return (
    <ul class="notice channel-notices" aria-label={t('notices.title')}>
      {failingWebhooks > 0 && <li>{t('notices.failing', { n: failingWebhooks })}</li>}
      {goneWebhooks > 0 && <li>{t('notices.gone', { n: goneWebhooks })}</li>}
      {recordings > 0 && <li>{t('notices.recordings', { n: recordings, day: oldestRecording ? day(oldestRecording) : '' })}</li>}
    </ul>
  );
}

/** The notices of an administrator's organisations; asked again when the page is looked at again, not by a clock, which would keep a session alive. */
export function useNotices(isAdministrator: boolean): ChannelNotice[] {
  const { data, refresh } = useFetched<{ notices: ChannelNotice[] }>(isAdministrator ? '/notices' : null, new URLSearchParams());
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && refresh();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return data?.notices ?? [];
}

/** In how many ways something waits: what the page's link says in the bar. */
export const waysOf = (notices: ChannelNotice[]): number =>
  notices.flatMap(({ failingWebhooks, goneWebhooks, recordings }) => [failingWebhooks, goneWebhooks, recordings]).filter((n) => n > 0)
    .length;
