/** Words that every comment uses, whatever it is about: counted, they would only crowd out those that say something. */
const fi = `
  aina ainakin ainoa alla asti edes ehkä ei eikä eikö eivät eli ellei emme en enemmän ennen enää ensin ensi että ette et esim
  hän häntä hänen he heidän heille heitä hyvin ihan ilman ja jo joka joita joka jokainen jokin joku jonka jonkin jos joskus jossa josta
  jota jotain jotka jotta juuri jälkeen kai kaikki kaikkea kaikkien kanssa kautta kerran kertaa kohti koko koska kuin kuinka kuitenkaan
  kuitenkin kuka kun kunhan kuten kyllä lisäksi luona lähes me mikä mikään minkä minne minua minulle minulla minulta minun minut minä
  missä mistä miten mitä mitään mutta muu muut muuta muun myös mä mulla mulle mun mut mukaan mukana monta moni niiden niin niinku niistä
  niitä nyt no noin nuo ne näin näiden näitä nämä näille oikein oikeasti ole olemme olen olet olette oli olin olimme olisi olivat olla
  olleet ollut oma oman omat on ovat paljon paremmin pelkkä pitäisi pitää piti perusteella päin saa saada saan sai sain saatu se sekä sen
  siellä siihen siinä siis siitä silti sillä sinne sitä sitten sinä sua sulle sun sä saakka samaan sama samalla sittenkin taas tai tämä
  tämän tässä tästä tätä tähän tällä te teidän teille toki tosi tuli tulee tulla tuo tuon tuossa tuota täällä täältä tänne useita vaan
  vai vaikka vain varten vasta vielä vieläkin voi voisi voida voin yhden yhtään yksi yli älä`;
const sv = `
  aldrig all alla allt alltid alltså andra att av bara bli blir blev blivit bra både börja dag de dem den denna deras dess dessa det detta
  dig din dina dit ditt du där därför då efter efteråt eftersom ej eller en er era ett fast fick fin fler flera från få får fått för före
  gjorde ganska gick går gång gången ge gav genom ger gör göra gjort gått ha hade han hans har hela helt hen henne hennes hit hon honom hos
  hur här i ibland icke igen ihop in inga ingen inget innan inom inte inte intill ja jag ju just kan kanske knappt kom komma kommer kunde
  kunna lite länge man med mellan men mer mera mig min mina mindre mitt mot mycket måste många möjligt ned nej ni nog nu när någon något
  några nästan och också om oss på redan rätt sa samma sedan ser sig sin sina sitt ska skall skulle som så sådan sådana ta till tills tog
  trots två tycker under upp ur ut utan vad var vara varför varit varje vars vart vem vi vid vilka vilken vilket vill ville väl vår våra
  vårt än ändå ännu är åt över`;
const en = `
  a about after again all almost already also although always am an and another any anyone anything are as at away back be because been
  before being between both but by came can cannot come could did didn do does doesn doing don done each either else even ever every
  everyone everything few finally first for from get gets getting give go goes going gone got had has have having he her here hers him
  himself his how however i if in into is isn it its itself just last least less like ll made make many may maybe me might more most much
  must my myself need never no nobody none nor not nothing now of off often on once one only or other our ours out over own perhaps quite
  rather really s said same say see seems she should since so some someone something somewhat still such t take than that the their theirs them
  then there these they thing things this those though through till to today together too took two under until up upon us ve very want was
  wasn way we well went were what when where whether which while who whole whom whose why will with within without won would yet you your
  yours`;
const ru = `
  а без более больше был была были было быть в вам вас ваш ведь весь во вот все всего всех всё всегда всю вы где да даже для до его ее ей
  ему если есть еще ещё её же за и из или им их к как какая какой когда кого кто куда ли лишь меня мне много можно мой моя мои мы на над
  надо нам нас наш не него нее неё ней нельзя нет ни нибудь никогда ним них ничего но ну о об один одна однако он она они оно опять от очень
  перед по под после потом потому почти при про просто раз разве с сам сама сами самый свой своя себе себя сейчас со совсем так также такая
  такие такой там те тебя тем теперь то тоже той только том тот три тут ты у уж уже хоть хотя чего чем через что чтобы чуть эта эти это
  этого этой этом этот эту я`;

export const stopWords: ReadonlySet<string> = new Set([fi, sv, en, ru].join(' ').split(/\s+/).filter(Boolean));
