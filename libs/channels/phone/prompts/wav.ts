/** WAV (RIFF, uncompressed PCM) in, telephone sound out: 8 kHz, mono, 16 bits. */
import { soundFaults, type SoundFault } from '#libs/contract/prompt.js';

export const telephoneRate = 8_000;

/** Samples from −1 to 1. */
export interface Sound {
  rate: number;
  samples: Float64Array;
}

/** The file is not one that can be used; the message says why and what to do. */
export class UnusableSound extends Error {
  override readonly name = 'UnusableSound';

  constructor(readonly fault: SoundFault) {
    super(soundFaults[fault]);
  }
}

interface Format {
  channels: number;
  rate: number;
  bits: number;
}

/** Channels are mixed into one. @throws UnusableSound for anything but PCM of 8, 16, 24 or 32 bits and 8 to 96 kHz. */
export function readWav(file: Buffer): Sound {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WAVE') {
    throw new UnusableSound('not-wav');
  }
  let format: Format | undefined;
  for (let at = 12; at + 8 <= file.length;) {
    const name = file.toString('latin1', at, at + 4);
    const length = file.readUInt32LE(at + 4);
    const body = file.subarray(at + 8, at + 8 + length);
    if (name === 'fmt ') format = readFormat(body);
    if (name === 'data' && format) return { rate: format.rate, samples: mix(body, format) };
    // Chunks begin at even places.
    at += 8 + length + (length % 2);
  }
  throw new UnusableSound('empty');
}

function readFormat(body: Buffer): Format {
  if (body.length < 16) throw new UnusableSound('damaged');
  const [kind, channels, rate, bits] = [body.readUInt16LE(0), body.readUInt16LE(2), body.readUInt32LE(4), body.readUInt16LE(14)];
  // In the extensible form the kind proper begins the sub-format.
  const isPcm = kind === 1 || (kind === 0xfffe && body.length >= 26 && body.readUInt16LE(24) === 1);
  if (!isPcm || ![8, 16, 24, 32].includes(bits)) throw new UnusableSound('compressed');
  if (channels < 1 || channels > 8 || rate < telephoneRate || rate > 96_000) {
    throw new UnusableSound('rate');
  }
  return { channels, rate, bits };
}

function mix(data: Buffer, { channels, bits }: Format): Float64Array {
  const bytes = bits / 8;
  const frame = bytes * channels;
  const scale = 2 ** (bits - 1);
  const samples = new Float64Array(Math.floor(data.length / frame));
  for (let index = 0; index < samples.length; index++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++) {
      const at = index * frame + channel * bytes;
      // Eight bits are unsigned, more are signed.
      sum += bytes === 1 ? data.readUInt8(at) - 128 : data.readIntLE(at, bytes);
    }
    samples[index] = sum / channels / scale;
  }
  return samples;
}

/**
 * To another, lower rate: a windowed-sinc filter (Hann, 16 zero crossings a side) that keeps what the new rate can hold, taken at the new
 * places. What is at that rate already is left as it is.
 */
export function resample({ rate, samples }: Sound, to = telephoneRate): Sound {
  if (rate === to) return { rate, samples };
  const step = rate / to;
  const cutoff = Math.min(1, to / rate) * 0.95;
  const reach = Math.ceil(16 / cutoff);
  const filter = filterOf(cutoff, reach);
  const result = new Float64Array(Math.floor(samples.length / step));
  for (let index = 0; index < result.length; index++) {
    const centre = index * step;
    const last = Math.min(samples.length - 1, Math.floor(centre + reach));
    let sum = 0;
    for (let at = Math.max(0, Math.ceil(centre - reach)); at <= last; at++) {
      const away = at < centre ? centre - at : at - centre;
      sum += (samples[at] ?? 0) * (filter[(away * finePlaces + 0.5) | 0] ?? 0);
    }
    result[index] = sum;
  }
  return { rate: to, samples: result };
}

/** Places of the filter that are worked out between two samples: what lies between is taken from the nearer one, 60 dB below what is heard. */
const finePlaces = 256;

/** One half of the filter; the other is its mirror. Sines for every sample would hold up everything else for half a second a prompt. */
function filterOf(cutoff: number, reach: number): Float64Array {
  const { PI, sin, cos } = Math;
  const filter = new Float64Array(reach * finePlaces + 1);
  for (let place = 0; place < filter.length; place++) {
    const away = place / finePlaces;
    const sinc = away === 0 ? 1 : sin(PI * cutoff * away) / (PI * cutoff * away);
    filter[place] = sinc * cutoff * (0.5 + 0.5 * cos((PI * away) / reach));
  }
  return filter;
}

export const secondsOf = ({ rate, samples }: Sound): number => samples.length / rate;

/** Root mean square, 0 to 1; −40 dB of full scale is 0.01. */
export function loudness({ samples }: Sound): number {
  if (samples.length === 0) return 0;
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

/** As a file: PCM, 16 bits, mono. */
export function printWav({ rate, samples }: Sound): Buffer {
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, index) => file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + index * 2));
  return file;
}

/** One after the other, with a pause between. */
export function joinSounds(sounds: readonly Sound[], pauseSeconds = 0.4): Sound {
  const pause = new Float64Array(Math.round(telephoneRate * pauseSeconds));
  const parts = sounds.flatMap(({ samples }, index) => (index ? [pause, samples] : [samples]));
  const samples = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return { rate: telephoneRate, samples };
}

/** A tone whose ends are soft, so that it does not click. */
export function tone(hertz: number, seconds: number, level = 0.3): Sound {
  const samples = Float64Array.from({ length: Math.round(telephoneRate * seconds) }, (_, index, all = telephoneRate * seconds) => {
    const fade = Math.min(1, index / 80, (all - index) / 80);
    return level * fade * Math.sin((2 * Math.PI * hertz * index) / telephoneRate);
  });
  return { rate: telephoneRate, samples };
}
