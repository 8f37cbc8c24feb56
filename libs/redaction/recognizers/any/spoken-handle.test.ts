import { testExamples } from '../examples.js';
import { spokenHandle } from './spoken-handle.js';

testExamples(spokenHandle, {
  found: [
    'fi: löydyn instasta nimellä [[susi alaviiva hukka alaviiva viisi]] kiitos',
    'fi: nimimerkki on [[torni ala viiva yksi kaksi]]',
    'sv: jag heter [[lilla understreck räv sju]] på snap',
    'en: i am [[red underscore kettle nineteen]] there',
    'en: look at [[facebook dot com slash jo dot field]] please',
    'ru: ник [[буран двадцать нижнее подчёркивание восемь]] в телеграме',
    'fi: instassa [[susi piste hukka]]',
  ],
  mistyped: 'not applicable',
  notFound: ['fi: piste', 'en: at this point nobody came', 'sv: en punkt till', 'fi: sivusto on helsinki piste fi kautta lomakkeet'],
});
