import type { Metric, Words } from './metric.js';

const byHappening = 'feedback whose happenedAt falls on a local day of the period, first and last day included';
const oneToFive = 'whole numbers 1 to 5';
const agreement = '1 strongly disagree … 5 strongly agree';

/** A driver of satisfaction, or a value of the administration: one statement, one indicator, whatever view shows it. */
const agreed = (id: Metric['id'], label: Words, wording: Words, source: string): Metric => ({
  id,
  label,
  wording,
  scale: agreement,
  numerator: 'sum of the answers',
  denominator: 'answers to this statement',
  window: byHappening,
  unit: 'mean',
  decimals: 1,
  source,
});

const circular = 'US OMB Circular A-11, section 280: customer experience drivers';
const values = 'Values of the Finnish state administration; the statement is Kuule’s own';
const ours = 'Kuule';
const adjustment =
  'Rogan & Gladen (1978), for several classes; the middle and the middle 95 % of draws in which counts, errors and, by Jeffreys’ prior, the truth are uncertain (Joseph, Gyorkos & Coupal 1995)';

const satisfaction: Metric[] = [
  {
    id: 'rating-mean@1',
    label: { fi: 'Keskiarvo', sv: 'Medelvärde', en: 'Mean' },
    wording: { fi: 'Annettujen arvosanojen keskiarvo.', sv: 'Medelvärdet av betygen.', en: 'The mean of the ratings given.' },
    scale: oneToFive,
    numerator: 'sum of the ratings',
    denominator: 'ratings',
    window: byHappening,
    unit: 'mean',
    decimals: 2,
    source: ours,
  },
  {
    id: 'csat@1',
    label: { fi: 'Tyytyväisten osuus', sv: 'Andel nöjda', en: 'Satisfied' },
    wording: {
      fi: 'Kuinka tyytyväinen olit palveluun?',
      sv: 'Hur nöjd var du med servicen?',
      en: 'How satisfied were you with the service?',
    },
    scale: oneToFive,
    numerator: 'ratings of 4 and 5',
    denominator: 'ratings; who did not answer is left out',
    window: byHappening,
    unit: 'percent',
    decimals: 0,
    source: 'Customer satisfaction score, top two boxes of five',
  },
  {
    id: 'index@1',
    label: { fi: 'Tyytyväisyysindeksi', sv: 'Nöjdhetsindex', en: 'Satisfaction index' },
    wording: {
      fi: 'Arvosanojen keskiarvo asteikolla 0–100: 25 · (keskiarvo − 1). Ei ole sama kuin EPSI tai SKI.',
      sv: 'Medelbetyget på skalan 0–100: 25 · (medelvärdet − 1). Inte detsamma som EPSI eller SKI.',
      en: 'The mean rating on a scale of 0–100: 25 · (mean − 1). Not the same as EPSI or SKI.',
    },
    scale: oneToFive,
    numerator: '25 · (mean of the ratings − 1)',
    denominator: 'ratings',
    window: byHappening,
    unit: 'points',
    decimals: 0,
    source: 'Kuule; a linear map of the mean. SKI and EPSI ask three questions on 1–10 and weight them: not comparable',
  },
  {
    ...agreed(
      'ces@1',
      { fi: 'Asioinnin helppous', sv: 'Lätthet', en: 'Customer effort' },
      { fi: 'Asian hoitaminen oli helppoa.', sv: 'Det var lätt att uträtta ärendet.', en: 'It was easy to get this done.' },
      'Customer effort score as agreement (higher is easier), here on 1–5 instead of 1–7',
    ),
    decimals: 2,
  },
  {
    id: 'nps@1',
    label: { fi: 'Suositteluluku', sv: 'Rekommendationstal', en: 'Net promoter score' },
    wording: {
      fi: 'Kuinka todennäköisesti suosittelisit palvelua?',
      sv: 'Hur sannolikt är det att du skulle rekommendera tjänsten?',
      en: 'How likely are you to recommend this service?',
    },
    scale: 'whole numbers 0 to 10',
    numerator: 'answers of 9 and 10 less answers of 0 to 6',
    denominator: 'answers',
    window: byHappening,
    unit: 'points',
    decimals: 0,
    source: 'Reichheld, The One Number You Need to Grow, Harvard Business Review 2003',
  },
];

