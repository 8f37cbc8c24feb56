/** Texts that are long for what they are made of: each repeats what a recognizer begins to read and never lets it end. */
import { limits } from '#libs/contract/limits.js';
import { seeded } from '../support/comments.js';

const eachKind = 20;

const units: Record<string, string> = {
  digits: '1',
  'digits with spaces': '0 4 0 ',
  'half a telephone number': '+358 (0)',
  'half an account number': 'FI21 1234 ',
  'half an identity code': '010180-',
  'half an e-mail address': 'a.b@c.',
  dots: 'a.',
  dashes: 'ABC-',
  'capital letters': 'Aa ',
  'names without end': 'Tuulikki Korpivaara ',
  'number words': 'nolla neljä nolla ',
  spaces: '   .',
  brackets: '((([[[',
  'combining marks': 'a\u0301\u0308\u0327',
  'wide signs': '👩‍👩‍👧‍👦',
  'one word': 'katu',
  'streets without a number': 'Kuusikuja ',
  'English streets': '12 Elm ',
  'Russian streets': 'ул. Мира ',
  'flats of the world': '1 Rue de la Apt. ',
  'handles said aloud': 'a underscore ',
  'half a web address': 't.me/',
  'half an IPv6 address': 'fe80:',
  'half a birth date': 'born 1.',
  'half a reference': 'case A-1/',
  'half a plate': 'car AB ',
  'a giro and no end': 'bg 12-',
  'letters for digits': 'o7 o',
  mixed: 'AKT-12 040-1 x@y FI1 010101A ',
};

/** Twenty texts of each kind; no two are the same, so that nothing is remembered between them. */
export function hostileComments(): Record<string, string[]> {
  const random = seeded(7);
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789 .-@';
  const noise = () => letters[Math.floor(random() * letters.length)] ?? '';
  const repeated = Object.entries(units).map(([kind, unit]) => {
    const text = () => `${noise()}${noise()}${unit.repeat(limits.commentCodePoints)}`;
    return [kind, Array.from({ length: eachKind }, () => cut(text()))] as const;
  });
  const random2000 = Array.from({ length: eachKind }, () => Array.from({ length: limits.commentCodePoints }, noise).join(''));
  return { ...Object.fromEntries(repeated), 'random signs': random2000 };
}

const cut = (text: string) => Array.from(text).slice(0, limits.commentCodePoints).join('');
