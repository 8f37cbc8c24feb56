/** How values are compared: not by their letters as written, but as words. */
import { tokenize, type Token } from './tokens.js';

/** One word or number as it is compared: lower case, composed letters, one apostrophe, е for ё. */
export const normalToken = ({ lower }: Token): string => lower.normalize('NFC').replaceAll('ё', 'е');

/** A value as it is compared and hashed: its words and numbers in lower case, one space between; empty when there is none. */
export const normalise = (value: string): string => tokenize(value).map(normalToken).join(' ');
