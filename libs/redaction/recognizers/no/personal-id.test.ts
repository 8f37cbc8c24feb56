import { testExamples } from '../examples.js';
import { norwegianPersonalId } from './personal-id.js';

testExamples(norwegianPersonalId, {
  found: ['norsk nummer [[150482 41090]]', 'fødselsnummer [[15048241090]]', 'd-nummer [[55048241090]]'],
  notFound: ['15.04.82', 'tilaus 12345678901', '999999 12345'],
});
