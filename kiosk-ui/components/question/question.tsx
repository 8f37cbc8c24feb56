import type { Question as Asked } from '../../../libs/contract/questionnaire.js';
import { Own, useNearest, useTexts } from '../../locales/use-locale.js';
import type { Answers } from '../../outbox/record.js';
import { Heading } from '../heading/heading.js';
import { splitExplanation } from './explanation.js';
import './question.css';

type Answer = Answers[string];
interface Props {
  question: Asked;
  value?: Answer;
  onAnswer: (value: Answer | undefined) => void;
}

/** One question of the questionnaire; pressing a chosen answer again takes it back. */
export function Question({ question, value, onAnswer }: Props) {
  const texts = useTexts();
  const { kind } = question;
  const own = useNearest(question.text);
  const { asked, explanation } = splitExplanation(own.text);
  const hint = kind === 'many' ? texts.questionMany : texts.questionOptional;
  const choices = kind === 'scale' ? [1, 2, 3, 4, 5].map((number) => ({ code: number, label: number })) : named(question);
  return (
    <>
      <Heading>
        <span lang={own.lang}>{asked}</span>
      </Heading>
      <p id="question-hint">{explanation ? <span lang={own.lang}>{explanation}</span> : hint}</p>
      <div class={`choices choices-${kind}`} role="group" aria-labelledby="page-heading" aria-describedby="question-hint">
        {choices.map(({ code, label }) => {
          const isChosen = Array.isArray(value) ? value.includes(String(code)) : value === code;
          return (
            <button
              key={code}
              type="button"
              class="choice"
              aria-pressed={isChosen}
              onClick={() => onAnswer(toggled(kind, value, code, isChosen))}
            >
              {label}
            </button>
          );
        })}
      </div>
    </>
  );
}

const named = ({ choices = [] }: Asked) => choices.map(({ code, text }) => ({ code, label: <Own text={text} /> }));

function toggled(kind: Asked['kind'], value: Answer | undefined, code: string | number, wasChosen: boolean): Answer | undefined {
  if (kind !== 'many') return wasChosen ? undefined : code;
  const others = (Array.isArray(value) ? value : []).filter((other) => other !== code);
  const chosen = wasChosen ? others : [...others, String(code)];
  return chosen.length ? chosen : undefined;
}
