/** Russian in Latin letters, as people write it who have no Russian keys: there is no one way. */

const ways: Record<string, readonly string[]> = {
  а: ['a'], б: ['b'], в: ['v', 'v', 'w'], г: ['g'], д: ['d'], е: ['e'], ё: ['e', 'yo', 'jo'], ж: ['zh', 'j', 'z'], з: ['z'], и: ['i'],
  й: ['j', 'y', 'i'], к: ['k'], л: ['l'], м: ['m'], н: ['n'], о: ['o'], п: ['p'], р: ['r'], с: ['s'], т: ['t'], у: ['u'], ф: ['f'],
  х: ['h', 'kh', 'x'], ц: ['c', 'ts'], ч: ['ch'], ш: ['sh'], щ: ['sch', 'sh'], ъ: [''], ы: ['y', 'i'], ь: ["'", ''], э: ['e'],
  ю: ['yu', 'ju', 'u'], я: ['ya', 'ja', 'ia'],
}; // prettier-ignore

/** `text` in lower case with each Cyrillic letter written in one of its usual ways. */
export function transliterate(text: string, random: () => number): string {
  return text.toLowerCase().replace(/[а-яё]/g, (letter) => {
    const choices = ways[letter]!;
    return choices[Math.floor(random() * choices.length)]!;
  });
}
