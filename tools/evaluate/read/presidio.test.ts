import { isPresidio, readPresidio } from './presidio.js';

const text = '😀 Wanda Ashdown lives at 12 Larch Row\nFlat 3, Elmstead 40112 in May';
const at = (value: string, entity_type: string) => {
  const start_position = Array.from(text.slice(0, text.indexOf(value))).length;
  return { entity_type, start_position, end_position: start_position + Array.from(value).length };
};
const spans = [at('in May', 'DATE_TIME'), at('12 Larch Row', 'ADDRESS'), at('Wanda Ashdown', 'PERSON'), at('Flat 3', 'ADDRESS')];
const content = JSON.stringify([
  { full_text: text, spans: [...spans, at('Elmstead', 'LOCATION'), at('40112', 'ADDRESS')] },
  { full_text: 'zip 40112', spans: [{ entity_type: 'ADDRESS', start_position: 4, end_position: 9 }] },
]);

describe('the reader of presidio-research', () => {
  const [row, zip] = readPresidio(content);
  const values = (each: unknown) =>
    (each as { start: number; end: number; kind: string }[]).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

  it('tells such a file from lines of objects', () => {
    expect(isPresidio(content)).toBe(true);
    expect(isPresidio('{"id":"1"}\n')).toBe(false);
  });

  it('joins the pieces of an address and counts in UTF-16 units', () => {
    expect(values(row!.spans)).toEqual([
      ['person', 'Wanda Ashdown'],
      ['address', '12 Larch Row\nFlat 3, Elmstead 40112'],
    ]);
  });

  it('sets aside what the guide does not know', () => {
    expect(values(row!.ignored)).toEqual([['ignored', 'in May']]);
    expect(zip).toMatchObject({ spans: [], ignored: [{ start: 4, end: 9 }] });
  });
});
