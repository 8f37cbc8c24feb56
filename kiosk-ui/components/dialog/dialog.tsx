import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './dialog.css';

interface Props {
  /** Its class; `<name>-heading` and `<name>-text` are the ids of what a screen reader says when it opens. */
  name: string;
  /** Escape, or whatever closes dialogs on this device. */
  onCancel?: () => void;
  children: ComponentChildren;
}

/** Stands over the page and holds the focus until it is gone. */
export function Dialog({ name, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Gives the focus back to where it was.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${name}`}
      role="alertdialog"
      aria-labelledby={`${name}-heading`}
      aria-describedby={`${name}-text`}
      onCancel={onCancel}
    >
      {children}
    </dialog>
  );
}
