/** The themes of one comment while a person decides on them. */
import { polarities, themes, type Polarity, type Theme } from '../../libs/contract/codes.js';
import type { CommentMark } from '../../libs/contract/figure.js';

export interface EditedMark {
  theme: Theme;
  polarity: Polarity;
  facet?: string;
}

/** What stands: the sure marks, in the order of the themes. */
export const standing = (marks: readonly CommentMark[]): EditedMark[] =>
  inOrder(marks.filter(({ unsure }) => !unsure).map(({ theme, polarity, facet }) => ({ theme, polarity, ...(facet && { facet }) })));

export const inOrder = (marks: readonly EditedMark[]): EditedMark[] =>
  themes.flatMap((theme) => marks.find((mark) => mark.theme === theme) ?? []);

export const withMark = (marks: readonly EditedMark[], mark: EditedMark): EditedMark[] =>
  inOrder([...marks.filter(({ theme }) => theme !== mark.theme), mark]);

export const without = (marks: readonly EditedMark[], theme: Theme): EditedMark[] => marks.filter((mark) => mark.theme !== theme);

/** The polarity after this one, for a key that goes through them. */
export const nextPolarity = (polarity: Polarity): Polarity =>
  polarities[(polarities.indexOf(polarity) + 1) % polarities.length] as Polarity;

/** What an added theme starts with: what the model thought of it, else the feeling of the whole comment. */
export const firstPolarity = (theme: Theme, marks: readonly CommentMark[], sentiment: Polarity): Polarity =>
  marks.find((mark) => mark.theme === theme)?.polarity ?? sentiment;
