import type { FilterChoices, Summary } from '../../libs/contract/figure.js';
import type { Compare } from '../filters/query.js';
import { useLocale } from '../language/locale.js';
import { Alarms } from './alarms.js';
import { Comparison } from './comparison.js';
import { Complaints } from './complaints.js';
import { Composition } from './composition.js';
import { Definitions } from './definitions.js';
import { Drivers } from './drivers.js';
import { Empty } from './empty.js';
import { General } from './general.js';
import { Headline } from './headline.js';
import { KeyFigures } from './key-figures.js';
import { Ratings } from './ratings.js';
import { Themes } from './themes.js';
import { Trend } from './trend.js';
import { Urgent } from './urgent.js';

interface Props {
  summary: Summary;
  compare: Compare;
  /** The organisation's local date. */
  now: string;
  /** What the report was asked. */
  params: URLSearchParams;
  choices: FilterChoices | null;
}

/** From what must be known at once to what explains it. */
export function Report({ summary, compare, now, params, choices }: Props) {
  return (
    <>
      <Urgent n={summary.urgent} />
      <Headline summary={summary} compare={compare} />
      {summary.n === 0 ? (
        <Empty now={now} />
      ) : (
        <>
          <Alarms params={params} choices={choices} />
          <KeyFigures summary={summary} compare={compare} />
          <Waiting comments={summary.comments} />
          <div class="pair">
            <Ratings summary={summary} />
            <Trend summary={summary} />
          </div>
          <Themes summary={summary} params={params} choices={choices} />
          <Drivers params={params} />
          <div class="pair pair-even">
            <Complaints summary={summary} />
            <General summary={summary} />
          </div>
          <Comparison summary={summary} />
          <Composition summary={summary} />
        </>
      )}
      <Definitions summary={summary} />
    </>
  );
}

/** Comments that the themes do not hold yet, or never will: said, so that the numbers add up. */
function Waiting({ comments: { waiting, setAside } }: Pick<Summary, 'comments'>) {
  const { t } = useLocale();
  if (!waiting && !setAside) return null;
  const parts = [...(waiting ? [t('figure.waiting', { n: waiting })] : []), ...(setAside ? [t('figure.setAside', { n: setAside })] : [])];
  return <p class="hint">{parts.join('. ')}.</p>;
}
