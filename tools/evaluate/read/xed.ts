/** Film subtitles with emotions (Helsinki-NLP/XED, CC BY 4.0): lines whose emotions are all good or all bad. */
import { readFileSync } from 'node:fs';

/** Anticipation, joy, trust; anger, disgust, fear, sadness. Surprise is neither. */
const [good, bad] = [new Set([2, 5, 8]), new Set([1, 3, 4, 6])];

export interface XedLine {
  text: string;
  isGood: boolean;
}

export function readXed(file: string): XedLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [text = '', codes = ''] = line.split('\t');
      const emotions = codes.split(',').map(Number);
      const [isGood, isBad] = [emotions.some((code) => good.has(code)), emotions.some((code) => bad.has(code))];
      return isGood === isBad ? [] : [{ text: text.replace(/ ([.,!?'])/g, '$1'), isGood }];
    });
}
