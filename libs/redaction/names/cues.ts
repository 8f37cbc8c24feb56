/** Words beside a name that say that it is one. What one word tells is a bit of `cue`; what several tell are patterns that are read from a given place on. */
import { oneOf, wordSet } from '../text/around.js';

export const cue = {
  /** After it stands a name: "heter", "nimeltä". */
  introduces: 1 << 0,
  /** The same, but only with a full stop: "t. Aino". */
  introducesWithStop: 1 << 1,
  /** A title, a role or a relative. */
  title: 1 << 2,
  /** A relative or friend, where an owner stands before: "min son", "my late father". */
  kin: 1 << 3,
  owner: 1 << 4,
  /** Thanks, greetings and deeds that are said of persons. */
  addresses: 1 << 5,
  /** May stand between a cue and its name. */
  filler: 1 << 6,
  /** Part of a name: "af", "bin". */
  particle: 1 << 7,
} as const;

const introduces = whole(String.raw`
  nimeltään|nimeltä|niminen|nimellä|nimi|kutsutaan|sukunimi(?:ni)?|etunimi(?:ni)?|allekirjoittanut|terveisin|terveisiä
  heter|hette|namnet|kallas|efternamnet|mvh|undertecknade?|hälsningar|hälsning|name's|names|named|called|surname|regards|sincerely|signed
  зовут|звать|фамилия|имя|подпись|zovut|familia|imya`);
const introducesWithStop = whole('att|hälsn|terv|t|yt');
const title = whole(String.raw`
  rouva\p{L}{0,4}|herra\p{L}{0,4}|neiti\p{L}{0,3}|tohtori\p{L}{0,3}|lääkäri\p{L}{0,4}|hoitaja\p{L}{0,3}|\p{L}{0,20}hoitaja\p{L}{0,3}
  \p{L}{2,20}(?:ija|ijä|aja|äjä|oja|uja)(?:ni|mme|lle|n|lta|ltä|a|ä)?|tarkastaja\p{L}{0,3}|sihteeri\p{L}{0,3}|assistentti\p{L}{0,3}
  johtaja\p{L}{0,3}|poliisi\p{L}{0,3}|rehtori\p{L}{0,3}|insinööri\p{L}{0,3}|äiti(?:ni|nsä)?|äidin|äidilleni|isä(?:ni|nsä)?|isälleni
  poika(?:ni|nsa)?|pojalleni|poikamme|tytär|tyttäreni|tyttärelleni|tytön?|vaimo(?:ni)?|mies|mieheni|veljeni|veli|siskoni|sisko
  mummo\p{L}{0,3}|vaari\p{L}{0,3}|täti\p{L}{0,3}|tädilleni|lapse(?:ni|mme|lleni|n)|lapsi|naapuri(?:ni|mme)?|serkku(?:ni)?
  kaveri(?:ni)?|ystävä(?:ni)?|avopuoliso(?:ni)?|puoliso(?:ni)?|omistaja|edunvalvoja\p{L}{0,3}|tulkki|vuokralai\p{L}{1,6}
  kollega(?:ni)?|joku|se|asiakas|potilas|herr|fru|fröken|doktor|dr|läkare\p{L}{0,2}|syster|sköterska\p{L}{0,2}|\p{L}{0,20}sköterskan?
  handläggare\p{L}{0,2}
  \p{L}{2,20}(?:läggaren|ledaren|görskan|örskan|inspektören|assistenten|vakten|läraren|sekreteraren|chefen|vägledaren|utredaren|konsulenten|rådgivaren|kuratorn|bibliotekarien|receptionisten|rektorn|mannen|damen|tjejen|killen|tanten|läkaren|tolken|väktaren)
  tolken|chefen|rektor|receptionisten|kurator\p{L}{0,1}|sonen|dottern|mamman?|pappan?|granne\p{L}{0,1}|maken|makan|mannen|tjejen
  killen|kollegan?|ägaren|kompisen?|hon|han|nån|någon|patienten|systerdotter|brorson|miss|mister|missus|madam|sir|doctor|professor
  nurse|sister|officer|clerk|adviser|advisor|librarian|manager|colleague|agent|receptionist|interpreter|caseworker|handler|guard
  teacher|driver|constable|inspector|trainee|assistant|secretary|mum|dad|lady|man|bloke|lad|chap|woman|gentleman|этот|эта|child|some
  person|господин\p{L}{0,2}|госпож\p{L}{1,2}|доктор\p{L}{0,2}|врач\p{L}{0,2}|сотрудни\p{L}{1,3}|медсестр\p{L}{1,2}|муж\p{L}{0,2}
  жен[ауеы]|сын\p{L}{0,2}|доч\p{L}{1,4}|мам[ауеы]|пап[ауеы]|отец|отц[ау]|мать|матери|брат\p{L}{0,2}|сестр\p{L}{1,2}|бабушк\p{L}{1,2}
  дедушк\p{L}{1,2}|внук\p{L}{0,2}|внучк\p{L}{1,2}|сосед\p{L}{0,3}|подруг\p{L}{1,2}|друг\p{L}{0,2}|ребен\p{L}{2,4}|ребён\p{L}{2,4}
  тёт\p{L}{1,2}|тет[яи]|дяд\p{L}{1,2}|специалист\p{L}{0,3}|девушк\p{L}{1,2}|начальник\p{L}{0,2}|инспектор\p{L}{0,2}
  переводчи\p{L}{1,3}|библиотекар\p{L}{1,2}|консультант\p{L}{0,2}|учительниц\p{L}{1,2}|коллег\p{L}{1,2}|свекров\p{L}{1,2}|muzh|zhena
  vrach|это|некто|некий|какой-то|какая-то|daughter|son|husband|wife|mother|father|mr|mrs|ms|prof`);
