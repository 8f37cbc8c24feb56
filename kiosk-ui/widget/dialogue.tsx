import { useState } from 'preact/hooks';
import type { ChatState } from '../../libs/contract/chat.js';
import type { Question as Asked, TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import { Faces } from '../components/faces/faces.js';
import { Heading } from '../components/heading/heading.js';
import { Question } from '../components/question/question.js';
import { Thanks } from '../components/thanks/thanks.js';
import { useTexts } from '../locales/use-locale.js';
import { CommentStep } from './comment-step.js';
import type { Draft } from './draft.js';

interface Props {
  state: ChatState;
  questionnaire: TouchpointQuestionnaire;
  language: string;
  draft: Draft;
  setDraft: (draft: Draft) => void;
  /** Steps that are before the present one, to go back to. */
  onBack: () => void;
  onStep: (step: object) => void;
}

/** The one step that is open, and what its buttons send. */
export function Dialogue(props: Props) {
  const { state, questionnaire, onStep } = props;
  const texts = useTexts();
  if (state.next === 'thanks') return <Thanks />;
  if (state.next === 'rating') {
    return (
      <>
        <Heading>{texts.chatRateHeading}</Heading>
        <Faces asRadios rating={state.rating ?? undefined} onRate={(rating) => onStep({ rating })} />
        <p id="rate-hint">{texts.chatRateHint}</p>
      </>
    );
  }
  const question = state.next === 'question' && questionnaire.questions.find(({ key }) => key === state.question);
  if (question) return <QuestionStep key={question.key} question={question} {...props} />;
  return <CommentStep {...props} />;
}

function QuestionStep({ question, state, onStep, onBack }: Props & { question: Asked }) {
  const texts = useTexts();
  const [value, setValue] = useState(state.answers[question.key]);
  const onNext = () => onStep({ question: question.key, ...(value !== undefined && { answer: value }) });
  return (
    <>
      <Question question={question} value={value} onAnswer={setValue} />
      <div class="actions">
        <button type="button" class="button button-main" onClick={onNext}>
          {value === undefined ? texts.skip : texts.next}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {texts.back}
        </button>
      </div>
    </>
  );
}
