import type { LocalText } from '../../libs/contract/questionnaire.js';

/** An organisation's own text in the language nearest to `tag`: the tag itself, its language (`fi` for `fi-simple`), Finnish, any. */
export function nearest(text: LocalText, tag: string): { text: string; lang: string } {
  const lang = [tag, tag.split('-')[0]!, 'fi', ...Object.keys(text)].find((candidate) => text[candidate]);
  return lang ? { text: text[lang]!, lang } : { text: '', lang: tag };
}
