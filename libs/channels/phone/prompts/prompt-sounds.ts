/** What a provider plays: the recording that was uploaded, else, where the machine has espeak-ng, a placeholder. */
import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { IntakeTouchpoints } from '#libs/catalogue/intake-touchpoint.js';
import { limits } from '#libs/contract/limits.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import { Lines, type Line } from '../lines.js';
import { lineScript } from '../script.js';
import { touchpointsOf } from '../transfer.js';
import { apologies, promptKeys, spokenPrompt, type Spoken } from '../texts.js';
import { saySentence } from './espeak.js';
import type { PromptPlace } from './put-prompt.js';
import { RecordedPrompts } from './recorded-prompts.js';
import { joinSounds, printWav, tone, type Sound } from './wav.js';

export interface PromptSound {
  wav: Buffer;
  etag: string;
}

const etagOf = (wav: Buffer) => createHash('sha256').update(wav).digest('base64url').slice(0, 22);
const asPrompt = (sound: Sound): PromptSound => {
  const wav = printWav(sound);
  return { wav, etag: etagOf(wav) };
};
/** Before speech is recorded: 1 kHz for 0.4 s. */
const beep = asPrompt(tone(1_000, 0.4));

@Injectable()
export class PromptSounds {
  private readonly logger = new Logger('prompts');
  /** Placeholders by what they say; a sentence is made once. */
  private readonly made = new Map<string, Promise<PromptSound | undefined>>();

  constructor(
    private readonly database: CollectorDatabase,
    private readonly lines: Lines,
    private readonly touchpoints: IntakeTouchpoints,
    private readonly recorded: RecordedPrompts,
  ) {}

  /**
   * The sound of a prompt of an open line; undefined when there is none. `any/tone` and `any/sorry` are of no language.
   * @param touchpoint key of the one that a call was transferred to; the line's own where none is named.
   */
  async find({ line: key, language, prompt }: PromptPlace, touchpoint?: string): Promise<PromptSound | undefined> {
    const line = await this.lines.find(key);
    if (!line) return undefined;
    const about = touchpoint ?? line.touchpoint;
    if (!touchpointsOf(line).has(about)) return undefined;
    // Of its own it plays at once what was uploaded a moment ago.
    const holder = about === line.touchpoint ? line.id : (await this.recorded.heardIn(line, about)).get(`${language}/${prompt}`);
    const uploaded = holder && (await this.uploaded(holder, language, prompt));
    if (uploaded) return uploaded;
    if (prompt === 'tone') return beep;
    const sentences = language === 'any' && prompt === 'sorry' ? apologies : await this.sentence(line, about, language, prompt);
    return sentences && this.placeholder(sentences);
  }

  private async uploaded(line: string, language: string, prompt: string): Promise<PromptSound | undefined> {
    const { rows } = await this.database.pool.query<PromptSound>(
      'select wav, etag from kuule.prompt where line = $1 and language = $2 and prompt = $3',
      [line, language, prompt],
    );
    return rows[0];
  }

  private async sentence(line: Line, about: string, language: string, prompt: string): Promise<readonly Spoken[] | undefined> {
    const touchpoint = await this.touchpoints.find(about);
    if (!touchpoint || touchpoint.organisation !== line.organisation) return undefined;
    const script = lineScript(touchpoint, line.settings, true);
    // What is said is bounded by what a line can say: nobody makes this machine speak at their pleasure.
    if (!script.languages.includes(language) || !promptKeys(script, language).includes(prompt)) return undefined;
    return [spokenPrompt(script, { key: prompt, language })];
  }

  private async placeholder(sentences: readonly Spoken[]): Promise<PromptSound | undefined> {
    const key = JSON.stringify(sentences);
    if (this.made.size >= limits.placeholders) this.made.clear();
    const known = this.made.get(key);
    if (known) return known;
    const making = this.make(sentences);
    this.made.set(key, making);
    // What could not be made is tried again.
    const forget = () => this.made.delete(key);
    making.then((sound) => sound ?? forget(), forget);
    return making;
  }

  private async make(sentences: readonly Spoken[]): Promise<PromptSound | undefined> {
    const sounds = await Promise.all(sentences.map(({ text, language }) => saySentence(text, language)));
    const heard = sounds.filter((sound) => sound !== undefined);
    if (heard.length > 0) return asPrompt(joinSounds(heard));
    this.logger.error('a prompt was asked for that nobody has recorded, and espeak-ng is not installed here to say it');
    return undefined;
  }
}
