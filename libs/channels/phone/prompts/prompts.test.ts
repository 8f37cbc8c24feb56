import { existsSync } from 'node:fs';
import { limits } from '#libs/contract/limits.js';
import { apologies } from '../texts.js';
import { saySentence } from './espeak.js';
import { telephoneSound } from './telephone-sound.js';
import { joinSounds, loudness, printWav, readWav, resample, secondsOf, tone, type Sound } from './wav.js';

/** As files come from recorders: any rate, channels and depth. */
function file({ rate = 44_100, channels = 2, bits = 16, seconds = 2, hertz = 440, level = 0.5, kind = 1 } = {}): Buffer {
  const frames = Math.round(rate * seconds);
  const bytes = bits / 8;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(kind, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt16LE(bits, 34);
  head.write('data', 36);
  head.writeUInt32LE(frames * channels * bytes, 40);
  const data = Buffer.alloc(frames * channels * bytes);
  for (let index = 0; index < frames * channels; index++) {
    const value = level * Math.sin((2 * Math.PI * hertz * Math.floor(index / channels)) / rate);
    if (bits === 8) data.writeUInt8(Math.round(value * 127) + 128, index);
    else data.writeIntLE(Math.round(value * (2 ** (bits - 1) - 1)), index * bytes, bytes);
  }
  return Buffer.concat([head, data]);
}

describe('an uploaded recording', () => {
  it.each([
    { rate: 8_000, channels: 1, bits: 16 },
    { rate: 44_100, channels: 2, bits: 16 },
    { rate: 48_000, channels: 1, bits: 24 },
    { rate: 22_050, channels: 1, bits: 8 },
    { rate: 16_000, channels: 2, bits: 32 },
  ])('of $rate Hz, $channels channels and $bits bits is kept as 8 kHz mono, as long and as loud', (form) => {
    const kept = readWav(telephoneSound(file(form)));
    expect(kept.rate).toBe(8_000);
    expect(secondsOf(kept)).toBeCloseTo(2, 2);
    expect(loudness(kept)).toBeCloseTo(0.5 / Math.SQRT2, 1);
  });

  it('loses what 8 kHz cannot hold, instead of folding it into what is heard', () => {
    const high = readWav(file({ hertz: 6_000, channels: 1 }));
    expect(loudness(high)).toBeGreaterThan(0.3);
    expect(loudness(resample(high))).toBeLessThan(0.01);
    const low = readWav(file({ hertz: 3_000, channels: 1 }));
    expect(loudness(resample(low))).toBeCloseTo(loudness(low), 1);
  });

  it.each([
    ['no WAV', () => Buffer.from('ID3 an MP3'), /no WAV/],
    ['nothing', () => Buffer.alloc(0), /no WAV/],
    ['compressed', () => file({ kind: 0x55 }), /compressed/],
    ['without sound', () => file().subarray(0, 36), /no sound/],
    ['too short', () => file({ seconds: 0.1 }), /from .* to/],
    ['too long', () => file({ rate: 8_000, channels: 1, seconds: limits.promptSeconds.most + 1 }), /from .* to/],
    ['too quiet', () => file({ level: 0.005 }), /too quiet/],
    ['too slow', () => file({ rate: 4_000 }), /8 to 96/],
  ])('that is %s is refused in words', (_, upload, words) => {
    expect(() => telephoneSound(upload())).toThrow(words);
  });

  it('is refused in words however it is damaged', () => {
    const whole = file({ seconds: 1 });
    for (let round = 0; round < 500; round++) {
      const damaged = Buffer.from(whole.subarray(0, 10 + ((round * 7_919) % 400)));
      for (let hit = 0; hit < 5; hit++) damaged[(round * 31 + hit * 17) % damaged.length] = (round * 13 + hit * 101) % 256;
      try {
        telephoneSound(damaged);
      } catch (error) {
        expect((error as Error).name).toBe('UnusableSound');
      }
    }
  });
});

const describeWithEspeak = existsSync('/usr/bin/espeak-ng') ? describe : describe.skip;
if (describeWithEspeak === describe.skip)
  process.stderr.write('Skipped: placeholder prompts. Install espeak-ng (apt-get install espeak-ng).\n');

describeWithEspeak('a placeholder', () => {
  const sentences: Record<string, string> = {
    fi: 'Kiitos palautteestasi! Kuulemiin.',
    sv: 'Tack för din respons! Hejdå.',
    en: 'Thank you for your feedback! Goodbye.',
    ru: 'Спасибо за ваш отзыв! До свидания.',
  };

  it.each(Object.entries(sentences))('5.2 item 12: in %s is speech that is audible at 8 kHz', async (language, text) => {
    const sound = (await saySentence(text, language)) as Sound;
    expect(sound.rate).toBe(8_000);
    expect(secondsOf(sound)).toBeGreaterThan(1.5);
    expect(secondsOf(sound)).toBeLessThan(8);
    // −34 dB of full scale at least; speech has pauses, a tone has none.
    expect(loudness(sound)).toBeGreaterThan(0.02);
    const tenths = Array.from({ length: Math.floor(secondsOf(sound) * 10) }, (_, place) =>
      loudness({ rate: 8_000, samples: sound.samples.subarray(place * 800, (place + 1) * 800) }),
    );
    expect(Math.min(...tenths)).toBeLessThan(0.25 * Math.max(...tenths));
    expect(readWav(printWav(sound)).samples).toHaveLength(sound.samples.length);
  });

  it('says each language differently', async () => {
    const said = await Promise.all(Object.keys(sentences).map((language) => saySentence('Kiitos, 12.', language)));
    expect(new Set(said.map((sound) => printWav(sound as Sound).toString('base64'))).size).toBe(4);
  });

  it('apologises in every language that is shipped, one after the other', async () => {
    const said = await Promise.all(apologies.map(({ text, language }) => saySentence(text, language)));
    const whole = joinSounds(said.filter((sound) => sound !== undefined));
    expect(said).toHaveLength(apologies.length);
    expect(secondsOf(whole)).toBeGreaterThan(said.reduce((sum, sound) => sum + secondsOf(sound as Sound), 0));
  });

  it('takes the text as text, whatever it looks like', async () => {
    expect(secondsOf((await saySentence('--version; $(reboot)', 'en')) as Sound)).toBeGreaterThan(0.5);
  });
});

it('the tone before speech is heard', () => {
  expect(loudness(tone(1_000, 0.4))).toBeGreaterThan(0.15);
});
