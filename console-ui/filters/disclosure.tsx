import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

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
      <div class="disclosure-panel" id={id} hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}
