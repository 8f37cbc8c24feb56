import { answerField } from '../../../libs/contract/form.js';
import type { Question } from '../../../libs/contract/questionnaire.js';
import { Own, Text, useNearest, useTexts } from '../../locales/use-locale.js';
import type { Answers } from '../../outbox/record.js';
import { splitExplanation } from './explanation.js';
import './question-field.css';

/** One question of the questionnaire as fields of a form, which any browser can fill in and send. */
export function QuestionField({ question, value }: { question: Question; value: Answers[string] | undefined }) {
  const texts = useTexts();
  const { key, kind, ratingAtMost } = question;
  const own = useNearest(question.text);
  const { asked, explanation } = splitExplanation(own.text);
  const isChosen = (code: string | number) => (Array.isArray(value) ? value.includes(String(code)) : value === code);
  const choices =
    kind === 'scale'
      ? [1, 2, 3, 4, 5].map((number) => ({ code: number, label: number }))
      : (question.choices ?? []).map(({ code, text }) => ({ code, label: <Own text={text} /> }));
  return (
    <fieldset class="question-field" data-rating-at-most={ratingAtMost} aria-describedby={`${key}-hint`}>
      <legend>
        <span lang={own.lang}>{asked}</span>
      </legend>
      <p id={`${key}-hint`} class="question-hint">
        {ratingAtMost !== undefined && (
          <>
            <Text of="formIfLow" rating={ratingAtMost} />{' '}
          </>
        )}
        {explanation ? <span lang={own.lang}>{explanation}</span> : kind === 'many' ? texts.questionMany : texts.questionOptional}
      </p>
      <div class={`field-choices field-choices-${kind}`}>
        {choices.map(({ code, label }) => (
          <label key={code} class="field-choice">
            <input type={kind === 'many' ? 'checkbox' : 'radio'} name={answerField(key)} value={code} checked={isChosen(code)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {/* A radio button cannot be let go again; this one takes the answer back. */}
      {kind !== 'many' && (
        <label class="field-choice field-choice-none">
          <input type="radio" name={answerField(key)} value="" checked={value === undefined} />
          <span>{texts.formNoAnswer}</span>
        </label>
      )}
    </fieldset>
  );
}
