import { useId } from 'preact/hooks';

interface Given {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

interface Props {
  label: string;
  hint?: string | undefined;
  /** What is wrong with it; stands in place of the hint. */
  error?: string | undefined;
  children: (given: Given) => preact.JSX.Element;
}

/** A field under its label, with what helps to fill it in. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const help = error ?? hint;
  return (
    <div class="channel-field">
      <label for={id}>{label}</label>
      {children({ id, ...(help && { 'aria-describedby': `${id}-help` }), ...(error && { 'aria-invalid': true }) })}
      {help && (
        <p class={error ? 'field-error' : 'hint'} id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
