import { testExamples } from '../examples.js';
import { iban } from './iban.js';

testExamples(iban, {
  found: [
    'tilille [[FI21 1234 5600 0007 85]]',
    'IBAN [[SE45 5000 0000 0583 9825 7466]] tack',
    'konto: [[fi2112345600000785]]',
    '[[DE89-3704-0044-0532-0130-00]]',
    'väärä merkki [[FI21 1234 5600 0007 86]]',
    'fi: se on [[äf ii kaksi yksi yksi kaksi kolme neljä viisi kuusi nolla nolla nolla nolla nolla seitsemän kahdeksan viisi]]',
  ],
  mistyped: ['tilille [[FI21 1234 5600 0007 58]]', '[[SE45 5000 0000 0583 9825 7467]]'],
  notFound: [
    // Longer than any account number: read in one way only, or the worker would never come to its end.
    `lv${'1'.repeat(1_990)}`,
    'lomake SE 12',
    "is 4 o'clock fine",
    'me 20 or 30 people',
    'laki FI 301/2004',
  ],
});
