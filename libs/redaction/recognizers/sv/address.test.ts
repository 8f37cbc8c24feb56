import { testExamples } from '../examples.js';
import { swedishAddress } from './address.js';

testExamples(swedishAddress, {
  found: [
    'vi bor på [[Sankt Eriks plan 5]]',
    '[[Studentvägen 25:410]]',
    'bor på [[Storgatan 12 B, lgh 1102]]',
    'till [[Norra vägen 3, 112 21 Stockholm]]',
    '[[lillgatan 5:an]]',
    'sv: adressen är [[gamla skolvägen femton b]] tack',
    '[[Björkstigen 4]]',
  ],
  mistyped: ['bor på [[stor-gatan 12 B]]'],
  notFound: ['Storgatan är avstängd', 'på våning 4', 'avdelning 12', 'I dag 12 personer', 'måndagen 3 maj'],
});
