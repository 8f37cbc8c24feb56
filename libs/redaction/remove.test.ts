import { removeSpans } from './remove.js';

/** Removes what stands in double brackets. */
function remove(marked: string): string {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return removeSpans(text, spans);
}

describe('a text without its spans', () => {
  it.each([
    ['Numeroni on [[040 765 4321]].', 'Numeroni on.'],
    ['Numero: [[040 765 4321]].', 'Numero.'],
    ['Soita [[040 765 4321]] huomenna', 'Soita huomenna'],
    ['Soita [[040 765 4321]], kiitos', 'Soita, kiitos'],
    ['[[040 765 4321]], soittakaa', 'soittakaa'],
    ['Kiitos! [[040 765 4321]]', 'Kiitos!'],
    ['Kiitos. Terveisin, [[a@b.example]]', 'Kiitos. Terveisin'],
    ['Olen kotona ([[040 765 4321]]) iltaisin', 'Olen kotona iltaisin'],
    ['Profilen "[[@solros_85]]" är min', 'Profilen är min'],
    ['Ring [[070-765 43 21]] eller [[a@b.example]] i kväll', 'Ring i kväll'],
    ['Ring [[070-765 43 21]], [[070-765 43 22]].', 'Ring.'],
    ['Asun [[Koivukuja 7 B]]:ssä ja odotan', 'Asun ja odotan'],
    ['Hei\n[[040 765 4321]]\nHeippa', 'Hei\nHeippa'],
    ['It is [[AB 12 CDE]]’s turn', 'It is turn'],
    ['Kaksi  väliä   säilyy, [[040 765 4321]] ei', 'Kaksi  väliä   säilyy, ei'],
    ['[[040 765 4321]].', ''],
    ['', ''],
  ])('of %j is %j', (marked, expected) => expect(remove(marked)).toBe(expected));
});
