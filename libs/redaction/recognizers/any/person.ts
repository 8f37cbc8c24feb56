/** Names of persons: what the rules and the tagger agree on, the same names again, and names spelled letter by letter. */
import { findAgain, nameEnd } from '../../names/again.js';
import { isElsewhere } from '../../names/elsewhere.js';
import { findByScore } from '../../names/hand.js';
import { scoreWords } from '../../names/score.js';
import { readSentence } from '../../names/sentence.js';
import { findSpelled } from '../../names/spelled.js';
import type { Recognizer } from '../../recognizer.js';

export const person: Recognizer = {
  name: 'person',
  kind: 'person',
  find(text, context) {
    const sentence = readSentence(text, context);
    const { tokens } = sentence;
    const found = findByScore(sentence, scoreWords(sentence)).map(({ from, to }) => ({
      start: tokens[from]!.start,
      end: nameEnd(text, tokens[to]!),
      rule: ruleOf(sentence.words[from]!.entry),
      confidence: 0.8,
    }));
    const again = findAgain(sentence, found, (index) => !isElsewhere(sentence, index, index));
    return [...found, ...again, ...findSpelled(text, tokens)];
  },
};

function ruleOf({ first, last, like }: { first: boolean; last: boolean; like: boolean }): string {
  if (first) return 'first name';
  return last ? 'surname' : like ? 'like a name' : 'by its place';
}
