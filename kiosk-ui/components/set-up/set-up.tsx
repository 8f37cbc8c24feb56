import { useState } from 'preact/hooks';
import { useTexts } from '../../locales/use-locale.js';
import { Heading } from '../heading/heading.js';

interface Props {
  /** Why what the browser had is not enough. */
  problem?: string;
  /** False when the text holds no device. */
  onOpen: (address: string) => boolean;
}

/** What staff see in a browser that is no kiosk yet: how to make it one. */
export function SetUp({ problem, onOpen }: Props) {
  const texts = useTexts();
  const [isWrong, setWrong] = useState(false);
  const open = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    setWrong(!onOpen(String(new FormData(form).get('address'))));
  };
  return (
    <form class="set-up" onSubmit={open}>
      <Heading>{texts.setUpHeading}</Heading>
      {problem && <p role="alert">{problem}</p>}
      <p id="set-up-text" role={isWrong ? 'alert' : undefined}>
        {texts.setUpText}
      </p>
      <label for="set-up-address">{texts.setUpLabel}</label>
      <input
        id="set-up-address"
        name="address"
        required
        autocomplete="off"
        spellcheck={false}
        aria-describedby="set-up-text"
        aria-invalid={isWrong}
      />
      <button type="submit" class="button button-main">
        {texts.setUpOpen}
      </button>
    </form>
  );
}
