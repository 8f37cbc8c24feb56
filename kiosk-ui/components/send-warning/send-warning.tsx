import type { LocalText } from '../../../libs/contract/questionnaire.js';
import type { WarnedKind, Warning } from '../../../libs/redaction/warn.js';
import type { TextKey } from '../../locales/locale.js';
import { Own, Text, useTexts } from '../../locales/use-locale.js';
import { Dialog } from '../dialog/dialog.js';
import './send-warning.css';

/** What a find looks like, and why it need not go along. */
const wordsOf: Record<WarnedKind, { looks: TextKey; why: 'contact' | 'secret' | 'other' }> = {
  phone: { looks: 'warnPhone', why: 'contact' },
  email: { looks: 'warnEmail', why: 'contact' },
  address: { looks: 'warnAddress', why: 'contact' },
  'personal-id': { looks: 'warnPersonalId', why: 'secret' },
  'bank-account': { looks: 'warnBankAccount', why: 'secret' },
  card: { looks: 'warnCard', why: 'secret' },
  plate: { looks: 'warnPlate', why: 'other' },
  'birth-date': { looks: 'warnBirthDate', why: 'other' },
  'online-id': { looks: 'warnOnlineId', why: 'contact' },
};

interface Props {
  warning: Warning;
  /** Where one turns for an answer. */
  route: LocalText;
  /** To send the text without what was found. */
  onRemove: () => void;
  /** To send it as it was written. */
  onKeep: () => void;
  /** Back to writing, with nothing changed; Escape does the same. */
  onBack: () => void;
}

/**
 * "This looks like a phone number. Remove it?": asked once, before sending, of all that was found. For any page on which people
 * write; what was found comes from `useWarning`.
 */
export function SendWarning({ warning, route, onRemove, onKeep, onBack }: Props) {
  const texts = useTexts();
  const kinds = [...new Set(warning.finds.map(({ kind }) => kind))];
  return (
    <Dialog name="send-warning" onCancel={onBack}>
      {/* Takes the focus: the first thing heard and seen, and an eager Enter answers nothing. */}
      <h2 id="send-warning-heading" tabIndex={-1} autofocus>
        {texts.warnQuestion}
      </h2>
      <div id="send-warning-text" class="send-warning-text">
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <span>{texts[wordsOf[kind].looks]}</span>
              {/* Never read aloud into the room. */}
              {warning.finds.map((find) => find.kind === kind && <q data-silent>{find.value}</q>)}
            </li>
          ))}
        </ul>
        <Reasons kinds={kinds} route={route} />
      </div>
      <div class="send-warning-actions">
        <button type="button" class="button button-main" onClick={onRemove}>
          {texts.warnWithout}
        </button>
        <button type="button" class="button" onClick={onKeep}>
          {texts.warnAsItIs}
        </button>
        <button type="button" class="button button-quiet" onClick={onBack}>
          {texts.warnBack}
        </button>
      </div>
    </Dialog>
  );
}

/** Why it need not go along; the reason that fits anything only where there is no better one. */
function Reasons({ kinds, route }: { kinds: WarnedKind[]; route: LocalText }) {
  const texts = useTexts();
  const isSecret = kinds.some((kind) => wordsOf[kind].why === 'secret');
  const contacts = kinds.filter((kind) => wordsOf[kind].why === 'contact');
  return (
    <>
      {isSecret && <p>{texts.warnNeverNeeded}</p>}
      {contacts.length > 0 && (
        <>
          <p>{contacts.every((kind) => kind === 'phone') ? texts.warnNoCall : texts.warnNoAnswer}</p>
          <p>
            <Text of="noticeRoute" route={<Own text={route} />} />
          </p>
        </>
      )}
      {!isSecret && !contacts.length && <p>{texts.warnNotNeeded}</p>}
    </>
  );
}
