/** The questionnaire that every organisation starts with. An organisation may write its own beside it; a version never changes. */
import type { Question } from '#libs/contract/questionnaire.js';

const reasons: Question = {
  key: 'reasons',
  indicator: 'theme-share@1',
  kind: 'many',
  ratingAtMost: 3,
  text: {
    fi: 'Mihin et ollut tyytyväinen?',
    'fi-simple': 'Mikä oli huonoa?',
    sv: 'Vad var du inte nöjd med?',
    'sv-simple': 'Vad var dåligt?',
    en: 'What were you not satisfied with?',
    ru: 'Чем вы остались недовольны?',
  },
  // The codes are those of the themes, so that a tap and a sentence are counted under one heading.
  choices: [
    {
      code: 'time',
      text: {
        fi: 'Odotus- tai käsittelyaika',
        'fi-simple': 'Piti odottaa',
        sv: 'Vänte- eller handläggningstiden',
        'sv-simple': 'Det tog lång tid',
        en: 'Waiting or handling time',
        ru: 'Время ожидания или рассмотрения',
      },
    },
    {
      code: 'staff',
      text: {
        fi: 'Henkilökunta',
        'fi-simple': 'Työntekijät',
        sv: 'Personalen',
        'sv-simple': 'De som arbetar här',
        en: 'Staff',
        ru: 'Сотрудники',
      },
    },
    {
      code: 'digital',
      text: {
        fi: 'Verkkopalvelu tai laitteet',
        'fi-simple': 'Nettipalvelu tai laite',
        sv: 'E-tjänsten eller utrustningen',
        'sv-simple': 'Tjänsten på nätet eller en apparat',
        en: 'Online service or equipment',
        ru: 'Электронные услуги или оборудование',
      },
    },
    {
      code: 'information',
      text: {
        fi: 'Tieto ja ohjeet',
        'fi-simple': 'Ohjeet',
        sv: 'Informationen och anvisningarna',
        'sv-simple': 'Anvisningarna',
        en: 'Information and instructions',
        ru: 'Информация и инструкции',
      },
    },
    {
      code: 'premises',
      text: {
        fi: 'Tilat',
        'fi-simple': 'Paikka',
        sv: 'Lokalerna',
        'sv-simple': 'Platsen',
        en: 'Premises',
        ru: 'Помещение',
      },
    },
    {
      code: 'outcome',
      text: {
        fi: 'Lopputulos tai päätös',
        'fi-simple': 'Päätös',
        sv: 'Resultatet eller beslutet',
        'sv-simple': 'Beslutet',
        en: 'Outcome or decision',
        ru: 'Результат или решение',
      },
    },
    {
      code: 'cost',
      text: { fi: 'Hinta', sv: 'Priset', en: 'Cost', ru: 'Стоимость' },
    },
  ],
};

const ease: Question = {
  key: 'ease',
  indicator: 'ces@1',
  kind: 'scale',
  text: {
    fi: 'Asian hoitaminen oli helppoa. (1 = täysin eri mieltä, 5 = täysin samaa mieltä)',
    'fi-simple': 'Oliko asian hoitaminen helppoa? (1 = ei, 5 = kyllä)',
    sv: 'Det var lätt att uträtta ärendet. (1 = helt av annan åsikt, 5 = helt av samma åsikt)',
    'sv-simple': 'Var det lätt att uträtta ärendet? (1 = nej, 5 = ja)',
    en: 'It was easy to get this done. (1 = strongly disagree, 5 = strongly agree)',
    ru: 'Решить вопрос было легко. (1 = совсем не согласны, 5 = полностью согласны)',
  },
};

/** `basic@1`: after the rating, what was wrong (for ratings of 3 and below) and how easy it was. */
export const basicQuestionnaire = { name: 'basic', version: 1, questions: [reasons, ease] };
