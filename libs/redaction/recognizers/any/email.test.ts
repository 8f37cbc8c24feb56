import { testExamples } from '../examples.js';
import { email } from './email.js';

testExamples(email, {
  found: [
    'mejla [[lisa.ek@firma.se]] tack',
    'osoite on [[aino_k+1@posti.example]]',
    "[[o'brien@mail.co.uk]], please",
    'skriv till [[bo @ firma.se]]',
    'почта [[иван@пример.рф]]',
  ],
  mistyped: ['mejla [[lisa.ek@@firma.se]]', '[[aino.k@posti,fi]]'],
  notFound: ['kirjaudu osoitteessa www.suomi.fi', '@kalle_77 i appen', 'kolme @ neljä euroa', 'a@b'],
});
