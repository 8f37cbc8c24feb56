/** For the tests beside the recognizers: one table of examples each, run as the comment would be, as written and as said aloud. */
import type { TextLanguage } from '../kinds.js';
import type { Recognizer } from '../recognizer.js';
import { spokenViews } from '../spoken/view.js';
import { tokenize } from '../text/tokens.js';

export interface Examples {
  /** What must be found stands in double brackets: "ring [[070 123 45 67]]". A language may be put first: "fi: …". */
  found: readonly string[];
  /** The same of values with a slip in them: a wrong check digit, a digit too many, an odd sign. */
  mistyped: readonly string[] | 'not applicable';
  /** Texts, near misses above all, in which nothing may be found. */
  notFound: readonly string[];
}

const marked = /^(?:(fi|sv|en|ru): )?([^]*)$/;

/** What `recognizer` finds in an example, as the example with its finds in double brackets. */
export function findIn(recognizer: Recognizer, example: string): string {
  const [, language = 'other', text = ''] = marked.exec(example.replace(/\[\[|\]\]/g, '')) ?? [];
  const tokens = tokenize(text);
  const finds = recognizer.find(text, { language: language as TextLanguage, tokens }).map(({ start, end }) => ({ start, end }));
  for (const view of spokenViews(text, tokens, language as TextLanguage)) {
    const heard = recognizer.find(view.text, { language: language as TextLanguage, tokens: tokenize(view.text) });
    finds.push(...heard.map(({ start, end }) => view.toSource(start, end)));
  }
  finds.sort((a, b) => a.start - b.start || b.end - a.end);
  let shown = language === 'other' ? '' : `${language}: `;
  let position = 0;
  for (const { start, end } of finds) {
    if (start < position) continue;
    shown += `${text.slice(position, start)}[[${text.slice(start, end)}]]`;
    position = end;
  }
  return shown + text.slice(position);
}

/** Declares one test for each example. */
export function testExamples(recognizer: Recognizer, { found, mistyped, notFound }: Examples): void {
  describe(recognizer.name, () => {
    it.each(found)('finds %s', (example) => expect(findIn(recognizer, example)).toBe(example));
    if (mistyped !== 'not applicable')
      it.each(mistyped)('finds, mistyped, %s', (example) => expect(findIn(recognizer, example)).toBe(example));
    it.each(notFound)('leaves %s', (example) => expect(findIn(recognizer, example)).toBe(example));
  });
}
