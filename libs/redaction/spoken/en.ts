import { numbered, pairs, type SpokenWords } from './words.js';

const low = [
  'zero oh o nought nil null',
  'one first',
  'two second',
  'three third',
  'four fourth',
  'five fifth',
  'six sixth',
  'seven seventh',
  'eight eighth',
  'nine ninth niner',
  'ten tenth',
  'eleven eleventh',
  'twelve twelfth',
  'thirteen thirteenth',
  'fourteen fourteenth',
  'fifteen fifteenth',
  'sixteen sixteenth',
  'seventeen seventeenth',
  'eighteen eighteenth',
  'nineteen nineteenth',
];
const tens = ['twenty twentieth', 'thirty thirtieth', 'forty fourty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

export const en: SpokenWords = {
  atoms: {
    ...numbered(low, [...low.keys()]),
    ...numbered(tens, [20, 30, 40, 50, 60, 70, 80, 90]),
    hundred: 'x100',
    thousand: 'x1000',
  },
  unsure: new Set(['oh', 'o', 'nil', 'null', 'one']),
  letters: pairs('bee=B cee=C dee=D eff=F gee=G aitch=H jay=J kay=K ell=L em=M en=N pee=P cue=Q ar=R ess=S tee=T vee=V ex=X zed=Z zee=Z'),
  letterWords: new Set(['i', 'a', 'em', 'en', 'ex', 'tee', 'bee']),
  signs: {
    dash: '-',
    hyphen: '-',
    minus: '-',
    dot: '.',
    point: '.',
    plus: '+',
    slash: '/',
    stroke: '/',
    underscore: '_',
  },
  repeats: { double: 2, triple: 3, treble: 3 },
  fillers: new Set(['um', 'uh', 'er', 'erm', 'hm']),
  joinsTens: true,
};
