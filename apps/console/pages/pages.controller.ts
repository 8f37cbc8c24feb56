/** The pages for everybody: where to go from here, and the accessibility statement. Plain HTML, no script. */
import { Controller, Get, Header, Headers, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { chooseLanguage } from '#libs/platform/choose-language.js';
import { pageStyle } from './style.data.js';
import { pageTexts, type PageTexts } from './texts.data.js';

const html = 'text/html; charset=utf-8';
const languages = Object.keys(pageTexts);

@ApiExcludeController()
@Controller()
export class PagesController {
  @Get()
  @Header('content-type', html)
  @Header('vary', 'Accept-Language')
  front(@Query('lang') wanted?: unknown, @Headers('accept-language') accepted?: string): string {
    const language = chooseLanguage(languages, wanted, accepted);
    const { intro, links } = pageTexts[language] as PageTexts;
    const items = links.map(
      ({ href, text, about }) =>
        `<li><a href="${href}${href === '/accessibility' ? `?lang=${language}` : ''}">${text}</a><p>${about}</p></li>`,
    );
    return page({
      language,
      path: '/',
      title: 'Kuule',
      body: `<h1>Kuule</h1><p class="intro">${intro}</p><ul class="doors">${items.join('')}</ul>`,
    });
  }

  @Get('accessibility')
  @Header('content-type', html)
  @Header('vary', 'Accept-Language')
  accessibility(@Query('lang') wanted?: unknown, @Headers('accept-language') accepted?: string): string {
    const language = chooseLanguage(languages, wanted, accepted);
    const { title, paragraphs, gapsTitle, gaps, contactTitle, contact } = (pageTexts[language] as PageTexts).accessibility;
    const body = [
      `<h1>${title}</h1>`,
      ...paragraphs.map((text) => `<p>${text}</p>`),
      `<h2>${gapsTitle}</h2><ul>${gaps.map((gap) => `<li>${gap}</li>`).join('')}</ul>`,
      `<h2>${contactTitle}</h2><p>${contact}</p>`,
    ];
    return page({ language, path: '/accessibility', title: `${title} – Kuule`, body: body.join('') });
  }

  @Get('pages.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return pageStyle;
  }
}

function page({ language, path, title, body }: { language: string; path: string; title: string; body: string }): string {
  const others = Object.entries(pageTexts).map(([code, { name }]) =>
    code === language
      ? `<li><span aria-current="true" lang="${code}">${name}</span></li>`
      : `<li><a href="${path}?lang=${code}" lang="${code}" hreflang="${code}">${name}</a></li>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="icon" href="/kiosk/icon.svg"><link rel="stylesheet" href="/pages.css"></head>
<body><header><nav aria-label="Kieli · Språk · Language · Язык"><ul class="languages">${others.join('')}</ul></nav></header>
<main>${body}</main></body></html>`;
}
