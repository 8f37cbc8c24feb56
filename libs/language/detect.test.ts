import { assert, option, property, string } from 'fast-check';
import { detectLanguage } from './detect.js';

const examples: Record<string, string[]> = {
  fi: [
    'Kiitos',
    'jono oli pitkä',
    'Lomake ei auennut kännykällä',
    'hyvä palvelu',
    'Odotin tunnin eikä kukaan kutsunut.',
    'mä en saanu aikaa',
    'miks ei kukaa vastaa',
    'Tili on FI49 5000 9420 0287 30, laittakaa sinne',
  ],
  sv: [
    'Tack',
    'lång kö',
    'Blanketten gick inte att öppna i mobilen',
    'trevlig personal',
    'jag väntade en timme',
    'e-tjänsten krånglar igen',
  ],
  en: ['Thanks', 'long queue', 'The form would not open on my phone', 'nice staff', 'I waited an hour and nobody called me'],
  ru: ['Спасибо', 'длинная очередь', 'Форма не открывается в телефоне', 'УРА', 'Spasibo, ochen horosho'],
  other: [
    'Jeg ventet en time og ingen hjalp meg',
    'Jeg har ikke fået noget svar fra kommunen',
    'Ma ootasin tund aega ja keegi ei aidanud mind, väga halb teenindus',
    'Ich habe eine Stunde gewartet und niemand hat mir geholfen',
    'Waxaan sugayay saacad cidna ima caawin iyo shaqaale ma jirin',
    'انتظرت ساعة ولم يساعدني أحد',
    'Я чекала цілу годину і ніхто мені не допоміг',
    'Czekałam godzinę i nikt mi nie pomógł',
    'järjekord oli liiga pikk',
    'skjemaet virker ikke på mobilen min',
    'hvorfor kan man ikke bestille tid på nettet',
    'warum kann man keinen Termin online buchen',
    'Personali ishte shumë i mirë, faleminderit',
    '等了一个小时',
    '',
    '👍👍',
    '12345',
  ],
};

describe('detectLanguage', () => {
  const cases = Object.entries(examples).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));
  it.each(cases)('tells %s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it('asks the page only where the text does not tell', () => {
    expect(detectLanguage('👍', 'sv-FI')).toBe('sv');
    expect(detectLanguage('ok!!', 'fi')).not.toBe('sv');
    expect(detectLanguage('Kiitos paljon avusta', 'sv')).toBe('fi');
    expect(detectLanguage('👍', 'de')).toBe('other');
  });

  it('takes any string', () => {
    const runs = process.env.KUULE_TEST_LONG ? 100_000 : 2_000;
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), option(string()), (text, hint) =>
        ['fi', 'sv', 'en', 'ru', 'other'].includes(detectLanguage(text, hint ?? undefined)),
      ),
      { numRuns: runs },
    );
  });
});
