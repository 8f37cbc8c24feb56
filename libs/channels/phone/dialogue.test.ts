/** The dialogue as a caller meets it, and what no walk through it may do. */
import fc from 'fast-check';
import { advance, begin, beginAlreadyAsked, feedbackOf, type DialogueState, type Move, type Script } from './dialogue.js';

const script: Script = {
  languages: ['fi', 'sv', 'en'],
  queues: [],
  questions: [
    { key: 'reasons', keys: { 1: ['time'], 2: ['staff'] }, ratingAtMost: 3 },
    { key: 'ease', keys: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 } },
  ],
  comment: true,
};
const alone: Script = { ...script, languages: ['fi'] };

/** Presses one after the other; a space is silence. */
const walk = (given: Script, known: Parameters<typeof begin>[1], keys: string): Move[] =>
  [...keys].reduce<Move[]>((moves, key) => [...moves, advance(given, moves.at(-1)!.state, key.trim())], [begin(given, known)]);
const last = (given: Script, keys: string, known = {}) => walk(given, known, keys).at(-1)!;
const heard = ({ document }: Move) => document.say.map(({ key, language }) => `${language}/${key}`);

describe('the dialogue', () => {
  it('asks the language when it is not known, and nothing else before', () => {
    expect(heard(begin(script, {}))).toEqual(['fi/language-1', 'sv/language-2', 'en/language-3']);
    expect(heard(last(script, '2'))).toEqual(['sv/greeting', 'sv/notice', 'sv/rating']);
  });

  it('does not ask what the transfer told, nor what there is no choice of', () => {
    expect(heard(begin(script, { language: 'en' }))).toEqual(['en/greeting', 'en/notice', 'en/rating']);
    expect(heard(begin(alone, {}))).toEqual(['fi/greeting', 'fi/notice', 'fi/rating']);
    // A language that is not spoken here is not known.
    expect(heard(begin(script, { language: 'de' }))[0]).toBe('fi/language-1');
  });

  it('asks for the queue where the line has several and the transfer named none', () => {
    const busy = { ...alone, queues: ['passports', 'parking'] };
    expect(heard(begin(busy, {}))).toEqual(['fi/greeting', 'fi/notice', 'fi/queue']);
    expect(last(busy, '2').state).toMatchObject({ at: 'rating', queue: 'parking' });
    expect(begin(busy, { queue: 'passports' }).state).toMatchObject({ at: 'rating', queue: 'passports' });
  });

  it('goes from the rating over the questions to the tone and thanks', () => {
    const answered = walk(alone, {}, '215  ');
    expect(answered.map(({ state }) => state.at)).toEqual(['rating', 'question-reasons', 'question-ease', 'comment', 'record', 'end']);
    expect(answered[4]!.document).toMatchObject({ say: [], action: { kind: 'record', seconds: 120, silenceSeconds: 4 } });
    expect(feedbackOf(answered.at(-1)!.state)).toEqual({ rating: 2, answers: { reasons: ['time'], ease: 5 } });
    expect(heard(answered.at(-1)!)).toEqual(['fi/thanks']);
  });

  it('does not ask the reasons of those who are content', () => {
    expect(last(alone, '4').state.at).toBe('question-ease');
  });

  it.each(['0', '*', '#'])('skips the recording by %s', (key) => {
    const move = last(alone, `40${key}`);
    expect(move.document).toMatchObject({ action: { kind: 'hang-up' } });
    expect(move.state).toMatchObject({ at: 'end', rating: 4, answers: {} });
  });

  it('asks nobody to speak where that cannot be taken', () => {
    expect(last({ ...alone, comment: false }, '45').state.at).toBe('end');
  });

  it.each(['6', '9', '0', '*', '#', '45', ' '])('asks again, twice, and then ends politely: %j', (keys) => {
    const press = (state: DialogueState) => advance(alone, state, keys.trim());
    const [first, second, third] = [press(begin(alone, {}).state)].flatMap((one) => {
      const two = press(one.state);
      return [one, two, press(two.state)];
    });
    const reason = keys.trim() ? 'fi/wrong-key' : 'fi/silence';
    expect(heard(first!)).toEqual([reason, 'fi/rating']);
    expect(heard(second!)).toEqual([reason, 'fi/rating']);
    expect(heard(third!)).toEqual(['fi/goodbye']);
    expect(third!.document.action).toEqual({ kind: 'hang-up' });
    expect(feedbackOf(third!.state)).toBeUndefined();
  });

  it('keeps the rating of those who fall silent after it, and thanks them', () => {
    const move = last(alone, '5   ');
    expect(heard(move)).toEqual(['fi/thanks']);
    expect(feedbackOf(move.state)).toEqual({ rating: 5, answers: {} });
  });

  it('begins to count anew at each question', () => {
    expect(last(alone, '  5').state).toMatchObject({ at: 'question-ease', rePrompts: 0 });
  });

  it('lets go of a question that the questionnaire no longer has', () => {
    const { state } = last(alone, '4');
    expect(advance({ ...alone, questions: [] }, state, '5').state).toMatchObject({ at: 'comment', rating: 4, answers: {} });
  });

  it('tells those who were asked already, and asks them nothing', () => {
    const move = beginAlreadyAsked(script, {});
    expect(heard(move)).toEqual(['fi/already']);
    expect(advance(script, move.state, '5').state.rating).toBeUndefined();
  });

  it('never makes up a rating, and always ends', () => {
    const key = fc.constantFrom('', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#', '12', '55', '1#', 'x');
    const scripts = fc.record({
      languages: fc.subarray(['fi', 'sv', 'en', 'ru'], { minLength: 1 }),
      queues: fc.subarray(['a', 'b', 'c']),
      questions: fc.subarray([...script.questions]),
      comment: fc.boolean(),
    });
    const known = fc.record({ language: fc.constantFrom('fi', 'sv', 'de'), queue: fc.constantFrom('a', 'x') }, { requiredKeys: [] });
    fc.assert(
      fc.property(scripts, known, fc.array(key, { minLength: 60, maxLength: 60 }), (given, told, keys) => {
        let move = begin(given, told);
        let pressed: number | undefined;
        for (const each of keys) {
          if (move.document.action.kind === 'hang-up') break;
          if (move.state.at === 'rating' && /^[1-5]$/.test(each)) pressed = Number(each);
          move = advance(given, move.state, each);
          expect(move.document.say.length + (move.document.action.kind === 'record' ? 1 : 0)).toBeGreaterThan(0);
          expect(feedbackOf(move.state)?.rating).toBe(pressed);
        }
        expect(move.document.action.kind).toBe('hang-up');
      }),
      { numRuns: 2_000 },
    );
  });
});
