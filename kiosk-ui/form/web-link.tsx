import { useTexts } from '../locales/use-locale.js';

/** A link out of the form, in a window of its own: what is being written stays. */
export function WebLink({ url }: { url: string }) {
  const texts = useTexts();
  const shown = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  if (!/^https?:\/\//.test(url)) return <span>{shown}</span>;
  return (
    <a class="web-link" href={url} target="_blank" rel="noopener noreferrer">
      {shown} ({texts.formNewWindow})
    </a>
  );
}
