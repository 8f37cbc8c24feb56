interface Props {
  id: string;
  label: string;
  /** Of what is written in it. */
  language: string;
  /** Of several lines. */
  isLong: boolean;
  value: string;
  error: string | undefined;
  set: (value: string) => void;
}

/** A text in one language, with what is wrong with it. */
export function TextField({ id, label, language, isLong, value, error, set }: Props) {
  const shared = {
    id,
    lang: language,
    value,
    autocomplete: 'off',
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  };
  return (
    <div class="field-stacked">
      <label for={id}>{label}</label>
      {isLong ? (
        <textarea {...shared} rows={3} onInput={(event) => set(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" maxLength={80} onInput={(event) => set(event.currentTarget.value)} />
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
