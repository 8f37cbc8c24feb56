import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What is chosen, in the button. */
  label: string;
  value: string;
  active: boolean;
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens a panel beneath it. Escape, a press outside and leaving by Tab close it; Escape gives the focus back. */
export function Disclosure({ label, value, active, children }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);
  // A panel that would leave the window opens to the other side.
  useLayoutEffect(() => {
    const { right = 0 } = panel.current?.getBoundingClientRect() ?? {};
    if (open) panel.current?.classList.toggle('is-leftwards', right > document.documentElement.clientWidth);
    else panel.current?.classList.remove('is-leftwards');
  }, [open]);
  return (
    <div class="disclosure" ref={root} onKeyDown={(event) => open && event.key === 'Escape' && close()}>
      <button
        ref={button}
        type="button"
        class={active ? 'disclosure-button is-active' : 'disclosure-button'}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span class="disclosure-label">{label}</span> <span class="disclosure-value">{value}</span>
      </button>
      <div ref={panel} class="disclosure-panel" id={id} hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}
