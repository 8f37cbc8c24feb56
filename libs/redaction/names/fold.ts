/** Writes Cyrillic and Latin spellings of a name alike, so that "Пяйви Корхонен" is found in lists of Latin names. */

const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'o', ж: 'z', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 's', ъ: '', ы: 'i', ь: 'i', э: 'e', ю: 'u', я: 'a',
  ä: 'a', å: 'o', ö: 'o', y: 'u', j: 'i', w: 'v', é: 'e', è: 'e', ü: 'u', š: 's', ž: 'z', č: 'c', ć: 'c', ł: 'l', ń: 'n', ś: 's', ż: 'z', ó: 'o', ą: 'a', ę: 'e', á: 'a', í: 'i', ú: 'u', ñ: 'n', ç: 'c', ğ: 'g', ş: 's', ı: 'i', ø: 'o', æ: 'a', õ: 'o',
}; // prettier-ignore

/** A key that spellings of one name share; not a transliteration to read. */
export function fold(lower: string): string {
  let key = '';
  const text = lower
    .replace(/^ю/u, 'iu')
    .replace(/^я/u, 'ia')
    .replace(/kh/g, 'h')
    .replace(/sh/g, 's')
    .replace(/zh/g, 'z')
    .replace(/ch/g, 'c');
  for (const letter of text) {
    const next = letters[letter] ?? letter;
    if (next !== key.at(-1)) key += next;
  }
  return key;
}
