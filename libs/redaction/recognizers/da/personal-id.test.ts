import { testExamples } from '../examples.js';
import { danishPersonalId } from './personal-id.js';

testExamples(danishPersonalId, {
  found: ['cpr [[130459-2741]]', 'dansk [[1304592741]]', '[[130459-2741]]'],
  mistyped: ['cpr [[130459-2742]]'],
  notFound: ['13.04.59', '991399-1234'],
});
