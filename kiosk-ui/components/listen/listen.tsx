import { useTexts } from '../../locales/use-locale.js';
import './listen.css';

interface Props {
  isOn: boolean;
  pageKey: string;
  onToggle: () => void;
  onSpeaking: (isSpeaking: boolean) => void;
}

export function Listen({ isOn, onToggle }: Props) {
  const texts = useTexts();
  return (
    <button type="button" class="button listen" aria-pressed={isOn} onClick={onToggle}>
      {isOn ? texts.listenStop : texts.listen}
    </button>
  );
}
