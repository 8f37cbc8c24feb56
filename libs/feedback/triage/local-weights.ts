/** Weights that an installation trained with its own checked comments. They lie in the data folder and never leave it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { themesVersion, useWeights } from '#libs/themes/classify.js';

/** Where the files are: `weights.bin`, `local.json`, and the confusion that was seen while they were trained, if it was. */
export const localThemesFolder = (dataFolder: string): string => join(dataFolder, 'themes');

export interface LocalWeights {
  /** The shipped version that they continue; they fit no other. */
  base: string;
  /** Such as `themes-2+local-1`. */
  version: string;
}

/** What is in the folder; undefined when nothing is, or when it was made for another version than this code's. */
export function findLocalWeights(folder: string | undefined): LocalWeights | undefined {
  if (!folder) return undefined;
  try {
    const found = JSON.parse(readFileSync(join(folder, 'local.json'), 'utf8')) as LocalWeights;
    return found.base === themesVersion ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Lets this thread classify with the weights of the folder, where they fit. @returns the version that classifies from now on. */
export function useLocalWeights(folder: string | undefined): string {
  const found = findLocalWeights(folder);
  if (!found || !folder) return themesVersion;
  useWeights(readFileSync(join(folder, 'weights.bin')));
  return found.version;
}
