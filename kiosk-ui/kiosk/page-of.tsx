import type { TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import { Faces } from '../components/faces/faces.js';
import { Heading } from '../components/heading/heading.js';
import { Question } from '../components/question/question.js';
import { useTexts } from '../locales/use-locale.js';
import { newId } from '../outbox/identifier.js';
import type { Feedback } from '../outbox/record.js';
import { Actions } from './actions.js';
import { CommentPage } from './comment-page.js';
import { answer, feedbackOf, forward, rate, type Page, type Visit } from './visit.js';

interface Props {
  page: Page;
  visit: Visit;
  questionnaire: TouchpointQuestionnaire;
  takesFocus: boolean;
  setVisit: (visit: Visit) => void;
  store: (feedback: Feedback) => Promise<void>;
  notStored: boolean;
  textInMemory: boolean;
  onEnd: () => void;
}

/** The page of the visit that is open, and what its buttons do. Every step stores all that is known under one id. */
export function PageOf({ page, visit, questionnaire, takesFocus, setVisit, store, notStored, textInMemory, onEnd }: Props) {
  const texts = useTexts();
  const isFirstAfterRating = visit.page === 1;

  if (page.kind === 'rate') {
    const onRate = (rating: number) => {
      const rated = rate(visit, rating, newId(), new Date().toISOString());
      void store(feedbackOf(rated, questionnaire));
      setVisit(rated);
    };
    return (
      <>
        <Heading takesFocus={takesFocus}>{texts.rateHeading}</Heading>
        <Faces rating={visit.rated?.rating} onRate={onRate} />
        <p id="rate-hint">{texts.rateHint}</p>
      </>
    );
  }

  const saved = isFirstAfterRating && <Saved notStored={notStored} />;
  if (page.kind === 'question') {
    const { question } = page;
    const value = visit.answers[question.key];
    const onNext = () => {
      if (value !== undefined) void store(feedbackOf(visit, questionnaire));
      setVisit(forward(visit));
    };
    return (
      <>
        {saved}
        <Question question={question} value={value} onAnswer={(chosen) => setVisit(answer(visit, question.key, chosen))} />
        <Actions visit={visit} setVisit={setVisit} onEnd={onEnd}>
          <button type="button" class="button button-main" onClick={onNext}>
            {value === undefined ? texts.skip : texts.next}
          </button>
        </Actions>
      </>
    );
  }

  return (
    <>
      {saved}
      <CommentPage
        visit={visit}
        questionnaire={questionnaire}
        setVisit={setVisit}
        store={store}
        textInMemory={textInMemory}
        onEnd={onEnd}
      />
    </>
  );
}

function Saved({ notStored }: { notStored: boolean }) {
  const texts = useTexts();
  return (
    <p class="saved" role={notStored ? 'alert' : undefined}>
      {notStored ? texts.notStored : texts.saved}
    </p>
  );
}
