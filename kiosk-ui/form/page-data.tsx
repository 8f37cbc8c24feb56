import type { LocalText } from '../../libs/contract/questionnaire.js';
import type { Locale } from '../locales/locale.js';

const dataId = 'page-data';

/** Texts that the script shows; the others are on the page already. */
const isShown = (key: string) => /^(comment|notice|warn|formMost)/.test(key);

/** What the page's script needs of its language, so that it brings no language along. */
export interface PageDataParts {
  locale: Locale;
  route: LocalText;
}

/** Data in the page: no script to the browser, so the strictest policy lets it be. */
export function PageData({ locale, route }: PageDataParts) {
  const texts = Object.fromEntries(Object.entries(locale.texts).filter(([key]) => isShown(key)));
  const json = JSON.stringify({ locale: { ...locale, texts }, route }).replaceAll('<', '\\u003c');
  return <script id={dataId} type="application/json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/** Undefined on a page without a form. */
export function readPageData(): PageDataParts | undefined {
  const text = document.getElementById(dataId)?.textContent;
  return text ? (JSON.parse(text) as PageDataParts) : undefined;
}
