import { useState } from 'preact/hooks';
import type { LineInfo } from '../../../../libs/contract/line.js';
import { patch } from '../../../api/client.js';
import { useLocale } from '../../../language/locale.js';
import { Adding } from '../../parts/adding.js';
import { Outcome } from '../../parts/outcome.js';
import { useAction } from '../../parts/use-action.js';
import { CredentialFields, emptyCredentials, writtenCredentials } from './credential-fields.js';

interface Props {
  line: LineInfo;
  organisation: string;
  refresh: () => void;
}

/** What the provider's own API asks for: written here, and read by nobody. */
export function Credentials({ line, organisation, refresh }: Props) {
  const { t } = useLocale();
  const [given, setGiven] = useState(emptyCredentials);
  const action = useAction();
  const send = (credentials: string | null, done: string) =>
    void action.run(async () => {
      await patch(`/lines/${line.key}`, { organisation, credentials });
      setGiven(emptyCredentials);
      refresh();
      return done;
    });
  return (
    <Adding
      title={t('lines.credentialsTitle')}
      submitLabel={t('lines.keepCredentials')}
      busy={action.busy}
      submit={() => send(writtenCredentials(line.provider, given), t('lines.credentialsKept'))}
      more={
        line.hasCredentials && (
          <button
            type="button"
            class="button button-small button-quiet"
            disabled={action.busy}
            onClick={() => send(null, t('lines.credentialsRemoved'))}
          >
            {t('lines.removeCredentials')}
          </button>
        )
      }
      outcome={<Outcome action={action} fault={() => t('lines.fault.credentials')} />}
    >
      <p>{t(line.hasCredentials ? 'lines.credentialsThere' : 'lines.credentialsMissing')}</p>
      <CredentialFields provider={line.provider} given={given} change={setGiven} />
    </Adding>
  );
}
