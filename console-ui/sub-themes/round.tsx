import { useState } from 'preact/hooks';
import type { SubThemes } from '../../libs/contract/sub-theme.js';
import { post, type Refusal } from '../api/client.js';
import { ProblemText } from '../api/problem-text.js';
import { asRefusal } from '../api/use-fetched.js';
import { useLocale } from '../language/locale.js';
import { Section } from '../report/section.js';

interface Props {
  found: SubThemes;
  mayChange: boolean;
  refresh: () => void;
  timeZone: string;
}

/** Whether reports do not go by the list as it is yet, or stored comments are being gone through. */
export const isBehind = ({ revision, activeRevision, round }: SubThemes): boolean =>
  revision !== activeRevision || (round !== null && round.finishedAt === null);

/** How far stored comments are through the present list and classifier, and the way to have them gone through again. */
export function Round({ found, mayChange, refresh, timeZone }: Props) {
  const { t, moment } = useLocale();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { round } = found;
  const waits = isBehind(found);
  const isUnderWay = round !== null && round.finishedAt === null;
  async function again(): Promise<void> {
    setBusy(true);
    try {
      await post('/sub-themes/round', { organisation: found.organisation });
      setRefusal(null);
    } catch (error) {
      setRefusal(asRefusal(error));
    }
    setBusy(false);
    refresh();
  }
  return (
    <Section title={t('subThemes.round')} lead={t('subThemes.roundLead')}>
      <div role="status">
        {!round && !waits && <p>{t('renewal.none')}</p>}
        {waits && !isUnderWay && <p>{t('subThemes.roundWaits')}</p>}
        {isUnderWay && <p>{t('renewal.underWay', { done: Math.min(round.done, round.total), n: round.total })}</p>}
        {round?.finishedAt && !waits && <p>{t('renewal.finished', { when: moment(round.finishedAt, timeZone), n: round.done })}</p>}
      </div>
      {isUnderWay && (
        <progress max={Math.max(1, round.total)} value={Math.min(round.done, round.total)} aria-label={t('subThemes.round')} />
      )}
      {round !== null && round.failed > 0 && <p>{t('renewal.failed', { n: round.failed })}</p>}
      {refusal && <ProblemText refusal={refusal} retry={() => void again()} />}
      {mayChange && round?.finishedAt && !waits && (
        <button type="button" class="button" disabled={busy} onClick={() => void again()}>
          {t('subThemes.again')}
        </button>
      )}
    </Section>
  );
}
