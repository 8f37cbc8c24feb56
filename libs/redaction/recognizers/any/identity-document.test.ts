import { testExamples } from '../examples.js';
import { identityDocument } from './identity-document.js';

testExamples(identityDocument, {
  found: [
    'passport [[AB1234567]]',
    'passi [[XP 1234567]]',
    'hetu [[1310 52 308 T]]',
    'паспорт [[45 10 123456]]',
    'personnummer [[850709 98 05]]',
  ],
  mistyped: ['hetu [[131052308X]]', 'passport [[AB12345678]]'],
  notFound: ['passi maksaa 52 euroa', 'passport on 12 May', 'hetu puuttuu lomakkeesta', 'id 12'],
});
