import type { ComponentChildren } from 'preact';
import type { TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import { Address } from '../components/comment/address.js';
import { Text } from '../locales/use-locale.js';

/** Where privacy and accessibility are explained, and what staff must know. */
export function Footer({
  questionnaire: { privacyUrl, accessibilityUrl },
  sign,
}: {
  questionnaire: TouchpointQuestionnaire;
  sign: ComponentChildren;
}) {
  return (
    <footer class="kiosk-footer">
      {privacyUrl && (
        <p>
          <Text of="noticePrivacy" privacy={<Address url={privacyUrl} />} />
        </p>
      )}
      {accessibilityUrl && (
        <p>
          <Text of="accessibility" address={<Address url={accessibilityUrl} />} />
        </p>
      )}
      {sign}
    </footer>
  );
}
