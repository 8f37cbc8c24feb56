import { testExamples } from '../examples.js';
import { danishPersonalId } from './personal-id.js';

testExamples(danishPersonalId, {
  found: ['cpr [[240671-1838]]', 'dansk [[2406711838]]', '[[240671-1838]]'],
  notFound: ['24.06.71', '991399-1234'],
});
