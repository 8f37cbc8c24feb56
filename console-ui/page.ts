/** Which page is shown, kept in the address: `?page=quality`; the report has no name. What the report is about stays in the address. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { parseQuery, searchOf } from './filters/query.js';

export const pages = ['report', 'quality', 'checks', 'subThemes', 'channels', 'transcripts'] as const;
export type Page = (typeof pages)[number];

function read(): Page {
  const asked = new URLSearchParams(location.search).get('page');
  return pages.find((page) => page === asked) ?? 'report';
}

export function addressOf(page: Page): string {
  const report = searchOf(parseQuery(location.search));
  if (page === 'report') return location.pathname + report;
  return `${location.pathname}?page=${page}${report.replace('?', '&')}`;
}

export function usePage(): [Page, (page: Page) => void] {
  const [page, setPage] = useState(read);
  useEffect(() => {
    const follow = () => setPage(read());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const open = useCallback((next: Page) => {
    history.pushState(null, '', addressOf(next));
    setPage(next);
    scrollTo(0, 0);
  }, []);
  return [page, open];
}
