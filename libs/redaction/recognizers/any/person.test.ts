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
    'ru: позвонила [[Тарья Хейккинен]]',
    'ru: я [[каримова]] из вантаа',
  ],
  notFound: [
    'fi: Onni oli lyhyt jono',
    'fi: Toivo paremmasta elää',
    'fi: Minna Canthin koulu on lähellä',
    'fi: hyvää vappua kaikille',
    'sv: My size fanns inte',
    'sv: Karl Johansgatan är avstängd',
    'sv: på namnsdagen för Sven var det stängt',
    'en: I hope that will change',
    'en: the office on Albert Street',
    'en: on Wednesdays in May',
    'ru: надежда есть, вера тоже',
    'ru: роман с анкетами затянулся',
    'ru: по-фински и на финском',
  ],
});
