/** Pages of comments: the first anew with every change, more on request. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommentItem, CommentPage } from '../../libs/contract/figure.js';
import { get, type Refusal } from '../api/client.js';
import { asRefusal, useFetched } from '../api/use-fetched.js';

export interface Comments {
  items: CommentItem[];
  /** Nothing has been fetched yet, or other comments than these are on their way. */
  loading: boolean;
  refusal: Refusal | null;
  more: (() => void) | null;
  /** New ones wait to be shown: the list was opened further, and must not move under its reader. */
  fresh: (() => void) | null;
  refresh(): void;
}

interface Opened {
  /** The question that the pages answer. */
  key: string;
  first: CommentPage;
  further: CommentItem[];
  next: string | null;
}

export function useComments(path: string | null, params: URLSearchParams): Comments {
  const key = params.toString();
  const first = useFetched<CommentPage>(path, params);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const current = useRef(key);
  current.current = key;
  useEffect(() => setOpened(null), [key]);

  const shown = opened?.key === key ? opened : null;
  const page = shown?.first ?? first.data;
  const next = shown ? shown.next : (page?.next ?? null);
  async function more() {
    if (!page || !next) return;
    try {
      const following = await get<CommentPage>('/comments', new URLSearchParams([...params, ['cursor', next]]));
      if (current.current !== key) return;
      setRefusal(null);
      setOpened({ key, first: page, further: [...(shown?.further ?? []), ...following.items], next: following.next });
    } catch (error) {
      setRefusal(asRefusal(error));
    }
  }
  const newer = shown && first.data && first.answers === key && first.data.items[0]?.id !== shown.first.items[0]?.id;
  return {
    items: page ? [...page.items, ...(shown?.further ?? [])] : [],
    loading: first.loading,
    refusal: first.refusal ?? refusal,
    more: next ? () => void more() : null,
    fresh: newer ? () => setOpened(null) : null,
    refresh: first.refresh,
  };
}
