import { testExamples } from '../examples.js';
import { russianPersonalId } from './personal-id.js';

testExamples(russianPersonalId, {
  found: ['снилс [[112-233-445 95]]', 'ИНН [[500100732259]]', 'паспорт [[4510 123456]]', '[[112-233-445 95]]'],
  mistyped: ['снилс [[112-233-445 96]]'],
  notFound: ['в 1990 году', '12 345 678 рублей', 'паспорт ждал 30 дней'],
});