const drivers: Metric[] = [
  agreed(
    'trust@1',
    { fi: 'Luottamus', sv: 'Förtroende', en: 'Trust' },
    { fi: 'Luotan tähän viranomaiseen.', sv: 'Jag litar på den här myndigheten.', en: 'I trust this authority.' },
    circular,
  ),
  agreed(
    'ease@1',
    { fi: 'Helppous', sv: 'Enkelhet', en: 'Ease' },
    { fi: 'Tiesin, mitä minun piti tehdä.', sv: 'Jag visste vad jag skulle göra.', en: 'I knew what I had to do.' },
    circular,
  ),
  agreed(
    'effectiveness@1',
    { fi: 'Vaikuttavuus', sv: 'Verkan', en: 'Effectiveness' },
    { fi: 'Sain sen, mitä tarvitsin.', sv: 'Jag fick det jag behövde.', en: 'I got what I needed.' },
    circular,
  ),
  agreed(
    'speed@1',
    { fi: 'Nopeus', sv: 'Snabbhet', en: 'Speed' },
    { fi: 'Asia hoitui kohtuullisessa ajassa.', sv: 'Ärendet sköttes inom rimlig tid.', en: 'It took a reasonable time.' },
    circular,
  ),
  agreed(
    'staff@1',
    { fi: 'Henkilökunta', sv: 'Personal', en: 'Staff' },
    {
      fi: 'Minua palveltiin ystävällisesti ja kunnioittavasti.',
      sv: 'Jag bemöttes vänligt och med respekt.',
      en: 'I was treated kindly and with respect.',
    },
    circular,
  ),
  agreed(
    'transparency@1',
    { fi: 'Läpinäkyvyys', sv: 'Insyn', en: 'Transparency' },
    {
      fi: 'Minulle kerrottiin, mitä asiassani tapahtuu.',
      sv: 'Jag fick veta vad som händer i mitt ärende.',
      en: 'I was told what happens in my case.',
    },
    circular,
  ),
  agreed(
    'fairness@1',
    { fi: 'Oikeudenmukaisuus', sv: 'Rättvisa', en: 'Fairness' },
    { fi: 'Minua kohdeltiin oikeudenmukaisesti.', sv: 'Jag behandlades rättvist.', en: 'I was treated fairly.' },
    'OECD Survey on Drivers of Trust in Public Institutions: fairness; the statement is Kuule’s own',
  ),
  agreed(
    'individual-needs@1',
    { fi: 'Yksilölliset tarpeet', sv: 'Individuella behov', en: 'Individual needs' },
    { fi: 'Tilanteeni otettiin huomioon.', sv: 'Min situation beaktades.', en: 'My situation was taken into account.' },
    'OECD Survey on Drivers of Trust in Public Institutions: responsiveness; the statement is Kuule’s own',
  ),
  agreed(
    'customer-orientation@1',
    { fi: 'Asiakaslähtöisyys', sv: 'Kundorientering', en: 'Customer orientation' },
    { fi: 'Palvelu on tehty asiakasta varten.', sv: 'Tjänsten är gjord för kunden.', en: 'The service is made for those who use it.' },
    values,
  ),
  agreed(
    'expertise@1',
    { fi: 'Asiantuntevuus', sv: 'Sakkunskap', en: 'Expertise' },
    { fi: 'Asiani hoidettiin osaavasti.', sv: 'Mitt ärende sköttes kunnigt.', en: 'My case was handled with expertise.' },
    values,
  ),
  agreed(
    'openness@1',
    { fi: 'Avoimuus', sv: 'Öppenhet', en: 'Openness' },
    { fi: 'Viranomainen toimii avoimesti.', sv: 'Myndigheten arbetar öppet.', en: 'The authority works openly.' },
    values,
  ),
  agreed(
    'responsibility@1',
    { fi: 'Vastuullisuus', sv: 'Ansvar', en: 'Responsibility' },
    { fi: 'Viranomainen kantaa vastuunsa.', sv: 'Myndigheten tar sitt ansvar.', en: 'The authority takes its responsibility.' },
    values,
  ),
];

