/** Writes Cyrillic and Latin spellings of a name alike, so that "Пяйви Корхонен" is found in lists of Latin names. */

const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'o', ж: 'z', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 's', ъ: '', ы: 'i', ь: 'i', э: 'e', ю: 'u', я: 'a',
  ä: 'a', å: 'o', ö: 'o', y: 'u', j: 'i', w: 'v', é: 'e', è: 'e', ü: 'u', š: 's', ž: 'z', č: 'c', ć: 'c', ł: 'l', ń: 'n', ś: 's', ż: 'z', ó: 'o', ą: 'a', ę: 'e', á: 'a', í: 'i', ú: 'u', ñ: 'n', ç: 'c', ğ: 'g', ş: 's', ı: 'i', ø: 'o', æ: 'a', õ: 'o',
}; // prettier-ignore

/** The same by character code, for codes below 0x500; -1 for a letter that is not written at all. */
const codes = Int16Array.from({ length: 0x500 }, (_, code) => {
  const mapped = letters[String.fromCharCode(code)];
  return mapped === undefined ? code : mapped === '' ? -1 : mapped.charCodeAt(0);
});
const written = Array.from({ length: 0x500 }, (_, code) => String.fromCharCode(code));
const [h, k, s, z, c, i] = [...'hkszci'].map((letter) => letter.charCodeAt(0));

/** A key that spellings of one name share; not a transliteration to read. Doubled letters are one; kh, sh, zh and ch are h, s, z and c. */
export function fold(lower: string): string {
  let key = '';
  let before = -1;
  for (let at = 0; at < lower.length; at++) {
    let code = lower.charCodeAt(at);
    if (at === 0 && (lower[0] === 'ю' || lower[0] === 'я')) [key, before] = ['i', i!];
    if (code === k && lower.charCodeAt(at + 1) === h) code = lower.charCodeAt(++at);
    else if ((code === s || code === z || code === c) && lower.charCodeAt(at + 1) === h) at++;
    const next = code < 0x500 ? codes[code]! : code;
    if (next < 0 || next === before) continue;
    before = next;
    key += next < 0x500 ? written[next]! : String.fromCharCode(next);
  }
  return key;
}
