/** Registration plates by form: Finnish, Swedish, Estonian, British, Russian. Short or lower-case forms need a vehicle near. */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash, textAfter, textBefore, wordsBeginning, wordSet } from '../../text/around.js';
import { asPattern, findNearDigits } from '../../text/matches.js';

const cyrillic = 'АВЕКМНОРСТУХавекмнорстухИЙЛБГДЗПФЯЦЮибгдзлпф';
const lead = `(?<![\\p{L}\\p{N}${dash}])([A-Za-zÅÄÖåäö${cyrillic}]{2,3}|[A-Za-zÅÄÖåäö${cyrillic}](?:[${blank}][A-Za-zÅÄÖåäö${cyrillic}]){1,2})([${blank}]?[${dash}]?[${blank}]?)`;
const lettersBefore = asPattern(new RegExp(`(?<=${lead})`, 'uy'));
const threeLetters = new RegExp(`${lead}(\\d{1,3}|\\d\\d[A-Za-z])(?![\\p{L}\\p{N}]|[${dash}/.:,]\\p{N}|[${blank}]?(?:€|%|§|kr|eur))`, 'gu');
const digitsFirst = new RegExp(`(?<![\\p{L}\\p{N}${dash}/.,])(\\d{2,3})[${blank}${dash}]?([A-Za-z]{2,3})(?![\\p{L}\\p{N}])`, 'gu');
const british = new RegExp(
  `(?<![\\p{L}\\p{N}])[A-Za-z][${blank}]?[A-Za-z][${blank}]?\\d\\d[${blank}${dash}]{0,3}[A-Za-z]{3}(?![\\p{L}\\p{N}])`,
  'gu',
);
const russianBeside = asPattern(new RegExp(`(?<=(?<![\\p{L}\\p{N}])[${cyrillic}A-Za-z][${blank}]?)(?=\\d{3})`, 'uy'));
const russian = new RegExp(
  `(?<![\\p{L}\\p{N}])[${cyrillic}A-Za-z][${blank}]?\\d{3}[${blank}]?[${cyrillic}A-Za-z]{2}(?:[${blank}]?\\d{2,3})?(?![\\p{L}\\p{N}])`,
  'gu',
);
const foreign = new RegExp(
  `(?<![\\p{L}\\p{N}${dash}])(?:[A-Z]{1,3}[${blank}${dash}]?[A-Z]{0,2}[${blank}${dash}]?\\d{3,5}[A-Z]{0,2}|\\p{Lu}{1,3}[${blank}${dash}]?\\d{1,4}[${blank}${dash}]?[\\p{Lu}\\d]{1,4})(?![\\p{L}\\p{N}${dash}/])`,
  'gu',
);

const vehicle = wordsBeginning(String.raw`
  auto(?!ma|mati|m)|auton|ajoneuvo|rekkar|rekister(?!öint|öit)|rekisterinum|rekisteritunnu|kilpi|kilve|moottoripyörä|mopo
  peräkärry|pakettiauto|henkilöauto|pysäkö|parkk|tunnus|reknro|rek(?!\p{L})|bil(?:en|ar|arna)?(?!\p{L})|skåpbil|lastbil|regnr|reg
  registrering|fordon|parker|moped|mc(?!\p{L})|motorcykel|släp|husbil|nummerplåt|plåt|car(?!\p{L})|motor(?!\p{L})|biili|kaara|cars|van(?!\p{L})|vehicle|plate
  reg(?:istration)?|park|lorry|truck|motorbike|scooter|машин|авто(?!мат|бус)|автомоб|госномер|номер|парков|тачк|мотоцикл|мопед|скутер|грузовик
  прицеп|mashin|avto|volvo|toyota|skoda|škoda|audi|bmw|mersu|mercedes|ford|saab|opel|nissan|kia|mazda|tesla|honda|peugeot|renault
  fiat|seat|hyundai|volkkari|volkswagen|subaru|mitsubishi|citroen|лада|форд|вольво|тойот|ауди|бмв|шкод|ниссан|киа`);
