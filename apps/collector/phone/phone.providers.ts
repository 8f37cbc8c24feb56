/** What phone lines need in the collector. */
import type { Provider } from '@nestjs/common';
import { Lines } from '#libs/channels/phone/lines.js';
import { PromptSounds } from '#libs/channels/phone/prompts/prompt-sounds.js';
import { RecordedPrompts } from '#libs/channels/phone/prompts/recorded-prompts.js';
import { RecordingNotes } from '#libs/channels/phone/recording-notes.js';
import { SendRating } from '#libs/channels/phone/send-rating.js';
import { SettleCalls } from '#libs/channels/phone/settle-calls.js';
import { TakeCall } from '#libs/channels/phone/take-call.js';
import { noteRecording } from '#libs/feedback/recordings/note-recording.js';
import { TakeProvidersTranscript } from '#libs/feedback/recordings/take-providers-transcript.js';
import type { Config } from '#libs/platform/config.js';
import { ExternalUrl } from './addresses.js';
import { PrintDocument } from './print-document.js';
import { SettleRounds } from './settle-rounds.js';

export const phoneProviders = (config: Config): Provider[] => [
  { provide: ExternalUrl, useValue: new ExternalUrl(config.publicUrl) },
  RecordedPrompts,
  PromptSounds,
  { provide: RecordingNotes, useValue: { note: noteRecording } },
  TakeProvidersTranscript,
  Lines,
  SendRating,
  TakeCall,
  PrintDocument,
  SettleCalls,
  SettleRounds,
];