const comments: Metric[] = [
  {
    id: 'theme-share@1',
    label: { fi: 'Teeman osuus', sv: 'Temats andel', en: 'Share of a theme' },
    wording: {
      fi: 'Kuinka moni luokitelluista kommenteista koskee teemaa.',
      sv: 'Hur många av de klassificerade kommentarerna som gäller temat.',
      en: 'How many of the classified comments are about the theme.',
    },
    scale: 'a comment has the theme or has not',
    numerator: 'comments with the theme, each counted once',
    denominator: 'classified comments',
    window: byHappening,
    unit: 'percent',
    decimals: 0,
    source: ours,
  },
  {
    id: 'theme-positive-share@1',
    label: { fi: 'Myönteisten osuus', sv: 'Andel positiva', en: 'Positive share' },
    wording: {
      fi: 'Kuinka moni teeman kantaa ottavista kommenteista on myönteinen. Neutraalit ovat erikseen.',
      sv: 'Hur många av temats kommentarer med en åsikt som är positiva. Neutrala står för sig.',
      en: 'How many of the theme’s comments that take a side are positive. Neutral ones stand apart.',
    },
    scale: 'polarity pos, neg, mix; neu apart',
    numerator: 'comments with polarity pos, one vote per comment and theme',
    denominator: 'comments with polarity pos, neg or mix',
    window: byHappening,
    unit: 'percent',
    decimals: 0,
    source: ours,
  },
  {
    id: 'theme-prevalence-adjusted@1',
    label: { fi: 'Teeman osuus, virhekorjattu', sv: 'Temats andel, justerad', en: 'Share of a theme, adjusted' },
    wording: {
      fi: 'Arvio siitä, kuinka moni kommentti todella koskee teemaa. Luokittimen virheet on otettu huomioon ihmisten tarkistamien kommenttien avulla.',
      sv: 'En uppskattning av hur många kommentarer som verkligen gäller temat. Klassificerarens fel är borträknade med hjälp av kommentarer som människor har granskat.',
      en: 'An estimate of how many comments truly are about the theme. The classifier’s errors are taken out by means of comments that people have checked.',
    },
    scale: 'a comment has the theme or has not',
    numerator: 'estimated comments that truly have the theme',
    denominator: 'classified comments',
    window: byHappening,
    unit: 'percent',
    decimals: 0,
    source: adjustment,
  },
  {
    id: 'theme-positive-share-adjusted@1',
    label: { fi: 'Myönteisten osuus, virhekorjattu', sv: 'Andel positiva, justerad', en: 'Positive share, adjusted' },
    wording: {
      fi: 'Arvio siitä, kuinka moni teeman kantaa ottavista kommenteista on todella myönteinen. Luokittimen virheet on otettu huomioon.',
      sv: 'En uppskattning av hur många av temats kommentarer med en åsikt som verkligen är positiva. Klassificerarens fel är borträknade.',
      en: 'An estimate of how many of the theme’s comments that take a side truly are positive. The classifier’s errors are taken out.',
    },
    scale: 'polarity pos, neg, mix; neu apart',
    numerator: 'estimated comments that truly have polarity pos',
    denominator: 'estimated comments that truly have polarity pos, neg or mix; shown with the number that the classifier said',
    window: byHappening,
    unit: 'percent',
    decimals: 0,
    source: adjustment,
  },
  {
    id: 'general@1',
    label: { fi: 'Yleinen palaute', sv: 'Allmän respons', en: 'General comments' },
    wording: {
      fi: 'Kommentit, joilla ei ole teemaa, sävyn mukaan.',
      sv: 'Kommentarer utan tema, efter tonläge.',
      en: 'Comments without a theme, by sentiment.',
    },
    scale: 'sentiment pos, neg, mix, neu',
    numerator: 'comments without a theme of the sentiment',
    denominator: 'comments without a theme',
    window: byHappening,
    unit: 'count',
    decimals: 0,
    source: ours,
  },
];

const complaints: Metric[] = [
  {
    id: 'complaint-made@1',
    label: { fi: 'Valittaneiden osuus', sv: 'Andel som klagat', en: 'Made a complaint' },
    wording: {
      fi: 'Oletko tehnyt valituksen tai kantelun tästä palvelusta?',
      sv: 'Har du klagat på den här tjänsten?',
      en: 'Have you made a complaint about this service?',
    },
    scale: 'yes, no',
    numerator: 'answers yes',
    denominator: 'answers',
    window: byHappening,
    unit: 'percent',
    decimals: 0,
    source: ours,
  },
  {
    id: 'complaint-resolved-experienced@1',
    label: { fi: 'Valitus ratkaistiin, kokemus', sv: 'Klagomålet löstes, upplevelse', en: 'Complaint resolved, as experienced' },
    wording: {
      fi: 'Ratkaistiinko valituksesi?',
      sv: 'Blev ditt klagomål löst?',
      en: 'Was your complaint resolved?',
    },
    scale: 'yes, partly, no',
    numerator: 'answers yes',
    denominator: 'answers of those who say that they made a complaint',
    window: byHappening,
    unit: 'percent',
    decimals: 0,
    source: ours,
  },
  {
    id: 'complaint-answered-in-time@1',
    label: { fi: 'Valitukseen vastattiin ajoissa', sv: 'Klagomålet besvarades i tid', en: 'Complaint answered in time' },
    wording: {
      fi: 'Kuinka moneen vastausta odottavaan valitukseen vastattiin määräajassa.',
      sv: 'Hur många av de klagomål som väntar svar som besvarades inom fristen.',
      en: 'How many of the complaints that expect an answer got it by the deadline.',
    },
    scale: 'answered by the deadline, or not',
    numerator: 'cases answered by their deadline',
    denominator: 'cases with contact details whose deadline is over or that are answered',
    window: 'cases whose deadline falls on a local day of the period',
    unit: 'percent',
    decimals: 0,
    source: ours,
  },
];

