import { useEffect, useState } from 'preact/hooks';
import type { LineList } from '../../../libs/contract/line.js';
import { ProblemText } from '../../api/problem-text.js';
import { useFetched } from '../../api/use-fetched.js';
import { useLocale } from '../../language/locale.js';
import { Cards, Part } from '../parts/part.js';
import { ShownOnce } from '../parts/shown-once.js';
import type { SectionProps } from '../section-props.js';
import { Addresses, type MadeLine } from './addresses.js';
import { LineCard } from './line-card.js';
import { NewLine } from './new-line.js';

/** The phone lines on which callers rate. */
export function LinesSection({ organisation, timeZone, onEnded }: SectionProps) {
  const { t } = useLocale();
  const { data, refusal, refresh } = useFetched<LineList>('/lines', new URLSearchParams({ organisation }));
  const [made, setMade] = useState<MadeLine | null>(null);
  useEffect(() => {
    if (refusal?.status === 401) onEnded();
  }, [refusal]);
  function onMade(line: MadeLine) {
    setMade(line);
    refresh();
  }
  return (
    <Part title={t('lines.title')} lead={t('lines.lead')}>
      {refusal && <ProblemText refusal={refusal} retry={refresh} />}
      {made && (
        <ShownOnce key={made.addresses.start} title={t('lines.made')} onClose={() => setMade(null)}>
          <Addresses addresses={made.addresses} />
          {made.secret !== null && <p>{t('lines.once')}</p>}
        </ShownOnce>
      )}
      {data?.lines.length === 0 && <p>{t('lines.none')}</p>}
      {data && data.lines.length > 0 && (
        <Cards>
          {data.lines.map((line) => (
            <LineCard key={line.key} line={line} organisation={organisation} timeZone={timeZone} refresh={refresh} onMade={onMade} />
          ))}
        </Cards>
      )}
      {data && <NewLine organisation={organisation} onMade={onMade} />}
    </Part>
  );
}
