import type { Refusal } from '../../api/client.js';
import { useLocale } from '../../language/locale.js';
import type { Action } from './use-action.js';

interface Props {
  action: Pick<Action, 'message' | 'refusal'>;
  /** What is wrong with the fields that the server names. */
  fault: (fields: Refusal['fields']) => string;
}

/** What came of a button: a quiet sentence, or why the server did not do it. */
export function Outcome({ action: { message, refusal }, fault }: Props) {
  const { t } = useLocale();
  const why = ({ code, status, fields }: Refusal) => {
    if (code === 'OFFLINE') return t('problem.offline');
    if (status === 403) return t('problem.forbidden');
    if (status === 404) return t('channels.gone');
    if (status === 422) return fault(fields);
    return t(status === 503 || status === 429 ? 'problem.unavailable' : 'problem.other');
  };
  return (
    <>
      <p role="status" class="outcome">
        {message}
      </p>
      {refusal && (
        <p class="notice notice-error" role="alert">
          {why(refusal)}
        </p>
      )}
    </>
  );
}