const use: Metric[] = [
  {
    id: 'usage-share@1',
    label: { fi: 'Kanavan osuus käytöstä', sv: 'Kanalens andel av användningen', en: 'Share of use' },
    wording: {
      fi: 'Kuinka suuri osa palvelun tapahtumista hoidettiin tässä kanavassa.',
      sv: 'Hur stor del av tjänstens händelser som sköttes i denna kanal.',
      en: 'Which part of the service’s transactions took this channel.',
    },
    scale: 'transactions',
    numerator: 'usage counts of the channel type',
    denominator: 'usage counts of the service in all channel types',
    window: 'usage counts of the period',
    unit: 'percent',
    decimals: 0,
    source: ours,
  },
  {
    id: 'usage-shift@1',
    label: { fi: 'Siirtymä kanavien välillä', sv: 'Förskjutning mellan kanaler', en: 'Shift between channels' },
    wording: {
      fi: 'Kanavan käyttöosuuden muutos vertailujaksosta, prosenttiyksikköinä.',
      sv: 'Förändringen i kanalens andel sedan jämförelseperioden, i procentenheter.',
      en: 'The change in a channel’s share of use since the compared period, in percentage points.',
    },
    scale: 'percentage points',
    numerator: 'share of use in the period less that in the compared period',
    denominator: 'usage counts of the service in both periods',
    window: 'usage counts of the two periods',
    unit: 'points',
    decimals: 1,
    source: ours,
  },
  {
    id: 'assessment-score@1',
    label: { fi: 'Itsearvioinnin tulos', sv: 'Självvärderingens resultat', en: 'Self-assessment score' },
    wording: {
      fi: 'Kuinka suuri osa itsearvioinnin väittämistä toteutuu.',
      sv: 'Hur stor del av självvärderingens påståenden som uppfylls.',
      en: 'Which part of the self-assessment’s statements is met.',
    },
    scale: 'yes 1, partly ½, no 0; not applicable is left out',
    numerator: 'sum of the answers',
    denominator: 'answers other than not applicable',
    window: 'the round',
    unit: 'percent',
    decimals: 0,
    source: ours,
  },
];

const redaction: Metric[] = [
  {
    id: 'residual-share@1',
    label: { fi: 'Jäi poistamatta', sv: 'Blev kvar', en: 'Left in the text' },
    wording: {
      fi: 'Kuinka suuressa osassa tarkistettuja kommentteja ihminen löysi vielä henkilötietoja.',
      sv: 'I hur stor del av de granskade kommentarerna en människa ännu hittade personuppgifter.',
      en: 'In which part of the checked comments a person still found personal data.',
    },
    scale: 'found or not, by comment; of one kind or of any',
    numerator: 'checked comments in which something of the kind was left',
    denominator: 'comments of the sample that were checked',
    window: 'the sample, drawn at random from stored comments in proportion to their languages',
    unit: 'percent',
    decimals: 1,
    source: ours,
  },
  {
    id: 'wrongly-removed-share@1',
    label: { fi: 'Poistettu turhaan', sv: 'Borttaget i onödan', en: 'Wrongly removed' },
    wording: {
      fi: 'Kuinka suuren osan säännön poistoista tarkastaja on merkinnyt turhaksi. Kaikkia poistoja ei ole tarkastettu.',
      sv: 'Hur stor del av regelns borttagningar som en granskare har märkt som onödiga. Alla borttagningar är inte granskade.',
      en: 'Which part of what a rule removed a reviewer has called wrong. Not everything that was removed has been looked at.',
    },
    scale: 'called wrong or not, by placeholder',
    numerator: 'placeholders of the rule that were called wrongly removed',
    denominator: 'placeholders that the rule made',
    window: 'all comments',
    unit: 'percent',
    decimals: 1,
    source: ours,
  },
];