const kin = whole(String.raw`
  son|dotter|man|fru|mamma|pappa|mor|far|bror|syster|mormor|morfar|farmor|farfar|sambo|kollega|vän|granne|moster|faster|morbror|farbror|systerdotter|kusin|svärmor|kontaktperson
  son|daughter|husband|wife|mother|father|mum|dad|brother|sister|grandmother|grandfather|granddaughter|grandson|aunt|uncle|neighbou?r|friend|partner|colleague|cousin|baby|child|kid|nephew|niece|flatmate|boss|mate|client|patient`);
const owner = wordSet('min my our his her their');
const addresses = wordSet(`
  kiitos kiitokset kiitti terveisiä terkkuja terkut soitti vastasi palveli auttoi puhui sanoi kertoi hei moi moikka terve päivää haloo täällä tässä olen oon
  sekä myyjä nimeni täs tack tacka hej hallå hälsa av från för till träffade ringde skrev sa hördu thanks thank ask tell told by from with hi hello hiya dear
  i'm it's for met saw said to called спасибо благодарю передайте скажите здравствуйте алло алё это я от для позвала привет спросите вызовите`);
const filler =
  /^(?:öö+|eh+|um+|uh|er|э+|ну|myös|bara|joku|sellainen|väl|liksom|on|är|is|a|an|en|the|mr|mrs|ms|se|den|där|nimeltä|nimi|called|named|vid|med|namn|was|oli|som|heter|joka|опять|снова|taas|igen|again|teidän|sille|sinne|vielä|våran?|that|your|lovely|вашей?|вашему|нашей?)$/u;
const particle = wordSet('af al el von van de du la фон аль эль');

/** Two words that do together what one does alone: by the second, the first ones. */
const introducingPairs = pairs(String.raw`
  nimeni on, nimi oli, täällä puhuu, namn är, vid namn, i efternamn, name is, c o, addressed to, yours truly, badge said, best wishes, по имени, фамилия моя
  с уважением, на имя`);
const titlePairs = pairs('mitt barn, mina barn, en viss, case worker, social worker, a certain, кто такой');
const addressingPairs = pairs(`
  de e, det e, de ä, det är, här är, jag är, vem är, i am, this is, spoke to, here is, thank you, tack till, tack vare, hälsa till, говорила с, говорил с, tässä on`);

function whole(alternatives: string): RegExp {
  return new RegExp(`^(?:${oneOf(alternatives)})$`, 'u');
}

function pairs(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const pair of text.trim().split(/\s*[,\n]\s*/)) {
    const [first, second] = pair.split(' ') as [string, string];
    map.set(second, (map.get(second) ?? new Set()).add(first));
  }
  return map;
}

