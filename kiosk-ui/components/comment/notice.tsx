import type { ComponentChildren } from 'preact';
import type { LocalText } from '../../../libs/contract/questionnaire.js';
import { Own, Text, useTexts } from '../../locales/use-locale.js';
import './comment.css';

interface Props {
  /** For the `aria-describedby` of what is written under this notice. */
  id: string;
  route: LocalText;
  /** Where privacy is explained: to read at a kiosk, to follow elsewhere. */
  privacy: ComponentChildren;
}

/** What a writer must know before writing; every channel that takes comments carries it. */
export function Notice({ id, route, privacy }: Props) {
  const texts = useTexts();
  return (
    <div class="notice" id={id}>
      <p>
        <strong>{texts.noticePersonal}</strong>
      </p>
      <p>{texts.noticeNoAnswer}</p>
      <p>
        <Text of="noticeRoute" route={<Own text={route} />} />
      </p>
      <p>{texts.noticeEmergency}</p>
      {privacy && (
        <p>
          <Text of="noticePrivacy" privacy={privacy} />
        </p>
      )}
    </div>
  );
}
