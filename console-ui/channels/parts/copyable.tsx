import { useId, useState } from 'preact/hooks';
import { useLocale } from '../../language/locale.js';

/** A value that is pasted elsewhere, whole. */
export function Copyable({ label, text }: { label: string; text: string }) {
  const { t } = useLocale();
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  async function copy() {
    // Without https or a permission there is no clipboard; the text can still be selected.
    await navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
  }
  return (
    <div class="copyable">
      <span id={id} class="copyable-label">
        {label}
      </span>
      <code aria-labelledby={id}>{text}</code>
      <button type="button" class="button button-small" onClick={() => void copy()}>
        {t('channels.copy')}
        <span class="visually-hidden">: {label}</span>
      </button>
      <span role="status" class="hint">
        {isCopied ? t('channels.copied') : ''}
      </span>
    </div>
  );
}
