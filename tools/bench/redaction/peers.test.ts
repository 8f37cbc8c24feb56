import { placesOf } from './peers.js';

describe('placesOf', () => {
  it.each([
    ['Hi Aino, call 040 123 now', 'Hi PERSON_NAME, call PHONE_NUMBER now', ['Aino', '040 123']],
    ['a@b.fi', 'EMAIL_ADDRESS', ['a@b.fi']],
    ['nothing', 'nothing', []],
    ['ends in 123', 'ends in DIGITS', ['123']],
  ])('tells what was masked in %j', (text, redacted, values) => {
    expect(placesOf(text, redacted).map(({ start, end }) => text.slice(start, end))).toEqual(values);
  });
});
