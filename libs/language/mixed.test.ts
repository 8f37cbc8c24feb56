import { assert, property, string } from 'fast-check';
import { isMixed } from './mixed.js';

describe('isMixed', () => {
  it.each([
    'Jono oli todella pitkä ja odotin kauan. The lady at the desk was very kind to me.',
    'Jag var här igår och det var stängt. Sitten tulin tänään ja se oli taas kiinni.',
    'Я ждал очень долго и никто не пришёл. Then i called and they said sorry.',
    'i waited for an hour and then the man said että en voi tulla tänne ilman aikaa koska se on niin',
  ])('is true of %s', (text) => expect(isMixed(text)).toBe(true));

  it.each([
    'Jono oli todella pitkä, ihan crazy, ja odotin kauan. Thank you!',
    'Jag fick hjälp på Kela och det gick bra. Kiitos!',
    'Я был на Mannerheimintie 7 в Kela и Helsingin kaupunki, всё хорошо.',
    'The form is called Ilmoitus työnhakijalle and I could not fill it in.',
    '',
    '12345',
  ])('is false of %s', (text) => expect(isMixed(text)).toBe(false));

  it('takes any string', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (text) => typeof isMixed(text) === 'boolean'),
      { numRuns: process.env.KUULE_TEST_LONG ? 50_000 : 1_000 },
    );
  });
});
