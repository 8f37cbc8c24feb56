import { testExamples } from '../examples.js';
import { reference } from './reference.js';

testExamples(reference, {
  found: [
    'polisanmälan [[5000-K123456-25]]',
    'en: the reference was [[q four four one oh two]]',
    'fi: asianumeroksi sanottiin [[bee neljä neljä yksi nolla kaksi]]',
    'asianumero [[VT/123/2024]]',
    'ärende [[2024-118]]',
    'case [[AB-1234-C]] is open',
    'номер дела [[7788-21]]',
    'varaus [[9K2LM7]] puuttuu',
    'kundnummer [[778812]]',
    'diarienummer [[SBN 2024-77]]',
    '[[R24/00317/23]]',
    'ru: номер клиента [[семь семь восемь один два]]',
  ],
  mistyped: ['asianumero [[VT/123/20244]]'],
  notFound: [
    'SI 2011/1234 applies',
    'kuvan tallennus, virhekoodi E-4012',
    'laskut: PL 123, 00099 Helsinki',
    'laki 301/2004',
    'lomake 1234-5',
    'klo 9.20 varaus',
    'versio 4.18.2',
    'vuoronumero 77',
    'section 27 of the Act',
    '§ 52 mom 1',
    'maksu 250 euroa laskusta',
    'päätös 3.3.',
    '1–2 luku',
  ],
});