/** The bits of `cue` that `lower` has by itself. */
export function cuesOf(lower: string): number {
  if (lower.length > 30) return 0;
  let bits = 0;
  if (introduces.test(lower)) bits |= cue.introduces;
  if (introducesWithStop.test(lower)) bits |= cue.introducesWithStop;
  if (title.test(lower)) bits |= cue.title;
  if (kin.test(lower)) bits |= cue.kin;
  if (owner.has(lower)) bits |= cue.owner;
  if (addresses.has(lower)) bits |= cue.addresses;
  if (filler.test(lower)) bits |= cue.filler;
  if (particle.has(lower)) bits |= cue.particle;
  return bits;
}

/** The bits that `second` has right after `first`. */
export function pairCues(first: string, second: string): number {
  let bits = 0;
  if (introducingPairs.get(second)?.has(first)) bits |= cue.introduces;
  if (titlePairs.get(second)?.has(first)) bits |= cue.title;
  if (addressingPairs.get(second)?.has(first)) bits |= cue.addresses;
  return bits;
}

/** What stands right after a person's name. */
export const followed =
  /^[ ,]{1,2}(?:rouva|veli(?!\p{L})|äiti(?!\p{L})|isä(?!\p{L})|sisko(?!\p{L})|vaimo(?!\p{L})|poika(?!\p{L})|tytär(?!\p{L})|mummo(?!\p{L})|herra|neiti|niminen|puhelimessa|täällä|tässä|täälläpäin|nimi on|sanoi|sano|kertoi|lupasi|lupas|vastasi|soitti|auttoi|hoiti|puhui|osasi|neuvoi|palveli|oli (?:niin |tosi |todella |erittäin |oikein )?(?:ihana|ystäväl|mukava|avulias|töykeä|tyly|loistava|taitava|asiantunteva)|on (?:ihana|ystäväl|paras|kullan|töykeä)|teiltä|teillä|siellä|hjälpte|hjälpt|sa |svarade|ringde|skrev|lovade|var (?:så |jätte\p{L}* |mycket |väldigt )?(?:trevlig|snäll|hjälpsam|gullig|otrevlig|fantastisk|vänlig|bra|duktig|rar)|är (?:så )?(?:trevlig|snäll|bäst|hjälpsam|guld|en ängel)|här igen|igen|heter|tror jag|hos er|på lånedisk|i receptionen|i kassan|here|speaking|again|said|told|helped|was (?:so |very |really |extremely |lovely|kind|rude|helpful|brilliant|great)|is (?:so |very |the best|a star|lovely|brilliant|kind)|promised|answered|explained|rang|called me|handled|at (?:the|your) (?:desk|counter|reception|window|front|second|next)|from |on the phone|with a [a-z](?![a-z])|сказал|помог|объяснил|позвонил|обещал|ответил|приняла?|из (?:вашей|вашего|социальн|отдела|регистратур|кел)|с ресепшен|меня зовут|фамилия|беспокоит|вам звонит)/u;

/** What is said of persons only, right after a name, so that even a name that is a word is one: "Björn var hjälpsam". */
export const personal =
  /^ (?:(?:oli|on|var|är|va|was|is|была?|оказал\p{L}{1,3}) (?:niin |tosi |todella |erittäin |oikein |aivan |ihan |så |jätte|mycket |väldigt |helt |so |very |really |extremely |absolutely |очень |такая |такой )?(?:ihana|ystäväl|mukava|avulias|töykeä|tyly|taitava|asiallinen|kohtelias|trevlig|snäll|hjälpsam|gullig|otrevlig|vänlig|duktig|kunnig|rude|helpful|kind|friendly|lovely|polite|patient|brilliant|вежлив|добр|груб|внимательн|любезн|хамк|хам)|(?:auttoi|neuvoi|palveli|sanoi|kertoi|lupasi|hjälpte|lovade|svarade|förklarade|said|helped|promised|explained|told|помогл?а?|объяснила?|сказала?|обещала?|ответила?)(?!\p{L}))/u;

/** Deeds of persons only, with at most a word between, after a name that is a word: "Вера сегодня помогла". */
export const deedsLater =
  /^ \p{L}{2,14} (?:auttoi|neuvoi|palveli|opasti|hjälpte|helped|assisted|помог(?:ла)?|объяснила?|подсказала?)(?!\p{L})/u;

