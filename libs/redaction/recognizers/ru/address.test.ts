import { testExamples } from '../examples.js';
import { russianAddress } from './address.js';

testExamples(russianAddress, {
  found: ['живу [[улица Лесная, д. 5, кв. 12]]', '[[ул. Мира 7]]', 'адрес [[Кескускату 14 B 3]]', '[[Невский проспект, 22]]'],
  mistyped: ['живу [[улица Леснaя, д. 5, кв. 12]]'],
  notFound: ['на улице было 5 человек', 'участие 12 человек', 'переводчик, 84 евро'],
});
