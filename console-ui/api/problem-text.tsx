/** A refusal in the reader's words, with what to do next. */
import { useLocale } from '../language/locale.js';
import type { Refusal } from './client.js';

export function ProblemText({ refusal, retry }: { refusal: Refusal; retry: () => void }) {
  const { t, list } = useLocale();
  const text = () => {
    if (refusal.code === 'OFFLINE') return t('problem.offline');
    if (refusal.status === 403) return t('problem.forbidden');
    if (refusal.status === 422 || refusal.status === 400)
      return t('problem.fields', { fields: list(refusal.fields.map(({ field }) => field)) });
    if (refusal.status === 503 || refusal.status === 429) return t('problem.unavailable');
    return t('problem.other');
  };
  return (
    <div class="notice" role="alert">
      <p>{text()}</p>
      <button type="button" class="button" onClick={retry}>
        {t('problem.retry')}
      </button>
    </div>
  );
}
