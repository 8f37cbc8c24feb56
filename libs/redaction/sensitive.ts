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
  tuomio(?:ni|ta|sta)|vankila|vangi(?:t|s)|ehdonalai|ehdollista|rikosrekister|rikostausta|sakkotuomio|transsukup
  trans(?:nai|mie|tausta|ihmi|poli|henkilö)|muunsukupuol|sukupuolen ?korja|sukupuoli-?identit|homoseks|homo(?!\p{L})|lesbo|biseks
  sateenkaari(?:perhe|väh)|kuntoutustu|tekonivel|kuulo(?:n|ni) (?:menet|huonon|lähti|heikke)|(?:menetin|menetti|menettän\p{L}*) (?:kuulo|näkö)|sokeutu|kuuroutu|kaihi
  glaukoo|sydänkohta|sydämentahd|rytmihäir|verensok|lääkity(?:s|kse)|leukemi|lymfoo|metastaas|sädehoi|syöpähoi|elinsiir|munuaisen?siir
  keliak|crohn|haavainen pak|psoria|endometrio|fibromyal|narkoleps|als-taut|lupus|hemofil|borrelioo|korona(?:n jälk|potilas)
  long covid|trauma|paniikki|unettomuu|bipo(?!l)|psykoo|psykiatr|terapia(?!ko)|masennusl|antidepr|uniapnea|lihasrappeu|cp-vamm
  down(?:in)?(?: |-)?synd|kävelykep|kyynärsau|sauvoilla|invalisoi|huonojalk|liikuntakyv|muistiongel|muistihäir|alzheim|raskausaik|lapsivet
  synnytysmas|hedelmöity|ramadan|paasto|rukousm|imaami|helluntai|lestadio|mormon|vapaakir|katolilai|juutalai|muslimi|huivini|burka
  turbaani|sikh(?!i?t?ä)|liiton jäsen|liittoni|sak:n|jhl:n|pam:n|ammattiyhdis|pääluottamus|olen romani|saamen kans|afrikkalaistaus
  vankeu|vankeusrang|istuin tuomio|yhdyskuntapal|valvontapant|pahoinpitely(?:tuom|rikok)|rattijuop|ehdollinen tuomio|sukupuole(?:ni|nsa)
  sukupuolenvaih|sukupuolikor|hormonihoi|muunsukup|intersuk|queer
  hengityskon|happirikast|happipul|happihoi|dreeni|katetri|avann|letkuru|vapauduin|ehdonal`),
  sv: wordsBeginning(String.raw`
  cancer|tumör|tumor|diabet|demens|depress|deprim|ångest|bipolär|bipolar|schizo|schitso|autis|epilep|reumat|reumatism|hjärtsjuk
  hjärtfel|hjärtinfark|stroke|förlamad|operera|opererad|höftoper|cellgift|dialys|njursjuk|kronisk|missbruk|beroendevård|alkoholis
  nykter|självmord|utbränd|utmattning|ätstörn|psykisk|psykos|sjukdom|diagnos(?!tisera)|funktionsned|funktionshind
  handikapp(?!p|arkering|toa|ramp)|rullstol(?:en|sburen)?|döv|hörselskad|hörselned|synskad|synned|blind(?!tarm)|rörelsehind
  utvecklingsstör|gravid|missfall|abort|ms-sjuk|hjärnskad|hjärnblöd|sjuk(?:penning|skriv)|kol-sjuk|smitta|sitter i permobil
  rullator|cp-skad|dyslexi|\p{L}{0,12}cancer|sjukpension|intagen på|inlagd|adventist|baptist|artros|astma|allergi|migrän
  hjärtat(?: är| har)|adhd|autist|damp(?!\p{L})|ledarhund|hörapparat|cp(?!\p{L})|parkinson|ms(?!\p{L})|hiv|ptsd|kol(?!\p{L})
  dövblind|personlig assistent|lss|insulin|sjukersättning|jude(?!n$)|judisk|religi|sjal(?:en)? (?:av|på)|slöja|slöjan|moské
  pingstvän|jehovas|katolik|ortodox|kristen|troende|ber (?:fem|böner)|muslim|islam|hijab|fackförbund|facket|fackombud|facklig
  rom(?:sk|er)(?!\p{L}*an)|same(?:r|n|rna)(?!\p{L})|samisk|hudfärg|mörkhyad|svart hud|rasis|etnisk|kurd(?:isk)?(?!\p{L}*ur)
  resandefolk|dömd(?!\p{L}*ag|es)(?! ut)|dömts(?! ut)|dömdes (?:för|till)|fängelse|frigiven|fotboja|frivård|straffregist|brottsregist|belastningsregist|avtjäna
  villkorlig|transperson|transkill|transtjej|transkvinn|transman|icke-?binär|könsbyt|könskorrig|könsidentit|homosex
  bögar?(?!\p{L})|lesbisk|bisexuell|hbtq|bytt juridiskt kön|knäprotes|höftprotes|protes(?!t)|hör (?:inget|dåligt|illa|knappt)|tappat hörsel|förlorat? (?:hörsel|syn)|blivit (?:blind|döv)|starr(?!\p{L})
  glaukom|pacemaker|hjärtattack|blodsock|blodtryck(?!sm)|medicinbyt|min medicin|leukemi|lymfom|metastas|strålbehand|transplant|celiaki
  gluten|crohn|psoriasis|endometrio|fibromyal|narkolep|lupus|blödarsjuk|borreli|långtidscovid|trauma|panik(?:ång|synd|attack)|sömnapn
  psykiatr|antidepr|terapeut|muskelsjuk|cp-skad|downs synd|kryckor|käpp(?!h)|permobil|rörelsened|minnessjuk|minnesprob|minnessvår|alzheim
  förlossningsdep|ivf|provrör|ramadan|fasta[rn]? |imam|moské|mormon|frikyrk|katolsk|turban|sikh|judendom|facklig|fackmed
  kommunals? (?:ombud|medlem)|unionens|lo-facket|är rom(?!\p{L})|samer|afrikansk(?:t)? (?:urs|bak)|suttit inne|satt inne|avtjänat|rattfyll
  misshandelsdom|skyddstillsyn|bytt kön|byta kön|ändrat kön|hormonbehand|queer|hjälpmedel
  syrgas|respirator|kateter|stomi|magoper|ögonoper|ryggoper|\p{L}{0,10}operationen kan|efter (?:min |en |\p{L}{0,10})operation|ortodox|muck(?:at|ade) från`),
  en: wordsBeginning(String.raw`
  illness|disease|dementia|depress|anxiety|asthma|arthrit|rheumat|surgery|operation on|hip (?:done|replac|oper)
  (?:had|having|have) (?:my|his|her|a) (?:hip|knee|heart|stroke)|heart (?:attack|condition|failure|disease)|chemo|kidney|chronic
  addict|alcoholi|in recovery from|rehab|suicid|eating disorder|mental(?:ly)? (?:ill|health)|psychos|diagnos
  disab(?:led (?:customer|person|man|woman|son|daughter|child|since|and)|ilit)|wheelchair(?! ramp| access)|deaf|hard of hearing
  (?:i am|i'm|is|was|my|am|are|a|went|going|registered) blind(?!s)(?! to)|partially sighted|visually impaired|pregnan|miscarr|paralys|epilepsy|seizure|ptsd|dyslexi|insulin|blood pressure
  sick leave|crutches|amput|prosthe|parkinson|cancer|tumou?r|autis|adhd|diabet|bipolar|schizo|stroke|hiv(?!\p{L})|guide dog
  hearing aid|adventist|baptist|muslim|copd|multiple sclerosis|in hospital|hospitalised|carer for|special needs|migraine|allerg
  dialysis|jewish|christian|catholic|religio|headscarf|mosque|praye?r|sikh|my faith|jehovah|islam|hijab|hindu|buddhis|trade union
  union (?:member|rep|steward)|shop steward|roma(?!\p{L})|gypsy|skin colou?r|my skin|racis|racial
  because i am (?:black|african|arab|asian|russian|somali|foreign)|ethnic|kurdish|sami (?:people|family)|convict(?:ed|ion)|prison
  probation|parole|criminal record|ex-offender|served my|transgender|trans (?:man|woman|person|male|female)|non-?binary
  gender (?:identity|reassign|recogn|marker|transition)|gay(?!\p{L})|lesbian|bisexual|lgbt|my wife and i are both women|(?:knee|hip) (?:replac|prosth|joint)|replacement (?:knee|hip)|artificial (?:leg|hip|knee)|los(?:t|ing) (?:my|his|her) (?:hearing|sight|memory)
  (?:hearing|sight|vision|memory|weight) loss|hard of hear|glaucoma|cataract|macular|pacemaker|blood sugar|leuk(?:a?e)mi|lymphoma|metasta
  radiotherap|transplant|coeliac|celiac|gluten|crohn|colitis|psoriasis|endometrio|fibromyal|narcolep|lupus|h(?:a?e)mophil|lyme|long covid
  trauma|panic (?:attack|disor)|insomnia|sleep apn|antidepress|psychiatr|therapist|counsell(?:or|ing)|muscular dys|cerebral palsy
  down'?s syndrome|walking (?:stick|frame|aid)|zimmer|mobility (?:scooter|problem|issue|impair)|memory problem|off sick|burnout|burn-out
  epilept|asthmat|arthritic|anorex|bulimi|ill with|undergoing treat|post-?natal|ivf|ramadan|fasting|imam|synagogue|evangelical|mormon|quaker
  turban|rabbi|hindu|unison|unite the union|our union|the union|traveller famil|i(?:'m| am) roma|i(?:'m| am) black|did time|served time
  behind bars|community service order|electronic tag|suspended sentence|drink-driving conv|transitioned|transsexual|deadname|queer|intersex
  hormone (?:therap|treat)
  on oxygen|oxygen (?:tank|bottle|concen)|ventilator(?! fan)|catheter|stoma(?!\p{L})|(?:after|before|since) (?:my|his|her|an?) (?:\p{L}+ )?(?:operation|surgery)|orthodox|on licence from|released from|out of prison`),
  ru: wordsBeginning(String.raw`
  рак(?:а|ом|у)?(?!\p{L})|онколог|диабет|деменци|альцгейм|депресс|шизофрен|аутиз|аутист|эпилепс|астм|инсульт|инфаркт
  (?<!для )(?<!парковк\p{L} )инвалид(?!ная стоян|ные места|ная парк)|коляс(?:ке|очн)(?!.{0,12}(?:ребен|ребён|малыш|дет))|операци(?:я|и|ю|ей) на|опухол|химиотерап|беременн
  выкидыш|аборт|глух(?:ой|ая|их|им)|слабослыш|слабовид|слеп(?:ой|ая|ых)|болезн|больн(?:а(?!я ?касс)|ой|ая)(?!\p{L}*иц)|диагноз
  хроническ|алкогол|наркоман|наркот|зависимост|психиатр|психическ|вич(?!\p{L})|туберкул|гепатит|паркинсон|суицид|парализ|гипертон
  инсулин|ребёнок-инвалид|дцп|онкобольн|адвентист|operaciju|bolezn|slep(?:oj|aja)|в больнице лежит|слуховой аппарат
  собака-поводырь|инвалидност|аллерги|мигрен|эпилеп|сердечн|лежит в больнице|диализ|рассеянн\p{L}{1,3} склероз|сдвг|мусульман|иуде
  еврей|религи|хиджаб|православн|католи|верующ|мечет|намаз|платок на голове|пятидесятник|баптист|свидетел\p{L} иегов|ислам
  профсоюз|цыган|цвет(?:а)? кожи|темнокож|раси(?:зм|ст)|этническ|курд|саам(?!\p{L}ост)|судим|тюрьм|тюрем
  услов(?:но осуж|ный срок|но-досроч)|осужд|освободил|трансгендер|смен(?:а|ил|ила|ы) пола|небинарн|гей(?!\p{L}|м)|лесбиян|гомосекс
  бисекс|протез|потерял\p{L}? (?:слух|зрение|память)|плохо (?:слыш|виж)|ослеп|оглох|глауком|катаракт|кардиостим|стенокард|аритми|сахар (?:скач|в кров)
  инсулин|лейкоз|лейкеми|лимфом|метастаз|лучев\p{L}{2} терап|трансплант|пересадк\p{L} (?:почк|сердц|печен)|целиаки|глютен|псориаз|эндометри
  волчанк|гемофил|боррелио|ковид\p{L}* последств|травм(?:а|у|ы) (?:голов|позвон|спин)|паническ|психоз|антидепресс|психотерап|бессонниц
  выгорани|костыл|ходунк|синдром дауна|склероз|потеря памяти|эко(?!\p{L})|рамадан|держ\p{L}{1,3} пост|пощусь|имам(?!\p{L})|синагог|баптист
  мормон|индуи|буддис|профорг|профком|член профс|отсидел|сидел\p{L}? в (?:тюр|коло)|колони|судимост|условн\p{L}{2} срок|домашн\p{L}{2} арест|сменил\p{L}? пол
  смен\p{L}{2,4} пола|гормональн\p{L}{2} терап|квир|интерсекс|ромал|ромск|чернокож|лечится от|на больничном
  кислород\p{L}* (?:баллон|концентр|аппарат)|на кислороде|катетер|стом[аыу](?!\p{L})|после операци|удо(?!\p{L})|вышел из (?:тюр|колон)|освобожд`),
};

/** Whether `text` tells of such a matter; in a text of another language the lexicons of all four are asked. */
export function isSensitive(text: string, language: TextLanguage): boolean {
  const lower = text.toLowerCase();
  const asked = language === 'other' ? Object.values(lexicons) : [lexicons[language]];
  return asked.some((lexicon) => lexicon.test(lower));
}
