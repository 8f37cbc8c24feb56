import { redactionTask } from './redaction.js';

const rows = [
  { id: '1', lang: 'sv', text: 'Ring 070-123 45 67 nu', spans: [{ start: 5, end: 18, kind: 'phone' }] },
  { id: '2', lang: 'sv', text: 'Kön var lång och skylten saknades i dag' },
  { id: '3', lang: 'sv', text: 'Koden är blå gurka idag', spans: [{ start: 9, end: 18, kind: 'reference' }] },
];

describe('evaluate redaction', () => {
  const [kinds, clean] = redactionTask.evaluate(rows);
  const row = (kind: string) => kinds!.rows.find(([name]) => name === kind);

  it('counts values that are masked whole, and characters masked rightly', () => {
    expect(row('phone')).toEqual(['phone', 1, '1.000', '1.000', '1.000', '1.000', '1.000']);
    expect(row('reference')).toEqual(['reference', 1, '–', '0.000', '0.000', '–', '–']);
    expect(row('all')!.slice(0, 4)).toEqual(['all', 2, '1.000', '0.500']);
  });

  it('counts clean comments and the words outside spans', () => {
    expect(clean!.rows[0]).toEqual(['sv', 1, '1.000', 13, '0.0000']);
  });
});
