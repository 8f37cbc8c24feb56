/**
 * The default list of service areas: what a contact was about. Names for people, and the main classes of the Finnish service catalogue
 * (Suomi.fi code list `ptvserclass2`; a code also stands for its subclasses) that the area covers. Only codes that were checked against
 * the list are given: an area without codes is told from comments alone until its codes have been added.
 */
export const areas = [
  'care',
  'health',
  'early-education',
  'school',
  'building',
  'library',
  'taxation',
  'benefits',
  'employment',
  'identity',
  'migration',
  'vehicles',
  'culture-sport',
  'environment',
  'housing',
  'justice',
  'business',
] as const;
export type Area = (typeof areas)[number];

export interface AreaData {
  names: Record<'fi' | 'sv' | 'en' | 'ru', string>;
  serviceClasses: readonly string[];
}

export const areaData: Record<Area, AreaData> = {
  care: {
    names: {
      fi: 'Sosiaalipalvelut ja hoiva',
      sv: 'Socialtjänst och omsorg',
      en: 'Care and social support',
      ru: 'Социальная помощь и уход',
    },
    serviceClasses: ['P4'],
  },
  health: { names: { fi: 'Terveys', sv: 'Hälso- och sjukvård', en: 'Health', ru: 'Здравоохранение' }, serviceClasses: ['P5'] },
  'early-education': {
    names: {
      fi: 'Varhaiskasvatus ja esiopetus',
      sv: 'Småbarnspedagogik och förskola',
      en: 'Early education and preschool',
      ru: 'Детские сады и дошкольное обучение',
    },
    serviceClasses: ['P6.1'],
  },
  school: {
    names: { fi: 'Koulu ja opiskelu', sv: 'Skola och studier', en: 'School and studies', ru: 'Школа и учёба' },
    serviceClasses: ['P6'],
  },
  building: {
    names: {
      fi: 'Rakentaminen ja kaavoitus',
      sv: 'Byggande och planläggning',
      en: 'Building and planning',
      ru: 'Строительство и планировка',
    },
    serviceClasses: ['P2'],
  },
  library: { names: { fi: 'Kirjasto', sv: 'Bibliotek', en: 'Library', ru: 'Библиотека' }, serviceClasses: [] },
  taxation: { names: { fi: 'Verotus', sv: 'Beskattning', en: 'Taxation', ru: 'Налоги' }, serviceClasses: [] },
  benefits: {
    names: { fi: 'Etuudet ja eläkkeet', sv: 'Förmåner och pensioner', en: 'Benefits and pensions', ru: 'Пособия и пенсии' },
    serviceClasses: ['P13', 'P1.4'],
  },
  employment: {
    names: { fi: 'Työ ja työttömyys', sv: 'Arbete och arbetslöshet', en: 'Work and unemployment', ru: 'Работа и безработица' },
    serviceClasses: ['P10'],
  },
  identity: {
    names: {
      fi: 'Passit, henkilötiedot ja muutot',
      sv: 'Pass, personuppgifter och flyttning',
      en: 'Passports and personal records',
      ru: 'Паспорта и личные данные',
    },
    serviceClasses: ['P1.5'],
  },
  migration: {
    names: {
      fi: 'Maahanmuutto ja kotoutuminen',
      sv: 'Invandring och integration',
      en: 'Migration and integration',
      ru: 'Миграция и интеграция',
    },
    serviceClasses: ['P22', 'P4.11'],
  },
  vehicles: {
    names: {
      fi: 'Ajokortit ja ajoneuvot',
      sv: 'Körkort och fordon',
      en: 'Driving licences and vehicles',
      ru: 'Водительские права и транспорт',
    },
    serviceClasses: [],
  },
  'culture-sport': {
    names: { fi: 'Kulttuuri ja liikunta', sv: 'Kultur och idrott', en: 'Culture and sport', ru: 'Культура и спорт' },
    serviceClasses: ['P27'],
  },
  environment: {
    names: {
      fi: 'Kadut, jätteet ja ympäristö',
      sv: 'Gator, avfall och miljö',
      en: 'Streets, waste and environment',
      ru: 'Улицы, отходы и окружающая среда',
    },
    serviceClasses: [],
  },
  housing: { names: { fi: 'Asuminen', sv: 'Boende', en: 'Housing', ru: 'Жильё' }, serviceClasses: ['P1'] },
  justice: {
    names: { fi: 'Oikeus ja poliisi', sv: 'Rätt och polis', en: 'Courts and police', ru: 'Суд и полиция' },
    serviceClasses: ['P7'],
  },
  business: {
    names: { fi: 'Yritykset ja luvat', sv: 'Företag och tillstånd', en: 'Business and licences', ru: 'Предпринимательство и разрешения' },
    serviceClasses: ['P12'],
  },
};

/** The area of a service of the catalogue by its service classes (codes, the most exact first wins); null when none of them is known. */
export function areaOfServiceClasses(codes: readonly string[]): Area | null {
  const owner = (code: string) => areas.find((area) => areaData[area].serviceClasses.includes(code));
  for (const code of codes) {
    const found = owner(code);
    if (found) return found;
  }
  for (const code of codes) {
    const found = owner(code.split('.')[0]!);
    if (found) return found;
  }
  return null;
}
