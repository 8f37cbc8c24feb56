import { useTexts } from '../../locales/use-locale.js';
import './languages.css';

interface Named {
  tag: string;
  texts: { name: string };
}

/** One big button a visitor language, each in its own language. */
export function Languages({ locales, chosen, onChoose }: { locales: Named[]; chosen: string; onChoose: (tag: string) => void }) {
  const texts = useTexts();
  if (locales.length < 2) return null;
  return (
    <nav class="languages" aria-label={texts.languages}>
      {locales.map(({ tag, texts: { name } }) => (
        <button key={tag} type="button" lang={tag} class="language" aria-pressed={tag === chosen} onClick={() => onChoose(tag)}>
          {name}
        </button>
      ))}
    </nav>
  );
}
