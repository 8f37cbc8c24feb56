import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { classify } from './classify.js';
import { areas } from './areas/areas.data.js';
import { facets, type Language, languages, polarities, type Polarity, type Theme, themes, urgencies, type Urgency } from './words.js';

const felt = (text: string, language: Language | 'other') =>
  Object.fromEntries(classify(text, language).themes.map(({ theme, polarity }) => [theme, polarity]));

/** One sentence a theme and language. */
const sentences: [Language, Theme, Polarity, string][] = [
  ['fi', 'time', 'neg', 'Kaksi tuntia odotussalissa ennen kuin vuoronumeroni tuli.'],
  ['fi', 'staff', 'pos', 'vastaanoton virkailija oli todella ystävällinen ja kuunteli'],
  ['fi', 'digital', 'neg', 'verkkolomake kaatui kesken ja kirjautuminen ei onnistunut'],
  ['fi', 'complaints', 'neg', 'Vaadin hyvityksen ja teen asiasta valituksen.'],
  ['fi', 'information', 'neg', 'ohjeista ei saa mitään selvää, pelkkää virkakieltä'],
  ['fi', 'premises', 'neg', 'vessa oli likainen ja odotushuoneessa haisi'],
  ['fi', 'outcome', 'pos', 'lupa myönnettiin ja asia hoitui'],
  ['fi', 'cost', 'neg', 'aivan liian kallista, hinnat nousivat taas'],
  ['sv', 'time', 'neg', 'Tre timmars väntan i telefonkön.'],
  ['sv', 'staff', 'pos', 'handläggaren var vänlig och tog sig tid'],
  ['sv', 'digital', 'neg', 'appen kraschar när jag försöker logga in'],
  ['sv', 'complaints', 'neg', 'Jag kräver ersättning och kommer att överklaga.'],
  ['sv', 'information', 'neg', 'brevet var helt obegripligt, ren byråkratsvenska'],
  ['sv', 'premises', 'neg', 'smutsig toalett och trångt väntrum'],
  ['sv', 'outcome', 'pos', 'ansökan beviljades och ärendet är löst'],
  ['sv', 'cost', 'neg', 'avgiften är orimligt dyr'],
  ['en', 'time', 'neg', 'Waited two hours in the queue for nothing.'],
  ['en', 'staff', 'pos', 'the nurse was so kind and patient with me'],
  ['en', 'digital', 'neg', 'the website crashed while I was logging in'],
  ['en', 'complaints', 'neg', 'I demand a refund and will lodge a formal complaint.'],
  ['en', 'information', 'neg', 'the instructions are confusing and full of jargon'],
  ['en', 'premises', 'neg', 'filthy toilet and a smelly waiting room'],
  ['en', 'outcome', 'pos', 'my permit was granted and everything got settled'],
  ['en', 'cost', 'neg', 'far too expensive, the fee doubled'],
  ['ru', 'time', 'neg', 'Три часа просидел в очереди.'],
  ['ru', 'staff', 'pos', 'сотрудница очень вежливая и внимательная'],
  ['ru', 'digital', 'neg', 'сайт завис, войти в кабинет не могу'],
  ['ru', 'complaints', 'neg', 'Требую вернуть деньги, буду жаловаться омбудсмену.'],
  ['ru', 'information', 'neg', 'инструкция запутанная, ничего не понятно'],
  ['ru', 'premises', 'neg', 'туалет грязный, в зале душно'],
  ['ru', 'outcome', 'pos', 'разрешение одобрили, вопрос решён'],
  ['ru', 'cost', 'neg', 'пошлина слишком дорогая'],
];

test.each(sentences)('%s: %s %s in "%s"', (language, theme, polarity, text) => {
  expect(felt(text, language)[theme]).toBe(polarity);
});

