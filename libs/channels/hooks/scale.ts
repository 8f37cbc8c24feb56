/** Scales are mapped to 1–5 by these tables, or refused: nothing is guessed. */
const thumbs: Record<string, number> = { up: 5, good: 5, positive: 5, true: 5, down: 1, bad: 1, negative: 1, false: 1 };

/** 0–10 to 1–5, symmetric about the middle. */
const ofEleven = [1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5];

const wholeNumber = (value: unknown): number | undefined => {
  if (typeof value === 'string' && /^\d{1,2}$/.test(value)) return Number(value);
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
};

const scales = {
  '1-5': (value: unknown) => {
    const rating = wholeNumber(value);
    return rating !== undefined && rating >= 1 && rating <= 5 ? rating : undefined;
  },
  '0-10': (value: unknown) => ofEleven[wholeNumber(value) ?? -1],
  thumb: (value: unknown) => {
    const word = typeof value === 'string' || typeof value === 'boolean' ? String(value).toLowerCase() : '';
    return Object.hasOwn(thumbs, word) ? thumbs[word] : undefined;
  },
};
export type Scale = keyof typeof scales;

export const isScale = (name: unknown): name is Scale => typeof name === 'string' && Object.hasOwn(scales, name);

/** A product's rating as 1–5; undefined when it is none on that scale. */
export const ratingOn = (scale: Scale, value: unknown): number | undefined => scales[scale](value);
