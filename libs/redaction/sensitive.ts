/**
 * Whether a comment tells of somebody's illness, disability, pregnancy, religion, union, ethnic origin, conviction or gender identity
 * (GDPR articles 9 and 10). A lexicon by word beginnings: it errs on the side of marking. Bare visits, home help, deaths and
 * income benefits are not in it.
 */
import type { TextLanguage } from './kinds.js';
import { wordsBeginning } from './text/around.js';

/** By language; each in the order health, belief and union, origin, conviction and identity. */
const lexicons: Record<Exclude<TextLanguage, 'other'>, RegExp> = {
  fi: wordsBeginning(String.raw`
  sairasta|syöpä|syövä|diabee|diabet|dement|muistisair|alzheim|masennu|masentu|ahdistuneisuus|skitso|kaksisuunt|adhd|autis
  asperger|kehitysvamm|epileps|astma|reuma|sydänvi|sydänsair|sydäninfark|verenpainet|aivoinfark|aivohalv|halvaant|halvau
  leikkau(?:s|kse)|leikat|murtu(?:i|nut|ma)|kasvai|sytostaat|dialyys|munuaissair|hiv|hepatiit|keuhkoahtau|copd|migreen
  selkä(?:kipu|leikk|sair| kipee| kipeä)|krooni|mielenterveys(?:ong|häir)|päihdeong|päihdekl|päihdekuntout|alkoholist|alkoholiong
  riippuvuu|narko(?!os)|huumeong|vieroitu|itsemurh|burn ?out|työuupu|syömishäiriö|anoreks|parkinson|ms-tau|tuberkuloo|sairaus
  sairaude|diagnoos|invalid(?!i ?paik)|pyörätuoli(?:ssa|lla|ni|n käyt)|kuuro(?:na|n |ko|$| )|kuulovamm|huonokuulo|sokea|näkövamm
  liikuntavamm|liikuntarajoit|vammai(?!spalvelu)|vammaut|rollaattori|proteesi|raskaa(?:na|de)|raskau|keskenmeno|abort|e-piller
  lapsettomuushoi|insuli|sairaseläk|työkyvyttöm|sukupuolitaut|\p{L}{0,12}syö[pv]\p{L}|adventist|baptist|\p{L}{0,10}pyörätuol
  osastolla|sairaalassa (?:oleva|makaa)|letkuruokin|reumaa|sydänvika|näkörajoit|lukihäiriö|tourette|kilpirauh|nivelrikko|ms-taudi
  afasia|ketoasidoosi|allergi(?:a|nen)|stooma|kuulolaite|opaskoira|kehitysviiv|muslim|islam|juutala(?!is.{0,8}ruo)
  uskon(?:to|non|ton|nol)|uskovai|helluntai|jehovan|ortodoks|katoli|hindu|buddha|hijab
  huivi(?:ni|a|n) (?:takia|vuoksi|päässä|pois)|rukoil|moskei|kirkosta (?:ero|eron)|kristitty|ammattiliit|ammattiosast
  luottamusmies|romani(?!a)|romane|mustalai|saamelai|ihonvär|tummaihoi|kurdi|rasis|somalialainen|somalitausta|tuomittu
  tuomio(?:ni|n|ta|sta)|vankila|vangi(?:t|s)|ehdonalai|ehdollista|rikosrekister|rikostausta|sakkotuomio|transsukup
  trans(?:nai|mie|tausta|ihmi|poli|henkilö)|muunsukupuol|sukupuolen ?korja|sukupuoli-?identit|homoseks|homo(?!\p{L})|lesbo|biseks
  sateenkaari(?:perhe|väh)`),
  sv: wordsBeginning(String.raw`
  cancer|tumör|tumor|diabet|demens|depress|deprim|ångest|bipolär|bipolar|schizo|schitso|autis|epilep|reumat|reumatism|hjärtsjuk
  hjärtfel|hjärtinfark|stroke|förlamad|operera|opererad|höftoper|cellgift|dialys|njursjuk|kronisk|missbruk|beroendevård|alkoholis
  nykter|självmord|utbränd|utmattning|ätstörn|psykisk|psykos|sjukdom|diagnos(?!tisera)|funktionsned|funktionshind
  handikapp(?!parkering|plats|toa)|rullstol(?:en|sburen)?|döv|hörselskad|hörselned|synskad|synned|blind(?!tarm)|rörelsehind
  utvecklingsstör|gravid|missfall|abort|ms-sjuk|hjärnskad|hjärnblöd|sjuk(?:penning|skriv)|kol-sjuk|smitta|sitter i permobil
  rullator|cp-skad|dyslexi|\p{L}{0,12}cancer|sjukpension|intagen på|inlagd|adventist|baptist|artros|astma|allergi|migrän
  hjärtat(?: är| har)|adhd|autist|damp(?!\p{L})|ledarhund|hörapparat|cp(?!\p{L})|parkinson|ms(?!\p{L})|hiv|ptsd|kol(?!\p{L})
  dövblind|personlig assistent|lss|insulin|sjukersättning|jude(?!n$)|judisk|religi|sjal(?:en)? (?:av|på)|slöja|slöjan|moské
  pingstvän|jehovas|katolik|ortodox|kristen|troende|ber (?:fem|böner)|muslim|islam|hijab|fackförbund|facket|fackombud|facklig
  rom(?:sk|er)(?!\p{L}*an)|same(?:r|n|rna)(?!\p{L})|samisk|hudfärg|mörkhyad|svart hud|rasis|etnisk|kurd(?:isk)?(?!\p{L}*ur)
  resandefolk|dömd(?!\p{L}*ag)|dömts|fängelse|frigiven|fotboja|frivård|straffregist|brottsregist|belastningsregist|avtjäna
  villkorlig|transperson|transkill|transtjej|transkvinn|transman|icke-?binär|könsbyt|könskorrig|könsidentit|homosex
  bögar?(?!\p{L})|lesbisk|bisexuell|hbtq|bytt juridiskt kön`),
  en: wordsBeginning(String.raw`
  illness|disease|dementia|depress|anxiety|asthma|arthrit|rheumat|surgery|operation on|hip (?:done|replac|oper)
  (?:had|having|have) (?:my|his|her|a) (?:hip|knee|heart|stroke)|heart (?:attack|condition|failure|disease)|chemo|kidney|chronic
  addict|alcoholi|in recovery from|rehab|suicid|eating disorder|mental(?:ly)? (?:ill|health)|psychos|diagnos
  disab(?:led (?:customer|person|man|woman|son|daughter|child|since|and)|ilit)|wheelchair(?! ramp| access)|deaf|hard of hearing
  blind(?!s)|partially sighted|visually impaired|pregnan|miscarr|paralys|epilepsy|seizure|ptsd|dyslexi|insulin|blood pressure
  sick leave|crutches|amput|prosthe|parkinson|cancer|tumou?r|autis|adhd|diabet|bipolar|schizo|stroke|hiv(?!\p{L})|guide dog
  hearing aid|adventist|baptist|muslim|copd|multiple sclerosis|in hospital|hospitalised|carer for|special needs|migraine|allerg
  dialysis|jewish|christian|catholic|religio|headscarf|mosque|praye?r|sikh|my faith|jehovah|islam|hijab|hindu|buddhis|trade union
  union (?:member|rep|steward)|shop steward|roma(?!\p{L})|gypsy|skin colou?r|my skin|racis|racial
  because i am (?:black|african|arab|asian|russian|somali|foreign)|ethnic|kurdish|sami (?:people|family)|convict(?:ed|ion)|prison
  probation|parole|criminal record|ex-offender|served my|transgender|trans (?:man|woman|person|male|female)|non-?binary
  gender (?:identity|reassign|recogn|marker|transition)|gay(?!\p{L})|lesbian|bisexual|lgbt|my wife and i are both women`),
  ru: wordsBeginning(String.raw`
  рак(?:а|ом|у)?(?!\p{L})|онколог|диабет|деменци|альцгейм|депресс|шизофрен|аутиз|аутист|эпилепс|астм|инсульт|инфаркт
  инвалид(?!ная стоян)|коляс(?:ке|очн)(?!.{0,12}(?:ребен|ребён|малыш|дет))|операци(?:я|и|ю|ей) на|опухол|химиотерап|беременн
  выкидыш|аборт|глух(?:ой|ая|о|их|им)|слабослыш|слабовид|слеп(?:ой|ая|ых)|болезн|больн(?:а(?!я ?касс)|ой|ая)(?!\p{L}*иц)|диагноз
  хроническ|алкогол|наркоман|наркот|зависимост|психиатр|психическ|вич(?!\p{L})|туберкул|гепатит|паркинсон|суицид|парализ|гипертон
  инсулин|ребёнок-инвалид|дцп|онкобольн|адвентист|operaciju|bolezn|slep(?:oj|aja)|в больнице лежит|слуховой аппарат
  собака-поводырь|инвалидност|аллерги|мигрен|эпилеп|сердечн|лежит в больнице|диализ|рассеянн\p{L}{1,3} склероз|сдвг|мусульман|иуде
  еврей|религи|хиджаб|православн|католи|верующ|мечет|намаз|платок на голове|пятидесятник|баптист|свидетел\p{L} иегов|ислам
  профсоюз|цыган|цвет(?:а)? кожи|темнокож|раси(?:зм|ст)|этническ|курд|саам(?!\p{L}ост)|судим|тюрьм|тюрем
  услов(?:но осуж|ный срок|но-досроч)|осужд|освободил|трансгендер|смен(?:а|ил|ила|ы) пола|небинарн|гей(?!\p{L}|м)|лесбиян|гомосекс
  бисекс`),
};

/** Whether `text` tells of such a matter; in a text of another language the lexicons of all four are asked. */
export function isSensitive(text: string, language: TextLanguage): boolean {
  const lower = text.toLowerCase();
  const asked = language === 'other' ? Object.values(lexicons) : [lexicons[language]];
  return asked.some((lexicon) => lexicon.test(lower));
}
