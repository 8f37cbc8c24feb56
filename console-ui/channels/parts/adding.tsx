import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** Said to a screen reader after the title, where several stand in a row. */
  about?: string;
  submitLabel: string;
  busy: boolean;
  submit: (form: HTMLFormElement) => void;
  children: ComponentChildren;
  /** A further button, beside that which sends. */
  more?: ComponentChildren;
  outcome: ComponentChildren;
}

/** A form for one more, or for another state of one; folded until somebody wants it. */
export function Adding({ title, about, submitLabel, busy, submit, children, more, outcome }: Props) {
  return (
    <details class="adding">
      <summary>
        {title}
        {about && <span class="visually-hidden">: {about}</span>}
      </summary>
      <form
        class="channel-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        {children}
        <div class="channel-actions">
          <button class="button button-main" disabled={busy}>
            {submitLabel}
          </button>
          {more}
        </div>
        {outcome}
      </form>
    </details>
  );
}
