import { testExamples } from '../examples.js';
import { norwegianPersonalId } from './personal-id.js';

testExamples(norwegianPersonalId, {
  found: ['norsk nummer [[070391 52087]]', 'fødselsnummer [[07039152087]]', 'd-nummer [[47039152087]]'],
  mistyped: ['fødselsnummer [[07039152086]]'],
  notFound: ['07.03.91', 'tilaus 12345678901', '999999 12345'],
});
