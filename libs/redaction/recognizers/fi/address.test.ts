import { testExamples } from '../examples.js';
import { finnishAddress } from './address.js';

testExamples(finnishAddress, {
  found: [
    'muutimme [[Ison-Antin kuja 5]]',
    'asun [[Kuusikatu 4 B 12]]',
    'osoite [[Koivutie 7, 00100 Helsinki]]',
    '[[Vanhan Turuntien 12]] varrella',
    'lähetä [[mäntypolku 3 as. 5]]',
    'fi: asun [[leppäpolku yksitoista b neljä]]',
    '[[Haapatie 6]]:ssa asun',
  ],
  mistyped: ['asun [[kuusi-katu 4 B 12]]'],
  notFound: ['Kuusikadulla on jono', 'puhelinaika 9', 'linja 4 kulkee', 'tie 51 on poikki on', 'Kaupungintalolla 12.3.', 'hinta 5'],
});