describe('each theme is felt in its own clause', () => {
  test.each<[Language, string, Partial<Record<Theme, Polarity>>, Polarity]>([
    ['en', 'staff lovely but two hours in line', { staff: 'pos', time: 'neg' }, 'mix'],
    ['fi', 'henkilökunta ihana mutta jonossa meni kaksi tuntia', { staff: 'pos', time: 'neg' }, 'mix'],
    ['sv', 'underbar personal men två timmar i kö', { staff: 'pos', time: 'neg' }, 'mix'],
    ['ru', 'персонал замечательный но два часа в очереди', { staff: 'pos', time: 'neg' }, 'mix'],
    ['en', 'The app is easy to use. The toilet was filthy.', { digital: 'pos', premises: 'neg' }, 'mix'],
  ])('%s: "%s"', (language, text, wanted, sentiment) => {
    expect(felt(text, language)).toMatchObject(wanted);
    expect(classify(text, language).sentiment).toBe(sentiment);
  });
});

describe('negation turns the feeling', () => {
  test.each<[Language, string, Theme, Polarity]>([
    ['fi', 'ei tarvinnut odottaa ollenkaan', 'time', 'pos'],
    ['sv', 'jag slapp vänta', 'time', 'pos'],
    ['en', 'no queue at all', 'time', 'pos'],
    ['ru', 'никакой очереди, ждать не пришлось', 'time', 'pos'],
    ['fi', 'lomake ei toimi', 'digital', 'neg'],
    ['sv', 'automaten fungerar inte', 'digital', 'neg'],
    ['en', 'the clerk was not friendly', 'staff', 'neg'],
  ])('%s: "%s"', (language, text, theme, polarity) => {
    expect(felt(text, language)[theme]).toBe(polarity);
  });
});

test.each<[Language, string, Theme]>([
  ['en', 'Congratulations on a queue that only took three hours.', 'time'],
  ['fi', 'Onneksi olkoon, taas tunti jonossa.', 'time'],
  ['sv', 'Grattis till ännu en timme i kön.', 'time'],
])('irony is blame: %s "%s"', (language, text, theme) => {
  expect(felt(text, language)[theme]).toBe('neg');
});

test.each<[Language, string, Theme]>([
  ['fi', 'mihin aikaan olette auki lauantaina?', 'time'],
  ['sv', 'vad kostar ett nytt pass?', 'cost'],
  ['en', 'what time do you close on Fridays?', 'time'],
  ['ru', 'сколько стоит новый паспорт?', 'cost'],
])('a plain question carries its theme without feeling: %s "%s"', (language, text, theme) => {
  expect(felt(text, language)[theme]).toBe('neu');
});

test.each<[Language, string, Polarity]>([
  ['fi', 'Kiitos!', 'pos'],
  ['sv', 'Dåligt', 'neg'],
  ['en', 'Thanks!', 'pos'],
  ['ru', 'Ужасно', 'neg'],
  ['en', '', 'neu'],
])('a bare word of feeling has no theme: %s "%s"', (language, text, sentiment) => {
  expect(classify(text, language)).toMatchObject({ themes: [], sentiment, urgent: [] });
});

