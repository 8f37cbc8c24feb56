/** Digits that are written as something else: the letter O for a nought, digits of other scripts. */

/** A group of digits with an O among them, or an O between two groups. Latin and Cyrillic O look alike. */
const noughts = /(?<![\p{L}\p{N}])(?:(?=[oOоО]{0,12}\d)[oOоО\d]{2,20}|(?<=\d[ -])[oOоО](?=[ -]\d))(?!\p{L})/gu;
const mayHaveNoughts = /\d[ -]?[oOоО]|[oOоО][ -]?\d/;
/** Where the digits of a script begin: Arabic, Persian, Devanagari, Bengali, full-width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const foreign = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g;

/** `text` with plain digits in their place, of the same length; `text` itself when it has no such sign. */
export function withPlainDigits(text: string): string {
  const plain = text.replace(foreign, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - zeros.findLast((zero) => zero <= code)!);
  });
  return mayHaveNoughts.test(plain) ? plain.replace(noughts, (group) => group.replace(/[oOоО]/g, '0')) : plain;
}
