/** Which page is shown, kept in the address: `?page=quality`; the report has no name. */
import { useCallback, useEffect, useState } from 'preact/hooks';

export type Page = 'report' | 'quality';

const read = (): Page => (new URLSearchParams(location.search).get('page') === 'quality' ? 'quality' : 'report');
export const addressOf = (page: Page): string => (page === 'quality' ? '?page=quality' : location.pathname);

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