describe('urgent', () => {
  test.each<[Language, Urgency, string]>([
    ['en', 'threat', 'answer me or I will burn down the office'],
    ['en', 'self-harm', 'I want to end my life'],
    ['en', 'person-in-danger', 'my stepfather hits me every night'],
    ['fi', 'threat', 'tulen sinne puukon kanssa ja tapan teidät'],
    ['fi', 'self-harm', 'en jaksa enää elää'],
    ['fi', 'person-in-danger', 'naapuri hakkaa lasta'],
    ['sv', 'threat', 'jag ska döda er allihop'],
    ['sv', 'self-harm', 'jag orkar inte leva längre'],
    ['sv', 'person-in-danger', 'min man slår barnen'],
    ['ru', 'threat', 'я вас взорву'],
    ['ru', 'self-harm', 'не хочу больше жить'],
    ['ru', 'person-in-danger', 'сосед бьёт ребёнка'],
    ['en', 'self-harm', 'the tablets are ready, nobody would miss me'],
    ['fi', 'person-in-danger', 'äitiä ei ole ruokittu, hän on ilman ruokaa toista päivää'],
    ['sv', 'threat', 'jag vet var din dotter går i skolan'],
    ['ru', 'person-in-danger', 'дедушка упал и не может встать'],
    ['en', 'threat', 'there is a hammer here and I will bring it next time'],
    ['fi', 'person-in-danger', 'vauva ei herää vaikka kuinka ravistelen'],
    ['sv', 'self-harm', 'jag orkar inte vara vid liv'],
    ['ru', 'threat', 'врежу вашему директору'],
  ])('%s %s: "%s"', (language, urgency, text) => {
    expect(classify(text, language).urgent).toContain(urgency);
  });

  test.each<[Language, string]>([
    ['en', 'dying to know when the pool opens'],
    ['en', 'this queue is killing me, bored to death'],
    ['en', 'the nurse gave me a shot'],
    ['fi', 'kuolettavan tylsää odottaa'],
    ['fi', 'puhelimesta kuoli akku'],
    ['sv', 'jag höll på att skratta ihjäl mig'],
    ['sv', 'parkeringstaxan slår min lön'],
    ['ru', 'бензин опять подорожал'],
    ['ru', 'смертельно скучно, умираю от смеха'],
    ['ru', 'убил два часа в очереди'],
    ['fi', 'isä sai passin viikossa, lapset viihtyivät'],
    ['sv', 'slog ihjäl tid medan mamma köade'],
    ['en', 'my app dies. My mother loved the desk'],
  ])('an idiom is not urgent: %s "%s"', (language, text) => {
    expect(classify(text, language).urgent).toEqual([]);
  });
});

test.each<[Language, string, string]>([
  ['fi', 'library', 'kirjaston lainakortti meni rikki'],
  ['sv', 'health', 'vårdcentralens läkare lyssnade'],
  ['en', 'vehicles', 'the driving test examiner was calm'],
  ['ru', 'early-education', 'воспитательница в садике чудесная'],
])('the service area is told: %s %s "%s"', (language, area, text) => {
  expect(classify(text, language).area?.area).toBe(area);
});

test.each<[Language, string]>([
  ['fi', 'Kiitos kaikille!'],
  ['sv', 'Jättedåligt.'],
  ['en', ''],
])('a comment that names no service has no area: %s "%s"', (language, text) => {
  expect(classify(text, language).area).toBeNull();
});

test('placeholders of redaction change nothing', () => {
  const plain = classify('the nurse was so kind', 'en');
  expect(classify('the nurse [person] was so kind [phone 1]', 'en').themes.map(({ theme }) => theme)).toEqual(
    plain.themes.map(({ theme }) => theme),
  );
  expect(classify('[person] [personal-id 2]', 'en')).toEqual(classify('', 'en'));
});

test('text in no known language is read by every lexicon, less surely', () => {
  const text = 'queue odotus kö очередь';
  const unsure = classify(text, 'other').themes.find(({ theme }) => theme === 'time');
  expect(unsure?.confidence).toBeLessThanOrEqual(0.6);
});

test('any string is answered within the codes, the same each time', () => {
  const known = (text: string, language: Language | 'other') => {
    const answer = classify(text, language);
    expect(classify(text, language)).toEqual(answer);
    expect(polarities).toContain(answer.sentiment);
    for (const urgency of answer.urgent) expect(urgencies).toContain(urgency);
    if (answer.area) expect(areas).toContain(answer.area.area);
    for (const { unsure } of answer.near) expect(unsure).toBe(true);
    const all = [...answer.themes, ...answer.near];
    expect(new Set(all.map(({ theme }) => theme)).size).toBe(all.length);
    for (const { theme, facet, polarity, confidence } of all) {
      expect(themes).toContain(theme);
      expect(polarities).toContain(polarity);
      if (facet !== undefined) expect(facets[theme]).toContain(facet);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  };
  const anyText = oneof(
    string({ unit: 'binary', maxLength: 300 }),
    array(constantFrom('jono', 'men', 'not', '!', '\n', 'очередь', '[person]', '€', '12', '👍', '\ud800', 'toilet'), {
      maxLength: 60,
    }).map((words) => words.join(' ')),
  );
  assert(property(anyText, constantFrom<Language | 'other'>(...languages, 'other'), known), { numRuns: 500 });
});
