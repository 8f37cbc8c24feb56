import { testExamples } from '../examples.js';
import { phoneAbroad } from './phone-abroad.js';

testExamples(phoneAbroad, {
  found: [
    'min norska mobil är [[912 34 567]]',
    'saksalainen liittymäni [[0151 23456789]]',
    'call [[44 7911 123456]] please',
    'you reach us on [[1 415 555 2671]]',
    'польский [[601 234 567]]',
    'tanskalainen [[20 12 34 56]]',
  ],
  mistyped: 'not applicable',
  notFound: [
    'hinta oli 1 234 567 890 euroa',
    'the German edition of 12 3 2024',
    'asiakasnumero 44 7700 900123',
    'åren 2019 2020 2021 2022',
    'saksalainen laki 410 2015 7',
    'jono 12 34 56 78',
    'klo 10.15 11.30 12.45',
    'vuoronumero 4477 0090 0123',
  ],
});
