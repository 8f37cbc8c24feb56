/** A page as an e-service would have it, with the chat widget on it, for whoever tries Kuule. Of the demonstration only. */
import { Controller, Get, Header, Headers, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { chooseLanguage } from '#libs/platform/choose-language.js';

const texts: Record<string, { name: string; title: string; text: string; hint: string }> = {
  fi: {
    name: 'Suomi',
    title: 'Kaupungin chat',
    text: 'Tämä sivu esittää asiointipalvelua, johon on lisätty yksi script-rivi.',
    hint: 'Palautteen voi antaa oikean alakulman painikkeesta.',
  },
  sv: {
    name: 'Svenska',
    title: 'Stadens chatt',
    text: 'Den här sidan föreställer en e-tjänst, med en enda script-rad tillagd.',
    hint: 'Respons ges med knappen i nedre högra hörnet.',
  },
  en: {
    name: 'English',
    title: 'City chat',
    text: 'This page stands for an e-service to which one script line has been added.',
    hint: 'Feedback is given with the button at the lower right.',
  },
  ru: {
    name: 'Русский',
    title: 'Городской чат',
    text: 'Эта страница изображает электронную услугу, в которую добавлена одна строка script.',
    hint: 'Отзыв можно оставить кнопкой в правом нижнем углу.',
  },
};

@ApiExcludeController()
@Controller('chat/demo')
export class ChatPageController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('vary', 'Accept-Language')
  page(@Query('lang') wanted?: unknown, @Headers('accept-language') accepted?: string): string {
    const language = chooseLanguage(Object.keys(texts), wanted, accepted);
    const { title, text, hint } = texts[language]!;
    const others = Object.entries(texts).map(([tag, { name }]) =>
      tag === language
        ? `<li><span aria-current="true" lang="${tag}">${name}</span></li>`
        : `<li><a href="?lang=${tag}" lang="${tag}" hreflang="${tag}">${name}</a></li>`,
    );
    return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="icon" href="/kiosk/icon.svg"><link rel="stylesheet" href="/pages.css">
<script src="/chat/widget.js" data-touchpoint="city-chat" async></script></head>
<body><header><nav aria-label="Kieli · Språk · Language · Язык"><ul class="languages">${others.join('')}</ul></nav></header>
<main><h1>${title}</h1><p>${text}</p><p>${hint}</p>
<pre>&lt;script src="…/chat/widget.js" data-touchpoint="city-chat" async&gt;&lt;/script&gt;</pre></main></body></html>`;
  }
}
