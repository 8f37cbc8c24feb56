import { createContext, type ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

/** Whether we are a guest on a page that is not ours, which has its own title and its own first heading; and may move the focus. */
export const GuestContext = createContext<{ takesFocus: boolean } | undefined>(undefined);

/** The page's one heading. It takes the focus when its page opens, so that a screen reader says where one is. */
export function Heading({ children, takesFocus = true }: { children: ComponentChildren; takesFocus?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const guest = useContext(GuestContext);
  const Level = guest ? 'h2' : 'h1';
  useLayoutEffect(() => {
    if (guest?.takesFocus ?? takesFocus) heading.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    if (!guest) document.title = `${heading.current?.textContent} – Kuule`;
  });
  return (
    <Level id="page-heading" ref={heading} tabIndex={-1}>
      {children}
    </Level>
  );
}
