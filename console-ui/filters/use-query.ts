/** The query of this page's address, and the ways to change it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { parseQuery, searchOf, type Query } from './query.js';

export interface Navigation {
  query: Query;
  /** Changes parts of the query; the choice of comments falls away unless it is among them, for its bar may be gone. */
  change(part: Partial<Query>): void;
  /** The address with these parts changed, for links. */
  href(part: Partial<Query>): string;
}

export function useQuery(): Navigation {
  const [search, setSearch] = useState(location.search);
  useEffect(() => {
    const read = () => setSearch(location.search);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const query = parseQuery(search);
  const href = (part: Partial<Query>) => location.pathname + searchOf({ ...query, behind: {}, ...part });
  const change = useCallback((part: Partial<Query>) => {
    const next = searchOf({ ...parseQuery(location.search), behind: {}, ...part });
    if (next !== location.search) history.pushState(null, '', location.pathname + next);
    setSearch(next);
  }, []);
  return { query, change, href };
}
