import { testExamples } from '../examples.js';
import { person } from './person.js';

testExamples(person, {
  found: [
    'fi: virkailija [[Aino Virtanen]] auttoi',
    'fi: kiitos [[Pekalle]] ja [[Virtaselle]]',
    'fi: täällä puhuu [[maija koskela]] hei',
    'fi: [[Annikin]] neuvo oli hyvä',
    'sv: jag heter [[Liv]]',
    'sv: [[Lindströms]] svar kom fort',
    'sv: tack till [[Björn]] i kassan',
    'sv: ja hej det är [[gunilla bergström]] igen',
    "en: [[Priya]]'s advice helped",
    'en: I spoke to [[J. Hartley]] today',
    'en: my name is [[hope]]',
    'ru: спасибо [[Анне Сергеевне]]',
    'ru: меня зовут [[вера]]',
    'ru: позвонила [[Пяйви Корхонен]]',
    'ru: я [[сомова]] из эспоо',
  ],
  notFound: [
    'fi: Onni että ehdin bussiin',
    'fi: Toivo elää yhä',
    'fi: Maria Jotunin koulu on kaukana',
    'fi: hyvää juhannusta teille',
    'sv: My oh my vilken väntan',
    'sv: Erik Dahlbergsgatan grävs upp',
    'sv: namnsdagen för Ebba firades',
    'en: I hope that will change',
    'en: the shop on Baker Street',
    'en: on Wednesdays in May',
    'ru: надежда есть, вера тоже',
    'ru: роман дочитала в очереди',
    'ru: по-фински и на финском',
  ],
});
