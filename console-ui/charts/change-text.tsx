import type { Change } from '../../libs/contract/figure.js';
import { useLocale } from '../language/locale.js';
import { pointDigits, verdictOf, whyText } from './figure.js';

const arrows = { better: '▲', worse: '▼', same: '≈', not: '' };

interface Props {
  change: Change;
  /** Digits of the points; by default as few as say something. */
  digits?: number;
  unit: 'change.percentagePoints' | 'change.points';
}

/** A change in a word, its points, and an arrow only where it is certain. */
export function ChangeText({ change, digits, unit }: Props) {
  const locale = useLocale();
  const { t, signed } = locale;
  const verdict = verdictOf(change);
  if (verdict === 'not' || change.points === null) {
    return <span class="change is-not">{t('change.not', { why: whyText(change, locale) })}</span>;
  }
  const points = t(unit, { n: Math.abs(change.points), points: signed(change.points, digits ?? pointDigits(change.points)) });
  return (
    <span class={`change is-${verdict}`}>
      <span aria-hidden="true">{arrows[verdict]} </span>
      {t(`change.${verdict}`, { points })}
    </span>
  );
}
