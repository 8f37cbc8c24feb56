import { testExamples } from '../examples.js';
import { finnishPersonalId } from './personal-id.js';

testExamples(finnishPersonalId, {
  found: [
    'hetu [[131052-308T]]',
    '[[131052-308t]] pienellä',
    'väärä merkki [[131052-308U]]',
    'väli [[131052 -308T]]',
    '[[131052–308T]] ajatusviiva',
    '[[010203A123B]]',
    '[[010101Y9999]] uusi merkki',
    'lapsen [[04 11 03 A 923H]]',
    'merkki puuttuu [[131052-308]]',
    'fi: tunnus on [[yksi kolme yksi nolla viisi kaksi viiva kolme nolla kahdeksan tee]] kiitos',
  ],
  mistyped: ['hetu [[131052-308X]]', 'hetu [[131052-308]]'],
  notFound: ['131052 kappaletta', 'päivä 13.10.1952', 'numero 123456-12345', '4.12.2024-308 sivua'],
});
