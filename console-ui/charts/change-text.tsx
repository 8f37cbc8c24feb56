import type { Change } from '../../libs/contract/figure.js';
import { useLocale } from '../language/locale.js';
import { isShare, pointsText, verdictOf, whyText } from './figure.js';

const arrows = { better: '▲', worse: '▼', same: '≈' };

interface Props {
  change: Change;
  /** Of the figure that changed. */
  definition: string;
  short?: boolean;
}

/** A change in a word and its points, with an arrow only where it is certain. */
export function ChangeText({ change, definition, short }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const verdict = verdictOf(change);
  if (verdict === 'not' || change.points === null) {
    return <span class="change is-not">{t('change.not', { why: whyText(change, locale) })}</span>;
  }
  const points = pointsText(change, definition, locale);
  const long = isShare(definition) ? t('change.percentagePoints', { n: Math.abs(change.points), points }) : points;
  const brief = isShare(definition) ? t('change.short', { points }) : points;
  return (
    <span class={`change is-${verdict}`}>
      <span aria-hidden="true">{arrows[verdict]} </span>
      {t(`change.${verdict}`, { points: short ? brief : long })}
    </span>
  );
}