/** Nouns in a row: "Вера, надежда, любовь", "Koivu, leppä ja pihlaja". */
export const nounsInRow = /^, \p{Ll}{3,20}(?:,| (?:ja|och|and|и|sekä) \p{Ll})/u;

/** Illnesses that bear a name. */
export const illness =
  /^(?:parkinson|alzheimer|crohn|asperger|tourette|hodgkin|sjögren|huntington|bechterew|raynaud|menier|паркинсон|альцгеймер|аспергер|бехтерев)(?:'?s|in|ia|ista|а|у|ом|е)?$/u;

/** Where staff sit, right after a name: "Rose at the front desk". */
export const atDesk =
  /^ (?:(?:at|on|from|in|with) (?:the|your) (?:\p{L}+ ){0,2}(?:desk|counter|window|reception|helpline|front|phone|team)|(?:i|på|vid|från) (?:er |den |våran? )?(?:kassan|receptionen|luckan|lånedisken|disken|kundtjänst|växeln|informationen)|(?:\p{L}*tiskillä|\p{L}*tiskiltä|luukulla|luukulta|infossa|infosta|kassalta|neuvonnasta|vastaanotosta|asiakaspalvelusta|neuvonnassa|kassalla|vastaanotossa|asiakaspalvelussa)|(?:из|с|в|на) (?:\p{L}+ )?(?:ресепшен|регистратур|окн|касс|отдел|справочн|стойк))/u;

/** A word right after that makes a place, firm, event or day of what stands before it. */
export const facility =
  /^(?:[ -]|[ -]\p{L}{2,14}[sn] )(?:toimipiste\p{L}*|begravningsbyrå\p{L}*|bageri\p{L}*|bilverkstad\p{L}*|ab|oy|ky|ltd|hautaustoimisto\p{L}*|leipomo\p{L}*|autokoulu\p{L}*|fastigheter|bygg|events|street|road|avenue|lane|line|square|station|school|hall|house|hospital|library|park|bridge|centre|center|college|university|church|airport|close|day|award|prize|row|crescent|terrace|gardens|grove|mews|system|project|app|programme|hanke\p{L}*|hankke\p{L}*|projekt\p{L}*|järjestelm\p{L}*|sovellu\p{L}*|yliopisto\p{L}*|korttelit?|system\p{L}{0,3}|appen|building|room|statue|museo\p{L}*|museet|museets|patsa\p{L}*|staty\p{L}{0,3}|barnsjukhus\p{L}{0,3}|airlines|bank|court|way|town|city|island|palace|museum|hotel|tower|terminal|ward|theatre|arena|gate|market|storm|koulu\p{L}*|katu\p{L}*|kadu\p{L}*|tie|tien|tiellä|aukio\p{L}*|tori\p{L}*|puisto\p{L}*|kirjasto\p{L}*|sairaala\p{L}*|terveysasema\p{L}*|päivä(?:n|nä|ä|t)?|areena\p{L}*|halli\p{L}*|sali\p{L}*|talo\p{L}*|silta\p{L}*|seura\p{L}*|säätiö\p{L}*|myrsky\p{L}*|asema\p{L}*|keskus\p{L}*|gata\p{L}*|väg\p{L}*|torg\p{L}*|skola\p{L}*|arena\p{L}*|gymnasi\p{L}*|kyrka\p{L}*|parken?s?|plats\p{L}*|plan|dag(?:en)?|sjukhus\p{L}*|bibliotek\p{L}*|station\p{L}*|hus(?:et)?|salen|förskol\p{L}*|stormen|flygplats|bro(?:n)?|\p{L}{0,5}bot(?:t?en|ti\p{L}{0,4}|in)?|\p{L}{0,4}-?бот\p{L}{0,2}|ден[ьи]|дня|улиц\p{L}{1,2}|школ\p{L}{1,2}|площад\p{L}{1,2}|больниц\p{L}{1,2}|библиотек\p{L}{1,2}|вокзал\p{L}{0,2})(?!\p{L})/iu;

/** A word that names a facility, street or event by its own end. */
export const facilityWord =
  /(?:gatan|gata|vägen|torget|skolan|skola|arenan|salen|sjukhuset|kyrkan|parken|stigen|gränden|biblioteket|katu|kadun|kadulla|kadulle|kadulta|katua|tie|tien|tiellä|kuja|kujan|kujalla|koulu|koulun|koulussa|puisto|kirjasto|sairaala|aukio|tori|torilla|(?:\p{L}{2}(?:ka[td]u|tie|kuja|pol[k]?u|puisto|aukio|väylä|bulevardi|raiti|raitti))(?:n|l?l[aä]|l?lt[aä]|l?lt|lle|[aä]|t[aä]|ss[aä]|st[aä]|[aä]n|un)?|кату|тие|гатан|катиенкату|verket|myndigheten|kassan|kontoret|virasto|toimisto|keskus|asema)$/u;

/** A place or day of two words, after a preposition of place or time: "at Victoria Park", "on Boxing Day". */
export const placeWord = /^(?:park|hall|house|street|road|lane|row|square|station|school|hospital|gardens|gate|green|court|hill|day)$/;
export const placeBefore = /(?<!\p{L})(?:at|in|near|around|outside|on|towards|past)(?: the)? $/u;

/** An office or town after a preposition that persons do not follow: a surname there is a place's name ("in Lincoln", "i Lund"). */
export const insideBefore = /(?<!\p{L})(?:in|near|outside|around|across|i|utanför)$/u;
/** A thing that a capital name is compounded with: "Taika-kahvio", "Carl Larsson-gården"; what persons are called besides is none. */
export const compound =
  /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}{1,20})?-(?!(?:rouva|herra|neiti|setä|täti|tädi|eno|mummo|mumm|vaari|ukki|pappa|niminen|nimi|hoitaja|lääkäri|vauva|poja|poika|tyttö|tytö|tytär|tyttäre|tohtori|virkailija|sisko|veli|velje|äiti|isä|kollega|tant|faster|moster|farbror|morbror|mormor|farmor|pojken|flickan))\p{Ll}{4,}/u;

