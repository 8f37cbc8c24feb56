import { testExamples } from '../examples.js';
import { worldAddress } from './world-address.js';

testExamples(worldAddress, {
  found: [
    'meine Adresse: [[Lindenstraße 12, Bremen 28195]]',
    'asun nyt Saksassa, [[Lindenstraße 12]]',
    'J’habite au [[14 rue de la Gare]]',
    'vive en [[Calle del Olmo 7]]',
    'send it to [[1600 Oak Ridge Drive Apt 14, Springfield, IL 62704]]',
    'mail goes to [[USS Heron\nFPO AE 09550]]',
    'my address is [[56 Canelones 2266]]',
    'новый адрес [[ul. Lipowa 9]]',
    'at [[78 Elmwood 33\nSuite 5\nAshby 40404]] today',
  ],
  mistyped: ['my adress is [[56 Canelones 2266]]'],
  notFound: [
    'we waited 20 minutes at window 5',
    'bus 550 was late 3 times in May 2024',
    'the ramp on Main Street is broken',
    'sent to 12 people of 30',
    'via Tampere 3 tuntia',
    'osoite on väärä 3 kertaa',
    'PL 123, 00099 Helsinki',
  ],
});
