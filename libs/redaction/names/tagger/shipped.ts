/** The weights that are shipped. What each was learned from, and its licence: ../MODEL-CARD.md. */
import { existsSync, readFileSync } from 'node:fs';
import type { TextLanguage } from '../../kinds.js';
import { Tagger } from './tagger.js';
import { decodeWeights } from './weights-file.js';

export const mainFile = new URL('weights/names.bin', import.meta.url);
/** For Finnish; under a share-alike licence of its own (LICENSE.md beside it). The whole folder may be removed. */
export const finnishFile = new URL('weights-by-sa/names-fi.bin', import.meta.url);

const load = (file: URL) => new Tagger(decodeWeights(readFileSync(file)));

/** The taggers of a folder's files; without the Finnish file the main one reads Finnish too. */
export function loadTaggers(main: URL, finnish: URL): (language: TextLanguage) => Tagger {
  const forAll = load(main);
  const forFinnish = existsSync(finnish) ? load(finnish) : forAll;
  return (language) => (language === 'fi' ? forFinnish : forAll);
}

export const taggerFor = loadTaggers(mainFile, finnishFile);
