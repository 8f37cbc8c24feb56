import { loadWarning, type FindForWarning } from './warn.js';

describe('the warning before sending', () => {
  let find: FindForWarning;
  beforeAll(async () => {
    find = await loadWarning('fi');
  });
  const kinds = (text: string) => find(text)?.finds.map(({ kind }) => kind) ?? [];

  it.each([
    ['Soittakaa minulle 040 765 4321', ['phone']],
    ['ring mig på 070-765 43 21 tack', ['phone']],
    ['call me on +44 7700 900 123', ['phone']],
    ['мой номер +7 912 345-67-89', ['phone']],
    ['Vastatkaa osoitteeseen malli.meikalainen@posti.example', ['email']],
    ['Hetu 131052-308T ei kelvannut', ['personal-id']],
    ['mitt personnummer är 850709-9805', ['personal-id']],
    ['Palautus tilille FI21 1234 5600 0007 85', ['bank-account']],
    ['korttini 4111 1111 1111 1111 ei toiminut', ['card']],
    ['Asun osoitteessa Koivukuja 7 B 12', ['address']],
    ['jag bor på Storgatan 12 A', ['address']],
    ['Autoni ABC-123 hinattiin', ['plate']],
    ['olen syntynyt 4.5.1950', ['birth-date']],
    ['löydätte minut instasta @aurinkoinen_mummo', ['online-id']],
    ['040 765 4321 tai a.b@posti.example', ['phone', 'email']],
  ])('asks about %j', (text, expected) => expect(kinds(text)).toEqual(expected));

  it.each([
    'Odotin 45 minuuttia, vuoronumero 1234',
    'Maksoin 1 234,50 € ja parkki 12.50',
    'Klo 12.30–14.00 ei ketään, avoinna 9-16',
    'Kävin 12.3.2026 ja uudelleen 2026-04-01',
    'Vuoronumeroni oli B 204, odotus 2 h 15 min',
    'Soitin numeroon 0295 020 730, kukaan ei vastannut',
    'Jag ringde 1177 och 112, kön var 35 personer',
    'Lomake KELA OT 7 ja pykälä 12 § 3 mom',
    'The bus 560 was 20 minutes late on 3/11',
    'Bra service, betyg 5/5, kötid 10-15 min',
    'Заплатил 1500 рублей, ждал 2 часа 30 минут, талон А123',
    'Kiitos Maijalle, asia 123/2026 hoitui',
    'iPhone 15 ei toiminut, versio 17.4.1',
    '',
  ])('asks nothing about %j', (text) => expect(kinds(text)).toEqual([]));

  it('shows the words that it means, and leaves the sentence readable without them', () => {
    expect(find('Soittakaa minulle numeroon 040 765 4321. Odotin kauan.')).toEqual({
      finds: [{ kind: 'phone', value: '040 765 4321' }],
      without: 'Soittakaa minulle numeroon. Odotin kauan.',
    });
  });

  it('knows the streets of the page’s language beside those around', async () => {
    const [russian, english] = await Promise.all([loadWarning('ru'), loadWarning('en')]);
    expect(russian('живу на улица Ленина, дом 5, кв. 3')?.finds).toMatchObject([{ kind: 'address' }]);
    expect(english('I live at Koivukuja 7 B 12')?.finds).toMatchObject([{ kind: 'address' }]);
    expect((await loadWarning('fi-simple'))('Asun osoitteessa Koivukuja 7 B 12')?.finds).toMatchObject([{ kind: 'address' }]);
    expect((await loadWarning('et'))('040 765 4321')?.finds).toMatchObject([{ kind: 'phone' }]);
  });
});