const reasons: Metric[] = [
  {
    id: 'low-rating-difference@1',
    label: { fi: 'Kulkee huonojen arvioiden kanssa', sv: 'Följer med låga betyg', en: 'Goes with low ratings' },
    wording: {
      fi: 'Kuinka paljon useammin arvio on 1 tai 2, kun kommentti puhuu aiheesta, kuin kun se ei puhu. Ei kerro, mikä johtuu mistä.',
      sv: 'Hur mycket oftare betyget är 1 eller 2 när kommentaren handlar om temat än när den inte gör det. Säger inget om vad som beror på vad.',
      en: 'How much more often the rating is 1 or 2 when the comment speaks of the theme than when it does not. It does not say what causes what.',
    },
    scale: 'percentage points, −100 to 100',
    numerator:
      'share of ratings 1 and 2 among comments with the theme less that among comments without it, within mode and selection, pooled',
    denominator: 'classified comments; n is the smaller of the two groups',
    window: byHappening,
    unit: 'points',
    decimals: 0,
    source:
      'Mantel–Haenszel risk difference: Greenland, S. & Robins, J. M. (1985), Biometrics 41, 55–68; variance: Sato, T. (1989), Biometrics 45, 1323–1324',
  },
  {
    id: 'characteristic-words@1',
    label: { fi: 'Erottuvat sanat', sv: 'Utmärkande ord', en: 'Words that stand out' },
    wording: {
      fi: 'Sanat ja sanaparit, joita aiheen kommenteissa on nyt selvästi enemmän kuin vertailujaksolla.',
      sv: 'Ord och ordpar som temats kommentarer använder tydligt oftare nu än under jämförelseperioden.',
      en: 'Words and pairs that comments on the theme use clearly more now than in the compared period.',
    },
    scale: 'z of the log-odds ratio; shown above 1.96, in at least 3 comments, at most 12',
    numerator: 'comments on the theme with the word; a word counts once a comment, numbers and what was removed do not count',
    denominator: 'the newest 5,000 comments on the theme in each period',
    window: byHappening,
    unit: 'count',
    decimals: 0,
    source:
      'weighted log-odds with an informative Dirichlet prior: Monroe, B. L., Colaresi, M. P. & Quinn, K. M. (2008), Political Analysis 16, 372–403',
  },
  {
    id: 'typical-comments@1',
    label: { fi: 'Tyypilliset kommentit', sv: 'Typiska kommentarer', en: 'Typical comments' },
    wording: {
      fi: 'Kolme kommenttia, jotka ovat lähimpänä aiheen kommenttien keskikohtaa ja eri asioista. Ohjelma valitsee ne.',
      sv: 'Tre kommentarer som ligger närmast mitten av temats kommentarer och handlar om olika saker. Programmet väljer dem.',
      en: 'Three comments nearest to the middle of the theme’s comments, and unlike each other. Software chooses them.',
    },
    scale: 'cosine of tf–idf vectors; maximal marginal relevance with λ = 0.7; comments of 40 to 320 characters where there are enough',
    numerator: 'three comments; fewer where others are 0.8 alike or more',
    denominator: 'the newest 5,000 comments on the theme in the period',
    window: byHappening,
    unit: 'count',
    decimals: 0,
    source:
      'Carbonell, J. & Goldstein, J. (1998), SIGIR ’98, 335–336; tf–idf: Salton, G. & Buckley, C. (1988), Information Processing & Management 24, 513–523',
  },
  {
    id: 'week-alarm@1',
    label: { fi: 'Poikkeava viikko', sv: 'Avvikande vecka', en: 'Week out of the ordinary' },
    wording: {
      fi: 'Viikko, jolla aihetta kiitettiin tai moitittiin palautepisteessä selvästi enemmän tai vähemmän kuin aiempien viikkojen perusteella voi odottaa.',
      sv: 'En vecka då temat fick beröm eller kritik tydligt oftare eller mer sällan vid responspunkten än de tidigare veckorna låter vänta.',
      en: 'A week in which a theme was praised or blamed at a touchpoint clearly more, or less, than the weeks before let expect.',
    },
    scale: 'out of the ordinary or not; at most one false alarm in twenty quiet years for each theme, polarity and touchpoint',
    numerator: 'comments of the week with the theme and polarity',
    denominator: 'classified comments of the week at the touchpoint, of one version of the classifier',
    window: 'whole local weeks, Monday to Sunday, against the 8 to 26 weeks before',
    unit: 'count',
    decimals: 0,
    source:
      'beta-binomial prediction: Kleinman, J. C. (1973), JASA 68, 46–54; after Farrington, C. P. et al. (1996), J. R. Statist. Soc. A 159, 547–563; Bonferroni over 52 weeks and both directions',
  },
];

export const metrics: Metric[] = [...satisfaction, ...drivers, ...comments, ...complaints, ...use, ...redaction, ...reasons];
