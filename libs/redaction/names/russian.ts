/** Russian names: the nominatives that a form may come from, and surnames and patronymics by their endings. */

/** Nominatives of `lower` (ё already е), without `lower` itself. */
export function russianBases(lower: string): string[] {
  const bases: string[] = [];
  const add = (ending: RegExp, ...nominatives: string[]) => {
    const stem = lower.replace(ending, '');
    if (stem === lower || stem.length < 2) return;
    for (const nominative of nominatives) if (nominative || /[бвгджзклмнпрстфхцчшщ]$/u.test(stem)) bases.push(stem + nominative);
  };
  add(/(?:ою|ой|ы|у|е)$/u, 'а');
  add(/(?:ею|ей|и|ю|е)$/u, 'я', 'а');
  add(/(?:ом|ем|а|у|е)$/u, '');
  add(/(?:ем|я|ю|е|и)$/u, 'й', 'ь');
  add(/ью$/u, 'ь');
  if (lower.endsWith('ьва') || lower.endsWith('ьву')) bases.push('лев');
  if (/^павл(?:а|у|ом|е)$/u.test(lower)) bases.push('павел');
  if (/^петр(?:а|у|ом|е)$/u.test(lower)) bases.push('петр');
  return bases;
}

/** Son or daughter of: Петрович, Рашидовны, Ильиничной, colloquial Палыч. */
export const patronymic = /^\p{L}{2,14}(?:ович|евич|ьич|кузьмич|лукич|фомич|ильич|овн|евн|иничн|ичн)(?:а|у|ем|е|ы|ой|ою)?$/u;

/** Endings that are a surname's unless the word is known to be a common one. */
export const surnameEnding =
  /^\p{L}{2,16}(?:(?:[оеё]в|[иы]н)(?:а|у|ым|ой|ою|е|ых)?|(?:с|ц)к(?:ий|ого|ому|им|ом|ая|ой|ую)|енко|[чщрлдн]ук[аеу]?|юк(?:а|у|ом|е)?|швили|дзе|[ая]нян(?:а|у|ом|е)?|[иа]ян(?:а|у|ом|е)?|нен|инен(?:а|у|ом|е)?|яйнен(?:а|у|ом|е)?)$/u;
