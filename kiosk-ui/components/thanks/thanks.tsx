import { useTexts } from '../../locales/use-locale.js';
import { Face } from '../faces/face.js';
import { Heading } from '../heading/heading.js';
import './thanks.css';

/** The end of a visit; nothing can be pressed while it shows. */
export function Thanks() {
  const texts = useTexts();
  return (
    <div class="thanks">
      <div class="thanks-face">
        <Face rating={4} />
      </div>
      <Heading>{texts.thanksHeading}</Heading>
      <p>{texts.thanksText}</p>
    </div>
  );
}
