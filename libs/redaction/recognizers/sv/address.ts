/** Swedish street addresses: a word that ends in a street word, and a house number ("8:an" too). */
import type { Recognizer } from '../../recognizer.js';
import { addressStart, afterHouse, houseNumber, townAfterComma } from '../../text/address.js';
import { blank, dash } from '../../text/around.js';
import { afterWord, findNearDigits } from '../../text/matches.js';

const sure =
  'gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|allén|allé|allen|esplanaden|esplanad|backen|backe|leden|led|ringen|ring|kroken|bron|kajen|stråket|promenaden|slingan|svängen|tvärgatan|vången|rundeln|boulevarden|kullen|gården|gård|parken|plan|plats|platsen|hagen|ängen|åsen|höjden|liden|lunden|sundet|stranden|strand|udden|viken|dalen|berget|holmen|terrassen|grand|hamnen|hörnet|kvarnen|torpet|byvägen|näset|rondellen|gården|tået|porten|brinken|trappan|tunet|marken|fältet|hällen|bäcken|sjön|brynet|åkern|skogen|mossen|heden|gläntan|vreten|gärdet|löten|lyckan|ryggen|ån';
/** Words of streets and squares that a name in the genitive stands before: "Sankt Eriks plan". */
const genitive = 'plan|plats|väg|gata|torg|gränd|backe|park|allé|hage|stig';
const afterGenitive = new RegExp(`\\p{Lu}[\\p{L}${dash}]+s (?:${genitive}) (?:nr |nummer )?$`, 'u');
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:S:t[aes]?|\\p{Lu}[\\p{L}${dash}.]{0,24}|gamla|nya|norra|södra|östra|västra|stora|lilla|övre|nedre|inre|yttre)[${blank}]){0,2}(?:[\\p{L}${dash}]{1,30}?(?:${sure})s?|(?<=[${blank}])(?:vägen|gatan|gränden|stigen|torget|allén)|(?<=\\p{Ll}s[${blank}])(?:${genitive}))[${blank}]{1,2}(?:nr[${blank}]|nummer[${blank}])?${houseNumber}(?::an|:e)?(?!\\p{N}|[.:]\\d|[${blank}]?(?:€|%|§|kr|kronor|år|min|dag|gång|tim|vån))${afterHouse}${townAfterComma}`,
  'gu',
);
/** The street word before the house number. */
const streetBefore = afterWord(`${sure}|${sure.replaceAll('|', 's|')}s|vägen|gatan|gränden|stigen|torget|allén|${genitive}|nr|nummer`);
const adjective = /^(?:gamla|nya|norra|södra|östra|västra|stora|lilla|övre|nedre|inre|yttre|sankt|lång|kung)/i;
const streetEnd = /(?:gat|väg|gränd|stig|torg|allé|esplanad)\p{L}{0,3}[^\p{L}\d]*(?:nr |nummer )?$/iu;
const notStreet =
  /(?:^|[ -])(?:anledning|omgång|avdelning\p{L}*|ordning|inställning\p{L}*|uppgång\p{L}*|handling\p{L}*|våningsplan|plan|plats|könummerplats|parkeringsplats\p{L}*|\p{L}*ning|\p{L}*ring(?:en)?|gång\p{L}*|sön|vårdplats|ring|led|väg|den|frågan|måndagen|dagen|skada|helgdagen|station\p{L}*|ingång\p{L}*|köplats\p{L}*|plattform\p{L}*|\p{L}*dagen|\p{L}*gången|åldern|resan|boken|\p{L}*ården|\p{L}*vården|köplatsen|utgång\p{L}*)s? (?:nr |nummer )?$/iu;

export const swedishAddress: Recognizer = {
  name: 'sv/address',
  kind: 'address',
  find(text) {
    return findNearDigits(text, pattern, { before: 112, digits: 1, beside: streetBefore }, ([whole], matched) => {
      const start = addressStart(text, matched, whole, adjective);
      const name = whole.slice(0, whole.search(/\d/));
      if (afterGenitive.test(name)) return { start, rule: 'name, street word and number', confidence: 0.85 };
      if (notStreet.test(name)) return undefined;
      if (streetEnd.test(name)) return { start, rule: 'street and number', confidence: 0.95 };
      return /(?:^|[ -])\p{Lu}[\p{L}]+ (?:nr |nummer )?$/u.test(name) && !/^\D+\d{2,3} \d{3}/.test(whole)
        ? { start, rule: 'name and number', confidence: 0.75 }
        : undefined;
    });
  },
};
