import { testExamples } from '../examples.js';
import { birthDate } from './birth-date.js';

testExamples(birthDate, {
  found: [
    "en: baby's dob [[4/2/19]]",
    'syntynyt [[3.4.1956]] Porissa',
    'född [[1956-04-03]]',
    's. [[3.4.1956]]',
    'born [[3 April 1956]]',
    'дата рождения: [[03.04.1956]]',
    'fi: olen syntynyt [[kolmas neljättä viiskytkuus]]',
    'en: my date of birth is [[the third of april nineteen fifty six]]',
    'tyttäreni Aada, [[3.4.2019]]',
  ],
  mistyped: ['syntynyt [[31.2.1956]]'],
  notFound: [
    'kävin 3.4.2024 asioimassa',
    'besökte er 2024-04-03',
    'on 3 April I came',
    'был у вас 03.04.2024',
    'olen syntynyt vuonna 1956',
  ],
});
