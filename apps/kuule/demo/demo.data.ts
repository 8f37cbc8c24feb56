/** The demonstration: a town that does not exist, with one touchpoint a mode. */
import type { ChannelType, Mode } from '#libs/contract/codes.js';
import type { LocalText } from '#libs/contract/questionnaire.js';

export const demoOrganisation = {
  key: 'demo',
  name: { fi: 'Demo', sv: 'Demo', en: 'Demo', ru: 'Демо' },
  officialRoute: {
    fi: 'Jos haluat vastauksen, tehdä valituksen tai hakea muutosta, ota yhteyttä kunnan kirjaamoon: kirjaamo@demo.example.',
    sv: 'Om du vill ha svar, klaga eller söka ändring, kontakta kommunens registratorskontor: kirjaamo@demo.example.',
    en: 'For an answer, a complaint or an appeal, contact the town’s registry: kirjaamo@demo.example.',
    ru: 'Чтобы получить ответ, подать жалобу или обжаловать решение, обратитесь в канцелярию: kirjaamo@demo.example.',
    'fi-simple': 'Haluatko vastauksen? Kirjoita osoitteeseen kirjaamo@demo.example.',
    'sv-simple': 'Vill du ha svar? Skriv till kirjaamo@demo.example.',
  },
  privacyUrl: 'https://demo.example/privacy',
  accessibilityUrl: 'https://demo.example/accessibility',
};

interface DemoTouchpoint {
  key: string;
  name: LocalText;
  mode: Mode;
  channelType: ChannelType;
  service: { key: string; name: LocalText; serviceArea: string };
}

export const demoTouchpoints: DemoTouchpoint[] = [
  {
    key: 'library-desk',
    name: { fi: 'Kirjaston palvelutiski', sv: 'Bibliotekets kundtjänst', en: 'Library desk', ru: 'Библиотека' },
    mode: 'kiosk',
    channelType: 'ServiceLocation',
    service: { key: 'library', name: { fi: 'Kirjasto', sv: 'Bibliotek', en: 'Library', ru: 'Библиотека' }, serviceArea: 'library' },
  },
  {
    key: 'passport-phone',
    name: {
      fi: 'Passineuvonta puhelimessa',
      sv: 'Passrådgivning per telefon',
      en: 'Passport advice by phone',
      ru: 'Консультации о паспортах',
    },
    mode: 'phone',
    channelType: 'Phone',
    service: { key: 'passports', name: { fi: 'Passit', sv: 'Pass', en: 'Passports', ru: 'Паспорта' }, serviceArea: 'identity' },
  },
  {
    key: 'city-chat',
    name: { fi: 'Kaupungin chat', sv: 'Stadens chatt', en: 'City chat', ru: 'Городской чат' },
    mode: 'chat',
    channelType: 'EChannel',
    service: { key: 'advice', name: { fi: 'Neuvonta', sv: 'Rådgivning', en: 'Advice', ru: 'Консультации' }, serviceArea: 'advice' },
  },
  {
    key: 'e-permit',
    name: { fi: 'Sähköinen lupapalvelu', sv: 'E-tjänsten för tillstånd', en: 'Permits online', ru: 'Электронные разрешения' },
    mode: 'web',
    channelType: 'EChannel',
    service: {
      key: 'permits',
      name: { fi: 'Rakennusluvat', sv: 'Bygglov', en: 'Building permits', ru: 'Разрешения на строительство' },
      serviceArea: 'building-permits',
    },
  },
];
