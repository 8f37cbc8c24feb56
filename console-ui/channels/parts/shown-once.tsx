import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLocale } from '../../language/locale.js';

interface Props {
  title: string;
  children: ComponentChildren;
  onClose: () => void;
}

/** What was just made and is to be pasted elsewhere, until whoever made it has noted it. */
export function ShownOnce({ title, children, onClose }: Props) {
  const { t } = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="notice shown-once">
      <h4 ref={heading} tabIndex={-1}>
        {title}
      </h4>
      {children}
      <button type="button" class="button" onClick={onClose}>
        {t('channels.noted')}
      </button>
    </div>
  );
}
