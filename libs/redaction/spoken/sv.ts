import { numbered, pairs, type SpokenWords } from './words.js';

const low = [
  'noll nolla',
  'ett en etta ettan första förste',
  'två tvåa tvåan andra andre',
  'tre trea tredje trean',
  'fyra fjärde fyran',
  'fem femma femte femman',
  'sex sexa sjätte sexan',
  'sju sjua sjunde sjuan',
  'åtta åttonde åttan',
  'nio nia nie nionde nian',
  'tio tia tie tionde',
  'elva elfte',
  'tolv tolfte',
  'tretton trettonde',
  'fjorton fjortonde',
  'femton femtonde',
  'sexton sextonde',
  'sjutton sjuttonde',
  'arton aderton artonde',
  'nitton nittonde',
];
const tens = [
  'tjugo tjugi tjuge tjugonde tju',
  'trettio tretti trettionde',
  'fyrtio förti fyrti fyrtionde',
  'femtio femti femtionde',
  'sextio sexti',
  'sjuttio sjutti',
  'åttio åtti',
  'nittio nitti',
];

export const sv: SpokenWords = {
  atoms: {
    ...numbered(low, [...low.keys()]),
    ...numbered(tens, [20, 30, 40, 50, 60, 70, 80, 90]),
    hundra: 'x100',
    tusen: 'x1000',
  },
  ordinal:
    /(?:första|förste|andra|andre|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|ttonde|rtonde|mtonde|xtonde|tjugonde|trettionde)$/,
  unsure: new Set(['en', 'ett', 'tju', 'nie', 'tie', 'sex']),
  letters: pairs(
    'adam=A bertil=B cesar=C caesar=C david=D erik=E filip=F gustav=G helge=H ivar=I johan=J kalle=K ludvig=L martin=M niklas=N olof=O petter=P qvintus=Q rudolf=R sigurd=S tore=T urban=U viktor=V wilhelm=W xerxes=X yngve=Y be=B ce=C se=C de=D eff=F ge=G hå=H ji=J jå=J zäta=Z kå=K ell=L emm=M enn=N pe=P ku=Q err=R ess=S te=T ve=V dubbelve=W ex=X äks=X säta=Z',
  ),
  letterWords: new Set(
    'i å e o a de be se te ge ex adam bertil cesar caesar david erik filip gustav helge ivar johan kalle ludvig martin niklas olof petter rudolf sigurd tore urban viktor wilhelm yngve'.split(
      ' ',
    ),
  ),
  signs: {
    streck: '-',
    bindestreck: '-',
    minus: '-',
    tankstreck: '-',
    punkt: '.',
    plus: '+',
    snedstreck: '/',
    understreck: '_',
  },
  repeats: { dubbel: 2, dubbla: 2 },
  fillers: new Set(['eh', 'ehm', 'öh', 'hm', 'äh']),
  joinsTens: false,
};
