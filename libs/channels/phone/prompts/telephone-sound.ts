import { limits } from '#libs/contract/limits.js';
import { loudness, printWav, readWav, resample, secondsOf, UnusableSound } from './wav.js';

/** −40 dB of full scale: below it a telephone line's own noise is as loud. */
const quietest = 0.01;

/**
 * An uploaded recording as it is kept and played: WAV, 8 kHz, mono, 16 bits.
 * @throws UnusableSound with a sentence for whoever uploads: no WAV, compressed, too short, too long, too quiet.
 */
export function telephoneSound(file: Buffer): Buffer {
  const sound = resample(readWav(file));
  const { least, most } = limits.promptSeconds;
  const seconds = secondsOf(sound);
  if (seconds < least || seconds > most) throw new UnusableSound('length');
  if (loudness(sound) < quietest) throw new UnusableSound('quiet');
  return printWav(sound);
}
