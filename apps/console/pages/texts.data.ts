/** The words of the pages for everybody: the front page and the accessibility statement. */

export interface PageTexts {
  name: string;
  intro: string;
  links: { href: string; text: string; about: string }[];
  accessibility: { title: string; paragraphs: string[]; gapsTitle: string; gaps: string[]; contactTitle: string; contact: string };
}

const links = (kiosk: [string, string], console: [string, string], api: [string, string], accessibility: [string, string]) =>
  (
    [
      ['/kiosk/', kiosk],
      ['/console/', console],
      ['/api/docs', api],
      ['/accessibility', accessibility],
    ] as const
  ).map(([href, [text, about]]) => ({ href, text, about }));

export const pageTexts: Record<string, PageTexts> = {
  fi: {
    name: 'Suomi',
    intro:
      'Kuule kerää palautetta julkisista palveluista siellä, missä ihmiset niitä käyttävät, poistaa teksteistä henkilötiedot ja kertoo, mikä toimii ja mikä ei.',
    links: links(
      ['Palautepääte', 'Asiakkaan näkymä. Laite avataan sen omalla osoitteella.'],
      ['Raportit', 'Esihenkilöille ja ylläpitäjille. Kirjaudu sisään.'],
      ['Rajapinta', 'OpenAPI-kuvaus kehittäjille.'],
      ['Saavutettavuus', 'Saavutettavuusseloste.'],
    ),
    accessibility: {
      title: 'Saavutettavuusseloste',
      paragraphs: [
        'Tämä seloste koskee Kuulen palautepäätettä ja raporttisivuja. Tavoitteena on WCAG 2.2:n taso AA ja EN 301 549. Organisaatio, joka kerää palautetta, julkaisee oman selosteensa; linkki siihen on palautepäätteellä.',
        'Sivut voi käyttää kosketuksella, näppäimistöllä, kytkimellä ja ruudunlukijalla. Palautepääte lukee tekstit ääneen, varoittaa ennen aikakatkaisua ja toimii 320 pikselin levyisenä ja 400 prosentin suurennoksella. Tarkistus: Kuulen omat testit (axe) selaimessa, 21.11.2026. Ulkopuolista arviota ei ole tehty.',
      ],
      gapsTitle: 'Tunnetut puutteet',
      gaps: ['Organisaation omia nimiä ja ohjeita ei ole äänitetty valmiiksi: ne luetaan laitteen omalla äänellä, jos sellainen on.'],
      contactTitle: 'Palaute saavutettavuudesta',
      contact:
        'Kerro puutteesta organisaatiolle, jonka palvelussa käytit Kuulea. Jos et saa vastausta kahdessa viikossa, voit tehdä kantelun Traficomille.',
    },
  },
  sv: {
    name: 'Svenska',
    intro:
      'Kuule samlar synpunkter på offentliga tjänster där människor möter dem, tar bort personuppgifter ur texterna och visar vad som fungerar och vad som inte gör det.',
    links: links(
      ['Terminal för synpunkter', 'Det besökaren ser. Enheten öppnas med sin egen adress.'],
      ['Rapporter', 'För chefer och administratörer. Logga in.'],
      ['Gränssnitt', 'OpenAPI-beskrivning för utvecklare.'],
      ['Tillgänglighet', 'Tillgänglighetsredogörelse.'],
    ),
    accessibility: {
      title: 'Tillgänglighetsredogörelse',
      paragraphs: [
        'Redogörelsen gäller Kuules terminal och rapportsidor. Målet är WCAG 2.2 nivå AA och EN 301 549. Organisationen som samlar synpunkter publicerar sin egen redogörelse; länken finns i terminalen.',
        'Sidorna kan användas med beröring, tangentbord, kontakt och skärmläsare. Terminalen läser upp texterna, varnar innan tiden går ut och fungerar vid 320 pixlars bredd och 400 procents förstoring. Granskning: Kuules egna tester (axe) i webbläsare, 2026-11-21. Ingen utomstående granskning har gjorts.',
      ],
      gapsTitle: 'Kända brister',
      gaps: ['Organisationens egna namn och anvisningar är inte inspelade i förväg: de läses med enhetens egen röst, om det finns en.'],
      contactTitle: 'Synpunkter på tillgängligheten',
      contact:
        'Berätta om bristen för organisationen vars tjänst du använde. Får du inget svar kan du vända dig till tillsynsmyndigheten: Traficom i Finland, Digg i Sverige.',
    },
  },
  en: {
    name: 'English',
    intro:
      'Kuule collects feedback on public services where people meet them, takes personal data out of what they wrote, and shows what works and what does not.',
    links: links(
      ['Kiosk', 'What visitors see. A device is opened by its own address.'],
      ['Reports', 'For managers and administrators. Sign in.'],
      ['Interface', 'OpenAPI description for developers.'],
      ['Accessibility', 'Accessibility statement.'],
    ),
    accessibility: {
      title: 'Accessibility statement',
      paragraphs: [
        'This statement is about Kuule’s kiosk and report pages. The aim is WCAG 2.2 level AA and EN 301 549. The organisation that collects feedback publishes its own statement; the kiosk links to it.',
        'The pages can be used by touch, keyboard, switch and screen reader. The kiosk reads its texts aloud, warns before it times out, and works at a width of 320 pixels and at 400 % zoom. Checked by Kuule’s own tests (axe) in a browser, 21 November 2026. There has been no outside review.',
      ],
      gapsTitle: 'Known gaps',
      gaps: [
        'An organisation’s own names and directions are not recorded beforehand: they are read by the device’s own voice, where there is one.',
      ],
      contactTitle: 'Tell about accessibility',
      contact:
        'Tell the organisation whose service you used. If it does not answer, turn to the supervising authority: Traficom in Finland, Digg in Sweden.',
    },
  },
  ru: {
    name: 'Русский',
    intro:
      'Kuule собирает отзывы о государственных и городских услугах там, где люди ими пользуются, убирает из текстов личные данные и показывает, что работает, а что нет.',
    links: links(
      ['Терминал отзывов', 'То, что видит посетитель. Устройство открывается по своему адресу.'],
      ['Отчёты', 'Для руководителей и администраторов. Войдите в систему.'],
      ['Интерфейс', 'Описание OpenAPI для разработчиков.'],
      ['Доступность', 'Заявление о доступности.'],
    ),
    accessibility: {
      title: 'Заявление о доступности',
      paragraphs: [
        'Заявление относится к терминалу отзывов и страницам отчётов Kuule. Цель — уровень AA стандарта WCAG 2.2 и EN 301 549. Организация, которая собирает отзывы, публикует своё заявление; ссылка на него есть на терминале.',
        'Страницами можно пользоваться касанием, с клавиатуры, переключателем и с программой чтения экрана. Терминал читает тексты вслух, предупреждает перед тайм-аутом и работает при ширине 320 пикселей и увеличении 400 %. Проверка: собственные тесты Kuule (axe) в браузере, 21.11.2026. Внешней оценки не было.',
      ],
      gapsTitle: 'Известные недостатки',
      gaps: ['Названия и указания самой организации не записаны заранее: их читает голос устройства, если он есть.'],
      contactTitle: 'Сообщить о доступности',
      contact:
        'Сообщите о недостатке организации, услугой которой вы пользовались. Если ответа нет, обратитесь в надзорный орган: Traficom в Финляндии, Digg в Швеции.',
    },
  },
};
