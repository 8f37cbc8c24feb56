/** Lets every bar of the report lead to the comments behind it, as an ordinary link. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Behind, Query } from './query.js';
import type { Navigation } from './use-query.js';

const Context = createContext<Navigation | null>(null);
export const NavigationProvider = Context.Provider;

export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (!navigation) throw new Error('No navigation is given above this component');
  return navigation;
}

export const commentsTitleId = 'comments-title';

interface Props {
  behind: Behind;
  /** What else of the query must change: the comments are of another period or place than the report. */
  also?: Partial<Query>;
  class?: string;
  children: ComponentChildren;
}

/** A link to the comments behind a bar; follows in the page unless a new tab or window is asked for. */
export function CommentsLink({ behind, also, class: name, children }: Props) {
  const { query, change, href } = useNavigation();
  const target = { ...also, behind };
  const chosen = Object.entries(target).every(([part, value]) => JSON.stringify(query[part as keyof Query]) === JSON.stringify(value));
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    change(target);
    const title = document.getElementById(commentsTitleId);
    title?.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    title?.focus({ preventScroll: true });
  };
  return (
    <a class={name} href={href(target)} aria-current={chosen ? 'true' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
