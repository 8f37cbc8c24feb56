/** The residual rate in words: the figure that a data protection officer can quote. */
import type { Figure, QualitySample } from '#libs/contract/figure.js';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const shareText = ({ value, low, high }: Figure) =>
  value === null || low === null || high === null
    ? 'nothing checked'
    : `${percent(value)} (95 % interval ${percent(low)}–${percent(high)})`;

/** Lines for a terminal; the interval's method is named, as the figure will be quoted without its table. */
export function figureLines({ drawnAt, versions, drawn, any, kinds, languages, restricted }: QualitySample): string[] {
  return [
    `Checked ${any.n} of ${drawn} comments drawn ${drawnAt.slice(0, 10)}, redaction version ${versions.join(', ')}; ${restricted ? 'those for reviewers only included' : 'those for reviewers only left out'}.`,
    `Comments with personal data left: ${shareText(any)}`,
    ...kinds.map(({ kind, comments, share }) => `  ${kind}: ${comments} of ${share.n}, ${shareText(share)}`),
    ...(languages.length > 1 ? languages.map(({ language, any: of }) => `  in ${language}: n = ${of.n}, ${shareText(of)}`) : []),
    'Intervals: Wilson score, 95 % (Wilson 1927). A kind that is not named was not found left.',
  ];
}
