/**
 * The language of a page: the one asked for, else the first of the browser's (Accept-Language, RFC 9110 §12.5.4) that is
 * offered, by its tag or its language, else the first offered.
 * @param offered not empty, the best first.
 * @param wanted as the address has it: more than one is none.
 */
export function chooseLanguage(offered: readonly string[], wanted: unknown, accepted = ''): string {
  const find = (tag: string | undefined) => offered.find((each) => each.toLowerCase() === tag?.toLowerCase());
  const primary = (tag: string) => tag.split('-')[0]?.toLowerCase();
  const ofBrowser = byQuality(accepted).map((tag) => find(tag) ?? offered.find((each) => primary(each) === primary(tag)));
  return find(typeof wanted === 'string' ? wanted : undefined) ?? ofBrowser.find((tag) => tag !== undefined) ?? (offered[0] as string);
}

function byQuality(accepted: string): string[] {
  const ranges = accepted.slice(0, 500).split(',');
  const weighed = ranges.map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { tag, quality: quality ? Number.parseFloat(quality.slice(2)) || 0 : 1 };
  });
  return weighed
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