const formBefore =
  /(?:lomake|lomakkeen|lomaketta|blankett\p{L}{0,3}|form|forms|бланк\p{L}{0,2}|форм\p{L}{1,2}|broschyr\p{L}{0,3}|esite|linja|bussi|linje|buss|bus|room|rum|sal|huone|kabinett|кабинет|version|versio|версия|ver|flight|lento|tåg|juna|поезд|standard|kurs|course|kurssi|luokka|class|gate|portti|kap|tram|line|(?<!rekisteri)numero|vuoronumero|queue|ticket|нумер|талон)[ :."«]{0,2}$/u;
/** Letters that begin codes of other things. */
const otherLetters = wordSet(`
  skv iso fpa din sfs usb mp pdf win ios app covid kl klo nr nro no num str sek eur ca noin yli alle yht puh tel tfn fax lgh vån
  rum vko eid vid för med den var per max min och and the for our was had but not age top bus sen kun nyt oli jo ja on ei ne me te
  he is in at to of or my we us by up if as so do go an am pm be it en ett du vi de så nu av om på att är jag han hon mot ska kan
  har hade ikä sai tai ala iltaan sis sivu pp sid art kap sec get got all any out off one two see say did has who why how now pay
  day old new till efter los luk asti joka vuo via sms atk wc tv pc id ip gps fm dr mr ms st na до на по за из от не все это мне
  еще ещё что как уже при для без под над ей ему нам вам там тут где был раз час год дом кв ул стр тел руб оло и в с к у о а ta ou
  ok oy ab nya bara kela kum tuo toi noi hei moi hej add ask mac hp lg ps xp cd dvd led vat alv ytj mom moms bbc svt nhs ssn dob
  pin puk sim wifi lte gsm rs bg pg box pl po bl lk vrk kpl pcs km kg cm mm ml dl mg tim vk kk pv jan feb mar apr maj jun jul aug
  sep okt oct nov dec mon tue wed thu fri sat sun mån tis ons tor fre lör sön ma ti ke pe la su`);

export const plate: Recognizer = {
  name: 'plate',
  kind: 'plate',
  find(text) {
    const nearVehicle = (start: number, end: number) => vehicle.test(textBefore(text, start, 48)) || vehicle.test(textAfter(text, end, 40));
    return [
      ...findNearDigits(
        text,
        threeLetters,
        { before: 14, digits: 1, beside: lettersBefore },
        ([, letters, separator, digits], start, end) => {
          const plain = letters!.replace(/\s/g, '');
          if (otherLetters.has(plain.toLowerCase()) || formBefore.test(textBefore(text, start, 20))) return undefined;
          const upper = plain === plain.toUpperCase();
          const near = nearVehicle(start, end);
          const full = plain.length === 3 && digits!.length === 3;
          if (full && upper && (separator || near)) return { rule: 'letters and digits', confidence: near ? 0.95 : 0.8 };
          if (full && (near || (separator === '' && !/[aeiouyåäöаеиоуыэюя]{2}/iu.test(plain))))
            return { rule: 'letters and digits', confidence: near ? 0.9 : 0.65 };
          return near && (upper || (plain.length === 3 && /[^\s]/.test(separator!)))
            ? { rule: 'near a vehicle', confidence: 0.8 }
            : undefined;
        },
      ),
      ...findNearDigits(text, digitsFirst, { before: 14, digits: 1 }, ([, , letters], start, end) => {
        if (otherLetters.has(letters!.toLowerCase()) || formBefore.test(textBefore(text, start, 20))) return undefined;
        return nearVehicle(start, end) && letters === letters!.toUpperCase() ? { rule: 'digits and letters', confidence: 0.8 } : undefined;
      }),
      ...findNearDigits(text, british, { before: 14, digits: 1 }, ([whole], start, end) =>
        !(/^\p{Ll}{2}\s/u.test(whole) && otherLetters.has(whole.slice(0, 2))) && (whole === whole.toUpperCase() || nearVehicle(start, end))
          ? { rule: 'British', confidence: 0.9 }
          : undefined,
      ),
      ...findNearDigits(text, russian, { before: 14, digits: 3, beside: russianBeside }, ([whole], start, end) =>
        (!prepositions.test(whole) && /\d\d$/.test(whole)) || (!prepositions.test(whole) && nearVehicle(start, end))
          ? { rule: 'Russian', confidence: 0.85 }
          : undefined,
      ),
      ...findNearDigits(text, foreign, { before: 14, digits: 1 }, (_, start, end) =>
        vehicleNoun.test(textBefore(text, start, 24)) && !formBefore.test(textBefore(text, start, 20)) && end - start >= 5
          ? { rule: 'near a vehicle', confidence: 0.7 }
          : undefined,
      ),
    ];
  },
};

/** "с 687 до 742": amounts with the words between them. */
const prepositions = /^[авикосу] \d{3} ?(?:до|на|по|за|из|от|не|км|мм)(?: |$)/iu;
const vehicleNoun = wordsBeginning(String.raw`
  rekkar|rekisterinum|rekisteritunnu|regnr|reg(?!\p{L})|registration|plate|госномер|nummerplåt|registreringsnum|kilpi|kilve`);
