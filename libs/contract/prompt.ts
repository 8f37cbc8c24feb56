/** A recorded prompt's place: the line's key, the language, and the name of the sentence. */
import { z } from 'zod';
import { limits } from './limits.js';

export const promptName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'a prompt such as greeting');
export const promptPlace = z.object({
  line: z.string().regex(limits.touchpointKey, 'the key of a line'),
  language: z
    .string()
    .max(limits.languageTagLength)
    .regex(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 language tag'),
  prompt: promptName,
});

export interface UploadedPrompt {
  language: string;
  prompt: string;
  /** When it was uploaded. */
  putAt: string;
  seconds: number;
}

/** A sentence that a line says, as it is to be read aloud. */
export interface PromptSentence {
  language: string;
  prompt: string;
  text: string;
  /** The line's own wording, in place of ours. */
  isOwn: boolean;
}

export interface LinePrompts {
  /** What people have recorded. */
  prompts: UploadedPrompt[];
  /** What the line says now, in the order of a call; a recording that is not among them is played no more. */
  sentences: PromptSentence[];
}

/** Why a file cannot be a prompt, in a sentence for whoever uploads; a page that speaks other languages goes by the code. */
export const soundFaults = {
  'not-wav': 'This is no WAV file. Save the recording as WAV (PCM, 16 bits) and upload that.',
  empty: 'The WAV file holds no sound.',
  damaged: 'The WAV file is damaged.',
  compressed: 'The WAV file is compressed. Save it as PCM with 16 bits.',
  rate: 'The WAV file must have 8 to 96 kHz and at most 8 channels.',
  length: `A prompt lasts from ${limits.promptSeconds.least} to ${limits.promptSeconds.most} seconds.`,
  quiet: 'The recording is too quiet to be heard on a telephone.',
} as const;
export type SoundFault = keyof typeof soundFaults;
