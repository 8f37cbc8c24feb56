import { passesMod97 } from './mod97.js';

describe('the check digits of an account number', () => {
  it.each(['FI21 1234 5600 0007 85', 'se45-5000-0000-0583-9825-7466', 'GB29NWBK60161331926819', 'NO93 8601 1117 947'])(
    'are right in %s',
    (iban) => expect(passesMod97(iban)).toBe(true),
  );
  it.each(['FI21 1234 5600 0007 86', 'FI12 1234 5600 0007 85', 'FI21', '', '21 1234 5600 0007 85'])('are not right in %j', (iban) =>
    expect(passesMod97(iban)).toBe(false),
  );
});
