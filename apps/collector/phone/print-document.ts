import { Injectable } from '@nestjs/common';
import type { LineAddresses } from '#libs/channels/phone/addresses.js';
import type { Dialect, Printed } from '#libs/channels/phone/dialects/dialect.js';
import type { Line } from '#libs/channels/phone/lines.js';
import { RecordedPrompts } from '#libs/channels/phone/prompts/recorded-prompts.js';
import { asksForTranscript, type Answered } from '#libs/channels/phone/take-call.js';
import { spokenPrompt } from '#libs/channels/phone/texts.js';

@Injectable()
export class PrintDocument {
  constructor(private readonly recorded: RecordedPrompts) {}

  /** Prints a document in its provider's dialect: a prompt that a person recorded is played, others are said where the provider can. */
  async execute(dialect: Dialect, line: Line, answered: Answered, addresses: LineAddresses): Promise<Printed> {
    const { document, next, script, touchpoint } = answered;
    const heard = await this.recorded.heardIn(line, touchpoint);
    const other = touchpoint === line.touchpoint ? undefined : touchpoint;
    const isSpoken = dialect.canSpeak && line.settings.speech !== 'audio';
    return dialect.print(document, {
      spoken: (prompt) => spokenPrompt(script, prompt),
      sound: ({ key, language }) => (isSpoken && !heard.has(`${language}/${key}`) ? undefined : addresses.sound(language, key, other)),
      tone: addresses.tone,
      next: addresses.step(next),
      recordingUrl: addresses.recording,
      language: answered.language,
      transcriptUrl: asksForTranscript(line.settings, dialect, answered.language) ? addresses.transcript : undefined,
      endedUrl: addresses.ended,
      settings: line.settings,
    });
  }
}
