/** Finnish street addresses, in any case form: a word that ends in a street word, and a house number. */
import type { Recognizer } from '../../recognizer.js';
import { addressStart, afterHouse, houseNumber, townAfterComma } from '../../text/address.js';
import { blank, dash } from '../../text/around.js';
import { afterWord, findNearDigits } from '../../text/matches.js';

const street =
  'katu|kadu|kadulla|katua|kadulta|kadulle|katuu|kadun|kadut|tie|tien|tiellä|tieltä|tielle|tietä|tiessä|tiestä|kuja|kujan|kujalla|kujalta|kujalle|kujaa|polku|polun|polulla|polulta|polulle|raitti|raitin|raitilla|raitilta|kaari|kaaren|kaarella|kaarelta|väylä|väylän|väylällä|väylältä|aukio|aukion|aukiolla|aukiolta|tori|torin|torilla|torilta|ranta|rannan|rannalla|rannassa|rantaa|rinne|rinteen|rinteellä|rinteessä|mäki|mäen|mäellä|mäessä|bulevardi|bulevardin|bulevardilla|puistikko|puistikon|kulma|kulman|kulmalla|kulmassa|piha|pihan|pihalla|pihassa|penger|penkereen|penkereellä|taival|taipaleen|portti|portin|portilla|laita|laidan|esplanadi|esplanadin|haka|haan|haassa|silta|sillan|niitty|niityn|niityllä|rivi|lenkki|lenkin|lenkillä|linja|linjan|linjalla|syrjä|kierto|kierron|ramppi|laituri|laiturin|puisto|puiston|puistossa|kangas|kankaan|kenttä|kentän|ahde|ahteen|reuna|suora|suoran|tanhua|tanhuan|vainio|ura|uran|varsi|perä|nummi|nummen|joki|salo|pelto|pellon|notko|metsä|kallio|kallion|kannas|satama|sataman|kylä|kylän|saari|saaren|niemi|niemen|lahti|lahden';
/** The street word ends the word; a word before it may belong to the name ("Pieni Roobertinkatu", "Vanha Turuntie"). */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:\\p{Lu}[\\p{L}${dash}:]{1,24}|vanha|vanhan|uusi|uuden|iso|ison|pieni|pienen|itäinen|läntinen|pohjoinen|eteläinen)[${blank}]){0,2}(?:[\\p{L}${dash}]{2,30}?|[\\p{L}${dash}]{3,24}n[${blank}](?=kuja|polku|polu|raitt|raiti|kaare|kaari)|(?<=\\p{Lu}[\\p{L}${dash}]{1,24}n[${blank}]))(?:${street})(?::\\p{L}{1,4})?[${blank}]{1,2}(?:nro[${blank}]|numero[${blank}])?${houseNumber}(?!\\p{N}|[.:]\\d|[${blank}]?(?:€|%|§|-vuot|vuot))${afterHouse}${townAfterComma}`,
  'gu',
);
/** The street word before the house number. */
const streetBefore = afterWord(`${street}|nro|numero`);
/** Words that end so but are no street. */
const notStreet =
  /(?:^|[ -])(?:hinta|aika|ikä|päivä|vuoro|linja|numero|kohta|kirjasto|tauti|puhelin|linjalla|tietä|kestä|henkilö|\p{L}*(?:toimisto|virasto|asema)|asiointi|lautta|juna|metro|\p{L}*linja|odotustila|halli|sali|bussi|kerros|luokka)\p{L}* $/iu;
const adjective = /^(?:vanha|uusi|iso|pieni|itäinen|läntinen|pohjoinen|eteläinen|ylä|ala|sisä|ulko)/i;
const lettersOnlyStreet = new RegExp(`^(?:${street})$`, 'u');

export const finnishAddress: Recognizer = {
  name: 'fi/address',
  kind: 'address',
  find(text) {
    return findNearDigits(text, pattern, { before: 112, digits: 1, beside: streetBefore }, ([whole], start) => {
      const name = whole.slice(0, whole.search(/\d/)).replace(/(?:nro|numero) $/, '');
      if (notStreet.test(name) || lettersOnlyStreet.test(name.trim())) return undefined;
      const sure =
        /(?:ka[td]u|tie|kuja|polku|polu|raitti|kaari|väylä|aukio|bulevardi|esplanadi|puistikko|penger|ran[tn][an]|rinte|rinne)\p{L}{0,3} *$/u.test(
          name,
        );
      if (!sure && !/^\p{Lu}/u.test(name)) return undefined;
      return {
        start: addressStart(text, start, whole, adjective),
        rule: sure ? 'street and number' : 'name and number',
        confidence: sure ? 0.95 : 0.75,
      };
    });
  },
};
