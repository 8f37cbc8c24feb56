import { testExamples } from '../examples.js';
import { phone } from './phone.js';

testExamples(phone, {
  found: [
    'nås på [[46701234567]]',
    'puh [[+358-44-765 43 21]] 8-16',
    'soittakaa [[040 765 4321]] illalla',
    'ring mig på [[070-987 65 43]]',
    'tel [[+358 (0)50 111 2233]]',
    'call me [[07700 900 123]]',
    'numero on [[0 4 0 1 2 3 4 5 6 7]]',
    'fi: numero on [[nolla viiskyt neljä kolme kaksi yksi yksi kaksi]] kiitos',
    'sv: jag nås på [[noll sjuttiotre fyra fem sex sju åtta nio]]',
    'en: ring me on [[oh seven four double two three four five one six nine]]',
    'ru: мой телефон [[ноль пятьдесят триста двенадцать сорок пять шесть]]',
    'звоните [[8 (921) 765-43-21]]',
    'puh. [[09-765 4321]]',
  ],
  mistyped: ['soita [[040 765 43211]]', 'ring [[070-987 65 4]]'],
  notFound: [
    'soitin vaihteeseen 09 123 4567',
    'Company no. 01234567',
    'soitin numeroon 0295 000 111 eikä vastattu',
    'ring 112 eller 1177',
    'päätös tuli 12.03.2024 ja 5.4.2024',
    'vuoronumero 0457',
    'maksoin 1 250,00 euroa',
    'klo 08.15–10.30',
    'enligt 4 kap. 12 §',
    'bussi 550 tai 500K',
    'kutsunumero 020 123 456 jonottaa',
    'sv: de bad oss slå elva sjuttiosju först',
  ],
});
