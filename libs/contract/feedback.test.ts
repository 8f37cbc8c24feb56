import { codePoints, feedbackBody } from './feedback.js';

const valid = { touchpoint: 'library-desk', rating: 4 };

describe('feedback body', () => {
  it('counts code points, not UTF-16 units', () => {
    expect(codePoints('a😀é')).toBe(3);
    expect(feedbackBody.safeParse({ ...valid, comment: '😀'.repeat(2_000) }).success).toBe(true);
    expect(feedbackBody.safeParse({ ...valid, comment: '😀'.repeat(2_001) }).success).toBe(false);
  });

  it.each([
    ['rating 0', { rating: 0 }],
    ['rating 6', { rating: 6 }],
    ['rating 4.5', { rating: 4.5 }],
    ['rating as text', { rating: '4' }],
    ['no rating', { rating: undefined }],
    ['NUL in the comment', { comment: 'a\0b' }],
    ['a lone surrogate in the comment', { comment: 'a\ud800b' }],
    ['a time that is no time', { occurredAt: 'yesterday' }],
    ['free text of 65 characters as an answer', { answers: { ease: 'x'.repeat(65) } }],
    ['an unknown field', { reating: 4 }],
    ['an upper-case touchpoint', { touchpoint: 'Library' }],
  ])('refuses %s', (_name, change) => {
    expect(feedbackBody.safeParse({ ...valid, ...change }).success).toBe(false);
  });
});
