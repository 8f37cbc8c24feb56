/**
 * Frequent words that belong to one of the four languages and hardly to the others, and words of other languages that look like them.
 * Derived from word counts of XED (Helsinki-NLP, CC BY 4.0) and the Swedish NER corpus (klintan, CC BY 4.0), and own additions.
 */
export const words = {
  fi: `
  ja ei hän se että mitä ole minä niin olen oli sinä jos mutta vain nyt tämä sen olet kun voi minun minua täällä kuin kaikki
  sinua et ovat hänen sitä olla miksi älä siitä miten hänet sitten hyvä onko mitään mikä sinun pitää joka minulla haluan minulle
  häntä ne hyvin kyllä sinut ollut vielä minut kanssa jotain hei te tuo sinulle herra tänne missä olisi meidän tässä tehdä tai
  ehkä emme olemme tule halua saa pois tiedä kuka tämän eivät jo eikö täytyy oletko vähän mies tätä anna joku paljon aina tulee
  kiitos koska siinä enää siellä sinulla koskaan anteeksi teitä tiedän kai teidän olette koko näin pitäisi vai takaisin oikein
  olin ennen juuri hänelle tästä tulla kaksi haluat minusta pidä meillä etkö siis tietää aikaa poika isä mistä aivan mennä mä
  entä taas sinusta yksi ette voin päästä kukaan mene aika ulos edes nähdä meitä noin siihen antaa liian teidät todella itse
  puhua selvä joten voit sinne kaiken kotiin auttaa nähnyt täältä näyttää teille haluatko äiti kuinka vuotta katso saada ihan
  hänestä saat senkin teillä totta tänään varmasti hyvää nainen luulin sanoi sillä ota mukaan teen tähän haluaa apua niitä tee
  milloin jälkeen ilman älkää sano myös takia kuten varmaan tuli sisään tappaa rouva tekee hauskaa yhtä heti hänellä muuta eikä
  silloin ikinä juttu alkaa mennään nämä kerro käy rahaa joskus sanoa teet meidät ettei pidän tuota joo odottaa vaikka tulen
  tavata tuon lähteä tuolla rahat rakastan olevan tiedät vaan haluaisin kolme heidän kiinni ihmiset meille mihin tarvitse
  kuollut tuntuu menee vastaan sanoin minne kerran pian tapahtuu voinut usko jonka asia tänä paras valmis yhdessä hieno heitä
  menen tapahtui neiti tosi heidät jumala sä yhä toivottavasti miehen päivä kunnossa olivat kuningas piti tiedätkö teistä ottaa
  kertoa tehnyt voimme yhden oikeassa enkä oliko ensin olit hauska saan pari kaunis hiljaa naimisiin ovi olisin saanut sanoit
  vasta myöhemmin lisää tyttö muista jotka pitänyt kohta kuulla töitä huomenna vanha yksin mikään sain alas etten miestä paikka
  mestari kunnes meni kanssasi näytät ainoa olkaa parempi sai nopeasti kertaa voisi siltä liikaa tunne osaa enemmän dollaria
  pikku tahansa minkä jotakin olekin varma sehän asiaa hyvät yrittää vihaan sellaista asti uusi bastian välitä häneen ohi otan
  kuuluu jonkun irti ketään vie oletteko näytä mukava tosiaan poliisi niinkö tulkaa tulin kulta kiltti ajan ihmisiä komisario
  paitsi onpa auta kuuntele tulossa odota muuten maksaa kuullut teit iso ettekö kauan nimeni miltä sieltä hienoa kanssaan
  nähdään soittaa kahvia ymmärrä mikset puhu täysin yhtään ylös iltana lapset saanko kertonut oikea heillä tarvitsen päivää jota
  sinuun lähden tällä tiennyt jono jonossa kiitti moi huono palvelu palvelua lomake virkailija odotus odotin toimi toimii ihana
  ystävällinen kesti pitkä vaikea helppo helposti asiani hoidettua ok parkki sali siisti viileä onni lyhyt pimeä soitto numero
  vastaus päätös kuuma kylmä`,

  sv: `
  att det och är på som för jag inte har med av till den om de du ett vi men var han kan så ska sig  hon vad här da nu
  från när mig säger efter ha år kommer eller hur mot hade där vill ut dig under vara över bara då sedan alla ni skulle vid två
  sin få måste än också mycket finns upp får ta gör andra kom bra allt många enligt procent mer blir göra ingen dem vet fick
  honom varit blev även tror bli något min går tre utan tidigare hela några sina dag oss henne barn detta flera kronor första
  ser nya din lite någon gå annat aldrig miljoner nej fått sitt mellan bland igen gjorde stora tar fram själv mitt helt kunde
  svenska rätt mest personer gick mannen kanske hans både tycker er ju varför tog fler redan fyra människor inget tid skriver
  sade tillbaka samma del gjort genom samtidigt nog kunna ny sa åt eftersom bättre polisen nåt tack ner liv stor behöver ville
  blivit inom hennes innan ännu dock bästa vilket sätt länge alltid väldigt komma inga hos därför deras året ge vem känner ur
  ligger större hem inför före vår ändå fel väl bort borde varje olika pengar kvinnor lika regeringen plats nästa fortfarande
  utanför gäller står tio säga svårt mål mina enda håller mindre senaste trots visar hej gång folk haft förra gått runt stort
  dessa handlar landet minst tiden fanns längre senare långt ytterligare menar matchen först fem gamla mamma minuter klart
  frågan steg vann våra årets stället låt emot kvinna män nån största ger hjälp hitta väg såg kvinnan nästan svensk vidare
  dessutom bakom livet gav ökade världen börjar par fan veckan denna grund medan ens själva sett händer ute hålla vilken ihop
  ditt sista barnen riktigt anser början sju dagen fråga låg båda länder slog trodde tänker precis pappa frågor kvar dagar jobb
  verkar gången tredje drygt åren pengarna snart gillar borta strax verkligen innebär vilka död exempel nytt ansvar jämfört
  poäng hänt döda tagit igenom försöka timmar särskilt skolan visade framför ofta antalet december okej visst egen hemma års
  amerikanska spela rör visste unga hör kring vecka dom egentligen landets cirka november däremot delar januari illa ibland
  ungefär hoppas håll berätta liten sjukhus viktigt vägen medier lag miljarder slå försöker bor tänka försökte älskar började
  brott slut betala snabbt månader torsdagen uppger sätta hårt egna bilen vissa perioden veta natten tillsammans klockan flesta
  stod misstänkt sökningarna bör kväll sluta ganska sidan helst lätt kö kön köade blankett personal personalen snäll snälla
  trevlig trevliga otrevlig väntan vänta väntade lång toalett toan stängt stängd öppet fungerar fungerade hjälpte svar beslut
  ärende kortet passet kostar krångligt uselt sådär toppen kalas skit fattar ringa ringer mejla sjukt jättebra kasst heja hejsan`,

  en: `
  you the to it that and of we is what person this for do re have your my be don was with not are ll can know all they there get
  like here just out but him about if got so she go how want ve up now right think come one will see well at her let did as good
  going take who from why when his yeah gonna been or us an time them tell oh where back location would something had look some
  our were more make say very could never yes little down by didn too then give hey really any has need off over way people love
  thing these two should okay sure help am money please because life anything said must mean call nice home doing only thought
  old nothing much long again first day into those find ever even better night after than told won thank sorry put isn talk
  their everything wait still boy believe might maybe things great work before hear name father away being does other years care
  place last keep feel stay kill around bad leave made big every uh three hell enough mother dead looking always guy ain else
  left stop coming another which done mind lot through doesn ask wouldn guys may try understand tonight car own woman yourself
  world listen getting meet best trying friend whole show happened hello nobody fine case wanted remember captain pretty
  everybody morning real happy went today talking fucking hope job room kind someone girl hold run fuck house knew next without
  myself use lady guess killed anyone sit somebody saw course wife shit trouble seen found used haven minutes same ready wasn
  many came matter bring afraid anybody wrong drink yet na heard business hi wan while such head thanks move together days five
  live waiting door alone lost taking word took most friends tomorrow shot hard huh wonderful hate minute called once gentlemen
  deal against looks later face few exactly dad happen comes stand actually break turn baby part hands young office gone open
  party em knows wants both beautiful sick already having quite brother pay die change goes says makes worry buy shut set
  questions watch child six yours stuff damn hurt soon since war play chance country speak question human aren fight kids police
  train saying asked important anyway family working safe different answer excuse sense children sister easy dinner bitch clear
  mine ago stupid hours gun eat death city phone inside couldn court wish gave week queue ok bye staff waited service helpful
  rude friendly form slow fast app works worked website`,

  // Russian in Latin letters.
  ru: `
  spasibo pozhalujsta pozhaluista zdravstvujte zdravstvuite privet menya zovut moj moya moi ochen eto chto tam net russkoj
  russki mogu nikogda vremja pishu pochemu kogda gde uzhe esli tolko ochered horosho ploho`,

  other: `
  aad aan aber af aga ainult aitäh ale amet auch auf avec ayaa ačiū badan bardzo bare bei bir ble bliver bu był che como con czy
  cảm của das dat deg denne der dere des değil dhe dla dolor dziękuję ederim een ein eine est está etter ez faleminderit fra für
  gjør gracias grazie gør haben hadde heb het hij hva hvad hvor hvordan ich ik ikke il ipsum ir ist iyo için jak je jeg jest ji
  järjekord ka kad không ku kui kus køen labai les lorem là maar mahadsanid mam meg meget merci mis mit mul muy mye más naar nad
  nicht nie niet ning një noen noget nogle non nous nuk og også oleks ook paldies palju para pas pero pole por pour proszę për
  que qui saab seda sehr selle shumë sie się sono spas sul sur takk teenindus tere teşekkür très tänan tôi un una und une uu van
  veldig voor vous và väga være waa wat waxa waxaan waxay wie wir yra zijn zor çok õige û ļoti ơn`,
};
