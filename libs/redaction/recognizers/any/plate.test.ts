import { testExamples } from '../examples.js';
import { plate } from './plate.js';

testExamples(plate, {
  found: [
    'rekisterinumero [[cpk552]]',
    'auto [[ABC-123]] tukki tien',
    'bilen [[xyz 12k]] står kvar',
    '[[RTM-528]]',
    'the van [[AB12 CDE]] blocks us',
    'машина [[а123вс77]]',
    'fi: auto on [[äm oo pee kolmesataaseitsemän]]',
    'mopo [[12 ABC]] pihassa',
  ],
  mistyped: ['auto [[ABC-12]] tukki tien'],
  notFound: ['lomake KU 2 loppui', 'SKV 294 säger', 'vuoronumero A123', 'form AX-12', 'buss 123', 'klo 12', 'det 350 kostar nu', 'ISO 900'],
});
