import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The page's one heading. It takes the focus when its page opens, so that a screen reader says where one is. */
export function Heading({ children, takesFocus = true }: { children: ComponentChildren; takesFocus?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    document.title = `${heading.current?.textContent} – Kuule`;
  });
  return (
    <h1 id="page-heading" ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
