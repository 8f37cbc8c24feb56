/** Payment card numbers (ISO/IEC 7812): the Luhn digit raises confidence, a wrong one clears nothing. */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash, digitsOf, textBefore, wordsBeginning } from '../../text/around.js';
import { passesLuhn } from '../../text/luhn.js';
import { findNearDigits } from '../../text/matches.js';

const pattern = new RegExp(`(?<![\\p{L}\\p{N}+])\\d(?:[${blank}${dash}.]{0,2}\\d){11,18}(?![\\p{L}\\p{N}])`, 'gu');
const cue = wordsBeginning(String.raw`
  kort(?!is)|luottokort|pankkikort|maksukort|kredit|bankkort|betalkort|visa|master|amex|debit|credit|card|карт`);
const years = /^(?:(?:19|20)\d\d[^\d]?)+$/;
const fourGroups = new RegExp(`^\\d{4}([${blank}${dash}.]{0,2}\\d{4}){3}$`, 'u');

export const card: Recognizer = {
  name: 'card',
  kind: 'card',
  find(text) {
    return findNearDigits(text, pattern, { before: 3, digits: 12 }, ([whole], start) => {
      const digits = digitsOf(whole);
      if (years.test(whole)) return undefined;
      const luhn = passesLuhn(digits);
      const cued = cue.test(textBefore(text, start));
      if (digits.length === 16 && fourGroups.test(whole)) return { rule: luhn ? 'luhn' : 'form', confidence: luhn || cued ? 0.97 : 0.85 };
      if (digits.length >= 13 && luhn && /^[2-6]/.test(digits)) return { rule: 'luhn', confidence: cued ? 0.95 : 0.8 };
      return cued ? { rule: 'said to be one', confidence: digits.length >= 13 ? 0.9 : 0.7 } : undefined;
    });
  },
};
