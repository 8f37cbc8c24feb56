/** The addresses of all recordings. Loaded when somebody first listens: the list is longer than the rest of the page. */
const files = import.meta.glob<string>('./*/*.ogg', { eager: true, query: '?url', import: 'default' });

/** The recording of `name` in the language `lang`, if there is one. */
export const addressOf = (lang: string, name: string): string | undefined => files[`./${lang}/${name}.ogg`];
