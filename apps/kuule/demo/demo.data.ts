/** The demonstration: a town that does not exist, with one touchpoint a mode. */
import type { ChannelType, Mode, serviceAreas } from '#libs/contract/codes.js';
import type { LocalText } from '#libs/contract/questionnaire.js';

export const demoOrganisation = {
  key: 'demo',
  name: { fi: 'Demo', sv: 'Demo', en: 'Demo', ru: 'Демо' },
  // Completes a sentence on the page: "For an answer, a complaint or an appeal: …"
  officialRoute: {
    fi: 'kunnan kirjaamo, kirjaamo@demo.example',
    sv: 'kommunens registratur, kirjaamo@demo.example',
    en: 'the town’s registry, kirjaamo@demo.example',
    ru: 'городская канцелярия, kirjaamo@demo.example',
    'fi-simple': 'kirjoita osoitteeseen kirjaamo@demo.example',
    'sv-simple': 'skriv till kirjaamo@demo.example',
  },
  privacyUrl: 'https://demo.example/privacy',
  accessibilityUrl: 'https://demo.example/accessibility',
};

interface DemoTouchpoint {
  key: string;
  name: LocalText;
  mode: Mode;
  channelType: ChannelType;
  /** Visitor languages, where they are not the usual four. */
  languages?: string[];
  /** Advice on anything has no area of its own: it is told from what people write. */
  service: { key: string; name: LocalText; serviceArea?: (typeof serviceAreas)[number] };
}

export const demoTouchpoints: DemoTouchpoint[] = [
  {
    key: 'library-desk',
    name: { fi: 'Kirjaston palvelutiski', sv: 'Bibliotekets kundtjänst', en: 'Library desk', ru: 'Библиотека' },
    mode: 'kiosk',
    channelType: 'ServiceLocation',
    languages: ['fi', 'sv', 'en', 'ru', 'fi-simple', 'sv-simple'],
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
    service: { key: 'advice', name: { fi: 'Neuvonta', sv: 'Rådgivning', en: 'Advice', ru: 'Консультации' } },
  },
  {
    key: 'e-permit',
    name: { fi: 'Sähköinen lupapalvelu', sv: 'E-tjänsten för tillstånd', en: 'Permits online', ru: 'Электронные разрешения' },
    mode: 'web',
    channelType: 'EChannel',
    service: {
      key: 'permits',
      name: { fi: 'Rakennusluvat', sv: 'Bygglov', en: 'Building permits', ru: 'Разрешения на строительство' },
      serviceArea: 'building',
    },
  },
];
