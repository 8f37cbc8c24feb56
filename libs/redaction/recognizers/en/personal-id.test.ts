import { testExamples } from '../examples.js';
import { britishPersonalId } from './personal-id.js';

testExamples(britishPersonalId, {
  found: [
    'NI number [[AB 12 34 56 C]]',
    'nhs number [[943 476 5919]]',
    'en: my nhs number is [[nine four three four seven six five nine one nine]]',
    'ssn [[123-45-6789]]',
  ],
  mistyped: ['NI number [[AB 12 34 56 D]]', 'nhs number [[943 476 5918]]'],
  notFound: ['AB 12', 'in 2019 12 34', 'on 21 12 15 a few came'],
});
