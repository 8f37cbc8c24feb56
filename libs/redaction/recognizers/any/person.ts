/** Names of persons: what the tagger finds, the same names again, and names spelled letter by letter. */
import { findAgain, nameEnd } from '../../names/again.js';
import { isElsewhere } from '../../names/elsewhere.js';
import { findByTagger } from '../../names/find.js';
import { readSentence } from '../../names/sentence.js';
import { findSpelled } from '../../names/spelled.js';
import { taggerFor } from '../../names/tagger/shipped.js';
import type { Tagger } from '../../names/tagger/tagger.js';
import type { Context, Found, Recognizer } from '../../recognizer.js';

export const person: Recognizer = {
  name: 'person',
  kind: 'person',
  find: (text, context) => findPersons(text, context, taggerFor(context.language)),
};

/** The same with a tagger of one's own: training measures by it. */
export function findPersons(text: string, context: Context, tagger: Tagger): Found[] {
  const sentence = readSentence(text, context);
  const { tokens } = sentence;
  const found = findByTagger(sentence, tagger).map(({ from, to }) => ({
    start: tokens[from]!.start,
    end: nameEnd(text, tokens[to]!),
    rule: ruleOf(sentence.words[from]!.entry),
    confidence: 0.8,
  }));
  const again = findAgain(sentence, found, (index) => !isElsewhere(sentence, index, index));
  return [...found, ...again, ...findSpelled(text, tokens)];
}

function ruleOf({ first, last, like }: { first: boolean; last: boolean; like: boolean }): string {
  if (first) return 'first name';
  return last ? 'surname' : like ? 'like a name' : 'by its place';
}
