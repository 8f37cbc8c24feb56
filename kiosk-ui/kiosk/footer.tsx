import type { ComponentChildren } from 'preact';
import type { TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import { Address } from '../components/comment/address.js';
import { Text } from '../locales/use-locale.js';

interface Props {
  /** Where privacy and accessibility are explained; on the first page only, to leave the others calm. */
  questionnaire?: TouchpointQuestionnaire;
  /** What staff must know. */
  sign: ComponentChildren;
}

export function Footer({ questionnaire, sign }: Props) {
  return (
    <footer class="kiosk-footer">
      {questionnaire?.privacyUrl && (
        <p>
          <Text of="noticePrivacy" privacy={<Address url={questionnaire.privacyUrl} />} />
        </p>
      )}
      {questionnaire?.accessibilityUrl && (
        <p>
          <Text of="accessibility" address={<Address url={questionnaire.accessibilityUrl} />} />
        </p>
      )}
      {sign}
    </footer>
  );
}
