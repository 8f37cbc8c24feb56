import { testExamples } from '../examples.js';
import { estonianPersonalId } from './personal-id.js';

testExamples(estonianPersonalId, {
  found: ['isikukood [[37605030299]]', '[[49403136515]]', 'код [[37605030290]] с ошибкой, эстонский [[37605030290]]'],
  mistyped: ['isikukood [[37605030298]]'],
  notFound: ['12345678', 'tilaus 99999999999'],
});