/** A monarch's number. */
export const romanNumber = /^ [IVX]{1,5}(?!\p{L})/u;

/** An institution, room or firm right before that bears the name after it. */
export const institution = new RegExp(
  `(?<!\\p{L})(?:\\p{L}*biblioteket|\\p{L}*vårdcentralen|\\p{L}*skolan|\\p{L}*avdelning(?:en|arna)|rummet|salen|sal|hotell(?:et)?|båten|fartyget|stormen|huset|kvarteret|restaurang(?:en)?|café(?:et)?|bolaget|firman?|familjen|båt|skepp|hunden?|katten?|\\p{L}*kirjasto|\\p{L}*päiväkoti|\\p{L}*koulu|hotelli|ravintola|kahvila|laiva|huone|sali|yritys|koira(?:ni|mme)?|kissa(?:ni|mme)?|myrsky|company called|firm called|company|firm|hotel|nursery|school|room|storm|restaurant|cafe|my (?:dog|cat)|dog|cat|ship|кафе|школ[ае]|отель|гостиниц\\p{L}|собак\\p{L}|кошк\\p{L}|кот|шторм\\p{L}{0,2}|ураган\\p{L}{0,2}|циклон\\p{L}{0,2}|\\p{L}{0,5}-?бот\\p{L}{0,2}|\\p{L}{0,7}-?bot(?:t?en|ti\\p{L}{0,4})?|(?:min|vår|er|our|your|his|her|their|the|a) (?:hund|katt|valp|häst|kanin|dog|cat|puppy|kitten|horse|rabbit|parrot)|hästen|valpen|kissanpentu\\p{L}{0,4}|koiranpentu\\p{L}{0,4}|hevose\\p{L}{1,4}|hamsteri\\p{L}{0,4}|щен\\p{L}{2,4}|кот(?:ик|ён|ен)\\p{L}{0,3}|кота|попуга\\p{L}{1,2}|лошад\\p{L}{1,2}|assistentti|robotti|robot|roboten|hanke|projekti|järjestelmä|sovellus|projektet|systemet|appen|project|system|programme|памятник\\p{L}{0,2}|улиц\\p{L}{1,2}|площад\\p{L}{1,2}|проспект\\p{L}{0,2}|проект\\p{L}{0,2}|систем\\p{L}{1,2}) $`,
  'u',
);

/** The names of a day, a calendar or a storm are not persons. */
export const calendar = /nimipäiv|namnsdag|name ?day|именин|myrsky|storm(?:en|(?= ))/iu;
