/** Swedish words by concept (Finland's and Sweden's); how patterns are written stands in match.ts. Spoken forms included. */
import type { LexiconData } from './match.js';

export const sv: LexiconData = {
  contrast: `men fast fastän dock däremot ändå trots medan`,
  number: `en ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio tretti fyrtio förti femtio femti sextio sexti sjuttio sjutti åttio åtti nittio nitti hundra tusen halv halvan par några`,

  // time
  queue: `kö kön köer köerna köa köade köar köat köat *kön *kö telefonkö* nummerlapp* könumm* turen min_tur rusning* platser_före före_mig plats_i_kön`,
  wait: `vänta* väntan* väntetid* väntrum väntrummet väntrums stått_~_timm* stod_~_timm* satt_~_timm* sitta_~_timm* suttit_~_timm* hänga_i_luren hängt_i hängde_i kopplad_~_kopplad kopplas_runt bollas bollad* skickas_runt pausmusik* panflöjt* telefonmusik* musiken avvakta*
    tog_en_lapp tog_lapp tog_nummer satt_där satt_i_# suttit_i stått_i stod_i_# stod_och_vänta* stod_där står_och_väntar hängt_på hänga_på roten rot
    somnade_på somnade_i tiden_var ropades_upp uppropad inropad ropade_sent innan_någon_tittade innan_nån en_timme_i i_en_timme i_tre_timmar i_två_timmar
    timmar_i timmar_på två_timmar tre_timmar fyra_timmar hela_natten blev_sittande blev_stående fick_vänta fått_vänta vänta_i vänta_på väntar_än
    väntar_fortf* trodde_aldrig kopplad_vidare slussas`,
  pastime: `stickat stickade virkat korsord* korsordet sudoku skägg skägget grånat grått_hår grå_hår gråa bli_gammal blir_gammal åldras hinner_bli hann_bli hann_växa hunnit_växa hunnit_fylla hunnit_bli hela_boken läst_ut roman* kapitel batteriet_tog_slut matsäck* kaffet_kalln* kallnat evighet* evigheter hela_dagen hela_förmid* hela_morgon* hela_eftermid* p-biljett* snön_smält* hann_snön pensionär_innan till_jul innan_jul tills_jul
    podd poddar podcast* tupplur* slumrat somnade rötter mossa spindelväv nyrakad skäggstubb* skäggväxt pensionerad netflix serie avsnitt tidning_ut
    solnedgång lövsprick* syren* snödropp* skörd löven säsongen hela_matchen matchen mobilen_dog telefonen_dog batteriet mobilen_urladd* smörgås* mackan
    fyllt_år barnbarn lärt_sig_gå kan_gå_nu hungrig kissnödig benen_domn* benen_somn* middag_hann lagade_middag åt_middag diskade`,
  nowait: `ingen_kö inga_köer ingen_väntetid ingen_väntan utan_att_vänta utan_kö slapp_vänta slapp_köa behövde_~_inte_vänta behövde_inte_~_vänta behövde_inte_köa inte_vänta_alls hann_knappt hann_inte_sätta knappt_hunnit rakt_in gick_rätt_in
    hann_inte_bli hann_bara första_sidan jackan_på hann_inte_ens kom_in_direkt rätt_in_i kom_in_på_en fick_komma_in min_tur_direkt min_tur_på_en
    tur_med_detsamma uppropad_prick inropad_prick prick_tio prick_nio noll_kö kö_noll ingen_trängsel före_utsatt före_tiden`,
  fast: `snabb* kvick* kvickt rask* raskt fort direkt genast omedelbar* omgående samma_dag samma_eftermid* samma_kväll på_en_gång med_en_gång bums på_studs på_nolltid nolltid blixt* svisch expedier* smidigt smidig* redan_dagen dagen_efter nästa_dag inom_en_timme på_#_min på_#_minuter på_en_kvart på_en_minut i_tid punktlig* prick prickfritt på_minuten utan_dröjsmål tidigare_än
    samma_morgon morgonen_efter redan_i_morse redan_i_går redan_på redan_nästa nästa_morgon dan_efter på_en_dag på_en_vecka på_två_dagar på_tre_dagar
    på_fyra_dagar på_några_dagar på_en_förmid* inom_en_vecka inom_en_dag inom_två_dagar inom_en_kvart på_ett_ögonblick ögonblick* blixtsnabb* raketfart
    rekordtid rekordsnabb* innan_jag_hann före_utlovat före_middag till_lunch till_kvällen på_kvällen_va på_kvällen_var med_detsamma illa_kvickt hux_flux
    i_ett_nafs i_ett_huj smort gick_undan fort_gjort kvickare fortare tidigare_än_utlov*`,
  slow: `långsam* sakta sävlig* segt seg seg* släpig* drar_ut dragit_ut drog_ut dröj* dröjer dröjt dröjde tar_tid tog_tid tog_sin_tid tar_evig* tar_lång tog_lång lång_tid länge länge* äntligen till_slut tillslut omsider fortfarande ännu_inte än_idag handläggningstid* handläggningst* ännu ligger_kvar tog_#_mån* tog_#_veck* tagit_#_mån* tagit_#_veck* tagit_~_år tog_~_år fördröj* försen* stått_still hänt_nåt
    snigelfart snigel snigl* sirap sköldpadda kryper kryp ligger_på_hög på_hög i_högen samlar_damm dammar pipeline under_behandling under_utredning
    behandlas fortfarande_under väntat_sen väntat_sedan väntat_i hur_länge_ska hur_länge_till när_kommer när_blir när_får var_blir_det var_blir vecka_#
    månad_# tredje_månaden fjärde_månaden femte_veckan hela_vintern hela_sommaren hela_hösten hela_våren ett_år_har ett_halvår halvåret årsvis
    evighetslång* inte_ett_ljud inte_ett_knyst har_hunnit hunnit_flytta hann_dö hann_gå_bort gått_bort_innan för_långsamt långdrag* drar_på_tiden
    dragit_på avstannat rör_sig_inte inget_rör`,
  late: `sen sent försent för_sent försenad* försening* för_sena tidsfrist* deadline gick_ut gått_ut löpt_ut överskrid* över_tiden dra_över drog_över`,
  ages: `månad* månader mån vecka veckor veckorna år året åren halvår* halvår *veckor *månader sen_i_våras sen_i_höstas i_fjol sedan_i sen_i i_somras i_våras i_höstas i_vintras kvartal*`,
  minutes: `minut* min timm* timme timmar timmen h kvart kvarten tim halvtimm* sekund* stund halvannan`,
  days: `dag dagar dagen dagarna dygn arbetsdag* vardag* igår idag imorgon imorse morgonen kvällen förmidd* eftermidd* natten`,
  calendar: `januari februari mars april maj juni juli augusti september oktober november december måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag* jul julen midsommar* påsk* våren hösten sommaren vintern helgen helger`,
  clock: `klockan kl klocka halv_# åtta_på`,
  hours: `öppet öppettid* öppettider öppna öppnar öppnade öppen stänger stängt stängd* stängde stänga lunchstäng* kvällsöpp* helgöpp* telefontid* telefontider jourtid* jouren lördagsöpp* helger kvällstid dygnet_runt lunchrast* sommarstäng* drop-in dropin tider_som_passar kontorstid* mottagningstid*
    söndagsöpp* kvällstider öppet_på öppet_till öppet_över öppet_efter öppet_före har_öppet håller_öppet hålla_öppet håll_öppet stänger_klockan
    stänger_redan stänger_för stänger_före alltid_stängt lunchen skift* skiftarb* jobbar_dag jobbar_till efter_jobbet ledig_från ta_ledigt arbetande
    jalusi* rullgardin luckan_stängd till_tre till_fyra till_två fyra_på_eftermid*`,
  closed: `var_stängt stängt_när dörren_stängd låst_dörr dörren_låst stängde_mitt lappen_på_dörr* stängt_på`,
  unreachable: `ingen_svarar svarar_inte svarar_ej svarade_inte ingen_svarade ingen_lyfter går_inte_fram kommer_inte_fram kommer_aldrig_fram kom_inte_fram kom_aldrig_fram komma_fram inte_~_få_tag går_ej_att_nå omöjligt_att_nå få_tag_på får_inte_tag bruten brutet bröts samtalet_~_bröts bortkoppl* upptaget tutar ringer_upp ringa_upp ringde_aldrig ringer_aldrig återupp* återkom* ringt_~_gånger ringde_~_gånger ringt_i_# ringt_~_dagar inga_fler_platser telefonsvarar* callback motringning*
    tut_tut tuut signaler signal_på ingen_i_luren luren_på upptaget_upptag* svararen_full svarar_aldrig lyfter_inte lägger_på la_på lade_på slängde_på
    slänger_på numret_finns_inte numret_gäller_inte nummer_till_nummer näst_på_tur ni_är_nummer köplats* plats_i_telefonkö utlovade_samtal* utlovat_samtal
    samtalet_kom_aldrig kom_aldrig_samtal ringde_ingen ingen_ringde inget_samtal noll_samtal uppringd* bli_uppringd ring_senare försök_igen
    mejlat_~_gånger mejl_utan mejlen_obesvar* mejlar_utan inget_mejlsvar svarar_inte_på_mejl chatten_stängd chatten_svarar_inte`,
  reached: `svarade_direkt svarade_genast fick_svar svarade_på_första svar_direkt svar_på_en_gång ringde_tillbaka ringde_upp ringde_mig kom_fram_direkt kom_fram_på svarade_efter svar_inom svarade_inom svar_samma på_första_signal* första_signalen
    levande_människa riktig_människa en_människa_svarade människa_svarade nån_svarade någon_svarade svar_inom_en svarade_på_en svarade_en svarade_samma
    svarade_på_två svarade_redan andra_signalen mejlsvar_inom fick_mejlsvar mejlsvar ringde_samma ringde_redan ringde_själv återkom_samma återkom_inom
    återkom_redan`,
  phone: `telefon* telefonen ringa ringt ringer ringde luren samtal* samtalet växeln telefonist* linjen linje upptagen`,
  appointment: `boka bokad* bokning* tidsbokning* tid_~_bokad fick_en_tid få_en_tid fick_tid lediga_tider läkartid* besökstid* ombok* avbok* återbud* besök besöket kallels* kallad`,

  // staff
  clerk: `personal* personalen handlägg* handläggare* sköters* sköterska* undersköt* läkar* läkaren doktor* tandläk* lärar* läraren fröken rektor* tjänsteman* tjänstemän* receptionist* vakt vakten ordningsvakt* väktar* bibliotekar* socialsekr* kurator* rådgiv* chef chefen chefer medarbet* kollega* anställd* expedit* bemötande* bemött* tolken vaktmäst* barnmorsk* hemtjänst* chauff* förar* föraren busschauff* städer* killen killarna tjejen tjejer tjejerna damen tanten gubben farbror kvinna kvinnan mannen_i mannen_bakom herren folket folk_som de_som_jobbar ni_som_jobbar personen_i inspektör* utredar* pedagog* förskollär* kundtjänst* vägled* lots* servicevärd* värd värdinna tandhyg* distriktss* telefonist* assistent* boendestöd*
    killen_i tjejen_i han_där hon_där tanten_i gubben_i grabb* grabben kille tjej kvinna_i kvinna_som man_som mannen_som personen_som den_som_jobbar
    den_som_svarade en_av_er nån_av_er ni_på er_kollega ert_folk era_anställda era_medarbet* vaktmästaren_bar barnvakt* dagisfröken dagmamma förskolef*
    lärarinna mentor* mentorn elevassist* skolsköt* skolkurat* psykolog* psykologen fysioterap* sjukgymnast* arbetsterap* kirurg* kirurgen ambulans*
    ambulanskill* brandm* konstapel* kronofogde* boutred* nämndem* badvakt* simlär* fritidsled* ungdomsled* tränar* kantor* präst* diakon* vårdbitr*
    hemtjänstp* personlig_assist* skolvakt* sjuksköt* överläk* avdelningsch* enhetsch* skuldråd* budgetråd* konsument* hälsovårdar* tolken_va talesperson
    sekreterare biträde* växeltelef*`,
  person: `hon han honom henne hennes hans hen kvinnan mannen dam man_i_luckan flickan pojken den_i_gröna nån_som någon_som`,
  kind: `trevlig* snäll* vänlig* rar rara omtänks* hjärtlig* hjärtat varm varmt_mott varmt_bem* ängel* änglar fin_kille underbar* artig* hövlig* tålmodig* tålamod lugn* lyhörd* lyssna* lyssnade le leende log skratt* skämt* glad glada solstråle* empati* medmänsk* mänsklig* respektfull* med_respekt tog_sig_tid tröst* peppa* uppmunt* kram* höll_~_hand brydde_sig bryr_sig engager* engagem* service-minded serviceinr* tillmötes* gullig* goa go_gubbe ödmjuk* bra_bemöt* gott_bemöt* fint_bemöt* fantastiskt_bemöt* välkomn* hejade hälsade sedd såg_mig människa_till
    pärla pärlor klippa klippor guld_värd guldvärd guldklimp* skatt_ toppengäng* härligt_gäng gäng goda_människor fina_människor underbara_människ*
    varma_människ* värme hjärterum hjärtegod* välsign* lättare_till lättare_om_hjärt* på_gott_humör skratta_åt vi_skratta* man_fick_skratta kram_till
    krama ge_en_kram huk satte_sig_på_huk kom_ihåg_mitt minns_mitt minns_att mindes_mitt bar_mina bar_min höll_upp_dörr* följde_mig följde_med_mig bjöd_på
    bjuden_på_kaffe kaffe_i_stället orkade_lyssna lyssnade_klart lyssnade_till tog_emot_mig tog_emot_oss mötte_oss mötte_en mött_med ingen_brådska
    utan_stress stressade_inte skyndade_inte dömde_inte dömer_inte slapp_skämmas inte_skämmas ödmjuk värdig* värdighet sett_mig sedd_och hörd
    som_en_människa som_sin_egen som_deras_egen sjöng_för lugnade tröstade trösta frågade_hur_jag frågade_hur_det undrade_hur_jag bemöter_en bemötte_mig
    bemötte_oss bra_service fin_service god_service`,
  rude: `otrevlig* oförsk* ohyfs* oartig* ohövlig* otack* dryg* drygt nonchal* nonchalant arrogant* överläg* nedlåt* nedvärder* förnedr* förminsk* kränk* snäs* snäst* fräs* fräste skäll* skällde skrek skrik* gapa* gapade suck* suckar suckade himlade himla_med rullade_med ögonen kall kallt_bemöt* kylig* sur sura surt_folk surmul* vresig* butter* grinig* bitsk* hånfull* hån* hånlog hånade fnyst* fnös fnittr* tittade_inte tittar_inte tittade_inte_upp utan_att_titta lyssnade_inte lyssnar_inte avbröt avbryt* ignorer* osynlig som_luft som_skräp som_en_idiot som_ett_barn som_en_brott* bryr_sig_inte brydde_sig_inte bry_sig ointresser* likgiltig* mobilen_i satt_med_mobil* pratade_privat stod_och_prat* skvaller* avfärd* avspis* avsnäs* dåligt_bemöt* bemötandet_var_under attityd* viftad* viftade_bort mästr* idiotförkl* dumförkl* grälade
    tvär* tvärt mulen iskall_blick iskallt_bemöt* kyla_i isig_blick snorkig* snorkigt malliga mallig* stöddig* stöddigt kaxig* ohövligt spydig* spydigt
    syrlig* sarkas* sarkastisk flin flinade flina fliss* fnitter fnissade fnissa grinade åt_mig grimas* höjde_ögonbryn* ryckte_på_axl* axelryck*
    rycker_på_axl* ryckning stirrade glodde blängde blänga morrade morra muttrade muttra mumlade stönade stöna frustade pustade pust hälsar_inte
    hälsade_inte sa_inte_hej inte_ens_hej inget_hej ingen_blick inte_en_blick inte_ett_ord ingen_ögonkont* ögonkontakt vände_ryggen vände_bort
    vände_sig_bort pratade_över pratade_förbi talade_över över_huvudet pratade_med_min* fönstret_hela som_en_möbel som_en_paket som_ett_paket
    som_ett_nummer som_en_siffra som_en_brottsling som_en_tjuv som_en_hund som_lort som_boskap liten_och kände_mig_liten kände_mig_dum kände_mig_som
    kändes_som_jag_störde störde_hennes störde_hans fika_färdigt fikade fikar bad_mig_lugna lugna_mig lugna_ner hysch* hyssj* tyst_med var_tyst
    tillrättavis* uppläx* läxade förmana* predik* utskälld utskällning lexa skuldbel* anklag* misstänkl* misstrod* trodde_mig_inte tror_inte_på misstänk*
    fördom* ovänlig* ogin* kort_i_tonen kort_ton hård_ton ton_mot tonen tonfall fel_ton låter_sur brydde_sig_noll orkade_inte_hjälpa orkade_inte lat lata
    latmask slö slöa ointresse* nonchalans ohyfsad ohyfs utan_hyfs hyfs vett_och maktfullk* pekade_bara pekade_på slet_i ryckte_i`,
  able: `kunnig* kompetent* kompetens* proffs* professionell* duktig* skicklig* insatt* kan_sin_sak kunde_sin vet_vad visste_precis visste_direkt noggrann* grundlig* erfaren* påläst* tog_tag fixade_det löste_det ordnade_allt rutinerad* hittade_en_lösning gick_igenom
    vass skärpt smart vaken kunnande sakkunnig* fackkunn* yrkesskick* yrkeskun* säker_hand lugn_hand varsam* varsamma såg_direkt såg_genast såg_felet
    hittade_felet upptäckte_fel* upptäckte_att redde_ut reder_ut nystade löste_knut* hade_läst läst_mina_papper läst_journal* läst_på insatt_i visste_vad
    visste_hur kan_det_här kan_jobbet kan_sitt_jobb råd_som_höll goda_råd bra_råd`,
  unable: `okunn* inkompet* oproff* oprofess* kunde_inte_svara kunde_inget vet_inte visste_inte visste_ingenting ingen_visste vet_ingenting ingen_aning ingen_vet slarv* slarvig* oengager* vikarie* sommarvik* praktikant* nybörjar* tafatt* virrig* förvirrad_handl* rådvill* gissade gissar
    googlade fick_googla gav_fel fel_blankett fel_råd felaktiga_råd gissade_fel ingen_koll noll_koll dålig_koll har_ingen_koll hade_inte_läst inte_påläst
    oinsatt ovan nyanställd* första_dag* vikarier bara_vikarie jag_är_ny jag_är_bara ny_praktikant lärling* lära_dem lära_henne lära_honom glömde
    glömt_bort glömdes glömska blandade_ihop blandat_ihop förväxlade fel_diagnos feldiagnos* missade_att stod_handfall* outbild*`,
  shortage: `underbeman* personalbrist* för_lite_personal för_få för_lite_folk bemann* bara_en_~_jobb* bara_en_som bara_en_lucka en_lucka_öppen lucka_öppen luckor_stängda luckor_tomma tomma_luckor en_enda ensam_på stressad* stressade slitna utbränd* överbelast* byter_handlägg* ny_handlägg* ny_hela_tiden ny_läkare ny_doktor ny_person nya_ansikten nytt_ansikte hyrläk* vakans* fler_anställ* anställ_fler mer_personal mer_folk springer_benen slutat_igen
    en_stackare ensam_i_luckan ensam_i_disken ensam_med ensam_sköt* en_sköterska en_läkare_för en_lärare_för en_person_för två_i_luckorna två_personer_i
    få_luckor en_lucka_av obemannad* obemannat ingen_i_disken ingen_vid_disken tom_reception tomma_skrivbord tomma_stolar krukväxt inte_folk_nog
    folk_saknas personal_saknas saknas_personal för_lite_händer hinner_inte hinner_ingen ingen_hinner springer_mellan springer_benen_av utspridda uttänjd*
    ny_varje ny_gång ny_främling främling* okänd_varje fjärde_handl* tredje_handl* femte_handl* byts_ut byttes_ut bytt_handl* byte_av`,

  // digital
  web: `nätet webb* webben webbplats* webbsida* hemsid* hemsida* sidan sajt* site internet e-tjänst* etjänst* tjänsten_låg digital* digitalt online länk* länken webbläs* mejl* mail* mailen kontot mina_sidor sökfunk* sökruta* chatt* chatten systemet system dator* datorn datorer it-system* server* servern wifi uppkoppl* videom* 1177
    e-post* epost* inkorg* webbformulär* e-blankett* webbokning* bokningssyst* bokningssida* bokningsfunk* kalendern nätbok* sökord sökning google googla
    facebook sociala_medier qr qr-kod qr-koden videobesök* videolänk* digitalpost kivra digital_brevlåda digilär* lärplattf* unikum skolplattf* e-recept*
    journalen_på_nätet`,
  app: `app appen appar applikation* uppdater* mobilapp* mobilen_funk* program programmet ladda_om
    smartphone smartmobil* mobilappen ladda_ner_app ladda_hem surfplatt* plattan ipad i_mobilen mobilversion*`,
  signin: `logga_in loggar_in loggade_in loggat_in inlogg* loggas_ut loggade_ut loggar_ut utlogg* utloggad bankid bank-id mobilt_bank* freja* legitim* e-leg* eleg* lösenord* kod_~_sms koden koder pinkod* verifier* identifier* autent* användarn* dosa dosan
    spärrad spärrat låst_konto kontot_låst fel_lösen* återställ* återställd sms-kod* koden_kommer koden_gick fingeravtr* ansiktsigenk* bankdosa*
    identitet* utkastad utkast* kastade_ut kastar_ut slängdes_ut slänger_ut utslängd känner_inte_igen`,
  machine: `automat* automaten *automat *automaten maskin* maskinen *maskin *maskinen kiosk* terminal* skärmen självbetj* självservice* självutcheck* skanner* scanner* skannar kortläsar* läsaren skrivar* skrivare* printer* bokautomat* robot* nummerlappsm* apparat* biljettaut*
    nummerapparat* nummermaskin* kölapp* kölappsm* lappmaskin* p-automat* parkeringsautom* betalautom* betalmask* pantmask* kaffeautom* kaffemask*
    incheckningsautom* incheckning* bokmaskin* låneautom* streckkod* läste_inte_kort* tar_inte_kort tar_inte_kontant* display* tavlan tavla skylttavla
    kodlås* grind grinden spärr spärren sensor*`,
  bot: `bot boten botten chattbot* chatbot* ai ai:n talsvar* röststyr* knappval* tryck_# tryck_ett tryck_två automatisk_röst robotröst* menyval* menyer meny menyn autosvar*
    förstår_inte_dialekt datorröst* maskinröst* inspelad* inspelning* förinspelad* standardsvar* autosvar automatiskt_svar automatsvar* robotsvar*
    ai-assist* virtuell* algoritm* chatten_tror prata_med_en_maskin prata_med_en_brödrost prata_med_en_människa tag_i_en_människa nå_en_människa`,
  form: `formulär* blankett* blanketten fält fältet fälten rutan obligatorisk* fylla_i fyllde_i fyllt_i ifylld* förifyll*`,
  screen: `skärm* knapp knappen knappar knapparna klick* klickar tryckte trycka tryck_på scroll* pekskärm* touch* ikon* tangent* sidan_laddas muspek*
    typsnitt* textstorlek* liten_text pytteliten* lupp lupp* förstoringsgl* tumme* tummar knappsats* svepa dra_med_fingret menyer_i undermeny* gråmark*
    gråa_knapp* kryss_i_ruta`,
  file: `ladda_upp ladda_ned ladda_ner laddar_upp laddas_upp uppladd* bifoga* bilaga bilagor pdf pdf:en fil filen filer filformat* skanna* skannad spara sparas sparades signera* underskrift*
    för_stor_fil filen_för_stor fel_format format* jpg skannat skärmdump* spara-knapp sparaknapp utkast_försvann allt_borta allt_försvann börja_om
    börja_från_början om_från_början fylla_i_igen`,
  fault: `funkar_inte funkade_inte fungerar_inte fungerade_inte fungerar_ej funkar_ej funka_inte går_inte_att gick_inte_att kraschar krasch* hängde_sig hänger_sig häng_sig låste_sig låser_sig fryser frös fros buggar bugg* buggig* felmedd* felkod* error tekniska_fel tekniskt_fel driftst* ligger_nere låg_nere nere_igen ur_funktion trasig* sönder paj pajade pajat kaputt strular strul* strulade laddar_och laddar_bara snurrar hjulet_snurr* timeout försvann raderas raderades tom_sida blank_sida hackar lagg*
    ur_drift lägger_av la_av dör_när dog_när slocknade slocknat släckt svart_skärm blå_skärm vit_skärm svarta_skärmen systemet_nere nätet_nere sidan_nere
    nere_hela nere_sedan avbrott* driftavbrott* underhåll* servicefönster* något_gick_fel nåt_gick_fel oväntat_fel okänt_fel kastade_tillbaka läser_inte
    skriver_inte_ut skrev_ut_en_halv tog_inte_emot accepterar_inte godtar_inte duger_inte slukade slukar åt_upp äter_upp svalde svalt_kort*
    gav_ingen_biljett gav_samma inget_händer_när händer_inget_när segar`,
  survey: `enkät* enkäten den_här_skärmen den_här_apparaten denna_skärm denna_maskin smiley* gubbarna gubben_på omdöme* betyg* synpunktsform*`,

  // complaints
  complain: `klag* klagat klagade klagomål* klagomålet reklam* reklamera* anmäla* anmäler anmält anmälan polisanm* jo-anm* jo anmälning* anmärk* synpunkt_~_diar* påpek* protester* besvär* skadeanm*
    klaga_på klagar_på framför_klag* framfört anmäler_er anmäler_det anmäler_detta anmälan_gjord gör_en_anm* gjort_en_anm* gjorde_en_anm*
    skriver_till_nämnden skriver_till_tidn* går_vidare_med gå_vidare_med vi_går_till nu_räcker_det det_räcker_nu måttet_är måttet_rågat bägaren bestrider
    bestrid* motsätter invänd* accepterar_inte_att finner_mig_inte`,
  appeal: `överklag* överprövn* ompröv* omprövning* omprövas omprövat förvaltningsr* kammarr* nytt_beslut besvärshänv* ändra_beslutet riva_upp rättelse`,
  demand: `kräver krav kräva jag_vill_att jag_vill_ha_svar vill_ha_svar vill_ha_en_förkl* förklaring jag_begär begär begäran vi_begär fordrar förväntar_mig förväntar_oss emotser ser_fram_emot_svar vill_veta_vem vem_ansvarar vem_tar_ansvar vem_bär ansvarig* ansvarar ansvar åtgärda* åtgärd gör_något gör_nåt gör_ni_åt ändra_det rätta rätta_till fixa_det fixa_detta ursäkt ber_om_en_ursäkt väntar_på_svar väntar_på_ersätt* skriftligt_svar skriftlig_förkl* kreditn* kreditera makulera* stryk dra_tillbaka
    utred utreda_det utreds utredning_av svara_mig ge_mig_svar ge_tillbaka lämna_tillbaka ta_bort_ant* ta_bort_det rätta_det rätta_i räkna_om gör_om_det
    ordna_upp ordna_det lös_det sluta_skicka sluta_fakt* sluta upphör vad_gör_ni vad_tänker_ni hur_tänker_ni vad_nu vem_betalar vem_svarar_för vem_hade
    vems_fel vems_ansvar namnet_på_den jag_vill_ha jag_vill_veta vi_vill_veta vi_vill_ha vill_ha_en_ursäkt vill_ha_det_skriftl* vill_ha_det_anteckn*
    kräver_att kräver_ny kräver_en kräver_besked skärpning bättring begär_att begärde_ut förväntar_mig_att ring_mig_om svar_skriftl* skriftligt
    skriftligen`,
  redress: `ersätt* ersättning* kompens* kompenserad* återbetal* betala_tillbaka pengarna_tillbaka pengar_tillbaka få_tillbaka vill_ha_tillbaka skadestånd* gottgör* rabatt_för
    pengar_åter ersätt_ betala_taxin depositionen deposition försäkringsb* försäkringen plåster_på`,
  amended: `bad_om_ursäkt bad_om_förlåt* ursäkta_sig ursäktade rättade_till rättat_till rättades åtgärdades åtgärdat tog_klagom* tog_mitt_klag* tog_kritik* lyssnade_på_klag* fick_rätt fick_upprätt* fick_ersättn* fick_pengarna pengarna_kom erkände_fel* erkände_att rättade_felet medgav ändrade_sig tog_åt_sig återkopplade åtgärdade ordnat_det_nu
    ni_lyssnade de_lyssnade_på stod_för_felet tog_på_sig_felet medgav_felet sa_förlåt bad_om_förlåtelse ursäkt_å en_ursäkt_och en_ursäkt_å rättad_till
    rättades_samma rättades_direkt rättat_samma tillrättat åtgärdades_direkt åtgärdat_samma efter_mitt_klag* efter_min_anm* efter_min_synp*
    efter_klagomålet sen_jag_klagade sedan_jag_klagade sen_jag_påpek* tillbaka_på_kontot tillbaka_överbet* pengarna_åter pengarna_betalades återbetaldes
    strök_avgiften kreditera* ändrade_beslutet ändrade_rutin* hade_rätt tog_det_på_allvar tagen_på_allvar togs_på_allvar`,
  noanswer: `inget_svar inte_fått_svar aldrig_svar ej_fått_svar utan_svar fått_svar_på ingen_återkoppl* ingen_återkom* inte_hört hört_något hört_av aldrig_hört ingen_reaktion ingen_reagerar tyst tystnad* ingen_bryr ingen_tar_ansvar ingen_tar_tag ingen_vill_veta inte_svarat svarat_på_mina får_aldrig_svar`,
  lost: `tappat_bort tappade_bort slarvat_bort slarvade_bort borttapp* borta försvunn* försvunnit försvinner kommit_bort kom_bort förkom* förlorat stals stulen stulit hittas_inte inte_mottagit ej_mottag* fel_adress fel_person fel_brevlåd*
    slarvat slarvades saknas_i_ärendet hittar_inte_mina hittar_inte_mitt inte_hittar inte_hittas var_är_mina var_är_mitt hos_fel fel_adressat
    grannen_fick_mitt tappat_mitt tappade_mitt tappade_min original_borta originalet_är_borta finns_bara_ett aldrig_kommit_fram kom_aldrig_fram_brevet
    spårlöst`,
  again: `tredje_gången andra_gången fjärde_gången femte_gången för_tredje för_andra för_fjärde gång_på_gång om_och_om ännu_en_gång varje_gång varje_månad varje_år varje_vecka återigen upprepade upprepad* #_gånger #_ggr flera_gånger tredje_året tredje_veckan åter_en_gång gång_nummer andra_vintern andra_året nummer_fyra nummer_tre
    tredje_fakturan tredje_brevet femte_brevet fjärde_brevet andra_fakturan andra_brevet tredje_vintern tredje_däcket ännu_ett_brev ännu_en_faktura
    samma_faktura samma_fel samma_brev samma_grop fortsätter_skicka fortsätter_fakt* fortfarande_fakt* får_fortfarande sagt_det_# påpekat_det
    påpekat_~_gånger skickat_~_gånger skickat_in_~_gånger bett_~_gånger tredje_vändan igen_och_igen nu_igen år_efter_år månad_efter`,
  promise: `lovad* lovade lovat lovar utlov* löfte* löften löftet sa_att_ni_skulle skulle_ringa skulle_återk* skulle_ha_ring* skulle_komma överensk* kom_överens garanti* servicegar* utfäst*`,
  discrimination: `diskrim* rasist* rasism* hudfärg* etnisk* utländsk* funktionsv* mobbad mobb* mobbning trakass* kränkande kränkning* könstill* sexist* jämlik* särbehandl* likabehandl* sabla_utlän* slöja*`,
  authority: `justitieo* jo-anm* ivo inspektionen skolinspekt* arbetsmiljöv* polisen polis polisanm* advokat* jurist* ombud ombudet ombudsm* diskrimineringso* do_anm* integritetss* imy domstol* tingsrätt* rättslig* stämma stämning* tidningen tidningar media journalist* insändar* patientnämnd* patientombud* dataombud* dataskyddsomb* socialombud* nämnden lagen_säger lagligt olaglig* lagbrott enligt_lag* konsumentr* konsumentverk* arn kommunfullm* regionförv* tillsynsmyn* jäv`,
  damage: `skada* skadat skador skadad repa repig* repor krossa* knäckt förstört förstörd* förstörde vattenskad* sönderslag* halkade ramlade bröt_~_ben brutit bulor
    körde_ner körde_på plogade_sönder sönderkörd* däck däcket punktering bucklig* bucklor rev_sönder sprucken sprack spräckt brutna_ben bröt_handled*
    bröt_armen handleden vrickade stukade blåmärk* stygn blödde översväm*`,
  leak: `sekretess* dataläck* läckt läckte läckage personuppg* fel_mottag* någon_annans en_annans annan_persons grannens_papper utomståend* gdpr patientuppg* journal_~_fel`,
  mistake: `fel felet felaktig* felaktigt feldebit* felbeh* misstag* missat missade miss dubbelt dubbel* dubbla två_gånger_om två_fakturor felstav* fel_belopp fel_namn fel_datum fel_år fel_tid felregistr* felräkn* ni_påstår påstår falskt oriktig* försum* förväxl*
    aldrig_ägt äger_ingen inte_min inte_mitt inte_mina fel_bil fel_barn fel_patient fel_dos fel_medicin fel_adress fel_födelse* fel_stavat fel_summa
    fel_kvadrat* fel_lägenhet fel_man fel_fot fel_tand dödförkl* registrerad_som_död står_som_utebl* stod_som_utebl* räknat_två_gånger räknats_två
    räknats_dubbelt debiterats_två debiterades_två betalat_redan redan_betal* kvitto_finns har_kvitto har_kvittot avbokat_i_tid avbokad_i_tid`,
  howto: `hur_klagar hur_överkl* hur_anmäler vart_klagar var_klagar vart_vänder_jag_mig_för_att_klaga vem_klagar hur_gör_man_~_överkl* hur_gör_jag_~_överkl* hur_gör_jag_för_att_anm* hur_gör_man_om_man_vill_klag* hur_lämnar_man_~_klag* var_överkl* vart_skickar_jag_överkl* till_vem_klag* kan_man_överkl* kan_jag_överkl* går_det_att_överkl* lämna_klagom* lämnar_jag_~_klagom*`,

  // information
  explained: `förklara* förklarade förklarat berättade berättar_hur gick_igenom tydlig* tydligt begriplig* lättförst* lättläst* klart_språk klarspråk pedagogisk* exempel steg_för_steg punkt_för_punkt visade_hur visade_mig fattade fattar förstod förstår_jag förstår_allt vägled* vägledd klargjorde klargjort
    räkneexempel räknade_ut_hur ritade ritade_upp ritades skiss* bilder_på bilderna_hjälpte färgerna klart_och_tydligt klart_formul* enkelt_språk
    enkla_ord vanlig_svenska mänskligt_språk klarspr* kort_och_gott kort_och_tydl* kortfattat äntligen_förstår nu_förstår nu_fattar nu_vet_jag nu_begriper
    då_fattade då_förstod till_och_med_jag till_å_med_jag bra_broschyr bra_brev bra_förklar* väl_förklar* väl_skrivet bra_skrivet bra_info bra_information
    bra_instrukt* bra_anvisn* bra_guide utförlig* hjälpsam_text`,
  unclear: `otydlig* oklar* oklart obegriplig* svårbegr* svårförst* svårläst* förvirr* rörig* rörigt förstår_inte förstår_ej förstod_inte fattar_inte fattade_inte begriper begriper_inte inte_begripa krånglig* krångligt byråkrats* kanslisp* kanslispråk juridiska lagtext* paragrafer paragraf* grekiska för_mig kryptisk* luddig* vad_menas vad_betyder vad_menar vad_innebär vilseled* missvisand* hänger_inte_ihop svammel* svamlig* obegr* klurig* svensk_byrå* dunkel* gåta
    förkortning* facktermer* svåra_ord konstiga_ord krångelsvenska byråkratsv* byråkratspråk* myndighetssp* myndighetssv* hieroglyf* kinesiska rotvälska
    latin läste_två_gånger läst_tre_gånger läste_om läser_om fattar_noll fattar_ingenting fattar_nada förstod_noll förstår_ingenting förstod_ingenting
    begrep_inte begriper_jag_inte ingen_förstår ingen_begriper ingen_fattar svårtolk* feltolk* tolkar_man hur_ska_det_tolkas vad_är_" vad_är_det_för
    vad_betydde vad_menade se_bilaga bilaga_saknas ingen_bilaga med_stöd_av enligt_ovan* på_ren_svenska på_vanlig_svenska på_begriplig* finstilt finstilta
    huvudvärk_av snurrig_av virrvarr kors_och_tvärs oöverskådl* röran`,
  letter: `brev* brevet breven text texten texter meddel* meddelandet broschyr* foldern lapp lappen lappar sms sms:et avi avin ord ordet orden mening meningar termer term stycke sidor rubrik* beskedet besked skrivelse* kuvert*`,
  guide: `anvisning* instruktion* instruktionen info informationen informat* information* upplysning* vägledning* råd checklista lista listan guide guiden handbok* manual faq faktablad tips`,
  tongue: `på_svenska på_finska på_engelska på_arabiska på_ryska på_somaliska på_dari på_persiska på_teckensp* svenska finska engelska arabiska somaliska ryska samiska modersmål* språk språket språk* tolk tolken tolkar tolkning* översatt* översätt* översättn* tvåspråkig* lättläst* teckenspråk* klartext`,
  untold: `ingen_berätta* ingen_sa ingen_säger ingen_informer* ingen_informat* ingen_info inte_berätta* berättade_inte sa_ingenting sa_inget fick_inte_veta aldrig_fått_veta fick_aldrig_veta inte_informer* informerar_inte utan_att_meddela utan_förvarning står_inte stod_inte stod_ingenting står_ingenstans stod_ingenstans framgår_inte framgick_inte inget_om ingenting_om ingen_~_upplys* ovetande ovisshet ovetskap fick_gissa får_gissa får_reda_på fick_reda_på_av en_slump av_grannen hitta_info hittar_inget hade_ingen_sagt borde_sagt inte_en_rad
    läste_på_facebook såg_på_facebook hörde_av_grann* hörde_av_en fick_höra_av fick_höra_i märkte_först upptäckte_först visade_sig_först först_på_plats
    först_när_vi först_när_jag till_en_låst till_låst åkte_i_onödan kom_i_onödan hade_räckt_med en_rad_på_nätet en_lapp_på_dörren_hade
    hade_varit_trevligt_att_veta kunde_ha_sagt kunde_ni_sagt kunde_ha_talat kunde_ha_ringt kunde_ha_meddelat kunde_ni_inte_ha hade_kunnat_säga
    borde_ha_sagt borde_informera varför_meddel* varför_sa_ingen varför_säger_ingen inte_en_lapp ingen_lapp inte_ett_ord_om inte_nämn* nämner_inte
    nämndes_inte nämns_inte nämns_inget ingen_nämnde ingen_kan_säga ingen_kan_svara kan_ingen_svara ingen_visste_nåt håller_tyst tystlåt* mörkar mörkades
    hemlighåll* inte_en_susning ingen_susning utan_besked inget_besked inga_besked fick_inget_besked besked_uteblev`,
  told: `fick_veta informerade informerad meddelade påminn* påminnelse* sms-påm* underrätt* höll_mig_uppdat* uppdaterad besked_om upplyst upplyste sa_att hölls_informer* berättade_att följa_ärendet
    höll_mig_informerad höll_oss_inform* meddelande_om_läget varje_måndag_kom sms_vid sms_när ringde_och_berättade ringde_och_sa ringde_kvällen
    kom_ut_och_berätt* visste_var_man visste_läget vet_läget följa_ansökan följa_hela se_hur_långt`,
  reasons: `motiver* motivering* motiverades skäl skälen skälet grund_av grunder varför anledning* orsak* förklaring_till utan_förklar* på_vilka_grunder`,
  contradiction: `olika_svar olika_besked olika_bud olika_uppg* motsäg* motstrid* en_säger den_ena den_andra_säger säger_en_sak helt_andra olika_personer_olika alla_säger_olika olika_info fel_info fel_information felaktig_info* fel_besked`,
  where: `var_hittar vart_skickar var_skickar var_finns var_står var_lämnar vart_lämnar vart_ska var_ska_jag vart_vänder vem_kontaktar vem_frågar hur_gör_jag hur_gör_man hur_ansöker hur_fyller vilken_blankett vilka_papper vilka_handl* vad_ska_man_ta_med vad_behöver_jag vad_behövs behövs_det behöver_jag behöver_man måste_jag måste_man gäller_det gäller_intyget var_ser_jag kan_jag_få_beslutet var_kan_jag vad_händer_om vad_händer_nu hur_vet_jag när_får_jag_veta
    vilken_dörr vilken_adress vilket_nummer vilket_formulär vilket_kontor var_söker var_ansöker var_anmäler var_går var_går_man var_någonstans vart_går
    vart_mejlar vart_ringer vart_lämnas var_lämnas vart_lämnar_man var_finns_det vad_krävs vad_skiljer vad_är_skillnaden skillnaden_mellan vad_räknas
    vad_gör_jag vad_gör_man vad_händer_med vem_skriver vem_fyller vem_ska_skriva vem_ska_ha vem_hjälper vem_kan_hjälpa duger_en_kopia räcker_det
    räcker_kopia måste_det måste_original påverkar_det påverkar_en hur_ser_man hur_får_jag hur_får_man hur_lång_tid hur_många_kopior hur_skriver
    är_det_obligat*`,

  // premises
  building: `lokal* lokalen lokaler byggnad* huset hus rum rummet *rummet hall hallen foajé* entré* entrén dörr dörren dörrar korridor* trapphus* tak taket golv golvet vägg väggar väggarna fönst* belys* belysning* ljus_i lampa lampor ljust mörkt mörk* källar* våning* våningen garderob* kapphäng* hängare krokar skåp omklädn* dusch* duschar badhus* simhall* leksaker lekhörn* lekplats* gård gården bord disken luckan reception* byggt_om renover* flyttat_till nya_lokal* gardin* draperi* skärmvägg*
    gunga gungan gungor rutschkana* sandlåda* idrottspl* idrottshall* ishall* skidspår* spåren badplats* strand* stranden brygga* bryggan hamn* torg
    torget kyrka* kyrkog* kyrkogården park parken parker skugga busskur* väderskydd lampor_trasiga lysrör* lampan_över gatulampa* lyktstolp* lykta lyktan
    ridå skjutdörr* spegel spegeln vattenautom* klocka_på_väggen papperskorg* barack baracken baracker container tillfällig_lokal paviljong* skolgård*
    vårdcentral* bibliotek* hälsocentral* mottagning* äldreboende_är fritidsgård* ungdomsgård* museet källarlokal`,
  access: `tillgäng* handikapp* rullstol* rullator* rollator* permobil* ramp rampen ramper trapp* trappor trappan trappsteg* tröskel* trösklar hiss hissen hissar ledstång* räcke räcken dörröppnare* barnvagn* vagn vagnen vagnar kryckor krycka käpp* hörslinga* hörapp* synskad* blind* döv* rörelsehin* funktionsneds* ledarhund* gångsvår* nedsatt_syn tung_dörr tunga_dörr* lyfta_in
    trappsteg_upp sex_trappsteg nivåskillnad* hjul hjulen med_hjul permobilen elrullstol* tvillingvagn* tung_att_öppna öppnar_sig_själv automatisk_dörr
    når_inte_upp når_inte_knapp* för_högt_upp sitter_för_högt ståhöjd i_sitthöjd dåligt_ben dåliga_ben dåliga_knän hör_dåligt ser_dåligt hörselskad*
    hörselslinga punktskrift* textad textning våning_utan_hiss utan_hiss`,
  parking: `parker* parkering* parkeringen p-plats* pplats* p-hus* parkera cykelställ* cykelpark* bilen_står laddstolp* lastplats*
    p-skiva personalens_bilar parkera_någonst* ställa_bilen handikapparker* handikapplats* laddplats* cykelparkering var_ställer_man`,
  toilet: `toalett* toaletten toa toan wc dass muggen skötbord* tvål pappershand* handfat* kran kranen
    toapapper* handtvål handfatet handduk* skötrum* handikapptoa*`,
  seats: `stolar stol stolen stolarna soffa soffan soffor bänk bänken bänkar sittplats* sitta_ner sitta_någonst* få_sitta stå_upp fick_stå
    sittplatser inga_stolar stolarna_slut stolar_fattas sitta_på_golvet satt_på_golvet lutade_oss hängde_på_elem* fåtölj* hårda_stolar`,
  clean: `rent renstäd* fräsch* fräscht snyggt fina_lokal* fin_lokal mysig* mysigt trivsam* hemtrevl* ljus_och ljusa rymlig* rymligt vackert vacker luftigt stillsamt tyst_och blommor växter konst_på luktar_gott doftar doftade
    rent_och rent_å städat välstädat skinande nymålat nyrenov* fin_utsikt utsikt utsikten vy trevliga_lokaler fina_lokaler ny_lokal nya_hus ljust_å
    ljust_och lugnt_och lugnt_å lugn_miljö skön_miljö fin_miljö mysfaktor hemkänsla trivs trivdes trivs_på doftar_bull* doft välskött* vackert_skött
    fin_park fina_parken välsandat sandat_ända plogat_i_tid skottat spåren_dragna konst blommar_i`,
  dirty: `smutsig* smutsigt skitig* skitigt äckl* äckligt ofräsch* ostädat stinker stank luktar_illa luktar luktade lukt lukten kiss mögl* mögel sopor sopig* skräp* skräpigt råttor råtta kackerl* flugor damm dammigt fläck* kladd* kladdig* fimpar unket instängt avlopp*
    lera lerigt lerpöl* gyttj* blod_på spy spya kräk* hundbajs* bajs kissluk* urinluk* rök röklukt cigarett* klotter* tuggummi* sopor_över överfull*
    getingar getingbo myror vägglöss rutten ruttna ruttet murken rost rostig* nersliten nedsliten sliten slitet slitna förfallen förfall* flagnar flagnad
    droppar_från läcker läckage_i_tak hink_mitt hink_i`,
  climate: `kallt kalla kyla iskall* frös fryser drag dragigt drar_kallt varmt för_varmt kvavt kvav hett svett* bastu ventilat* luften luftkond* ac temperatur* element_kall* syre instängd
    jackan_på jacka_på kappan_på ytterkläder kylan svinkallt skitkallt frysbox kylskåp grader_inne grader_varmt fläkt fläkten luftväxling vädra vädring
    dålig_luft ingen_luft bastu_i bastuvarmt`,
  noise: `buller* bullrig* oljud* oväsen väsnas stök* stökigt skrål* hög_musik radion_på hög_volym högljud* larm ekar eko gnisslar borr* musik_i surr* skrik_i
    skramlar skrammel gapar gapade_ut teven_på tv:n_på tv_på_hög musik_på_hög vrål vrålar ekade dunk dunkar bankar hamr* vägarb*_utanför`,
  privacy: `sekretess_vid alla_hör hör_allt alla_hörde hörs_ut hör_när hör_man hörs_genom höra_allt inför_alla framför_alla hela_väntr* hela_kön_hör* hela_avdel* integritet* avskil* avskildhet avskilt privat* ostört viska* lyhört insyn kikar_in
    ropa_sitt ropa_födels* ropa_sin säga_högt sa_högt säga_sitt_person* sa_mitt_person* inför_främling* främlingar_hör alla_fick_höra alla_fick_veta
    bakom_stängd stängd_dörr stänga_dörren halv_dörr bakom_en_halv tunna_väggar tunn_vägg bås_nu riktiga_bås enskilt enskilt_rum prata_ifred vara_ifred
    vara_i_fred få_vara_ifred arbetskamrat_bredvid bredvid_en_arbets* kollega_bredvid grannen_i_kön`,
  signs: `skylt* skyltar skylten skyltat skyltning* pil pilar pilen vilse hittar_inte_dit hitta_dit svårt_att_hitta hitta_rätt hittade_inte irra* irrade fel_ingång ingång* vilken_dörr vilken_ingång labyrint* lätt_att_hitta hänvisning*
    rumsnummer numrering fel_våning fel_hus fel_korridor pekar_åt_fel pekar_fel pekar_in pekar_mot gick_fel går_fel gick_runt gick_vilse runt_kvarteret
    tre_varv hittade_in hitta_in hitta_ingången dåligt_skylt* bra_skylt* tydliga_skyltar saknas_skylt* karta kartan bakvägen baksidan`,
  route: `buss bussen bussar hållplats* spårvagn* tåg tåget tunnelbana* kilometer km gångväg* gångbana cykelväg* promenera långt_att_gå gå_hela ligger_långt avlägs* avsides läget centrum centralt nära_till hal halt halka halkigt is isigt sand sandat sandning* plog* snöröj* snö snön snöhög* slask* ösregn* regnet utomhus ute_i backe backen backig* trottoar* gatlys* övergångsst* väg vägen gropar
    två_bussar sista_bussen ingen_buss bussen_går_inte färre_turer turerna turer tidtabell* byta_buss långt_ute långt_bort långt_ifrån ute_i_skogen
    industriområd* externt köpcentrum gångavstånd cykla cykeln halkade_på osandad* oskottad* oplogad* ohalkad* snömodd* modd blixthalka trottoaren däckhål
    grop gropen hål_i_vägen hålet_i_vägen asfalt* vägarbet* omväg* avstängd_väg rondell* trafiken fartgupp övergångsställ* bro bron brunn* dike diket`,
  cramped: `trång* trångt trängs trängdes trängas fullproppat överfullt fullt_med_folk minimal* inte_plats får_inte_plats ingen_plats packade som_sill* dyster* deprimer* tråkig_lokal betong*`,

  // outcome
  decision: `beslut* beslutet besluten bedöm* bedömning* utfall* utslag resultat* prövn* utredning* ansökan ansökning* ärende* ärendet remiss* yttrande* domen utlåtande*`,
  granted: `bevilj* beviljad* beviljat godkänd* godkänt godkändes gick_igenom gick_genom tillstånd_~_klart fick_platsen fick_plats fick_bidr* fick_pass* fick_lov fick_tillst* fick_igenom fick_lägen* fick_hjälpm* fick_körk* fick_medb* fick_komma_in blev_antag* kom_in_på uppehållst*_klart pengarna_kom bidraget_kom passet_kom medborgare_nu fick_ja blev_ja sa_ja fick_ut
    lovet_kom tillståndet_kom kortet_kom stödet_kom hjälpen_kom bidrag_beviljat fick_assist* fick_hjälp_med fick_stöd fick_färdtj* fick_hörapp*
    fick_en_plats fick_lägenh* fick_vårdplats fick_pension fick_ersättn* fick_uppehåll* fick_jobbet fick_börja fick_stanna får_stanna vi_får_stanna
    kan_flytta_in nycklarna nycklar_i_hand* nyckeln_i är_medborg* vi_är_medborg* svenska_medborg* inskriven antagen antogs dom_sa_ja de_sa_ja
    fick_klartecken klartecken grönt_ljus förlängt förlängdes återfick slapp_betala_tillb* räckte_till kom_in_i_skolan började_i_närsk* kortet_i_fickan
    körkortet_i_ny_hand`,
  refused: `avslag* avslog avslagit avslås nekad* nekas nekades nekat fick_nej blev_nej sa_nej säger_nej ett_nej nej_på nej_igen neka avvis* fick_inte fick_inget fick_ingen fick_inga blev_utan blev_inget utan_passet utan_pass utan_kort tomhänt* gå_hem_utan gick_hem_utan åka_hem drogs_in dragits_in drog_in indrag* ta_bort tog_bort togs_bort tagit_ifrån tog_ifrån avslutades stängde_ärendet ej_berättig* inte_berättig* inte_rätt_till uteslut* struken
    ett_nej_igen blev_det_nej fick_ett_nej nej_tack_från kom_inte_in kom_inte_in_på fick_inte_plats ingen_plats_åt ingen_plats_för plats_saknas
    fick_gå_hem fick_vända vända_i_dörrn ivägskickad* bortvisad* avvisad avspisad utan_plats utan_svar_gick utan_bidrag blev_av_med förlorade_bidr*
    förlorade_plats* förlorade_rätten förlorat_rätten miste miste_om gick_miste pengarna_slutade slutade_komma indragen indraget stoppades stoppade_utbet*
    avstängd_från straffavg* återkräv* betala_tillbaka_till lades_ner_utan avskrivs avskrevs avskrivet duger_inte_som inte_behörig obehörig* inte_kvalif*`,
  settled: `löst löste löstes löser_sig löste_sig lösning* ordnat ordnade ordnades ordnade_sig klart klar klara blev_klart allt_klart färdig* färdigt fixat fixade fixades fixa lyckades det_gick gick_bra gick_vägen i_mål i_hamn fick_hjälp fått_hjälp hjälpte_mig utfört avklarat fick_det_jag fick_gjort fick_ordning fick_rätt_på lagad* lagat lagade
    saken_biff saken_klar sak_klar klappat_och ur_världen i_lås löste_knuten knuten_löst trasslet_löst redde_ut_tio redde_ut_allt redde_ut_räkn*
    räkningarna_i_ordning papper_i_ordning papperen_i_ordning allt_i_ordning gropen_fylld va_den_fylld var_den_fylld lyser_igen lyste_igen lyste_den
    fungerar_igen funkar_igen fixade_allt fixade_det_mesta ordnade_det ordnade_en löste_sig_till kom_på_plats levererat levererades fick_vad_jag
    fick_med_mig gick_hem_med gick_därifrån_med kom_i_mål`,
  unsettled: `olöst* inte_löst löste_inget löste_inte löser_inget händer_inget inget_händer händer_ingenting hände_ingenting inget_hände ingenting_har_hänt ingenting_hände står_still stod_stilla kommer_ingen_vart kom_ingen_vart till_ingen_nytta förgäves i_onödan bortkast* helt_i_onödan ingen_hjälp ingen_hjälpte kunde_inte_hjälpa fick_ingen_hjälp hjälpte_inte hjälper_inte samma_problem lika_långt kvarstår inte_klart_än ej_klart ruta_ett ingen_lösning gick_därifrån_utan oavklarat aldrig_av går_inte_att_lösa läggs_ner lades_ner
    samma_dörr runt_runt runt_i_cirkl* cirklar går_runt_i rundgång moment_22 bollades_runt ingens_bord ingens_ansvar inte_mitt_bord inte_vårt_ansvar
    lika_ont lika_trasig lika_dålig gropen_kvar hålet_kvar kvar_i_gatan är_kvar fortfarande_trasig fortfarande_kvar fortfarande_inte_lag* aldrig_lagat
    aldrig_gjort aldrig_fixat blev_aldrig blev_inget blev_inget_av blev_ingenting rann_ut rinner_ut i_sanden skjuts_upp sköts_upp uppskjut* avbokades_igen
    inställd inställt inget_resultat noll_resultat gav_inget gav_ingenting ledde_inte ledde_till_inget hjälpte_ej gick_in_i_väggen återvändsgr*
    utan_resultat`,
  unfair: `orättv* orättvis* oskälig* orimlig* orimligt oproportion* godtyck* godtyckl* inte_rätt inte_rättvist inte_klokt vansinn* absurd* absurt galet sjukt_att helt_sjukt ologisk* ingen_logik omänskl* hjärtlös* grannen_fick grannen_får min_syster_fick andra_får alla_andra_får straff* straffas bestraff* rättsosäk* olika_bedöm* meningslöst
    olika_regler olika_behandl* olika_för_olika dubbla_måttst* dubbelmoral favorisera* favorit* kontakter_krävs rätt_kontakt* rika_får rik_och_fattig
    fattig_får den_fattige den_rike den_rika den_ärlige skriker_högst skriker_mest oskyldig* räknas_mig_till läggs_mig_till belönas medmänskl*_saknas
    utan_hjärta utan_medkän* medkänsla grym_ hjärtlöst omänskligt inhuman* obarmhärt* rättslös* ingen_rättvisa somliga_får vissa_får`,
  fair: `rättvis_ rättvist rättvis rimligt rimlig_bedöm* skäligt rätt_beslut klokt_beslut bra_beslut undantag* gjorde_ett_undantag flexib* flexibel* smidig_lösn* sunt_förnuft såg_till_min tog_hänsyn hänsyn_till individuell_bed*`,
  rules: `regel* regler reglerna regelverk* regelryt* fyrkant* byråkrat* byråkrati* paragrafry* paragraferna enligt_reglerna lag_är_lag principer passar_inte_in faller_mellan mellan_stolarna mellan_två_stolar fack facket ruta rutorna kryssa* gränsen över_gränsen under_gränsen för_frisk för_sjuk för_gammal för_ung för_rik #_kr_för för_mycket_inkomst inkomstgräns* åldersgräns* villkor* kriteri* uppfyller individ* individuell* min_situation vårt_fall mitt_fall verklighet* skickas_vidare inte_vårt_bord inte_vår_sak annan_myndighet poäng_fatta* hänvisas
    en_dag_för dag_för_sent dagar_för timmar_för_sen* en_timme_för för_tidigt_född för_sent_född minuter_för_sen* kronor_över kronor_för_mycket kr_över
    över_gräns* precis_över strax_över ett_poäng ett_kryss glömt_kryss missat_kryss ett_kryss_i_fel fel_ruta ruta_för ingen_ruta finns_ingen_ruta
    på_papper på_pappret på_papperet enligt_reglerna_är enligt_era systemet_säger systemet_tillåter systemet_har_ing* datorn_säger datorn_bestämde
    reglerna_sa reglerna_stopp* händerna_bakbund* bunden_av_regl* specialfall undantagsfall särskild_situation särskilda_omst* livssituation hela_bilden
    helheten se_till_helhet* se_människan människan_bakom tabell tabellen mallen mall lagen_känner blanketten_vet växelvis växelvis_boende individen
    hänsyn ta_hänsyn tas_ingen_hänsyn lyssnar_på_regler oflexibel* stelbent* prick_enligt`,
  benefit: `bidrag* bidraget bostadsbidr* försörjningsst* föräldrapeng* sjukpenn* sjukersätt* a-kassa* akassa* studiemedel* csn pension* aktivitetsst* assistans* färdtjänst* hemtjänst* hjälpmedel* vårdplats* operation* behandling* vård vården plats platsen förskolepl* skolplats* boendet äldreboend* lägenhet* rehab* stöd stödet lss soc fk försäkringskassan högkostn* sjukskriv* dagis*`,
  paper: `pass passet id-kort* körkort* bygglov* tillstånd* uppehållst* arbetstill* medborgarsk* intyg* intyget recept* vaccin* lov lovet registrer* personbevis* skilsmäss* bouppteckn* lagfart*`,

  // cost
  money: `pengar pengarna spänn kronor krona kr kr_ öre euro € sek lapp_~_spänn hundralapp* hundring* tusenlapp* femhundr* papp lax tusenl* cash kontant* slantar peng`,
  price: `pris priset priser prislista* prishöj* kosta* kostar kostade kostnad* avgift* avgiften avgifter avgiftsh* betala betalar betalat betalade betalning* betaldes faktura* fakturan räkning* räkningen taxa taxan taxor hyra hyran hyror arvode* böter boten bötesl* kontrollavg* p-bot p-böter påminnelseavg* debiter* debiterad* expeditionsavg* ansökningsavg* biljett* biljettpris* självrisk* frikort* ränta moms inkasso kronofog* tar_ni_för tar_de_för tar_ni_betalt plånbok* swish*
    kilometertaxa timpris* timtaxa* tilläggsavg* tillägg extraavg* hanteringsavg* serviceavg* expedieringsavg* förseningsavg* avbokningsavg*
    uteblivandeavg* besöksavg* patientavg* vårdavg* månadsavg* årsavg* årskort* månadskort* säsongskort* busskort* bussbiljett* inträde inträdet
    inträdesavg* entréavg* terminsavg* hyra_för hallhyra* hyran_för deposition* dröjsmålsr* dröjsmål vattenavg* sopavg* elräkning* parkeringsavg*
    p-avgift* boendepark* delbetal* avbetal* dela_upp_betal* betalnummer betaltelefon betalsamtal fakturerar fakturerade faktureras delfaktura pris_på
    prislapp`,
  dear: `dyr* dyrt dyra dyrare svindyr* ockerpris* ocker hutlös* hutlöst oförskämt_pris rån rånad rånade ren_stöld blodsug* inte_råd har_inte_råd inte_har_råd ej_råd ha_råd råd_med orimligt_pris orimliga_belopp saftig* skyhög* för_mycket_betalt överpris* höjt_avg* höjd_avg* höjning* chockhöj* höjs mjölka* skattepeng* pengar_i_sjön klassfråga
    dyrare_än kostar_mer_än mer_än_hyran mer_än_lönen mer_än_cykeln mer_än_min slår_min_lön äter_upp äter_halva halva_pensionen halva_lönen hela_pensionen
    kvar_av_pensionen inget_kvar inte_kvar_till räcker_inte_till pengarna_räcker_inte lyx lyxpris* saltat saltad saltade salt_pris svider sved sveda
    plånboken_gråter tom_plånbok tömmer_plånbok* tog_andan hutlösa klippa_oss skinnade skinna suger_ut suger_en välja_mellan fick_välja medicin_eller
    mat_eller upp_igen höjt_igen höjs_igen höjer_igen höjningar tio_procent dubblats fördubbl* tredubbl* ockrar`,
  free: `gratis kostnadsfri* avgiftsfri* kostar_inget kostade_inget kostar_ingenting kostade_ingenting betala_inget betalade_ingenting inte_en_krona utan_kostnad noll_kronor 0_kr billig* billigt prisvärd* rimligt_pris rimlig_avgift överkomlig* rabatt* sänkt_avgift slapp_betala slapp_avg* sparade_pengar spar
    kostade_inte_ett kostade_inte_en kostar_inte_ett inte_ett_öre inget_att_betala betala_noll ingen_avgift utan_avgift avgiftsbefri* befriad_från_avg*
    halva_priset halverat halv_avgift billigare billigast låg_avgift lågt_pris lägre_avgift bra_pris schysst_pris rätt_pris vettigt_pris bra_valuta
    värt_pengarna värt_varenda valuta_för kommunen_bjuder bjuder_på stoppade_tillbaka_plånb* spart_pengar sparade_en kostar_mindre nästan_gratis
    för_ingenting_och`,
  income: `lön lönen låginkom* fattig* fattigt studerande student* pensionär* månadslön* månadshyra* inkomst* budget* existensminimum matpengar* matkassen matkass* hushållsk* plånboken`,

  // feeling
  good: `bra jättebra superbra toppen topp kanon kanonbra utmärkt* finfint fint fin fina perfekt* fantastisk* fantastiskt strålande suverän* suveränt enastående härlig* härligt skön* skönt grym grymt klockrent kul roligt bäst bästa nöjd* nöjda jättenöjd* belåten* positiv* rekommend* lätt enkelt enkla enkel smidigt smidig* funkar_bra funkar_fint fungerade_bra fungerar_bra funkar_kanon imponer* imponerad uppskatt* beröm berömma eloge tummen_upp plus lysande otroligt_bra gott väl bättre förbättr* glad glädj* lättad överrask* fröjd hurra heja guld fungerade_felfritt felfritt problemfritt
    hatten_av lyfter_på_hatten fem_stjärnor fem_av_fem full_pott högsta_betyg mvg guld_är dröm drömmen drömmigt som_en_dans som_smort går_som_smort
    fungerar_som underlättar underlättade bekvämt bekväm praktiskt praktisk genialt geni finemang fint_jobbat bra_gjort bra_skött välskött väl_fungerande
    välfunger* välordnat välorgan* prima förträffl* ypperlig* angenäm* behaglig* njut* nöje_att ett_nöje kul_att roligt_att trevligt_att bästa_som_hänt
    räddade_dagen räddade_min gjorde_min_dag gör_min_dag räddning* räddningen svårslag* inga_klagomål inget_klagomål inget_att_klaga inget_att_anmärka
    värt_det värt_besväret värt_att keep tummen bättre_än_väntat över_förväntan överträff*`,
  bad: `dålig* dåligt usel* uselt värdelös* värdelöst kass kasst hemsk* hemskt fruktansv* förfärlig* urdålig* skit skitdålig* skräp sämst sämsta sämre värst värsta undermål* bedrövl* bedrövligt miserabel* sorglig* tråkig* tråkigt besvik* besviken missnöjd* negativ* problem* problemet krångel* krånglar krånglade jobbig* jobbigt svårt svår omständl* onödig* onödigt dum dumt löjlig* löjligt idiotisk* katastrof* kaos bedröv* fiasko* pinsam* pinsamt hopplös* hopplöst oacceptabel* oacceptabelt tappat_förtro* förtroende_för minus nja sådär brist* bristfäll* suger inte_bra rekommenderar_inte inte_nöjd irriter* irriterande frustrer* frustration onödig_resa försämr* dröm_mar*
    eländ* elände eländigt misär fars farsen cirkus skämt ett_skämt dåligt_skämt pajas* sorgligt uruselt kassa kassaste bottenbetyg bottennapp
    under_all_kritik all_kritik mardröm* plåga plågsam* plågsamt lidande pina hemskheter förskräck* skräck ruskig* ruskigt urtrist trist trista tröttsam*
    tröttsamt trött_på ledsen_på led_på less less_på uppgiv* ger_upp gav_upp tappat_tålamod nerver tålamodspröv* huvudvärk jobbigare tungrott* tungt_att
    bökig* bökigt klumpig* klumpigt otymplig* undermåligt misslyck* misslyckande haveri* soppa röra en_enda_röra gått_utför utför bergochdal* försämring*
    skandalen`,
  thanks: `tack tackar tacksam* tacka tacksamma tackar tusen_tack stort_tack hjärtligt_tack stjärna stjärnor applåd*`,
  joy: `älskar älska lycka lycklig* lyckliga överlycklig* hurra jippi yes jaaa wow glädjetår* rörd rörda tårögd* varm_i_hjärtat otroligt underbart lättnad lättade skratt*_ihjäl dö*_av_skratt skratt*_så_~_grät`,
  anger: `fan jävl* jävla jävlar helvete* förbannad* förbannat skandal* skandalöst upprörd* upprörande arg arga rasande ursinn* vrede skam skamligt skäms skämmas skymf* chockad* chock* oacceptab* otroligt_dålig idiot* clown* clowner hutlös* herregud fy usch`,
  sorrow: `grät gråter gråta ledsen ledsna sårad* sårande ont_i förtvivl* desperat* ångest* rädd* orolig* oro deppig* deprimerad* utmatt* uppgiven* orkar_inte orkar kränkt ensam hjälplös*`,
  not: `inte ej icke aldrig ingen inget inga inte_ int utan varken nä nej`,
  nothing: `ingen inget ingenting aldrig ingenstans inga saknas saknar saknades fattas fattades knappt`,
  irony: `grattis_till bra_jobbat snyggt_jobbat imponerande_~_långsam tack_så_mycket_för_ingent* tack_för_ingenting tack_för_inget tydligen så_klart såklart jo_tack jo_jo jojo visst_ säkert_ kul_att_veta ironi* typiskt bravo vilken_service härlig_service "_ lycka_till underhåll*`,
  wish: `önskar önskvärt önskemål* skulle_vara skulle_gärna skulle_ni_kunna vore vore_bra vore_fint kan_ni kan_man kan_jag kunde_ni kunde_man går_det finns_det föreslår förslag* förslag_är tips tips_till hoppas gärna snälla_ha ha_gärna undrar jag_undrar fråga frågan varför_inte hur_mycket hur_länge när_öppn* kanske kan_det ni_borde_kanske idé kunde_det måste_man får_man får_jag sätt_upp mer_av fler`,
  question: `? undrar hur vad_kostar vad_är var_är när_är vem_är vilken vilka hur_länge hur_mycket får_man kan_man finns_det går_det är_det har_ni tar_ni behöver_jag`,
  help: `hjälp hjälpt* hjälpte hjälper hjälpsam* service servicen stöttade assister* fick_hjälp bistod`,

  // of urgent matters, two of which together raise an alarm (urgent.ts)
  attack: `döda dödar dödade mörda mördar slå smäller smälla smälla_till smäller_till sparka klipper_till klappa_till klappar_till skjuter skjuta
    skjutas hugger hugga knivhugger sticker_kniv* kör_kniv* sätter_kniv* köra_kniv* stryper strypa bränner bränna eldar elda eldar_upp
    tänder_eld sätter_eld spränger spränga bombar bomba krossar krossa förstör förstöra slår_sönder slå_sönder raserar ta_kål tar_kål
    avrätta* skada skadar golvar nita nitar puckla bankar spöar misshandla pulvris* slår_er slår_dig slår_till slår_den slår_honom
    slår_henne slår_någon slår_ner slår_in slår_ihjäl sparkar_er sparkar_ner knytnäve* knytnäv* näven_i nävarna nacka skadar_er skada_er
    mordhot* skjut döda_dom`,
  target: `er eder ni dig dej någon_av_er nån_av_er någon_av nån_av någon nån honom henne dem dom allihop allihopa alla typen typ handlägg* chef*
    chefen tjänsteman* tjänstemän läkare* läkaren sköterska* receptionist* expediten käringen kärringen gubben gubbjäv* jäveln jävlar
    den_där den_däringa nästa skallen huvudet ansiktet käften ryggen kontor* kontoret stället hela_stället byggnaden huset lokalen disken
    luckan myndigheten socialen direktör* politiker* tanten kärring* gubbe_till folk_där han_där politiker`,
  weapon: `vapen vapnet gevär* hagelbössa* bössa* bössan pistol* kniv kniven knivar yxa yxan basebollträ* slagträ* bomb bomben bomber dynamit* bensin*
    bensinbomb* granat* syra_i hammare* järnrör* molotov*`,
  mine: `jag ja mej mig min med_mig med_mej tar kommer har äger nästa hämtar köper skaffar plockar lägga er hos_er`,
  harm: `slår slog slagit sparkar sparkade nypt nyper knuffar knuffade örfil* strypt stryper stryptag strypgrepp drog_i_håret drar_i_håret misshandl*
    bränner_~_cigar* binder band spänner_fast spände_fast fastspän* surrar surrade bunden låser_in låste_in inlåst låst_in inspärr* fången
    fånge hotar hotade hotat lovat_att_döda lovat_döda döda dödar tafsa* tafsat tar_på_~_dotter antast* ofreda* våldt* utnyttja* sexuell*
    förgrip* förföljer stalk* skriker_~_natt* gråter_~_natt* blåmärk* brännmärk* brännskad* skadar skadade slår_sönder våldsam* våld plågar
    torter* svälter tvingar_~_sex* får_stryk fick_stryk får_spö_hemma skakar skakade ruskar`,
  peril: `kommer_inte_upp kan_inte_komma_upp tar_sig_inte_upp kan_inte_resa ramlat ramlade fallit föll trillat trillade föll_ihop fallit_ihop svimma*
    kollaps* medvetslös* kramp* vaknar_inte vaknar_ej går_inte_att_väcka svarar_inte_på_tilltal rör_sig_inte slapp slappt alldeles_blå
    blå_om_läpp* andas andnöd kvävs själv_hela ensam_hela själv_i ensam_i lämnades lämnat_ensam lämnas_ensam lämnad_ensam utan_tillsyn
    utan_mat ingen_mat inte_fått_mat fått_~_mat inte_ätit svälter hungrar hungrig* törst* utan_värme fryser_ihjäl utan_medicin
    medicin_är_slut *medicin_är_slut medicinen_är_slut *medicin_slut mediciner_~_slut inga_mediciner insulin* drunkna* försvunnen försvunnit
    borta_sedan irrar vandrar_omkring går_omkring_i nattlinne rymt blöder sår_som dör avlider fången fånge inlåst stannat_hjärt*
    själva_hemma ensamma_hemma ensam_hemma själv_hemma ensamt_hemma golvet toalettgolv* badrumsgolv* köksgolv* syrgas* till_skogs
    i_skogen_natt ut_i_kylan känner_inte_igen super dricker full berusad ambulansen_kom ingen_ambulans ligger_i_sin_egen kissblöj* trycksår*
    liggsår* hög_feber svåra_smärt* vill_inte_äta slutat_äta`,
  dependent: `mamma mammas mammans mor mors pappa pappas far fars farsan morsan mormor morfar farmor farfar barn barnet barnen barns bebis bebisen babyn
    son sonen dotter dottern unge ungen ungar *åring *åringen fru frun hustru make maken min_man bror brodern syster systern gammal_dam
    gammal_man gammal_tant gubbe tant tanten äldre_dam äldre_man äldre_herre patient patienten boende brukare kund kunden besökare granne
    grannen grannens svärmor svärfar mig mej oss barnbarn* kille pojke pojken flicka flickan tjejen lillasyster lillebror storasyster
    gammelfarfar gammelmormor morbror farbror faster moster kusin barna ungarna småbarn far_som`,
  unwilling: `vill_inte orkar_inte orkar_ej klarar_inte står_inte_ut ingen_anledning inget_skäl ingen_mening ingen_vits finns_inget besviken ledsen_att
    trött_på less_på tänkt_på_hur hur_jag_ska försvinna slippa vill_bort lämna lättare bättre slutet inget_mer tänker_inte ska_inte hatar
    värdelöst`,
  life: `finnas_kvar finnas_till finnas existera vid_liv livet att_leva leva_längre leva_vidare leva_mer vaknade vakna vaknar jag_inte_fanns
    inte_fanns den_här_världen denna_värld världen_utan bort_för_alltid försvinna_för_alltid jag_dog mig_själv_illa att_jag_lever jag_lever`,
  // urgent
  threat: `döda_er dödar_er döda_dig dödar_dig döda_henne döda_honom döda_någon döda_alla dödar_alla mörda mördar skjuta_er skjuter_er skjuta_alla
    skjuter_någon skjuta_ner skjuter_ner spränga_er spränger_er spränga_hela spränger_hela spränger_stället spränga_stället bomb_i bomb_på
    bombhot* bomba_er sticka_ner_dig sticker_ner knivhugg* hugga_dig hugger_dig med_kniv tar_med_kniv tar_med_~_kniv med_yxa med_~_yxa
    tar_med_~_vapen med_vapen med_bössan bössan bränna_ner bränner_ner tända_eld tänder_eld tänder_på bensin_och slå_ihjäl slår_ihjäl
    slå_sönder_dig slår_dig spöa_upp ge_dig_stryk få_stryk ska_få_stryk ska_få_betala_med vet_var_du_bor vet_var_ni_bor vet_var_hon_bor
    vet_var_han_bor ska_få_ångra kommer_få_ångra ångra_att_ni_föd* ska_dö ni_ska_dö du_ska_dö passa_er passa_dig_jävl* hämnas hämnd
    på_käften få_på_käften smäll_på_käften få_spö smällen_av skjuter_dig skjuta_dig skjuter_honom skjuter_henne vet_var_din vet_var_dina
    vet_var_er vet_var_hans vet_var_hennes vet_vilken_skola skaffa_vakt skaffa_vakter hyr_en_vakt tar_med_mig_bössan tar_jag_med_bössan
    tar_med_bensin bensindunk* bensin_å tuttar_på eldar_upp bränner_hela spränger bomba_hela bombar döda_den dödar_den döda_hela mörda_
    slår_in_skallen slå_in_skallen slår_ner_dig slår_ner_näst* slå_ner_nästa sparkar_in kör_över_er kör_på_er kör_över_dig blod_ska_flyta
    kniven_i_dig kniven_i_honom kniven_i_henne skära_halsen skär_halsen stryper strypa_ inte_kommer_hem kommer_inte_hem_lev*
    inte_går_hem_lev* blir_det_blod blir_blod blod_på blodbad hemadress* hemadressen er_adress din_adress vet_adressen hittar_er hittar_dig
    letar_upp akta_er akta_dig ni_är_inte_säkra du_är_inte_säker hälsa_på_hemma tänker_hälsa_på era_barn dina_barn_ska begravning* lik
    i_kista dö_för_det döda_lägen i_ett_dike i_diket i_ån ge_igen_för jag_ska_ge_igen ger_igen får_brinna må_brinna ska_brinna kan_hända_era
    kan_hända_er kan_hända_dig något_kan_hända nåt_kan_hända hagelbössa knytnäve väntar_utanför_på står_utanför_å_väntar få_vad_ni_förtjänar`,
  'self-harm': `ta_livet_av ta_mitt_liv tar_mitt_liv tar_livet_av självmord* suicid* vill_inte_leva orkar_inte_leva vill_inte_leva_längre
    orkar_inte_leva_längre vill_dö ville_dö vill_bara_dö önskar_att_jag_var_död önskar_jag_var_död vore_bättre_död bättre_om_jag_inte_fanns
    bättre_om_jag_var_borta bättre_utan_mig inte_finnas_mer inte_vilja_finnas vill_inte_finnas vill_inte_vakna slippa_vakna somna_in_för
    somna_och_aldrig somna_för_gott aldrig_vakna avsluta_allt avsluta_mitt avsluta_livet göra_slut_på_allt göra_slut_på_livet
    skada_mig_själv skadar_mig_själv skär_mig skära_mig hoppa_från_bron hoppa_från_taket hoppar_från hoppa_framför_tåg* framför_tåget
    under_tåget hänga_mig hänger_mig överdos* alla_tabletter alla_mina_tabletter alla_pillren ta_alla_~_tablett* tabletter_på_en_gång
    ser_ingen_utväg ingen_mening_med_livet livet_är_inte_värt inget_att_leva_för inte_värt_att_leva orkar_inte_mer_med_livet säga_adjö
    hejdå_för_alltid köra_in_i_en mening_med_att_leva meningen_med_att_leva ingen_mening_att_leva mening_med_livet_längre livslust*
    leva_längre skulle_sakna_mig saknar_mig_om skar_mig skurit_mig skära_upp skär_upp_handled* handlederna_upp somna_och_inte_vakna
    somna_å_inte_vakna inte_vakna_mer inte_vakna_igen tabletter_framför tabletterna_framför tabletter_redo pillren_framför piller_framför
    hoppa_från_balk* hoppa_från_ett_tak hoppar_från_balk* hoppa_ut_genom hoppa_i_vattnet dränka_mig skjuta_mig skjuter_mig repet_ snaran
    rep_runt_halsen slippa_leva trött_på_att_leva trött_på_livet bättre_att_dö lika_bra_att_dö borde_dö_själv jag_borde_dö jag_ska_dö
    låt_mig_dö önskar_att_jag_dog inte_finnas_till inte_finnas_längre vill_försvinna_för_alltid hänger_jag_mig hänga_sig repet snara
    avskedsbrev* farväl_till ta_farväl tagit_farväl hoppa_från hoppa_ut hoppa_av_bron hoppa_ner_från slut_på_mig slut_på_sig
    gör_sig_själv_illa gör_mig_själv_illa göra_sig_illa göra_mig_illa skära_i_armar* skär_i_armar* skär_sig skurit_sig skär_armar* skär_mina
    piller_~_uppräkn* pillren_~_uppräkn* tabletter*_uppräkn* tabletter*_~_nattduks* sparat_piller sparat_tablett* sparar_tablett*
    samlat_tablett* samlar_piller finnas_kvar_till inte_finnas_kvar är_jag_borta_för tar_sitt_liv ta_sitt_liv ta_mitt_eget döden_vore
    längtar_efter_döden vill_att_det_ska_ta_slut tänker_på_döden tänker_på_att_dö kör_in_i_berg* gå_ut_på_isen gå_i_sjön ska_sluta_leva
    sova_för_evigt somna_för_evigt skjuter_sig skjuta_sig perrongkanten på_spåret på_rälsen broräcket till_och_med_döden
    skrivit_testamente_och gett_bort_katten gett_bort_hunden nu_kan_jag_gå ingen_lust_att_leva inte_lust_att_leva för_många_sömn*
    för_många_tablet* för_många_piller försökte_ta_livet försökt_ta_livet försökte_dö livet_är_slut livet_har_ingen livet_saknar
    vill_inte_vara_här_längre orkar_inte_vara_här orkar_inte_finnas ingen_framtid_för_mig inget_håller_mig_kvar vill_inte_andas
    inte_andas_längre lever_till_jul inte_lever_till inte_leva_till`,
  'person-in-danger': `slår_mig slår_barnen slår_sina_barn slår_mitt_barn slår_henne slår_honom slår_sin_fru slog_mig misshandl* misshandel* våldtag* våldtäkt*
    sexuella_över* övergrepp* våld_i_hem* våldsam_man våld_hemma hotar_att_döda hotar_döda hotar_med_kniv hotat_att_döda rädd_för_mitt_liv
    rädd_att_han_dödar rädd_att_han_slår livrädd_för_min inlåst låst_in låser_in får_inte_gå_ut vanvård* vanskött inte_ätit
    har_inte_fått_mat utan_mat svälter svält barn_ensamma barnet_ensamt barnen_ensamma barnen_är_ensamma lämnas_ensam_hela ligger_på_golvet
    låg_på_golvet legat_på_golvet andas_inte kan_inte_andas får_ingen_luft medvetslös* svimmat svimmade_och hjärtattack* hjärtinfarkt*
    hjärtstopp* blöder_kraft* blöder_mycket förblöd* livsfara* livsfarl* livshot* fara_för_livet i_fara akut_fara kommer_att_dö dör_om
    dör_snart håller_på_att_dö hon_dör han_dör dör_utan barn_far_illa far_illa skyddat_boende kvinnojour* dement_~_borta dement_~_ute
    dement_~_kylan rymt_från försvunnit_barn barnet_är_borta hjälp_fort hjälp_nu_snälla ring_ambul* fastbund* bunden_vid bälteslagd
    insulin_slut utan_insulin hedersv* tvångsgift* blåmärk* ramlat_och_kommer ramlat_å_kommer kommer_inte_upp kan_inte_resa_sig
    ramlade_å_ligger har_ramlat_och_ligger inte_fått_mat fått_ingen_mat ingen_mat_på får_ingen_mat utan_vatten rädd_att_gå_hem
    rädd_för_min_man rädd_för_min_pappa rädd_för_min_sambo rädd_för_honom vågar_inte_gå_hem föll_ihop fallit_ihop ramlade_ihop krampanfall*
    kramper inlåst_på inlåst_i låst_inne låses_in stängd_på_rummet sparkar_mig sparkade_mig sparkar_barn* stryper_mig tog_strypgrepp
    strypgrepp* slog_min_mamma slog_mitt_barn slog_min_son slog_min_dotter slår_mamma slår_min_son slår_min_dotter slår_min_mamma
    slår_min_mormor slår_min_syster örfil* tafsa* tafsade antasta* döda_mamma döda_mig_och döda_barnen hotar_med_att_döda förföljer_mig
    stalkar knivskuren knivskuret drunknar drunknade kvävs kvävdes andas_knappt andas_dåligt stroke_nu barn_i_en_låst låst_bil barn_lämnat_i
    barn_instängt släpps_inte_ut släpper_inte_ut får_inte_gå_hemifrån tog_mitt_pass tagit_mitt_pass får_inte_lämna_lägen* får_stryk_hemma`,
};
