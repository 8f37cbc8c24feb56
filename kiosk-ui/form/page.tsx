/** Renders the pages of the web form on the server: the collector loads what Vite builds from this file. */
import { renderToString } from 'preact-render-to-string';
import type { FormContent, FormPage, FormRenderer } from '../../libs/contract/form.js';
import type { TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import { knownTags, localesOf, type Locale } from '../locales/locale.js';
import { nearest } from '../locales/local-text.js';
import { LocaleContext, Own, Text } from '../locales/use-locale.js';
import { FeedbackForm } from './feedback-form.js';
import { FormThanks, headingOf, Message } from './messages.js';
import { PageData } from './page-data.js';
import { Poster } from './poster.js';
import { WebLink } from './web-link.js';

export const knownLanguages: FormRenderer['knownLanguages'] = knownTags;

export const renderPage: FormRenderer['renderPage'] = (page) => `<!doctype html>${renderToString(<Document {...page} />)}`;

function Document({ language, languages, content, script, styles, icon }: FormPage) {
  const locale = localesOf([language])[0]!;
  return (
    <LocaleContext.Provider value={locale}>
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{titleOf(content, locale)}</title>
          <link rel="icon" href={icon} type="image/svg+xml" />
          {styles.map((href) => (
            <link key={href} rel="stylesheet" href={href} />
          ))}
          <script type="module" src={script} />
        </head>
        <body class="web-page">
          {content.kind === 'poster' ? <Poster {...content} /> : <Page content={content} locale={locale} languages={languages} />}
        </body>
      </html>
    </LocaleContext.Provider>
  );
}

function Page({ content, locale, languages }: { content: Exclude<FormContent, { kind: 'poster' }>; locale: Locale; languages: string[] }) {
  const questionnaire = content.kind === 'message' ? undefined : content.questionnaire;
  return (
    <div class="web-form">
      {questionnaire && (
        <header class="form-header">
          <p class="form-place">
            <strong>
              <Own text={questionnaire.name} />
            </strong>
            <span>
              <Own text={questionnaire.organisation} />
            </span>
          </p>
          {content.kind === 'form' && <LanguageLinks locale={locale} languages={languages} via={content.written.via} />}
        </header>
      )}
      <main>
        {content.kind === 'form' && <FeedbackForm {...content} language={locale.tag} />}
        {content.kind === 'thanks' && <FormThanks route={content.questionnaire.officialRoute} />}
        {content.kind === 'message' && <Message {...content} />}
      </main>
      {questionnaire?.accessibilityUrl && (
        <footer class="form-footer">
          <p>
            <Text of="accessibility" address={<WebLink url={questionnaire.accessibilityUrl} />} />
          </p>
        </footer>
      )}
      {content.kind === 'form' && <PageData locale={locale} route={content.questionnaire.officialRoute} />}
    </div>
  );
}

/** The same form in another language. */
function LanguageLinks({ locale, languages, via }: { locale: Locale; languages: string[]; via: string | undefined }) {
  if (languages.length < 2) return null;
  return (
    <nav class="form-languages" aria-label={locale.texts.languages}>
      <ul>
        {localesOf(languages).map(({ tag, texts: { name } }) => (
          <li key={tag}>
            <a
              href={`?${new URLSearchParams({ lang: tag, ...(via && { via }) }).toString()}`}
              lang={tag}
              hreflang={tag}
              aria-current={tag === locale.tag ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function titleOf(content: FormContent, { tag, texts }: Locale): string {
  const placed = (heading: string, { name }: TouchpointQuestionnaire) => `${heading} – ${nearest(name, tag).text}`;
  if (content.kind === 'message') return texts[headingOf(content.message)];
  if (content.kind === 'thanks') return placed(texts.thanksHeading, content.questionnaire);
  const isFaulty = content.kind === 'form' && content.faults.length > 0;
  return placed(isFaulty ? `${texts.formErrors}: ${texts.rateHeading}` : texts.rateHeading, content.questionnaire);
}
