/** What a script adds to pages that work without it. */
import { hydrate } from 'preact';
import 'virtual:design-tokens.css';
import '../style/base.css';
import '../components/stars/stars.css';
import '../components/question/question-field.css';
import './form.css';
import './poster.css';
import { LocaleContext } from '../locales/use-locale.js';
import { commentId, CommentField, formId } from './comment-field.js';
import { readPageData } from './page-data.js';

const data = readPageData();
if (data) {
  const field = document.getElementById(commentId) as HTMLTextAreaElement;
  hydrate(
    <LocaleContext.Provider value={data.locale}>
      <CommentField initial={field.value} language={data.locale.tag} route={data.route} />
    </LocaleContext.Provider>,
    document.getElementById('comment-island')!,
  );
  document.querySelector('.form-languages')?.addEventListener('click', keepWritten);
}

/** The page in another language, with what was written so far: it is sent along instead of left behind. */
function keepWritten(event: Event): void {
  const link = (event.target as Element).closest('a');
  const form = document.getElementById(formId) as HTMLFormElement;
  const written = [...new FormData(form)].some(([name, value]) => value !== '' && !['lang', 'id', 'via'].includes(name));
  if (!link || !written) return;
  event.preventDefault();
  (form.elements.namedItem('lang') as HTMLInputElement).value = link.lang;
  form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'switch', value: link.lang }));
  form.submit();
}

const print = document.querySelector<HTMLButtonElement>('.poster-print');
if (print) {
  print.hidden = false;
  print.addEventListener('click', () => globalThis.print());
}
