/** Finnish words by concept; how patterns are written stands in match.ts. Spoken and dialect forms included. */
import type { LexiconData } from './match.js';

export const fi: LexiconData = {
  contrast: `mutta mut muttei kuitenkin kuitenki silti toisaalta sen_sijaan sensijaan vaikka paitsi tosin`,
  number: `yksi yks yhden yhtä kaksi kaks kahden kahta kolme kolmen kolmea kolmet neljä neljän neljää viisi viis viiden viittä kuusi kuus kuuden kuutta
    seitsemän seittemän seitsemää kahdeksan kaheksan yhdeksän yheksän kymmenen kymppi kymmentä kakskyt kolkyt kolkytä nelkyt viiskyt kaksikymmentä kolmekymmentä
    neljäkymmentä viisikymmentä sata sataa satanen tuhat puoli puol puolentoista puolitoista pari muutama monta`,

  // time
  queue: `jono* *jono *jonon *jonossa *jonoa jonot* vuoronumero* vuorolap* vuoroa vuoroni vuoro_tul* mun_vuoro edelläsi edellä_~_ihmis* ruuhka* ruuhkaa* *ruuhka`,
  wait: `odot* oottel* ootel* outtaa oottaa oota ootan ootin ootettiin ootettu ootti ootella odotta* venaa* venail* vartoo vartti istuttiin istuin_~_tunti seisottiin seisoin_~_tunti
    roikuin roikutaan roikkua linjoilla pidossa jonotusmusiik* pimputus* pompot* luukulta_luukulle
    otettiin_lappu otin_lapun lappu_kädessä vuorolappu seisoskel* seisoksel* istuskel* istuimme istuin_siinä istunu_siinä seisonu* seisottu kyhjött*
    kykit* kuokki nyhjö* kuulostel* tunnin_päästä tunti_meni tuntia_meni tuntia_siinä menee_tunti vaan_odot* nukahdin nukahti_penkil* huudettiin_vasta
    kutsuttiin_vasta ennen_ku_kutsu* ennen_kuin_kutsu* ennenku_huud* vuoro_ei vuoro_meni meni_ohi ohitettiin`,
  pastime: `neuloin kutoin virkkasin sukka villasukka* parta partaa harmaat harmaantu* vanhentu* vanhenin tukka_kasvo* hiukset_kasvo* ristiko* ristisan* sudoku* kirjan_loppuun romaani* eväät akku_loppu*
    luin_koko jouluun_mennessä juhannukseen_mennessä kesä_meni talvi_ehti ehti_~_kasvaa ehti_~_syntyä ehti_~_mennä ehti_~_sulaa ehti_~_vanhentua ikuisuu* ikuisesti koko_päivä* koko_aamu* koko_viikon maailmanloppu* parkkiaika kahvi_jääht* jäähty*
    podcast* päikkä* nokos* siestan juurtu* juurr* sieni_kasv* sammal* hämähäk* sileäleuk* parrankasv* eläkkeelle_ennen netflix* sarja sarjan jakso jaksoa
    lehti_loppu lehdet_luettu luettu_läpi kahteen_kertaan_lue* auringonlas* lumet_tuli lumet_suli lumi_suli lehdet_putos* kukki ruska syreenit sato
    koko_matsi koko_ottelu puhelin_sammu* puhelin_kuoli kännykkä_kuoli akku_kuoli leipä_kuiv* synttärit_ehti syntyny*_~_jälkeen lapsenlap* oppi_kävel*
    osaa_jo_käv* nälkä_tuli puutu puutui jalat_puut* juuret`,
  nowait: `ei_tarvinnu*_odot* ei_tarttenu*_~_odot* ei_~_jonoa eikä_~_jonoa ilman_jono* jonottamatta odottamatta ei_ehtiny* ehtinyt_~_istu* en_ehtinyt suoraan_sisään ei_joutunu* ohi_viidessä ehdin_tuskin tuskin_ehdin
    penkki_ei_ehti* ei_ehtiny*_lämmet* en_ehtinyt_edes ehdin_vain eka_sivu ensimmäiseen_sivuun takki_päällä suoraan_huoneeseen sisään_heti heti_sisään
    pääsi_heti pääsin_heti päästiin_heti vuoro_heti vuoroni_heti kutsuttiin_heti huudettiin_heti otettiin_heti huudettiin_tasan tasan_kymmen*
    tasan_yhdeks* ei_ruuhkaa ei_jonoja`,
  fast: `nope* nopee* ripe* rivak* vikkel* pikai* pika* joutuis* sujuva* jouhe* heti saman_tien samantien samana_päivänä sama_päivä hetkessä tuossa_tuokiossa käden_käänteessä äkkiä äkkii vauhdi* salama* seuraavana_päivänä
    jo_seuraavana jo_samana ajoissa ajallaan täsmäl* minuutilleen etuajassa hujau* viivytyksettä viivyttelemättä silmänräpäy* yhdessä_päivässä sukkela*
    samana_iltana samana_aamuna samana_iltapäiv* illalla_jo iltaan_mennessä iltapäiväl*_jo jo_illalla jo_huomenna jo_tiistai* jo_keskiviik*
    seuraavalla_viikolla viikossa_valmis parissa_päivässä päivässä muutamassa_päivässä kahdessa_päivässä viidessä_minuutissa minuuteissa minuutissa
    alta_aikayks* ennätysaik* ennätysvauh* hetkessä_hoid* sutjak* liukkaasti ripsak* kertaheit* yhdeltä_istum* kävelyvauht* vettä_nopeam* ennen_kuin_vesi
    ennen_ku_kahvi ennen_luvattua päivää_ennen odotettua_nopeam*`,
  slow: `hita* hitaa* hidas* kauan kauvan kestää kestäny* kestän* kesti venyi venyy venyny* venyt* viivy* viivä* viipy* myöhästy* matel* laahaa* jumit* pitkittyn* vihdoin viimein vasta lopulta roikkuu jahka aikaa_menee aikaa_kului
    meni_~_kuukau* meni_~_viikko* vieläkään vieläkää vieläkin edelleenkään edelleen yhä ei_~_kuulunut ei_oo_kuulunu* ei_ole_kuulunut käsittelyaika* käsittelyaja* jonottaa seisoo_paikallaan
    etana* kilpikonn* tervassa matelee pitkään pitkä_aika aika_pitkä pitkittää jahkail* vatvo* vatuloi* seisoo_paikal* ei_etene ei_liiku liikahda jäihin
    jäissä hautau* homehtu* pölytty* pinon_alla pinossa mapissa mappi_ työn_alla käsittelyssä vireillä hakemus_odot* vaiheessa jonossa_edelleen
    viikkoja_kulu* kuukausia_kulu* kuukausi_kuukau* taas_kuukausi taas_viikko kolmas_kuukausi kolmatta_kuukaut* neljättä_kuukaut* koko_talven koko_kesän
    koko_syksyn viime_vuoden viime_vuonna viime_keväänä ens_vuonna ensi_vuonna vuosi_sitten umpeen_vuosi milloinkohan koskakohan mones_viikko ei_näy
    ei_kuulu ei_kuuluu ei_mitään_kuulu*`,
  late: `myöhässä myöhään myöhäs myöhästy* liian_myöhään umpeutu* vanhent* aikataulu* määräaik* määräaja* deadline* vanheni eräänty*`,
  ages: `kuukau* kuukaut* kuukautta kk viikko* viikot* viikon viikoss* vuosi vuosia vuotta vuoden vuodessa vuosikau* kolmatta_viikkoa *vuotinen puolivuot* puoli_vuotta kesästä keväästä syksystä talvesta joulusta`,
  minutes: `minuut* min minsa minsaa mintsa* tunti* tunnin tuntia tunnissa tuntikau* h puolituntia puoltuntia vartti* vartissa varttia sekun* puolisen_tuntia tuntitolkulla hetki hetken`,
  days: `päivä* päivässä päivää päivän pvä pv vuorokau* arkipäiv* tänään eilen huomenna toissapäiv* aamulla illalla iltapäivällä aamu* ilta* yöllä`,
  calendar: `tammikuu* helmikuu* maaliskuu* huhtikuu* toukokuu* kesäkuu* heinäkuu* elokuu* syyskuu* lokakuu* marraskuu* joulukuu* maanantai* tiistai* keskiviikko* torstai* perjantai* lauantai* sunnuntai* joulu*
    juhannu* pääsiäi* vappu* kevääl* syksyl* kesäl* talvel* viikonlop*`,
  clock: `kello klo kellon kellonai* #_aikaan aamukah* ysiltä kymmeneltä kahdeksalta yhdeltä kahdelta kolmelta neljältä`,
  hours: `auki aukiolo* aukiolla avoinna avataan avattiin avaat* aukeaa aukee aukes* aukeaa sulje* suljettu suljetaan menee_kiinni mee_kiinni kiinni iltaisin lauantaisin viikonloppui* päivystys* iltavuoro* palveluai* puhelinaika* puhelinaja* soittoaik* lounastau* kahvitau*
    kesäsulku* kesätauo* iltavastaanot* arkisin virka-aika* virka_aika* virkaai* virka-ai*
    auki_kymmen* illaks iltasella iltaisin_auki viikonloppuna_auki sunnuntaina_auki lauantaina_auki aukeaisi aukioloaikoj* palveluaik* lounastunni*
    ruokatun* ruokatauk* vuorotyö* työssäkäyv* työaikan* työajalla kiinni_ku kiinni_kun meette_kiinni menette_kiinni menee_aikasin pitää_aukioloa
    myöhempään myöhäs_auki myöhään_auki kuuteen_asti asti_auki auki_asti neljään_asti kahteen_asti kahdesta kymmenestä_kahteen kymmenestä_kolm*
    yhdeksästä_neljä* ovet_aukesi kaihdin kaihtimet säpissä aina_kiinni`,
  closed: `ovi_~_kiinni ovet_~_kiinni luukku_~_kiinni suljettu sulki säpis lapussa_luki`,
  unreachable: `ei_vasta* ei_vastat* ei_vastaa eikä_~_vasta* kukaan_ei_vasta* ei_pääse_läpi ei_saa_kiinni ei_saanu*_kiinni ei_~_läpi ei_tavoita tavoittaa tavoittamat* puhelu_katke* puhelu_~_katke* linja_~_katke* katkes* varattu tuuttaa
    takaisinsoit* takasinsoi* soittopyyn* ei_soite* ei_soitt* soitan_~_päivä* soittanut_~_kertaa soitin_~_kertaa olen_soittanut oon_soittanu* jonotus* puhelinjono* yritin_soittaa yrittäny*_soittaa
    tuut tuuttaus tuuttausta pelkkää_tuutt* tööt* luuri_korvalla korva_kuumana korva_punas* langan_päässä langoilla vastausviesti numero_ei_ol*
    numero_ei_oo numerosta_numeroon seuraavana_vuorossa olette_jonossa olet_jonossa yhdistet* yhdistää yhdistel* siirrettiin_puhelu siirsi_puhelu
    soittoa_ei soittoo_ei soitto_ei ei_soittoa soitto_jäi piti_soittaa luvattu_soitto takaisinsoittoa puhelinpalvelu_ei chatti_ei_vast* chat_ei_vast*
    sähköposti*_ei_vast* meiliin_ei laitoin_sähköpost* laitoin_meili* viestiin_ei viesteihin_ei lyö_luurin löi_luurin luuri_korvaan`,
  reached: `vastattiin vastas_heti vastasi_heti heti_vasta* vastaus_tuli sain_vastauksen soitettiin_takaisin soittivat_takaisin soitti_takaisin ensimmäisellä_soitolla pääsin_läpi pääs_läpi
    ihminen_vastasi ihminen_vastas elävä_ihminen oikea_ihminen vastattiin_heti vastattiin_eka* joku_vastasi joku_vastas vastasi_ennen puhelu_läpi
    läpi_heti pääsi_heti_läpi ekalla_soitolla ekalla_tuut* soitti_itse soitti_vielä palattiin_asiaan meiliin_vastattiin sähköpostiin_vastattiin
    sähköpostiin_tuli chatissa_oikea chatissa_ihmi* tavoitin_heti`,
  phone: `puhelin* puhelime* puhelu* soita* soitin soitto* soitti* soitat soittaa luuri* vastaaja* numeroon linja linjat linjoil*`,
  appointment: `ajanvarau* varata_aika varasin varaus* aikoja aika_oli ajan_sain sain_ajan vapaita_aikoja vapaa_aika peruutusai* vastaanottoai* aikaa_lääk* lääkäriai*`,

  // staff
  clerk: `virkailij* asiakaspalvel* palvelij* hoitaj* *hoitaja *hoitajan *hoitajat lääkär* lekuri* tohtori* opettaj* ope opet rehtor* käsittelij* sosiaalityönt* *työntekij* työntekij* henkilökun* henkilöst* henkilökunt* porukka tyyp* tyypp* asiantunti* neuvoj* vahtimest* vartija* vartij* kirjastonhoi* kirjastontä*
    virkamie* virkanai* tarkastaj* päällikkö pomo* esimie* tulkki* kuski* kuljettaj* siivooj* keittäj* ohjaaj* kätilö* terkkari* päivystäj* puhelinvaihte* vastaanottovirk* täti tädit setä sedät täti* nuorimies sälli* likka* neito* neiti* herra rouva jamppa kaveri* sihteer* johtaj* asiointineuvo* omahoitaj* yksi_ihminen väki väkeä henkilö
    tyttö_tiskillä poika_tiskillä nuori_poika se_poika se_tyttö se_nainen se_mies tyypit tyyppi herrasmies rouvashenkilö vartia vahti vahtimestari
    remppamies huoltomies isännöits* fyssari fysioterapeut* psykologi* kuraattor* valmentaj* kouluavustaj* avustaja* tarhatät* tarhatäti varhaiskasvatt*
    kirurgi* röntgenhoi* ensihoitaj* ambulanssimies* palomie* konstaap* erityisop* luokanvalvoj* opo iltavuor* yövuor* palkkatuk* päällyst*
    toimistosihteer* viransijai* kunnanjoht* ylilääkär* osastonhoit* neuvolan_täti neuvolatäti hammashoit* hammaslääk* suuhygien* kampaaj* uimavalv*
    uimaopett* seurakun* pappi* diakoni* kirjastoauton muistihoit* asukasohj* palveluohj* velkaneuv* oikeusavust* edunvalvoj* lastenvalv* perheohj*
    perhetyönt* kotihoi* kotipalvel* teidän_ihmiset teidän_porukka teidän_väki joku_teistä`,
  person: `hän hänen hänelle hänestä hänellä häneltä häntä nainen naisen naiselta mies miehen miehel* nuori_nainen nuori_mies siellä_~_tyttö poika_tiskillä tiskillä luukulla hälle hänt te_siellä teillä_siellä tyttö_tiskillä`,
  kind: `ystävälli* ystäväl* mukava* mukavasti kohtelia* ihana* ihan_ihana lämmi* herttai* hymy* sydämelli* sydämell* empaatti* myötätun* kärsivälli* kärsivälline* asiallinen asialli* rauhalli* lempe* hurmaa* enkel* kultai* kulta palvelualt* huomaavai* iloi* reilu hyväntuul* aurinkoi* kiltti kiltti* kilt* kannust* rohkais* lohdut*
    tsemppa* otti_huomioon otettiin_vastaan kohdeltiin_hyvin kohdeltiin_kuin hyvä_kohtelu halas* halasi kuunteli kuunnel* kuuntel* kuulija* jaksoi_~ paneutu* piti_kädestä vitsail* naurat* kohtaami* ihmisenä ihmiseltä ihmisläh* ei_kiirehti* ei_hoputt* aidosti tervehti* otti_vastaan
    siunaus siunausta siunatk* kultaa_~_arvo aarre aarteita timant* helmi helmiä kallisarvoi* sydän_paikallaan sydämestä lämmöl* hyvä_mieli hyvillä_mielin
    keveämm* kevyemm* kannusti hyvä_tyyppi hyvät_tyypit huippu_tyyp* hauska hauskaa naureskel* naurettiin_yhdessä halata halaus kyykisty* kumartu*
    muisti_nimen muisti_mun muistaa_mun kysyi_vointia kysyi_mitä_kuuluu jaksatko jaksanko tarjottiin_kahvi tarjos_kahvi keitti_kahvi vitsaili laulo
    laulettiin piteli rauhoittel* rauhotti lohdutti otti_aikaa antoi_aikaa antaa_aikaa kiireetön* kiireettöm* kiirettä_ei kunnioit* arvokkaasti arvostav*
    niinku_ihminen ku_omaa kuin_omaa omakseen otettiin_hyvin otettiin_lämpim* tunsin_oloni ei_tuomittu tuomitsematta ei_hävettäny ei_tarvinnut_hävetä
    kantoi_kassi* auttoi_takin piti_oven avasi_oven saattoi saattoi_ovelle hyvä_palvelu hyvää_palvelua palvelu_pelaa ystävyydel*`,
  rude: `töyke* tyly* ylimieli* epäystäväl* epäkohtel* epäasiall* kiukku* kiukut* tiusk* ärähti* äksy* äyski* äyskä* huus* huuti huusi huudet* haukku* haukku kalleht* vähättel* halveks* halveksu* nöyryy* nolas* nolattu* nauroi naurettiin_päin huokail* huokas* huokaus pyöritt* pyöritel* silmiä_pyör* ei_kuunnellut ei_kuunnel* ei_kuuntel* keskeytt* keskeyti kylmä kylmästi väliinpitämät*
    välinpitämät* ei_katso* ei_katsonut katsomatta ei_tervehti* ei_edes_tervehti* ei_moikan* ei_kiinnosta* ei_kiinnos* kyrpiin* mulkoil* tuijott* selän_takana selkänsä kuin_ilmaa kuin_roskaa kuin_lasta kuin_idioot* kuin_tyhmä* tyhmänä alentu* alentav* pilkka* ivall* tylytt* puhelintaan kännykkää* selas_~_puhelin* räyhä* nyrpe* happama* hapan naama_mutru* asenne asennevam* ynseä* jurott* murahti* mököt* juoru* kuppi_kädessä
    nuivaa nuiva* jääkylm* jäätävä_vastaan* hyytäv* kolkko* kireä kireetä äreä* ärjy* ärjäis* ärisi murisi tuhahd* tuhahti tuhisi puhis* naurahti_päin
    hymähd* virnuil* virnist* irvail* piikit* sarkas* ivalli* vinoil* vähätt* mitätöi* alistav* alisti komentel* käskytt* käski_olla käski_rauh*
    hiljaa_ole hyssytel* hyssyt* toruttiin torui moitt* nuhdel* nuhtel* saarna* luennoi* katse_kaikk* katsetta katsekontakt* ei_nosta*_katset*
    ei_nostan*_katset* ei_edes_katso* ei_sanaakaan ei_päivää ei_huomenta ei_kättele* käänsi_selän selin puhui_yli puhu_yli puhu_ohi puhui_ohi ohi_suun
    ku_huonekalu ku_paketti ku_numero kuin_numero kuin_rikolli* ku_rikolli* ku_koira kuin_koira kuin_varas ku_varas epäil* epäili valehtelij* syytti
    syytet* syyllist* olankohaut* kohautti_olka* kohauttel* olkapäitä hartioita tympeä* tympee* tympääntyn* haluton* haluttom* laiska* laiskot* lusmu*
    luskut* lintsa* kahvitel* kahvilla_ kännyk* tupakal* röökil* pyöritteli_silm* silmien_pyör* silmät_pyöri silmiään häiritsin häiriöksi tunsin_itseni
    tunsin_olevani tunsin_oloni_tyhm* pienekseni noloks nolostu* nöyrist* nokkavasti nenäkäs nenäkkä* koppava* leuhka* kopea* kylmäkisk* kylmä_käytös
    huono_käytös käytös käytökse* käytöst* käytöstav* tavat hukassa_tavat tapoja öykkär* ilkeä* ilkee* ilkeily* häijy* pahansuop* ennakkoluul* kohteli
    kohdeltiin kohtelu`,
  able: `ammattitai* osaava* osaa_asia* osas* osasi pätevä* asiantunte* ammattil* perehtyny* perusteelli* huolelli* tiesi_heti tiesi_kaiken tietä* fiksu* taitava* tarkka näki_vaivaa neuvokas* hoksas* keksi ekstra* jaksoi viitsi nähdä_vaivaa vaivaa hallitsi
    terävä fiksu_poika tiesi_mitä tiesivät_mitä tiesi_miten tiesi_missä asiansa_osaav* asiansa_tunt* hommansa_osaa hallitsee_asian hyvät_neuvot hyvä_neuvo
    hyviä_neuvoja kokenut kokemus_näky* kokemust* huomasi_virh* huomas_virh* huomasi_että löysi_ratk* löysi_keinon keino_löyt* keksi_keinon
    ratkaisi_ongelm* perehtynyt luki_paperit lukenut_paper* paperit_luettu tarkkaavai* varma_ote ote_varma rauhallinen_ote hellä_ote osasi_selit*
    osasi_neuvoa osas_neuvoa osasi_auttaa ammattitaidol* rautai*`,
  unable: `osaama* ei_osan* ei_osaa ei_tien* ei_tiedä ei_tiety* ei_hajuakaan ei_hajuu* ammattitaido* amatööri* arpoo arpoi arpo kokemat* sekoil* sählä* sähläys hukassa ei_ymmärtäny* kesätyönteki* harjoittelija* pallotel* ei_perehty* tietämät*
    googletti googlas googlaa väärän_lomak* väärä_lomak* antoi_väärän anto_väärän neuvoi_väärin neuvo_väärin väärä_neuvo väärää_neuvoa vääriä_neuvoja
    arvas arvasi arvailee arvaili luntti lunttas en_mä_tiedä emmä_tiedä ei_tiedetä tuuraa* tuurai* tuuraamas* uusi_tyttö uus_tyttö uusi_poika eka_päivä
    ensimmäinen_päivä kesäheb* ei_lukenut_paper* ei_ollut_lukenut ei_ollu_lukenu ei_perehdyt* koulutta* perehdyty* taitama* unohti unohdettiin unohdus
    unoht* sotki sotkivat sekoitti_minut väärän_diag* väärä_diag* epäpätev*`,
  shortage: `henkilöstöp* henkilöstöpula* hoitajapula* lääkäripula* liian_vähän alimiehit* alimitoit* resurs* resurss* työvoimapul* kiireisi* ylikuorm* uupu* väsyn* väsyny* yksin_töissä yksi_ihminen yks_ihminen luukku_auki luukkua_auki luukku_käytössä tiskiä_tyhj* tyhjiä_luukku* vaihtuu vaihtuv* vaihtunut joka_kerta_eri uusi_ihminen uus_naama uusi_naama eri_ihminen eri_lääkäri sijai* vakans* lisää_väkeä lisää_henk* lisää_porukk* lisää_työntek*
    liian_vähän_hoit* liian_vähän_ihm* liian_vähän_työnt* vähän_porukk* vähän_väkeä väki_vähen* väkeä_vähen* vähennet* säästöt säästet* yksi_hoitaja
    yks_hoitaja yks_palvel* yksi_lääkäri yks_lääkäri yksin_hoitaa yksin_vuoros* kaksi_hoitaj* kaks_hoitaj* kädet_ei kädet_eivät käsiparej*
    ei_ketään_tiskil* ketään_ei_paik* ketään_ei_tiskillä tiski_tyhj* tiskit_tyhj* luukut_kiinni luukku_kiinni luukkuja_kiinni missä_kaikki_työ* juoksevat
    juoksujal* hätäi* kiireest* kiire_näky* ei_ehdi* ei_kerkeä* ei_kerkee* ei_kerkiä* vieras_ihminen joka_aamu_eri eri_hoitaja uusi_hoitaja uus_hoitaja
    uus_lääkäri uusi_lääkäri uusi_ope uus_ope vaihtuu_aina vaihtunu vaihtunut_~_kertaa neljäs_käsit* kolmas_käsit* sijaisen_sijai* lopettanut_taas`,

  // digital
  web: `netti* neti* nettisivu* verkkosivu* verkkopal* verkossa verkon sivut sivuilla sivulla sivusto* sivulta sivusi sivu_ei sähköinen sähköise* sähkösen* sähkönen* sähköpost* e-palvel* digi* internet* linkki* linkit* linki* selain* selaime* omakan* suomi.fi chatti* chätti* chat hakukone* hakutoim* haku_ei portaal* järjestelm* systeemi* palvelin* palvelime* tietojärj* tietokone* tietsik* kone_jumi* wifi* etäyhte* video*
    sivuo* sivuilta nettisiv* nettilomak* nettikaup* nettivaraus* nettipalv* nettiasioin* verkkovaraus* verkkolomak* verkkolasku* varauskalent*
    varausjärj* kalenteri_netis* hakusana* hakukenttä googlella google_ kanta_palv* omakanta omasuomi suomi-fi maisa oma-asioint* sähköasioint*
    sähköiset_palv* somessa facebook* meili* spostia s-posti emaili nettiyht* yhteys_pätki yhteys_katk* qr-koodi qr`,
  app: `sovellu* sovellus* appi apin appia appis* äppi äpin äpp* appsi* päivity* kännykällä ohjelma* mobiili* puhelinsovel*
    sovellusta sovelluksest* puhelinsov* lataa_sovel* sovelluskaup* älypuhelin* älypuhelime* älylait* kännykäs* padilla tabletti tablet* ipad*`,
  signin: `kirjaut* kirjau* kirjaudu* tunnistau* tunnistus* tunnistaut* tunnusluk* tunnus tunnuks* tunnukset pankkitunn* salasan* pin-koodi* pin_koodi* koodi* varmenn* mobiilivarm* vahvistusk* heittää_ulos heitti_ulos potki_ulos
    lukittu_tunnus tunnukset_luki* lukittui nollaus nollattu_sal* tekstiviestikoodi varmennekort* henkilövarm* mobiiliv* vahvista_puhel* sormenjäl*
    kasvojentun* kasvot_tunn* ei_tunnista ei_tunnistanu* kirjautuessa sisäänkirj* uloskirj* heittää_pihalle heitti_pihalle ulkona_taas`,
  machine: `automaat* *automaat* laite laitte* laitteen* kioski* kiosk* pääte päätte* itsepalvelu* robotti* robot* tulosti* lippukone* numerokone* skanneri* kortinluki* lukija ei_lue lainausautom* palautusautom* kone_ei kone_söi masiina* vempain* vempele*
    lippuautom* vuoronumeroautom* numerolappukon* numerolappu* maksuautom* parkkiautom* pysäköintiautom* pulloautom* kahviautom* palautuskone*
    kortinlukij* viivakood* koneella koneelle koneesta koneelta kone_anto kone_otti kone_veloi* kone_jum* laitteella laitteesta kosketusnäyt* automaatista
    automaatilla automaatin portti_ei porti* taulu_ näyttötaul* aikataulunäy*`,
  bot: `botti* bot bottia botin chatbot* chattibot* tekoäly* ai puherobot* automaattivast* äänivalik* valikko* valik* paina_yksi paina_kaksi paina_# robotti_vasta*
    keinoäly* tekoälyn robotti_vastaa robottiääni koneääni nauha nauhoit* nauhalta ääninauha automaatti_vasta* valmisvast* vakiovast* keskustelurob*
    virtuaaliav* chatti_luul* chatti_linkit* chatti_ei_ymm* ei_ihmistä_saa ihmistä_ei_saa ihmiselle_puhua ihmisen_kans_puhua oikeaa_ihmistä`,
  form: `lomak* kaavak* hakemuspohj* kenttä kentät kenttään kentäs* pakollinen_kenttä täytin täyttä* täytä* esitäyt*`,
  screen: `näyttö näytö* näyttöön ruutu ruudu* ruudulla ruudussa nappi nappu* napin nappia näppäi* kosketus* klik* painik* ikoni* kursori* näppis*
    fontti* kirjasink* kirjaimet_pien* pieni_teksti pientä_tekst* suurennus* näppäimist* peukalot_liian pyyhkäis* vierit* valikko valikot valikkoa vempula
    painallus* painallust* klikkaus* klikkail* rasti_ruutuun`,
  file: `liite liitte* liitet* pdf tiedosto* lata* latau* latas* lataa skann* tallen* tallent* kuvakaap* kuva_ei allekirj*
    lataus_ei kuvan_lataus latasin_kuvan lähetä-nappi lähetä_nappi liitteen_lis* tiedostokoko megatav* muoto_väärä sähköinen_allek* sähköinen_allekirj*
    tallennus* tallenna kesken_jää kaikki_katos kaikki_hävi* alusta_taas alusta_uudes* uudestaan_alusta`,
  fault: `ei_toimi ei_toimin* ei_toiminut eivät_toimi ei_toiminu* ei_aukea ei_auennu* ei_avaudu ei_lataudu ei_käynnisty kaatu* kaatui jumi* jumitt* jumissa jumahti jäätyi tökki* tökkii tiltt* tilttas* bugi* bugaa* virhe_ilmoi* virheilmoi* virhekood* error* häiriö* häiriöt* huoltokatk* katkos* kaput epäkunno* rikki rikk* pyörii pyöri_ruudul* hävis* katosi katoaa nollaantu* nollas* aikakatk* vanhentui istunto* tyhjä_sivu tyhjän_sivun ei_tallen* error pätki* pätkii
    nurin nurillaan nurissa kaatuilee kaatuil* kippas* kuoli_ruutu pimeni pimeni_ruutu sammui sammu simahti hyyty* hyytyi jökött* junnaa* pyörii_vaan
    pyörii_ja lataa_ja kesto_lataus ikilataus musta_ruutu sininen_ruutu valkoinen_ruutu punainen_huutom* jotain_meni jokin_meni odottamaton_virhe
    tuntematon_virhe ylläpito* huollossa huoltoaika käyttökatko* käyttökatkos* katko_ poissa_käyt* ei_lue ei_lukenu* ei_tunnist* ei_tulosta ei_tulostan*
    ei_reagoi ei_hyväksy ei_kelpaa ei_kelvan* ei_kelvannu* nieli nielaisi söi_kort* söi_rah* söi_lap* ei_antanu ei_anna_lippua puolikkaan_lip* virhetilan*`,
  survey: `kysely* palautelait* palautekone* palautelaite* palautelom* hymynaama* naamat hymiö* tämä_laite tähän_laitte* tää_laite tää_kone tämä_kone arviointi*`,

  // complaints
  complain: `valit* valitus* valitin valittan* reklam* reklamoi* kantelu* kantele* kantel* muistutus muistutuks* oikaisupyyn* oikaisuvaat* oikaisu* vien_asian vie_asia* ilmoitan_asia* teen_ilmoituk* teki_ilmoituk* rikosilmoi* moite moitin_vir* huomautin huomautus
    teen_valituk* teki_valituk* tehdä_valituk* aion_valit* aion_tehdä_ilm* aiomme_valit* vien_eteenpäin viedään_eteenpäin vien_tämän vien_tän kanteluun
    kantelua reklamaatio* valituskirjelm* huomautu* protest* kiistän kiistämme riitaut* en_hyväksy emme_hyväksy nyt_riittää nyt_saa_riittää mitta_täynnä
    mitta_täys raja_tuli raja_se_on`,
  appeal: `valitan_päätök* valitus_päätök* haen_muutosta muutoksenha* hallinto-oik* hallinto_oik* hallintooik* oikaisuvaatim* oikaista* uudelleenkäsit* uudelleen_käsit* muutosta_päätök*`,
  demand: `vaadin vaadi* vaadimme vaatimu* vaatia edellytän edellytämme pyydän_että pyydän_selvity* pyydän_kirjal* pyydämme pyydän_vasta* haluan_vastauksen haluan_selityk* haluan_tietää_kuka selvity* selitys selityksen selitystä kuka_vasta* kuka_korvaa korjatkaa korjaa korjata_virhe palauttakaa maksakaa_takaisin odotan_vasta* odotan_kirjall* odotan_selvity* odotan_yhteyden* saako_~_tehdä tehkää_jotain tehkää_asialle vastuuseen vaatii_korvau* toimenpit* ryhtykää peruuttakaa mitätöi* hyvittäkää anteeksipyyn*
    selvittäkää selvitettävä asia_selvitet* tutkikaa tutkitaan tutkittava lopettakaa lakatkaa poistakaa perukaa oikaiskaa laskekaa_uud* hoitakaa_kunt*
    hoitakaa_asia ottakaa_yhteyt* vastatkaa antakaa_takai* palauttakaa_raha* tuokaa_takai* mitä_aiotte mitä_aijotte mitä_teette miten_aiotte
    mitä_nyt_tehdään kuka_vastaa kuka_oli_vuoros* kuka_on_vastuus* kuka_maksaa kenen_vika kenen_syy haluan_tietää haluan_nimen haluan_kuulla
    haluan_korvauk* haluan_rahani haluan_anteeksip* haluan_asialle haluan_kirjal* odotan_anteeksip* odotan_rehtor* odotan_korvau* odotan_soittoa
    kirjallinen_vast* kirjallisen_vast* kirjallisesti selitystä_odot* vaadittu vaatimus edellyttää_että jääköön_viimeis* tehkää_jota* koska_korjataan
    milloin_korjataan`,
  redress: `korvau* korvat* korvaat* hyvity* hyvit* palaut*_raha* rahat_takaisin rahojani takaisin_maksu* takaisinmaksu* vahingonkorv* takasin_raha* hyvittä* palautus_til* maksettu_takaisin
    laskun_perum* hyvitystä korvausta rahat_takas rahani_takas* maksu_takaisin maksan_itse_va* palauttamista takuuvuok* vakuutusyht* vahingonk*`,
  amended: `pyysi_anteeksi pyydettiin_ant* pyysivät_ant* pahoiteltiin pahoittel* korjattiin korjas_heti korjasi_heti virhe_korj* otettiin_todesta otettiin_huomioon valitukseni_käsit* valitukse*_menes* palautteeni_~_vaikut* palauttee*_otettiin reagoi* hyvitys_tuli rahat_tuli* sain_hyvityks* sain_korvau* sain_rahat myönsi_virhee* myönsivät_virh*
    anteeksi_pyyd* anteeksipyyntö_tuli soitettiin_ja_pahoit* myönnettiin_virhe myönsi_että myönsivät_suor* virhe_huomat* virhe_oik* virhe_oikaist*
    oikaistiin oikaistu_heti korjattu_heti korjattiin_heti korjattiin_saman* palautteen_jälkeen valituksen_jälkeen valitukseni_jälkeen
    huomautuksen_jälkeen kuuntelitte ottivat_vakavasti otettiin_vakavasti palautteesta_opit* asia_muutettiin rahat_palaut* maksu_palaut* palautettiin_heti
    palautettiin_til* hyvitettiin korvattiin korvas_heti katsottiin_uudestaan olin_oikeassa annettiin_oikeutta`,
  noanswer: `kukaan_ei_vasta* ei_vastausta ei_mitään_vasta* vastausta_ei vastaust*_~_ei en_ole_saanut_vasta* ei_oo_vasta* ei_ole_vasta* ei_reagoi* ei_reakt* hiljais* kuurot_korv* kuuroille ei_kukaan_välit* kukaan_ei_ota kukaan_ei_reag* jätetty_vastaamatta ei_noteera* ei_elettäkään`,
  lost: `kadonn* kadot* kadok* hukkas* hukannu* hukannut hukatt* hukku* hukkun* hukattu hävisi hävin* hävitt* häviä* kateissa mennyt_hukkaan varast* anasti* väärään_osoit* väärälle väärään_paik*
    hävinnyt häviny* häviää_aina kadotitte kadottivat kadonneet löydy_enää ei_löydy_arkist* ei_löydy_mistään missä_on_mun missä_paper* jonkun_muun_tav*
    väärän_ihmisen väärään_tal* naapurille_jaet* katos_päiväk* katosi_päiväk* pöllittiin pöllit* anastet* ainoa_kappale ainut_kappale alkuperäi*_hukas*`,
  again: `kolmannen_kerran kolmatta_kertaa toisen_kerran toista_kertaa jo_toista jo_kolmat* neljännen_kerran neljättä_kertaa neljäs_kerta kolmas_kerta toinen_kerta viides_kerta viidennen_kerran taas_kerran joka_kerta joka_kuukausi joka_vuosi jälleen_kerran uudestaan_ja lukuisia_kertoja monta_kertaa useita_kertoja jo_#_kertaa #_kertaa toistuva* toistuv* aina_vaan kerta_toisensa
    kolmas_kirje kolmas_lasku toinen_lasku viides_kirje neljäs_kirje taas_lasku taas_kirje taas_sama sama_virhe sama_lasku samaa_lasku* samat_virh*
    kolmas_talvi toinen_talvi kolmas_vuosi toista_vuotta kolmatta_vuotta #_talvi aina_sama kertaakaan_ei kerrasta_toiseen uudestaan_ja_uud*
    edelleen_laskut* silti_laskut* edelleen_tulee neljästi kolmesti kahdesti_olen viidesti monesti_olen toistamis* olen_pyyt*_~_kertaa`,
  promise: `luva* lupa* luvattiin luvattu lupas* lupasi lupasitte lupail* luvannut lupaus* sovittiin sovittu sovitusta piti_soittaa piti_tulla piti_olla`,
  discrimination: `syrji* syrjin* rasis* rasist* ihonvär* ulkomaalai*_ taustani etninen etnis* yhdenvertai* epätasa-arvo* sukupuol* kiusaa* kiusat* häirin* häirit* ahdist*_~ vammais_syrj* nimittel*`,
  authority: `oikeusasiam* tietosuojava* tietosuoja* valvontapyyn* valvira* aluehallinto* avi:in avi aviin aviin* poliisi* asianaj* juris* lakimie* oikeuteen oikeusju* käräj* potilasasiam* potilasvahin* sosiaaliasiam* lehteen toimittaj* media* kuluttaja-as* kuluttajaneuv* kuluttajarii* lautakun* lain_muk* laiton* lainvast* lain_vast* laki_sano* lakirik* hovioik* vakuutusoik* yhdenvertaisuusval* oikeusturva*`,
  damage: `vahink* vahingo* naarmu* rikkoi* rikottu* hajos* hajotti* särky* särki* vaurio* kolhi* hajalle vesivahin* loukkaa* loukkas* kaatui_ja liukastu* satutt* homeh* pilas* pilalla turmel*`,
  leak: `tietomurt* tietovuo* tietosuojaloukk* vuotan* vuoti_tie* ulkopuoli* sivulli* toisen_papere* toisen_ihmise* jonkun_muun jonkun_toisen naapurin_paper* vääräl*_ihmis* salassapi* terveystie*`,
  mistake: `virhe virhee* virhei* väärin väärä väärä* väärin_lask* väärät väärää väärän väärässä laskuvir* kahteen_kertaan kahdesti tuplana tuplalasku* perusteet* aiheet* aiheetto* moka moka* mokas* epähuom* laimin* laiminlyö* laiminlyön* väitetään väitätte
    ei_ole_minun ei_oo_mun en_ole_koskaan_om* en_ole_omista* en_ole_asunut väärän_auton väärä_auto väärä_lapsi väärä_potil* väärä_lääke väärät_lääk*
    väärän_nimis* väärä_summa väärä_osoite väärä_päiväm* väärä_syntymäai* syntymäaika_väär* nimi_väärin nimi_kirj* merkittiin_väärin merkitty_väärin
    merkittiin_saap* kuolleeksi kirjattu_väärin laskettu_väärin laskettu_kaht* kaksi_laskua kaks_laskua maksettu_jo jo_maksettu maksoin_jo olen_maksanut
    oli_peruttu perusin_aj* peruin_aj* kuitti_on kuitti_löyt*`,
  howto: `miten_valit* miten_~_valitan mihin_valit* mihin_~_valittaa minne_valit* kuinka_valit* miten_teen_kantel* miten_~_kantelu* kenelle_valit* kuka_käsittelee_valitu* voiko_valittaa voiko_päätöksestä_val* miten_reklam* minne_reklam* kenelle_~_valittaa mihin_voi_valit*`,

  // information
  explained: `selit* selitti selitet* selitettiin neuvo* neuvoi neuvot* opast* opasti opaste* kertoi_selke* kerrottiin selke* selkee* selkis* selväks* ymmärsin ymmärs* tajusin rautalan* kädestä_pitäen kohta_kohdalta vaihe_vaiheelta esimerki* havainnolli* kansankiel* ymmärrettä*
    kuvat_autto* kuvista havainnollist* esimerkkilask* esimerkistä piirrettiin piirsi_kartan piirsi_nuol* piirsi_paper* näytti_miten näytettiin_miten
    kädestä_pit* perinpohj* selkokieli* selko_ ymmärrän_nyt nyt_ymmär* tajuan nyt_tiedän nyt_tajuan tajusin_minäkin tajuttiin mummokin_ymm* ohjattiin_oik*
    neuvottiin_hyvin neuvottiin_selk* neuvottiin_kär* osattiin_neuv* hyvät_ohjeet hyvä_ohje selkeät_ohj* selkeä_ohje selkeä_kirje selkeä_viesti
    lyhyt_ja_selk* hyvin_selit* hyvin_kirjoit* hyvä_esite hyvä_kirje hyvä_opaste`,
  unclear: `epäselv* sekav* vaikeaselk* vaikeeselk* vaikeaymm* käsittämät* ei_ymmärrä en_ymmärrä en_ymmärtän* ei_tajua en_tajua en_tajunnu* en_tajunnut ei_selviä ei_saa_selvää ei_selvinny* jargon* virkakiel* lakikiel* lakitekst* latina* heprea* pykälä* kapulakiel* hämär* mystin* arvoitus* arvoituk* mitä_ihmettä mitä_tarkoit* mitä_tarkot* tarkoittaako monimutkai* hankala_ymm* outo_sana kryptis* ristiriita* sekaisin sekotti* mitä_nyt epätietois*
    lyhenteitä lyhenne* sivistyssan* vieras_sana hieroglyf* kiinaa salakiel* kapula* puuroa sanahelin* selvää_ei_saa ei_saa_tolkkua ei_tolkkua tolkuton*
    tolkuttom* en_saa_selvää ei_ota_selvää kukaan_ei_ymmär* ymmärsi_mitään ymmärrä_mitään tajua_mitään tajuu_mitään en_tajuu ei_tajuu ymmärrä_mikä
    mitä_tää_tarko* mitä_se_tarko* mikä_ihme mikä_on_" mikä_tämä_on suomeksi_kiitos suomeks_kiitos kaipaisi_suomenn* tarkoittaa* tarkottaa* meinaa*
    meinataan kuvassa_on_eri ohje_väärin väärä_ohje ohjeessa_luki ohje_neuvoo vaikeat_sanat vaikeet_sanat pienellä_präntät* pränttiä pientä_präntt*
    lukea_kolme* luin_kolme* luin_kahdesti luin_monta lukea_monta luin_uudestaan joutu_lukemaan päätä_särk* ajatuskat* edellä_mainit* nojalla momentin
    momentti liitettä liite_puut* liitteenä_ei`,
  letter: `kirje* kirjee* kirje_ päätöksestä_ päätökses* viesti* viestiss* ilmoitus ilmoituks* tiedote* tiedott* esite esitte* lappu* lappui* laput seinällä teksti* tekst* sanamuo* termi* termei* paragra* lause* kappale* allekirjoi* sivua_`,
  guide: `ohje* ohjei* ohjeet ohjee* ohjeist* neuvon* neuvontaa info infoa info* tieto_ tietoa tietoja tiedoista informaat* informoi* opaskir* käyttöohj* luettelo lista listan`,
  tongue: `suomeksi suomeks ruotsiksi ruotsiks englanniksi englanniks venäjäksi venäjäks arabiaksi somaliksi viroksi selkokiel* tulkk* tulkki* tulkkaus* käännö* käännös* kielellä kielel* kielitai* äidinkiel* på_svenska viittoma* saamek* kielelläni kieltä omalla_kielel* muunkielis*`,
  untold: `ei_kerro* ei_kertonut ei_kertonu* kukaan_ei_kerto* ei_kerrottu ei_kerrota ei_sanottu ei_mainit* ei_mitään_tietoa ei_tietoa ei_ilmoit* ei_lu* ei_luk* ei_lukenut missään_ei missään_ei_lue ei_missään ei_informoi* jätet*_kertomat* pimennossa arvaa* arvail* kuulin_vasta sattumalta kertomatta mainitsematta ilmoittamatta kukaan_ei_sano* eikä_kukaan_kerto* olisi_kertonut olis_kertonu* ois_kertonu* ei_kukaan_kerto* tieto_ei_kulje ei_löydy löytyi_vasta
    kuulin_naapur* naapurilta_kuul* kuulimme_vasta kuultiin_vasta saatiin_tietää_vasta tiedettiin_vasta selvisi_vasta selvis_vasta vasta_paikan_pääll*
    vasta_perillä vasta_ovella lukitulle_ovel* lukitulle_port* turhaan_tultiin turhaan_ajet* turhaan_tul* olisi_ollut_mukava_tietää olis_kiva_tietää
    ois_kiva_tietää ois_ollu_kiva_tiet* olis_voinu_kertoa ois_voinu_kertoa oisivat_voineet oisivat_voinu olisivat_voineet ois_voinu_ilmo* olis_voinu_ilmo*
    miksei_ilmot* miksei_kerrot* miksei_sanot* ei_ilmotet* ei_ilmoitet* ilman_ilmoitusta ilman_varoitusta varoittamat* ennalta_ilmoit* ei_varotet*
    ei_varoit* ei_tiedotet* ei_tiedot* ei_pidetty_ajan kukaan_ei_tiedä ei_kukaan_tiedä kukaan_ei_osaa kukaan_ei_osannu* ei_sanallakaan ei_sanaakaan_siitä
    ei_mainintaa maininta_puut* tieto_ei tietoo_ei tietoa_ei_saa tietoa_ei_saanu* ei_saa_tietoa ei_saa_tietää en_saanut_tietää salaillaan salailu*
    pimitet* pimity* löysin_sattum* facebookista`,
  told: `kertoi kerto kerrottiin kerro tiesi_ sanottiin ilmoitettiin tekstiviest* muistut* muistutusvies* tilannetie* pidettiin_ajan ajan_tasalla väliaikatie* sanoivat neuvottiin tiedottami* viestint*
    soittivat_ja_kerto* soitettiin_ja_kerr* ilmoitti_etukät* etukäteen_kerr* etukäteen_ilm* tekstari tekstarit tekstiviesti_tuli viesti_tuli viesti_joka
    tiedotett* kertoivat_missä kertoivat_mitä näkee_missä_men* seurata_hakem* seurata_etenem* pysyttiin_kärryil* pysyin_kärryil* missä_mennään`,
  reasons: `perustel* perustei* peruste* miksi miks syytä syy_ siksi_että perustelematta miksei millä_perust* mihin_perustuu`,
  contradiction: `eri_vasta* eri_tieto* eri_ohje* eri_mieltä yksi_sanoo yks_sanoo toinen_sanoo toinen_sano ristiriid* vastakkai* päinvastai* toinen_käs* joka_kerta_eri eri_virkail* jokainen_sano* kaikki_sano* eri_asia*`,
  where: `mistä_löy* mistä_saa mistä_saan mistä_näkee mistä_näen mistä_tiedän mihin_pitää mihin_lähet* minne_lähet* minne_pitää mihin_palaut* minne_palaut* mikä_lomake mitä_lomak* mitä_paper* mitä_~_mukaan tarvitaanko tarviiko tarvitseeko pitääkö missä_lukee missä_kerrot* kuka_neuvoo keneltä_kys* mitä_pitää missä_voi miten_haen miten_täyt* mitä_liitte* pitäskö voiko_~_hakea kenelle_~_lähet*
    missä_kohdassa missä_kohtaa mikä_osoite mikä_numero mihin_osoit* mistä_ovesta mistä_näkis mistä_löytyis mistä_löytää mistä_voi mistä_haetaan
    mistä_lomake minkä_lomak* millä_lomak* minkälainen_paperi mitä_liitteit* mitä_pitää_olla mitä_tarvii mitä_tarvitaan mitä_tarvitsen tarviiko_olla
    kelpaako riittääkö käykö_kopio pitääkö_olla pitääkö_ilm* pitääkö_varata saako_jostain voiko_jostain neuvooko neuvookohan kertokaa_mistä kuka_täyttää
    kuka_allekirj* kuka_hoitaa kenen_puoleen mikä_ero mitä_eroa mitä_tarkoittaa_kun vaikuttaako onko_pakko lasketaanko`,

  // premises
  building: `rakennu* talo_ tilat tiloissa tiloi* tilat* toimitil* odotusti* odotustil* odotushuon* odotusaul* aula* huone* huonee* käytäv* ovi oven ovet ovea ovelle ulko-ov* katto katos* seinä* lattia* lattialla valaist* valais* valot valoa pimeä* pimee* pimeen* kellar* kerros* kerrokses* piha* pihalla eteis* naulak* tiski_ leikkipaik* leikkinurk* hoitohuone* pukuhuon* uimahal* kirjastotil* sali salin toimipist* ikkuna* verhot sermi* muutt*_uuteen vanha_talo uus_talo uusi_talo remont*
    rappukäyt* porraskäyt* tuulikaap* leikkipuist* leikkipaikk* keinu keinut keinusta liukumä* kenttä_ jäähalli* ladut latu hiihtolad* uimaranta* ranta_
    laituri* satama* tori torin hautausmaa* kirkko* kirkon puisto* puistos* pihalle varjo_ katos katoks* pysäkkikat* lamppu lamput lamppuj* katulamp*
    katuvalo* loisteputk* putki_välk* verho verhon suihku* suihkut pukkar* lokerikko kaapit kaappi naulakkoa peili vesipiste* vesiautom* kello_seinä*
    roskis_puut* parakki* parakis* kontti* väistötil* terveysasem* terveyskesk* kirjasto_on kirjastossa nuorisotalo* päiväkodin_piha koulun_piha`,
  access: `esteet* esteel* esteelli* esteett* pyörätuol* rollaat* luiska* ramppi* rampp* rampi* rappu* rappus* raput portaat portai* porras* porta* hissi* hissi hissiä kynnys* kynnyks* kaide* kaitee* lastenvaunu* vaunu* vaunuj* rattai* rattaat kepi* kainalosauv* kyynärsauv* näkövamm* kuulovam* induktiosil* sokea* liikuntaest* liikuntarajoit* invapaik* inva-* invaves* invapysäk* kulkureitti* painava_ovi raskas_ovi automaattiov*
    pyörätuolilla pyörätuolia rollaattorin rattailla rattaiden tuplarattai* sähkömop* luiskaa luiska_puut* ei_luiskaa jyrkkä_luiska kapea_ovi ovi_ei_auk*
    ovi_liian rappusia rappusten kerroksessa_ilman ylettää* ylety* ylettyn* yletä liian_korkea* liian_korkee* korkeudel* huono_jalka* huonojalk*
    huonokuul* kuulolait* näkörajot* huononäkö* suurennuslas* pistekirj* kuulosilm* tekstity* liikkumisrajot* esteetön esteetöntä kynnykset`,
  parking: `parkki* parkis* pysäköi* pysäköin* parkkipaik* autopaik* p-paik* pyöräteline* pyöräpark* autoa_ei auton_parkki* latauspis*
    parkkitil* parkkia parkkiin autolle_paikka auton_saa auto_jätt* pyörälle_paikka pyörän_parkki pyöräkatos* inva_paikka henkilökunnan_autoja`,
  toilet: `vessa* vessas* wc wc:* veski* vessapap* käymälä* toilet* vessoj* huussi* käsipyyh* saippua* lavuaar* hana
    vessapaperi* vessanpönt* pönttö* käsipaperi* wc-paperi vaipanvaih* hoitopöytä* invavess*`,
  seats: `penkki* penki* penkkej* tuoli* tuolej* sohva* istumapaik* istuimi* istumaan ei_istumapaik* seistä seisomaan seisoa lattialla_istu*
    istumapaikkoja istumapaikka tuolia tuolit_loppu tuolit_rikki tuolit_kov* penkit penkkiä nojai* nojattiin lattialle_istu* seisomapaik* sohvat nojatuol*
    mihin_istua ei_mihin_istu* istua_ei`,
  clean: `siisti* siistii siistiä puhdas puhta* viihtyi* kodikas* kaunis kauni* valoisa* avara* tilava* komea* komee* hieno_tila hienot_tilat raikas* raika* kukat kukkia uudet_tilat uudet_hienot hiljainen_huone
    siistiin siistit puhtaat puhtaus hienosti_remont* remontoitu_hien* uudistettu_tila uusi_tila_on upea_tila upeat_tilat ihanat_tilat ihana_paikka
    kiva_paikka hieno_paikka hienot_paik* viihtyy viihdyin viihty* rauhallista_ja valosaa valosat valoisat kotoisa* maisema* näköala* pullan_tuoksu
    tuoksu* tuoksuu hyvin_hoidettu hoidettu_kauni* kauniisti hienosti_hoidettu ladut_ajettu hiekoitettu_ajoissa hyvin_aurattu taidetta taulut`,
  dirty: `likai* likane* likaa sotku* saasta* saastai* haisee haise* haisi haju hajua hais* löyhk* lemu* roska* roskis_ tahra* tahmai* siivot* siivoamat* siivoam* siivous* home hometta homeessa homei* tunkkai* ummeht* kärpäs* torak* pöly* rott* hiiri hiiriä
    likanen likaset lian kura* kurainen mutaa mutai* verta_lattial* oksennu* koirankak* kakka* kakkaa pissa* pissan virtsa* tupakka* tupakan* tumpit
    tumppe* graffit* purkka* purukum* roskaa roskia roskat ampiai* muurahai* lutei* laho lahon lahonnut ruoste* ruostun* rähjäi* rähjä* nuhjui* rapistun*
    rapissu* ränsist* rapistu* tippuu_vettä vuotaa_katto katto_vuotaa tippuu_katosta ämpäri* hajoamais* maali_hilseil*`,
  climate: `kylmä kylmää kylmäs* kylmyy* palel* jääty* jäätäv* hyinen kuuma kuumuu* hiostav* veto vetää vetoi* ilmanvaihto* ilmastoin* sisäilma* happi* hapet* lämpöti* lämmin lämpimä* lämmity* patteri* hikoil* hiki
    takki_päällä_istu* takki_päällä palellut palelin palelee jäässä jäätyneet viileä* vilpoi* hytis* astetta lämpimiks tuuletin* tuuletus* tuuletus
    ilma_seiso* ilmaa_ei ummehtu* kuin_saun* saunassa trooppi*`,
  noise: `melu* meteli* mete* kova_ääni äänek* kaiku* kaikuu rämp* huutoa radio_soi hälin* hälyä naapuri_meluaa porat* remonttimel* hiljaista rauhalli*
    huutaa_kovaa telkkari_huut* televisio_huut* televisio_pauh* pauhaa pauhu kolisee kolina kolin* ramina paukut* pauke hurina hurisee jyrinä musiikki_soi
    musiikki_kovalla radio_kovalla lasten_huuto`,
  privacy: `kuuli* kaikki_kuul* kaikkien_kuul* kuulee_kaik* kuulevat muut_kuul* koko_jono_kuul* yksityis* yksityi* intimiteet* salaisuu* kaikkien_edessä muiden_edessä koko_sali* naapuripöy* sermi* kuiskat* kuiska* kuuluu_läpi kuuluu_seinän ääneen_sanoa henkilötunnu*_ääneen
    ääneen_kys* ääneen_palk* huutaa_synt* huutaa_lasin huutaa_vaiva* sanoa_ääneen sanoin_ääneen puolikkaan_oven verhon_takana seinät_ohut* ohuet_sein*
    ovi_auki_vast* vieras_kuunteli vieressä_kuunteli vieressä_istuva muut_kuunteli tuntemattom*_kuul* työkaveri_viere* oma_rauha omaa_rauhaa suljetun_oven
    suljettu_ovi kahden_kesken rauhassa_puhua puhua_rauhassa kukaan_muu_kuul* kopit koppi`,
  signs: `kyltti* kyltit kyltte* kylt* opaste* opasteet opastei* opastus* opastaul* nuoli nuolet nuolia eksyi* eksyin eksy* harhail* löysin_per* löytää_per* ei_löydä en_löytän* en_löytäny* mikä_ovi väärä_ovi sisäänkäyn* löytää_oike* löytäny*_ove* labyrint* sokkelo*
    numerointi huonenum* huonenumero viitta viitat viitoit* viitoitus löytyi_helposti helppo_löytää löytyi_hyvin vaikea_löytää perille_ei
    ei_löytyny_perille kiersin kierrettiin kiersimme kiertel* etsin_ovea etsittiin mistä_mennään väärässä_kerr* osottaa_sein* osoittaa_sein* karttaa
    kartta_puut* talon_takaa takaovi*`,
  route: `bussi* bussilla pysäkki* pysäki* ratik* raitiov* metro* juna julkisilla matka_ matkaa kilometri* km kävely* kävellä kaukana kauas sijain* sijait* keskusta* lähellä vieressä liukas* liukka* hiekoit* hiekot* auraa* aurat* lumi* lumes* lunta jää_ loska* sohjo* sateessa räntä* pakkases* ulkona mäki mäen jyrkk* suojatie* kuoppa kuopat kuoppai* tie_ tiellä katuval* kevyen_liik*
    julkisilla_ei julkisia_ei bussi_ei vuoroja_vähen* viimenen_bussi viimeinen_bussi kaksi_bussia kaks_bussia vaihto_bussi kyyti_ei pitkä_matka
    matka_pitk* korves* hevon_kuu* syrjässä syrjäs* laitakaup* teollisuusal* moottoritie* jalkakäytäv* jalkakäyt* pyörätie* pyöräti* rengas_puhkes*
    rengas_rikki montut monttu* kuoppia routavaur* asfaltti* asfalt* silta_ sillan työmaa* tietyö* kiertotie* liikennevalo* suojatiet hidaste* nopeudet
    ojat ojan viemäri* kaivon_kansi liukastel* peilijää* hiekkaa_ei hiekottamat* hiekoittamat* hiekottaa auraus* aurausvall* lumivall*`,
  cramped: `ahdas ahtaa* ahta* ahtaus tilaa_ei ei_mahdu ei_mahtun* täynnä tupaten kuin_sillit sardii* pieni_huone pieni_tila kiviko* betoni* ankea* kolko* synkkä*`,

  // outcome
  decision: `päätös päätök* päätöst* ratkais* ratkaisu* lausun* tulos tulokse* myöntö* hakemus hakemuk* hakemust* asiani asia_ asiaa harkin* arvioin* pisteet käsittely
    laskelma_on arvostelu pisteytys pistelask* lausunto* todistajal* jatkohakem* hakemukseni hakemukset päätöstä_ei päätös_oli päätös_tuli`,
  granted: `myönne* myönnet* myönsi* myöntei* myönnettiin hyväksy* hyväksyt* meni_läpi tuli_läpi läpi_men* sain_paika* saatiin_paik* saimme_paik* sain_lapse* sain_passin sain_kortin sain_luvan sain_tuen sain_pääs* saatiin_lupa saimme_luvan passi_tuli kortti_tuli lupa_tuli tuki_tuli tuli_myönt* sain_kansalai* sain_oleskel* sain_asun* paikka_järjes* saatiin_asun*
    tuli_lupa tuli_tuki tuli_passi tuli_kortti tuli_paikka lupa_myön* tuki_myön* avain_käde* avaimet_käde* saatiin_avain* sain_avain* muuttaa_saa
    voidaan_muut* saadaan_jäädä saatiin_jäädä jäädä_suomeen ollaan_kansalai* kansalaisia_nyt suomen_kansalai* pääsi_kouluun pääsi_päiväk*
    pääsin_sisään_kou* pääsin_opiske* pääsi_hoitoon pääsi_leikk* pääsin_leikk* pääsin_hoitoon pääsi_hoivak* pääsi_lähik* pääsi_eläk* pääsin_eläk*
    sai_paikan sai_hoitop* sai_kuulol* sai_avustaj* sain_avustaj* saatiin_avust* sai_eläk* sain_eläk* sain_jatk* sain_paperit sain_todist* sain_resept*
    raha_tuli rahat_tuli rahaa_tuli maksuvap* vapautet* meni_lävitte lävitte_men* sano_joo sanoivat_joo näytettiin_vihreää vihreää_valoa vihreä_valo`,
  refused: `hylät* hylkä* hylky* hylkäys* hylsy* evät* eväs* kielt* kielsi* kieltei* kielteine* ei_myönn* ei_myönt* ei_tipu ei_heru ei_irtoa en_saanut en_saanu ei_saatu emme_saaneet jäin_ilman jäi_saamat* jäätiin_ilman ilman_~_jäi käännyt* käännytet* käskettiin_kotiin lähdin_~_ilman lähdettiin_~_ilman tyhjin_käsin tyhjin_kä* lakkaut* lopetet* lopetti_tuen otettiin_pois otti_~_pois vietiin_pois leikat* leikatt* raukes* raueta rauennu* vastaus_oli_ei sanottiin_ei
    käännytt* käänny_kotiin kotiin_lähet* lähetettiin_kotiin ei_päässyt_kou* ei_päässy_lähi* ei_päässyt_lähi* ei_päästy ei_saatu_paik* ei_saanut_paik*
    ei_löytynyt_paik* ei_löytyny_paik* paikkaa_ei paikka_ei_tul* tulos_ei ei_tullu_tuk* ei_tullut_tuk* tukea_ei tukee_ei rahaa_ei_tul* raha_loppu*
    rahat_loppu* maksut_loppu* päiväraha_loppu* menetin menetettiin menettää menet* jäätiin_vaille jäi_vaille jäin_vaille vaille pudotettiin
    putosin_listal* putos_listal* jonosta_pois poistettiin_jonos* takaisinperi* perittiin_takais* karenssi* leikkaus_tuk* kielto kiellet* kiellon ei_lupaa
    lupaa_ei ei_sovi ei_käy ei_onnaa ei_natsannu sanoi_ei sano_ei vastaus_ei sain_ein ein_sain kielteisen`,
  settled: `hoitu* hoitui hoidett* hoidet* hoidettua hoidossa hoitunu* asia_hoid* asia_hoit* asia_kun* asia_kunnossa asia_selvi* selvisi ratkes* ratkesi järjesty* järjestyi järjesti kuntoon kunnossa onnistui onnistu* lopputulos sain_asia* sain_hoide* sain_mitä sain_kaik* apu_tuli autettiin korjattu paikatt* korjattiin homma_hoitu* homma_hoid* homma_selv* homma_klaar* valmista_tuli valmista valmis kaikki_hoitu*
    asiani_hoid* asiat_kuntoon asiat_kunnos* asiat_järj* asiat_reilas* reilassa mallilla asiat_mallill* pulma_ratk* ongelma_ratk* ongelma_poist*
    ongelma_hoit* ongelma_selv* saatiin_kuntoon saatiin_valmi* saatiin_järj* sotku_selv* selvitti_sotk* selvitti_kymmen* solmu_auke* velat_järj*
    laskut_järj* paperit_kunnos* paperit_järj* täytetty paikattiin_heti kuoppa_täyt* kuoppa_paik* lamppu_palaa lamppu_korj* silta_korj* korjas
    korjasi_sill* toimitettiin toimitus_tuli tuli_mitä tehtiin_mitä tehtiin_se sain_apua_ja apu_löyt* sain_lääk* sain_hoidon tultu_maaliin maalissa
    putkeen_meni nappiin_meni paketissa purkissa asia_purkis*`,
  unsettled: `asia_ei_eden* ei_edenny* ei_edisty* jäi_kesken jäi_hoitama* hoitamatta ei_hoitun* ei_hoidu ei_onnistun* ei_onnistu ei_auttan* ei_autet* ei_apua ei_mitään_apua turha_reissu turhaan turha_matka turha_käynti hukkareis* sama_tilanne sama_ongelma ei_muuttun* mikään_ei_muut* ei_tapahdu ei_tapahtun* mitään_ei_tapah* ei_ratken* ei_ratkaist* pulma_ennal* lähdin_samalla samat_ongelm* toimittamatta jäi_siihen ei_valmista ei_tullut_valm* umpikuj*
    samasta_ovesta samalla_asialla samalla_mutkalla samassa_jamassa samas_jamassa yhtä_kipee yhtä_kipeä kipeä_yhä ei_parantun* ei_apuja apua_ei avuttom*
    heitteil*_jät* mitään_ei_teht* ei_tehty_mitään ei_tehdä_mitään mitään_ei_tehdä kukaan_ei_tee mikään_ei_edis* mikään_ei_ete* mikään_ei_toim*
    mikään_ei_oo asia_junna* asia_jumis* asia_jäi asia_siirt* siirrettiin_tule* siirtyi_taas perunut_ajan peruttiin_taas aika_peruttiin peruttu_aika
    ympyrää pyörin_ympyr* pyöritetään ei_kuulu_kellekään ei_kenenkään_asia seuraavalle_luukul* hukkaan_meni meni_hukkaan turhan_takia turhaa_käyntiä
    turha_soitto turha_aika tyhjää_sain kuoppa_yhä kuoppa_edel* edelleen_rikki yhä_rikki rikki_edelleen ei_korjattu ei_oo_korjattu korjaamatta
    paikkaamatta tekemättä laittamatta hoitamat* valmista_ei`,
  unfair: `epäoikeuden* epäreil* epäreilu* epäree* väärin_teht* kohtuut* kohtuutto* mielivalt* mielival* ei_ole_oikein ei_oo_oikein ei_oo_oikei* oikeusmurha eriarvoi* epätasa* toiset_saa muut_saa naapuri_sai naapurilla serkku_sai älytön älyttöm* järjettö* järjetön ei_mitään_järkeä ei_järkeä nurinkur* inhimilli* epäinhimill* rankais* rangaist* rangaist*
    reiluus epäreiluutta väärin_kohdel* väärin_meitä sakotetaan_ rangaistus rankai* syytön syyttömä* eri_säännöt eri_mitta kaksoisstand* suosi* suosikki*
    suositaan sukulai*_sai hyvä_veli hyväveli* raha_ratkais* rikas_saa rikkaat köyhä_jää köyhältä luetaan_vastaan käytetään_vastaan käännetään_vastaan
    kuka_huutaa kovimmin_huut* valehtelija rehelli*_kärs* julma* julmaa sydämet* tunteet* armot* armoton säälimät* tasavertai*_ei tasa-arvo* mieletön
    mielettöm* kohtuutonta_meille`,
  fair: `oikeudenmuk* reilu_päät* reilua reilu_koht* kohtuullinen_päät* oikea_päätös oikea_ratkais* oikein_päät* tasapuol* joustet* jousti jousto* jousta* poikkeuk* poikettiin katsottiin_sormien ymmärrettiin_tilan*`,
  rules: `sääntö* säännö* sääntöj* säännöt pykälä* byrokrat* byrokra* tulkin* tulkinn* laki_on laki_ei lain_kirjai* järkeä_käyt* maalaisjär* ei_sovi_ruutu* ruutuun ei_mahdu_lokeroon lokero* yksilölli* tapaus tapaukse* tilannet*_ei tilanteeni tilanteen* liikaa_tulo* liian_nuori liian_vanha liian_terve liian_sair* euron_yli päivän_yli tulorajan tuloraj* raja_ylit* ikäraj* ehtoja ehdot ehto putos* tippui väliin kuulun_väliin kirjaimel* luukku_väärä ei_kuulu_meille ei_kuulu ohjattiin_muual*
    minuutin_myöh* päivän_myöh* päivää_myöh* päivää_liian tuntia_liian kuukausi_liian kuukautta_liian #_euroa_yli euroa_yli euroo_yli senttiä_yli
    rajan_yli yli_rajan raja-arvo* tulorajat paperilla papereissa_olen paperilla_olen paperien_mukaan sääntöjen_muk* järjestelmäs*_ei järjestelmä_ei_tunne
    järjestelmässä_ole kaavake_ei_tunne lomake_ei_tunne laki_ei_tunne rasti_ruut* rastia_ei ruksi ruksia ruutua_ei yhden_rastin yhden_rastia
    puuttuvan_rastin erikoistap* erityistil* poikkeustil* ei_huomioi* ei_ota_huom* ei_otettu_huom* ei_oteta_huom* vuoroviikko* yksilö_ kylmä_järjest*
    taulukko* taulukkoa kokonaisuut* kokonaistil* ihminen_ensin ihmistä_ennen ennen_ihmistä joustamat* jäykkä* kaavamai* kaavoihin kangistu* numeroina
    lappuset tarvelask* toimintakyk*_liian`,
  benefit: `tuki tuen tukea tuet etuus etuud* *tuki *tuen *tukea päiväraha* toimeentulo* asumistu* omaishoi* eläke* eläkkee* kuntout* lapsilis* opintotuk* työttömyys* kela* sossu* korvaus_ palveluseteli* taksikort* kuljetustuk* kuljetuspalv* hoitopaik* hoitopäät* leikkausjon* hoito hoidon hoitoon apuväline* päivähoitop* koulupaik* hoivapaik* vuokra-as* asunto*`,
  paper: `passi* henkilökort* henkkari* ajokort* korttini kortin kortti lupa luvan lupia rakennuslu* oleskelulu* työlupa* todistus* todistuk* kansalaisuu* resepti* rokotus* lainhuuto* kaava kaavoit* perukirja* avioero*`,

  // cost
  money: `raha* rahaa rahat rahalla euro* euroo euroa eur e_ kymppi* kympin satane* satasen sataviis* sentti* senttiä viitose* viitosen viiskymp* kaksikymp* tonni* tonnin vitos* #_e #_euroa viiskyt_euro* pätäk*`,
  price: `hinta* hinna* hinnat hinnasto* hinnoit* maksu* maksaa maksan maksoin maksoi maksettu makset* maksetaan maksus* maksut lasku laskut* laskun laskus* laskute* laskutt* laskulla taksa* taksat tariff* palkkio* vuokra* sakko sakot sakon sakkom* maksupalv* omavastu* asiakasmaksu* kustannu* kustant* perintä* perittiin peritään veloit* veloitett* korko viivästysm* käteis* kortilla_maks* maksatt* lompak* kukkaro* toimitusmaksu* palvelumaksu* päivähoitomak*
    toimitusk* kuluja kulut kulu_ lisämaksu* lisähinta* lisämaks* muistutusmaksu* peruutusmaksu* peruutusmaks* myöhästymismaksu* myöhästymismaks*
    käyntimaksu* poliklinikkam* hoitomaksu* hoivamaksu* kuukausimaksu* vuosimaksu* kausimaksu* kausikort* kuukausilip* lippu_maks* lipun_hinta lippuj*
    sisäänpää* pääsymaksu* salivuoro* vuokraa vuokrat takuuvuokr* vakuus vakuuden ulosotto* viivästyskor* korkoa parkkimaksu* parkkisak* pysäköintim*
    pysäköintivirh* vesimaksu* jätemaksu* kiinteistöv* sähkölasku* arvonlis* tuntihint* tuntitaks* tuntiveloit* osamaksu* osissa_maks* erissä_maks*
    maksullinen maksullisen maksullista`,
  dear: `kalli* kallis* kallii* hintava* kohtuuttoman_hin* hintavaa ryöstö* ryöst* kiskon* kiskur* riisto* ylihin* hinnannous* hinta_nous* nousi_~_euro* hinnan_korot* korotus* rahastus* rahastet* rahastaa rahanahn* ei_ole_varaa ei_oo_varaa ei_varaa ei_o_varaa varaa_tähän tyyris* hinnat_pilvis* pilvissä älytön_hinta kova_hinta maksaa_liikaa tuhlau* verorahoj* turha_maksu lypsä* lypsyä
    kallimpi kalliimpi* kallimpaa kalliimmaksi nousi_taas taas_nousi nousee_taas nousee_joka noussu noussut_hin* hinta_nousu* hinnat_nous* maksut_nous*
    maksu_nous* tuplaant* tuplasi kolminkertai* kirpais* kirpais kirpaisee kirveltä* järkyttävä_lasku hirveä_lasku hirvee_lasku iso_lasku suolai*
    suolainen ylellisy* luksus_hinta maksaa_enemmän enemmän_kuin_palkk* enemmän_ku_palkk* enemmän_ku_tienaan ei_raaski en_raaski ei_riitä_rahat rahat_ei
    rahat_loppu eläke_ei_riit* eläke_menee eläkkeestä_menee puolet_eläk* puolet_palk* vie_eläkk* syö_eläk* velaksi velkaa_ottaa nylkemi* nylke* imee_kuiv*
    kuppaa* kuppaamis* kukkaro_tyhj* lompakko_tyhj* lompakko_itk* käydä_kukkar* kävi_kukkar* pohja_paist* piti_valita_lääk* lääkkeet_vai ruoka_vai`,
  free: `ilmai* ilmatte* ilmaiseks* maksuto* maksutto* maksut* veloituks* ei_maksa_mitään ei_maksanut_mit* ei_maksanu_mit* nollaeuro* nolla_euro* halpa halvem* halval* halvat* edulli* edullis* kohtuuhin* kohtuullinen_hin* kohtuulliset_hin* hinta-laatu* kukkaroystäv* alennus* halvalla säästin säästy* säästi
    maksutta maksutonta ei_maksettav* ei_mitään_maksett* ei_sentti* senttiäkään euroakaan_ei ei_euroakaan ilmanen ilmasta ilmaseks ilmasia ilmatteeks*
    ilmatteeksi nolla_euroo nolla_e nollaa_euroo halvempi halvemma* puolet_halv* puoleen_hint* puoli-ilm* edukkaas* edukas edukk* säästet*_raha
    säästi_rahaa satasen_säästö lompakko_taskus* lompakon_takas alehint* hinta_kohdal* hyvä_hinta kohtuullinen_hinta sopiva_hinta oikea_hinta reilu_hinta
    hinta_reilu hyvään_hintaan pikkurah* pilkkahin* kupongil* maksuvapautus vapautus_maksu* kaupungin_piikkiin kunta_tarjo* kaupunki_tarjo* tarjosi_ilmai*
    hintansa_väärti`,
  income: `palkka* palkan palkas* pienituloi* köyhä* köyh* vähävarai* opiskelij* eläkeläi* eläkkeel* kuukausipal* tulot tuloil* budjet* ruokaraha* ruokakassi* ruokaostos* kauppalasku*`,

  // feeling
  good: `hyvä hyvin hyvää hyvät hyvällä hyvästä hyvä* hieno* hienosti loista* erinomai* mahtava* mahtavaa upea* upee* huippu* paras parasta parhaa* kiitettävä* erittäin_hyvä positiivi* toimii toimi toimiva* toimivat helppo* helpo* helpost* kätevä* kätevästi kätsy* näppärä* vaivat* mainio* kelpo kelpaa tyytyväi* tyytyväine* suosittel* kymppi_plus plussaa plussa kiva kiva* kivasti mallikk* esimerkilli* ykkönen viimeisen_päälle priima jees jes tykkään tykkäsin rulettaa nappiin putkeen ei_valittam* ei_moitt* ei_mitään_valit* kehut* kehu* arvost* ilahdu* ilahtu* helpotti helpottun* yllätyin yllätty* yllätt* pelast* täydelli* täydet
    hienoo hienoa loistoa loistopalvelu* loistohom* mainiota kelpaa_kyllä kelpaa_ viis_tähteä viisi_tähteä täydet_pist* hattu_päästä hatunnost*
    nostan_hattua hattua_nostan peukku* peukut ylistys* ylist* kehua_pitää täytyy_kehua pitää_kehua kullanarvoi* kultaakin kultareun* luksusta ylellist*
    nautint* nautittav* mieluis* miellyttäv* miellytt* unelma* kuin_unelma helpompaa helpompi helpottaa vaivaton vaivatonta kuin_tanssi rasvattu sukkana
    kuin_sukka päivän_pelast* pelasti_päiv* teki_päiväni tekee_päiv* hyvän_tuulen hyvä_fiilis parempi parempaan parani paranikin edistyst* edistysask*
    toimivaa toimi_hyvin hommat_toimi skulaa pelaa_hyvin pelittää pelitti pelas nerok* nerokas keksintö kyllä_kansa asiaa_tämä jatkakaa_sama*
    ei_mitään_moit* en_moiti moitteett* virheet*_toim*`,
  bad: `huono* huonost* huonom* surkea* surkee* surkeesti kurja* kurjaa kehno* kamala* kamalaa hirveä* hirvee* hirveesti karmea* karmee* kauhea* kauhee* onneton* heikko* heikkoa paska* paskaa perseestä syvältä susi surkimus ala-arvo* alaarvo* pettym* petyin petty* pettyn* pettyny* negatiivi* ongelma* ongelm* vaikea* vaikee* vaikeaa hankal* työläs* rasitta* ärsyt* tyhmä* tyhmää turha* turhaa typerä* epäonnist* miinus* miinust* katastrof* kaaos kaaok* sekasort* sotkuu sekava epäluott* luottamus_men* nolla nollaa nolo* kelvot* kelvott* yhtä_tyhjän en_suosit* ei_hyvä ei_toimi mennyt_alas huonontun* tyytymät* riittämät*
    huonoa huonot huonoja kurjuu* surku* surkuhup* farssi* sirkus* pelleily* älytöntä tuskaa tuskallis* tuskast* kärsimys* painajai* riesa* vaivallo*
    työn_takana hermo* hermoille hermot menee_hermo raivostutt* ärsytt* ärsyttä* harmitt* harmi* harmillis* ikävä* ikävää ikävästi paskamai* paskaa_palv*
    perse* p*ska onnetonta säälittäv* säälittä* noloa häpeätahr* pohjanoteer* pohjasakk* luokaton* luokattom* ala-arvoi* laadutt* kelvoton epäkelp*
    epäpät* tuhnu* tökerö* tökeröä tökeröst* toivoton* toivottom* luovutin luovutan kyllästy* kyllästyn* väsyttä* uuvutt* rasittav* rassaa turhaut*
    turhauttav* turhautt* flopp* fiask* mokailu* sotkut sekoilu* pettymys pettymyk* huonompaan huononi heikkeny* menny_alas alamäk* romahta* harmin_paikka`,
  thanks: `kiitos kiitok* kiitä* kiitän kiitti kiitoksia kiittää kiitollin* kiitollis* tattis kiitosta suurkiit* aplod* tähti tähdet`,
  joy: `ihana* ihanaa onnelli* ilo iloksen* iloinen riemu* jee jeee hurraa jippii vau wau wow rakast* liikutt* kyynel_ilo* helpotus huokais_helpot* lämmitti lämmitt*_miel* herkist* onnenkyyn* hihkuin`,
  anger: `vittu vitu* vitun vituttaa saatan* perkele* helvet* hitto hitt* hemmet* jumalauta törke* törkee* törkeä* pöyristy* raivo* raivoi* suuttu* suutun vihai* kiehu* häpeä häpeä* häpeälli* hävytön* hävyttö* skanda* järkytt* järkyttäv* järkyttyn* uskomat* ennenkuul* käsittämätön vihaks* paskapuhe* sairasta pilleri* idioot* pellejä pelle*`,
  sorrow: `itkin itkett* itku* itken surulli* surullis* suru pahoitin pahoit* paha_mieli pahalta toivot* epätoiv* masent* ahdist* peloissa pelott* häpeän yksinäi* loukkaan* loukatt* väsyn* uuvutt* stressi* stressa*`,
  not: `ei en et emme ette eivät eikä enkä ettei älä ilman ei-`,
  nothing: `kukaan mikään mitään missään koskaan kertaakaan yhtään ainakaan kumpikaan ketään lainkaan ollenkaan minkäänlai* puuttuu puuttui puuttuv* puutteel*`,
  irony: `onneksi_olk* hienosti_hoid* hyvin_menee no_on_kyl* olipa_taas kylläpä onpa_taas onpas_taas hieno_homma bravo suuri_kiitos kiitti_vaan kiitos_vaan kiitos_vain kiitos_tästäkin että_sillee muka niinku_muka vai_niin jopa_nyt jaa_että tosi_kiva tosi_hienoo selvä_juttu upeaa_toim* "_ sitten_ihmetel* kuulemma`,
  wish: `toivo* toivoisin toivon toivottav* toivomu* voisi vois voisko voisiko voisivatko voiko voitteko voisitteko saisiko saisko saako onko oisko olisko olisiko olisi_hyvä ois_hyvä olisi_kiva ois_kiva ehdotan ehdotus ehdotuks* ehdotan idea kannattaisi haluaisin haluisin miten miksi mistä milloin koska_au mitä_jos montako paljonko monelta mihin_aikaan kuinka_kauan saisinko pitäisikö kehitysid* lisää`,
  question: `? onko onks mistä milloin millo kuka kuinka_paljon paljonko paljoko monelta montako mihin minne saako voiko voiks saaks tarviiko tarviiks pitääkö kannattaako mikä_on`,
  help: `autto* auttoi autti autettiin auttaa auttava* auttavai* avusti* avulias* avuli* avun apua_sai sain_apua sain_avun palvelu_oli palvelu* palveltiin`,

  // of urgent matters, two of which together raise an alarm (urgent.ts)
  attack: `tapan tappaisin tapetaan tappaa murhaan murhata lyön löisin lyödä lyödään hakkaan hakkaisin hakata hakataan pieksen piekseä potkin potkia
    potkaisen mätkin mätkäisen mottaan motata läimäytän läimäyttää isken iskeä pistän_~_puuk* ammun ampuisin ampua ammutaan puukotan
    puukottaa kuristan kuristaisin kuristaa poltan polttaisin polttaa polttais poltetaan sytytän sytyttää räjäytän räjäyttää räjäytetään
    hajotan hajottaa tuhoan tuhota revin_~_palasi* pistän_~_palasi* lyön_~_palasi* palasiksi pirstaleiksi tuleen_koko nirhaan listin listiä
    telon teloa vahingoitan vahingoittaa satutan satuttaa nitistän hirtän hirttää kurista* kuristai* tappa* surmaa* murha* puukota* hakkaa*
    polttai* räjäyt* nyrkistä nyrkki* nyrkillä motta* mätki* potki* läimä* pieks* ammu* lyödä_sitä lyödä_sua ampukaa tappakaa polttakaa`,
  target: `te teidät teitä teiltä teihin sut sinut sua sinua hänet häntä sen sitä ne niitä niiden joku jonkun jonku jotakuta joltain joku_teistä
    jonkun_teistä yks_teistä kaikki kaikkia koko_porukan porukan virkailij* työntekij* johtaja* johtajan pomo* päällik* lääkäri* hoitaja*
    sossu* käsittelij* esimie* ministeri* tyyppi* tyypin tyyppiä akan akkaa ukon ukkoa äijän seuraavan seuraava naaman naamaan turpaan
    kalloon konttori* toimisto* virasto* paikan paikka talon talo mestan laitoksen rakennu* vastaanoto* luukun tiski* tädi täti tätiä
    tyttelin naista miestä ämmä* teikä* teidä* teille virkamie* hallin* kunna* poliitik*`,
  weapon: `ase aseen aseet aseita aseella pyssy* haulik* kivääri* pistooli* veits* veitse* puukko puukon puukkoa puuko* kirve* kirves pesäpallomaila*
    maila_mukaan astalo* pommi* räjäht* dynamiit* bensa* polttopullo* happoa teräase* linkkari* vasara*`,
  mine: `mulla mul minulla mun minun mukaan mukana tulen tuun otan osaan tuon tuoda toisin laitan hankin löytyy seuraavak* seuraavalla ens ensi
    kerralla kohta teille teidän`,
  harm: `löi lyö lyönyt lyöny lyödään lyötiin hakkaa hakkasi hakannut hakataan potki potkii potkaisi kuristi kuristaa läimäisi läimäyt* läpsäis*
    läpsii tönäisi töni tönii tukisti tukistaa retuut* repi repii pahoinpit* pieksi pieksee piesty sitoo sitoi sitovat sidotaan sidottu
    lukitsi lukitsee lukitsevat lukittu lukinnut vankina panttivank* teljet* uhkaa uhkasi uhkailee uhkaili uhannut luvannut_tappaa
    lupasi_tappaa tappaa tapan tappavan koskettel* kosketeltu kosketeli kosketellut lääpp* kouri kourii kähmi* ahdistel* hyväksikäy*
    käpälöi* raiska* vainoaa alist* nälkiin* kiusaa_~_väkival* mustelm* palovamm* huutaa_~_yö* itkee_~_yö* kuristus* vahingoit* satuttaa
    satutti ravistel* ravistaa`,
  peril: `ei_pääse_ylös ei_pääse_ylhäälle ei_pääse_itse ei_pääse_lattial* pudonnut pudonnu putosi kaatunut kaatunu kaatui lyyhisty* pyörty* tuupertu*
    romahti_~_latti* tajut* kouristel* ei_herää ei_heränny* ei_reagoi ei_vastaa_puhee* ei_liiku veltto veltt* sinertä* sinine* huulet_sin*
    ei_hengit* hengitys hengittä* tukeh* ilman_valvontaa ilman_hoitajaa ilman_ruokaa ei_~_ruokaa ruoatta ruuatta syömättä juomatta nälkä*
    nälissä* ilman_lämmit* paleltu* jäätyy kylmissään ilman_lääk* lääkkeet_loppu* lääkkeet_on_loppu* *lääkkeet_on_loppu* *lääkkeet_loppu*
    lääkkeettä lääke_loppu* insuliini* happipul* hukku* kadonnut kadonnu karannut karannu harhail* vaeltaa eksynyt eksyny yöpaidas*
    pakkases* pakkaseen vuotaa verta haava_~_tuleh* vankina muuten_kuolee kuolee kuole yksin_kotona yksin_koko yksin_yöt* yksin_pakk*
    yksin_auto* yksin_lattia* yksin_ulkona yksinään_kotona kaksin_kotona keskenään_kotona kotona_kaksin kotona_yksin jätet*_yksin
    jätti_yksin jätettiin_~_yksin lattialla lattialta vessan_lattia* juo humalas* kännis* happi_loppu* loppu*_happi *happi_loppu* metsään
    pihalle_yöllä ei_tunnista eksyks* huonossa_kunno* kuumeinen kuumees* kovissa_kivuis* tuskissaan märissä_vaipo* vaipoissa_~_päiv*
    makuuhaav* ei_syö ei_juo_mitään ei_ambulanss* ambulanssi_ei ambulanssi* lukkojen_takana`,
  dependent: `äiti äidin äitiä äidille äitini äitiäni äidilt* isä isän isää isäni isääni isälle iskä iskää mummo mummon mummoa mummi* mummu* isoäiti*
    isoisä* ukki ukin vaari vaarin pappa papan lapsi lapsen lasta lapset lapsia lapseni lasten lapsella lapselle vauva vauvan vauvaa
    vauvalla poikani poikaani poika pojan poikaa tytär tyttäreni tytärtä* tytön tyttö tyttöä tyttöni *vuotias *vuotiaan *vuotiasta vaimo*
    vaimoni mieheni miestäni veljeni veljeä siskoni siskoa sisko siskon vanhus vanhuksen vanhusta vanhukset rouva rouvan rouvaa
    vanhaa_miestä vanha_mies potilas potilaan potilasta asukas asukasta asukkaita asiakas asiakasta minua minut mua mut naapuri* anoppi*
    appi* kummi* lapsenlap* vaaria eno enon enolta enoa täti_kotona tädin setä* pikkusisko* pikkuveli* pikkusiskoa veli siskon* tyttö*
    serkku* muksu* mukula* kakara* vanhempi* vanhempani omaishoid* kehitysvamma* vammainen tätini velje* pikkuvelj* isovelj* isäpuol*
    äitipuol*`,
  unwilling: `en_halua en_haluu en_tahdo en_jaksa en_kestä en_näe en_enää en_pysty_enää ei_jaksa ei_halua ei_haluu ei_kestä ei_ole_syytä ei_oo_syytä
    ei_mitään_syytä mitään_syytä ei_ole_mitään ei_oo_mitään ei_oo_mulle ei_ole_mulle ei_ole_minulle petyn pettynyt harmittaa_että_~_herä*
    väsynyt kyllästynyt miettinyt haluan_pois haluavansa_pois halua_pois haluais_pois pois_tästä pääsis* pois lopett* lopetan helpompaa
    helpompi parempi vihaan turha turhaa merkityksetön`,
  life: `elossa olemassa elämääni elämäni elämäänsä elämällä maailmasta maailmas_enää tästä_maailmasta elämästä olemassaolo* herätä herään heräsin
    heräävän itseni itteni itsensä jos_mua_ei jos_minua_ei ilman_mua ilman_minua täältä_kokonaan pois_kokonaan lopullisesti`,
  // urgent
  threat: `tapan_te* tapan_~_virkail* tapan_hän* tapan_sen tapan_ne tapan_kaikki tapan_teidät tapan_jonkun tappa*_teidät tappaa_ne tappaa_kaikki
    ammun_te* ammun_kaikki ammun_sen ammun_ne pommi_~_talo* pommi_rakennu* pommi_räjäht* räjäytän* räjäyt*_koko räjäyttää_tämän räjäytetään
    poltan_koko poltan_tämän poltan_sen poltan_tei* poltetaan_koko bensaa_ja tulen_sinne_~_kirve* tulen_~_puukon tulen_~_puuko*
    tulen_~_aseen tulen_aseen* puukotan* puukottaa hakkaan_te* hakkaan_sen hakkaan_hän* hakkaan_seuraav* turpaan_tulee saat_turpaa*
    vedän_turpaan vedetään_turpaan tiedän_missä_asut tiedän_missä_~_asut* tiedetään_missä_asut katumaan_vielä saatte_katua saat_katua
    saatte_maksaa_verellä henki_lähtee kuolette_kaikki ei_lähde_elossa viimeinen_työpäivä haulikko* haulikon pyssyn_kanssa ase_muk* kuristan
    saa_turpaansa saatte_turpiin saa_turpiinsa turpiin_tulee turpaan_~_tulee saa_~_turpaansa turpaansa turpiinsa vetää_turpaan
    vetäsen_turpaan tiedän_missä_~_lapset tiedän_missä_~_koulua tiedän_missä_~_asuu tiedän_mistä_~_löyt* tiedän_osoittee* hankkikaa_vartija
    hankkia_vartija palkatkaa_vartija tulen_käymään_~_kanssa tuun_käymään_~_kanssa puukon_kanssa aseen_kanssa kirveen_kanssa haulikon_kanssa
    bensakanisteri* bensaa_ja_tul* sytytän_koko sytytän_tei* sytytän_tul* räjäytän ammun_ ammutaan_kaikki tapan_ murhaan_ murhata_te*
    vuodatan_ver* veri_lentää verta_tulee_vuotamaan pistän_puukolla isken_puukol* lyön_seuraav* lyön_virkail* lyön_nyrk* nyrkistä_naam*
    ajan_päälle ajan_autolla_päin ei_pääse_kotiin ei_~_pääse_hengissä ei_lähde_~_hengissä tulee_verta tulee_ruumiita ruumiita kotiosoit*
    tiedän_~_osoit* osoitteenne osoitteesi löydän_teidät löydän_sut löydän_sinut löydän_sen tulen_perään tulen_perässä käyn_kylässä
    varokaa_vaan varo_vaan kannattaa_varoa pelätkää saatte_pelätä ette_ole_turvassa et_ole_turvassa lapsillesi_~_käydä jotain_pahaa_~_käy*
    jotain_sattu* hautajais* hautaan hengiltä kostan kosto* kostetaan löytyy_ojasta löytyy_joesta ojasta_löyt* saa_palaa saisi_palaa
    palakoon autoille_~_sattu* saattaa_sattua_jotain voi_sattua_jotain haulikolla nyrkistä näytän_teille_mitä odotan_ulkona
    odotan_oven_takana odotan_parkkipai* tulee_vielä_itku`,
  'self-harm': `tapan_itse* tappaa_itse* tappan*_itse* itsemurh* itsari* itsetuho* en_halua_elää en_halua_enää_elää en_jaksa_elää en_jaksa_enää_elää
    ei_jaksa_enää_elää ei_jaksa_elää ei_haluu_elää en_haluu_elää en_jaksa_tätä_elämää elämä_~_turhaa ei_ole_syytä_elää ei_oo_syytä_elää
    haluan_kuolla haluun_kuolla haluaisin_kuolla tahdon_kuolla kunpa_kuolisin parempi_ilman_minua parempi_ilman_mua parempi_jos_kuol*
    parempi_jos_~_ei_ol* päätän_päiväni päättää_päiväni päivät_päättää lopetan_tämän_elämän lopetan_elämä* lopettaa_elämä* hirtän hirttä*
    viillän* viiltel* viilsin hyppään_sillalta hyppään_junan hyppään_alas junan_alle junan_eteen otan_kaikki_lääkkeet
    kaikki_lääkkeet_kerralla kaikki_pillerit lääkkeet_kerralla yliannos* satutan_itse* satuttaa_itse* satuttanut_itse* ajan_päin_rekkaa
    ajan_rekan rekan_alle en_herää_enää nukkua_pois nukahtaa_ikuis* en_ole_täällä_enää ei_tartte_olla_täällä jätän_hyväst* kaikki_olisi_ohi
    loppuisi_kaikki en_näe_huomista en_näe_~_ulospääsy* ei_~_syytä_elää syytä_elää ei_näe_syytä_elää mitään_syytä_elää pillerit_tässä
    pillerit_ede* pillerit_valmi* pillereitä_ede* lääkkeet_ede* lääkkeet_valmi* kukaan_ei_kaipaisi kukaan_ei_kaipaa_mu* kaipaisi_mua
    kaipaisi_minua viiltely* ranteet_auki ranteeni_auki hyppään_parvek* hyppään_ikkunas* hyppään_katol* hyppään_kerrost* hyppään_veteen
    hyppäisin hukuttaud* nukkua_enkä_herät* nukkuisin_enkä_herä* enkä_heräisi enkä_herätä enkä_herää ei_enää_heräis* ei_halua_herätä
    en_halua_herätä en_halua_olla_olemassa en_halua_olla_elossa elossa_en_halua olla_olematta haluan_pois_täältä_maailm* haluan_pois_elämäs*
    kyllästynyt_elämään väsynyt_elämään elämällä_ei_ole_merkit* elämässä_ei_ole_mitään elämänhalu* köysi_valmi* köyden_kaul* narun_jatkoks*
    ammun_itseni poltan_itseni myrkytän_itseni kuolema_olisi_help* helpompi_kuolla parempi_kuolla parempi_kuolleena olisin_kuollut
    saisinpa_kuolla antakaa_mun_kuolla jojoon itteni_~_kii* roikkumaan_~_narus* näy_missään_~_päättäny* mua_ei_kohta_enää
    minua_ei_kohta_enää mua_ei_enää_ole minua_ei_enää_ole jäähyväiskir* jäähyväisvies* hyvästelin hyvästit hyvästejä parvekkeelta_~_alas
    hypätä_parvek* hypätä_sillal* hypätä_katol* hypätä_juna* hypätä_alas hypätä_ikkun* laskenu_tablet* laskenut_tablet* tabletit_valmi*
    tabletit_~_valmi* tabletit_~_yöpöyd* pillereitä_säästä* säästänyt_~_lääk* säästäny_~_lääk* itselleen_jotain itselleni_jotain
    lopettaisin_itseni lopetan_itseni lopettaa_itsensä tekee_itselleen viillän viiltää_itse* viiltelen viilsi rikon_itseäni
    rangaistan_itseäni kuolla_pois kuolis_pois toivon_kuolem* toivoo_kuolem* ajattelen_kuolem* kuolema_~_mieles* kuolisin haluaa_kuolla
    haluais_kuolla kuolla_haluan juna_alle ajan_auton_~_kallio* ajan_kallioon hukutan_itseni hukuttaa_itsensä päästä_päiviltä* päiviltäni
    nukkua_ikuis* ampuu_ittensä ampuu_itsensä ampua_ittensä ampua_itsensä ammun_itteni hirttää_itsensä hirttäis* laiturin_reuna*
    sillan_kaite* sillankai* raiteille kuolemakin_olisi kuolemakin_ois kuolema_ois tehnyt_testamentin_ja antanut_kissan_pois
    antanut_koiran_pois nyt_voin_lähteä ei_huvita_elää elää_ei_huvita ei_kiinnosta_elää liikaa_unilää* liikaa_lääkk* liikaa_pillere*
    harmittaa_että_löys* yritin_tappaa yritin_kuolla yritti_tappaa_itse* en_voi_elää_enää en_pysty_elämään_enää elämä_ei_ole_elämisen
    elämä_ei_oo_elämi* elämästä_ei_tule_mitään_enää ei_oo_enää_mitään_järkeä_elää mikään_ei_pidä_täällä en_halua_olla_täällä
    en_haluu_olla_täällä en_jaksa_olla_täällä en_jaksa_olla_enää kukaan_ei_kaipaa en_tahdo_hengittää en_halua_hengittää elossa_enää_jouluna
    en_ole_enää_elossa`,
  'person-in-danger': `hakkaa_minua hakkaa_mua hakkaa_lasta hakkaa_lapsia hakkaa_äitiä hakkaa_häntä hakkaa_vaimo* lyö_minua lyö_mua lyö_lapsia lyö_lasta
    lyö_lapsiaan lyö_äitiä löi_minua löi_lasta löi_mua lyödään hakataan pahoinpit* pahoinpid* pieks* pelkään_henke* pelkään_että_~_tappa*
    henkeni_edestä uhkaa_tappaa uhkaa_mua uhkaili_tappa* uhannut_tappaa raiska* seksuaalinen_hyväk* hyväksikäyt* hyväksikäyttö*
    lukittu_sisään lukinnut_~_sisään ei_päästä_ulos ei_päästä_~_kotoa heitteil* jätet*_heitteille ei_ole_syönyt ei_oo_syöny* ei_oo_syönyt
    nälissä lapsi_yksin lapsi_on_yksin lapset_yksin lapset_on_yksin vauva_yksin vanhus_~_lattialla maannut_lattialla makaa_lattialla
    makasi_lattialla lattialla_~_liikkumatta ei_hengitä ei_saa_henkeä ei_saa_happea tajuton* tajuttom* tajunnan sydänkohtau* rintakipu*
    verta_vuotaa vuotaa_verta hengenvaar* hengenvaara* hätä_hätä on_vaarassa vaarassa_kuolla kuolee_jos kuolee_sinne kuolee_kohta
    kuolee_ilman kuolemanvaar* väkivaltai* väkivaltaa väkivalta_ mies_juo_ja_lyö perheväkival* parisuhdeväki* turvakot* karannut_~_hoito*
    dementi*_~_kateissa dementi*_~_pakkases* harhailee_~_pakkas* kadonnut_lapsi lapsi_on_kadonnut lapsi_kadonnut soittakaa_apua
    auttakaa_heti auttakaa_nyt pelastakaa kaltoinkoh* kaltoin_koh* sidottu_sänkyyn sidotaan_sänkyyn insuliini_lop* ei_saanut_insuli*
    mustelm* mustelmia kaatunut_eikä kaatunu_eikä kaatui_eikä_pääse ei_pääse_ylös ei_pääse_lattialta ei_~_ruokaa_~_päiv*
    ei_ole_saanut_ruokaa ei_oo_saanu_ruokaa ilman_ruokaa ilman_vettä ei_anneta_ruokaa ei_saa_ruokaa pelkään_mennä_kotiin pelkää_mennä_kotiin
    pelkään_miestäni pelkään_kotona pelkään_häntä pelkää_isäänsä tuupertu* pyörty* pyörtyi lyyhisty* sai_kohtauksen kouristel*
    lukittu_huonee* lukittu_koti* lukittuna_huonee* lukittiin_huonee* lukitaan_huonee* lukitsee_oven_ulko* potki_mua potkii_lasta
    potkii_minua kuristi kuristaa_mua kuristaa_minua tönii_lasta läpsii_lasta läimäyt* repi_hiuksista kosketteli_lasta koskettelee_lasta
    kosketteli_tyttä* lähentel* ahdistelee_lasta ahdistelee_tyttä* tappaa_äidin tappaa_lapset tappaa_meidät tappaa_vaimon uhkailee_väkival*
    vainoaa seuraa_mua_kotiin puukotettu sai_puukosta lapsi_lukittu lapsi_autossa lapsi_jätetty hukkumassa hukkuu_kohta sairauskohtau*
    aivoinfarkt*_nyt tukehtu* ei_hengitä_kunnol* hengitys_pysähty* ei_päästetä_pois ei_päästä_pois ei_päästetä_ulos ei_päästetä_lähtemään
    otti_~_passin vei_passini saa_turpaan_kotona lyödään_kotona`,
};
