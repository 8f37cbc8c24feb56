import { type Atom, numbered, pairs, type SpokenWords } from './words.js';

const cases = ['ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'n', 'ksi', 'een', 'an', 'ään', 'aan', 'än', 'en'];
const stems = ['nolla', 'yhde', 'kahde', 'kolme', 'neljä', 'viide', 'kuude', 'seitsemä', 'kahdeksa', 'yhdeksä', 'kymmene'];
const strongStems = ['', 'yhte', 'kahte', '', '', 'viite', 'kuute'];
const ordinalStems = [
  '',
  'ensimmäise',
  '',
  'kolmanne',
  'neljänne',
  'viidenne',
  'kuudenne',
  'seitsemänne',
  'kahdeksanne',
  'yhdeksänne',
  'kymmenenne',
];

const units = [
  'nolla',
  'yksi yks yhdes yhdettä yhtä ykkönen ykköstä ensimmäinen ensimmäistä eka',
  'kaksi kaks kahta kakkonen kakkosta toinen kahdes kahdetta toka',
  'kolme kolmea kolmonen kolmosta kolmas kolmatta kol',
  'neljä neljää nelonen nelosta neljäs neljättä nel',
  'viisi viis viittä vitonen vitosta viides viidettä',
  'kuusi kuus kuutta kutonen kutosta kuudes kuudetta',
  'seitsemän seittemän seitsemää seiska seiskaa seitsemäs seitsemättä seit seittämän',
  'kahdeksan kaheksan kahdeksaa kasi kasia kahdeksas kahdeksatta kaheksas kaheksatta',
  'yhdeksän yheksän yhdeksää ysi ysiä yhdeksäs yhdeksättä yheksäs yheksättä',
  'kymmenen kymppi kymmentä kymmenes kymmenettä',
];

function inflected(table: readonly string[]): Record<string, number> {
  const forms: Record<string, number> = {};
  for (const [value, stem] of table.entries()) if (stem) for (const each of cases) forms[stem + each] = value;
  return forms;
}

const atoms: Record<string, Atom> = {
  ...inflected(stems),
  ...inflected(strongStems),
  ...inflected(ordinalStems),
  ...numbered(units, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
  toista: '+10',
  kymmentä: 'x10',
  kymment: 'x10',
  kymmenes: 'x10',
  kymmenettä: 'x10',
  kyt: 'x10',
  kytä: 'x10',
  kyn: 'x10',
  sata: 100,
  sataa: 'x100',
  satoo: 'x100',
  tuhat: 1000,
  tuhatta: 'x1000',
};

export const fi: SpokenWords = {
  atoms,
  ordinal:
    /(?:ensimmäi(?:nen|stä)|toinen|kolma(?:s|tta)|(?:neljä|seitsemä|seittemä|kahdeksa|kaheksa|yhdeksä|yheksä)(?:s|ttä|tta)|(?:vii|kuu)de(?:s|ttä|tta)|kymmenes|kymmenettä|s(?:toista)|ttätoista|ttatoista)$/,
  unsure: new Set(['toinen', 'toista', 'eka', 'toka', 'kol', 'nel', 'seit', 'kyt', 'kyn', 'kymppi', 'kymmentä', 'kuusi', 'kuusen']),
  letters: pairs(
    'aarne=A bertta=B celsius=C daavid=D eemeli=E faarao=F gideon=G heikki=H iivari=I jussi=J kalle=K lauri=L matti=M niilo=N otto=O paavo=P risto=R sakari=S tyyne=T urho=U vihtori=V wiski=W äksä=X yrjö=Y tseta=Z aa=A bee=B see=C cee=C dee=D ee=E äf=F äffä=F gee=G hoo=H ii=I jii=J koo=K äl=L äm=M än=N oo=O pee=P kuu=Q är=R äs=S tee=T uu=U vee=V kaksoisvee=W äks=X yy=Y tset=Z ää=Ä öö=Ö',
  ),
  letterWords: new Set(
    'ei aarne bertta celsius daavid eemeli faarao gideon heikki iivari jussi kalle lauri matti niilo otto paavo risto sakari tyyne urho vihtori wiski yrjö'.split(
      ' ',
    ),
  ),
  signs: {
    viiva: '-',
    väliviiva: '-',
    tavuviiva: '-',
    miinus: '-',
    piste: '.',
    plus: '+',
    plussa: '+',
    kauttaviiva: '/',
    kautta: '/',
    kenoviiva: '/',
    alaviiva: '_',
    'ala viiva': '_',
  },
  repeats: { tupla: 2, tuplana: 2 },
  fillers: new Set(['öö', 'ööh', 'ööm', 'eee', 'niinku', 'siis', 'tota', 'hmm']),
  joinsTens: false,
};
