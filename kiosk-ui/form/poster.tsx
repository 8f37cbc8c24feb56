import { Fragment } from 'preact';
import type { FormContent } from '../../libs/contract/form.js';
import type { LocalText } from '../../libs/contract/questionnaire.js';
import { Star } from '../components/stars/star.js';
import { localesOf, type Locale } from '../locales/locale.js';
import { nearest } from '../locales/local-text.js';
import { LocaleContext, useTexts } from '../locales/use-locale.js';
import { QrCode } from './qr-code.js';

type Props = Omit<Extract<FormContent, { kind: 'poster' }>, 'kind'>;

/**
 * One sheet of A4 to hang where the service is: its form's code and address, and a telephone number where there is one. In every
 * language of the touchpoint, each said once: these few words are easy language already.
 */
export function Poster({ questionnaire, address, phone }: Props) {
  const all = localesOf(questionnaire.languages);
  const locales = all.filter(({ tag }, place) => all.findIndex((each) => primary(each.tag) === primary(tag)) === place);
  return (
    <>
      <PosterTools phone={phone} />
      <main class="poster">
        <p class="poster-place">
          <strong>
            <Names of={questionnaire.name} locales={locales} />
          </strong>
          <br />
          <Names of={questionnaire.organisation} locales={locales} />
        </p>
        <div class="poster-stars" aria-hidden="true">
          {[1, 2, 3, 4, 5].map((place) => (
            <Star key={place} />
          ))}
        </div>
        <div class="poster-words" data-count={locales.length}>
          {locales.map((locale, place) => (
            <LocaleContext.Provider key={locale.tag} value={locale}>
              <section lang={locale.tag}>
                <PosterWords isFirst={place === 0} hasPhone={Boolean(phone)} />
              </section>
            </LocaleContext.Provider>
          ))}
        </div>
        <QrCode text={address} />
        <p class="poster-address">{address.replace(/^https?:\/\//, '')}</p>
        {phone && <p class="poster-phone">{phone}</p>}
      </main>
    </>
  );
}

/** A name in each language that has one of its own. */
function Names({ of, locales }: { of: LocalText; locales: Locale[] }) {
  const all = locales.map(({ tag }) => nearest(of, tag));
  const names = all.filter(({ text }, place) => all.findIndex((each) => each.text === text) === place);
  return names.map(({ text, lang }, place) => (
    <Fragment key={lang}>
      <span class="poster-name" lang={lang}>
        {text}
        {place < names.length - 1 && ' ·'}
      </span>{' '}
    </Fragment>
  ));
}

const primary = (tag: string) => tag.split('-')[0];

function PosterWords({ isFirst, hasPhone }: { isFirst: boolean; hasPhone: boolean }) {
  const texts = useTexts();
  return (
    <>
      {isFirst ? <h1>{texts.rateHeading}</h1> : <h2>{texts.rateHeading}</h2>}
      <p>{hasPhone ? texts.posterScanOrCall : texts.posterScan}</p>
    </>
  );
}

/** Not printed: the number that the poster shall bear, and the way to paper. */
function PosterTools({ phone }: { phone: string | undefined }) {
  const texts = useTexts();
  return (
    <form class="poster-tools" method="get" autocomplete="off">
      <label for="poster-phone">{texts.posterPhone}</label>
      <input id="poster-phone" name="phone" type="tel" value={phone} />
      <button type="submit" class="button">
        {texts.posterShow}
      </button>
      <button type="button" class="button button-main poster-print" hidden>
        {texts.posterPrint}
      </button>
    </form>
  );
}
