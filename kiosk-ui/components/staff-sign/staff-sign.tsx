import { useTexts } from '../../locales/use-locale.js';
import type { OutboxState } from '../../outbox/sender.js';

/** What is wrong with the device, small at the foot of the page: meant for staff, no matter of the visitor's. */
export function StaffSign({ state, isRevoked }: { state: OutboxState | undefined; isRevoked: boolean }) {
  const texts = useTexts();
  return (
    <>
      {(isRevoked || state?.revoked) && (
        <p class="staff-sign">
          {texts.staffRevoked} <span>{state?.waiting ?? 0}</span>
        </p>
      )}
      {state && state.refused > 0 && (
        <p class="staff-sign">
          {texts.staffRefused} <span>{state.refused}</span>
        </p>
      )}
    </>
  );
}
