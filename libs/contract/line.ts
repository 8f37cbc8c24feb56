/** A phone line as the console makes and shows it. */
import { z } from 'zod';
import { limits } from './limits.js';
import type { LocalText } from './questionnaire.js';

export const providers = ['twilio', 'telnyx', 'vonage', '46elks', 'jambonz'] as const;
export type Provider = (typeof providers)[number];

const clean = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !text.includes('\0') && text.isWellFormed(), 'text without NUL and lone surrogates');
const tag = z
  .string()
  .max(limits.languageTagLength)
  .regex(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 language tag');
const code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,49}$/, 'small letters, digits and hyphens');
const localText = z.record(tag, clean(limits.lineTextLength));

/** What a transferred call is known by, and what is then known of it. The first that fits counts. */
const transfer = z
  .strictObject({
    /** The number that was dialled, digits only are compared; or a SIP header and its value. */
    to: clean(40).optional(),
    header: z
      .string()
      .regex(/^[Xx]-[A-Za-z0-9-]{1,60}$/, 'a SIP header such as X-Queue')
      .optional(),
    value: clean(100).optional(),
    language: tag.optional(),
    queue: code.optional(),
    /** Another touchpoint of the same organisation, by its key. */
    touchpoint: z.string().regex(limits.touchpointKey).optional(),
    /** An agent chose whom to transfer: stored with each feedback, never pooled silently. */
    selection: z.literal('staff-picked').optional(),
  })
  .refine(
    ({ to, header, value }) => (to !== undefined) !== (header !== undefined && value !== undefined),
    'a number, or a header with its value',
  );

export const lineSettings = z.strictObject({
  /** Of the touchpoint's visitor languages, those that are spoken on this line, in the order of their keys. */
  languages: z.array(tag).min(1).max(9).optional(),
  /** Keys of the questionnaire's questions in the order in which they are asked after the rating; all in its own order when absent. */
  order: z
    .array(z.string().max(64))
    .max(limits.phoneQuestions - 1)
    .optional(),
  /** Wording by prompt and language, in place of ours. */
  texts: z.record(z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/), localText).optional(),
  /** Asked when the transfer does not tell it. */
  queues: z
    .array(z.strictObject({ code, text: localText.refine((text) => Object.keys(text).length > 0, 'its name in one language at least') }))
    .max(9)
    .optional(),
  transfers: z.array(transfer).max(limits.lineTransfers).optional(),
  /** How those were chosen whom the provider calls for an invitation. */
  invited: z.enum(['invited-all', 'invited-random']).optional(),
  /** Whether callers may say more after the tone; true when absent. */
  comment: z.boolean().optional(),
  /** The web address that is read out for people who cannot speak or hear. */
  web: clean(200).optional(),
  /** `audio`: every prompt is our own sound file; `provider`: its speech says what has no uploaded recording. */
  speech: z.enum(['provider', 'audio']).optional(),
  /** Ask each number once a day only. */
  oncePerDay: z.boolean().optional(),
  /** 46elks: addresses and networks that its requests come from, in place of those that it documents. */
  addresses: z
    .array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], { error: 'an IP address or network' }))
    .min(1)
    .max(limits.lineAddresses)
    .optional(),
  /** jambonz: the web socket of the recorder that takes the caller's speech; without it nobody is asked to speak. */
  recorder: z.url({ protocol: /^wss$/ }).optional(),
  /** Another address of the provider's own API: a region's, a compatible provider's. It is given the line's credentials. */
  apiBase: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  /** Further hosts that serve this line's recordings; they are given no credentials. */
  recordingHosts: z
    .array(
      z
        .string()
        .max(253)
        .regex(/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/, 'a host name in lower case, without https:// and path'),
    )
    .max(limits.lineRecordingHosts)
    .optional(),
  /** Who writes down what was said: the installation's speech service where there is one, people only, or the provider. `service` when absent. */
  transcription: z.enum(['service', 'manual', 'provider']).optional(),
});
export type LineSettings = z.infer<typeof lineSettings>;

/**
 * What is to be another: a member replaces that member, null takes it away, and `texts` is gone into down to the single sentence.
 * What comes out of it is held against `lineSettings`.
 */
export const lineSettingsChange = z
  .record(z.string().max(64), z.unknown())
  .describe('A merge patch (RFC 7396) of the settings; `texts` is merged down to the sentence');
export type LineSettingsChange = { [Name in keyof LineSettings]?: LineSettings[Name] | null | undefined } & {
  texts?: Record<string, Record<string, string | null> | null> | null;
};

/** What became of a call: it rated, it left without a rating, nobody took it, or it is under way. */
export type CallVerdict = 'rated' | 'abandoned' | 'not-taken' | 'under-way';

export interface LineInfo {
  key: string;
  name: string;
  /** Key of the touchpoint. */
  touchpoint: string;
  provider: Provider;
  settings: LineSettings;
  /** Whether there are credentials for the provider's own API; they are never told. */
  hasCredentials: boolean;
  /** What its touchpoint has, of which the settings choose. */
  choices: { languages: string[]; questions: { key: string; text: LocalText }[] };
  createdAt: string;
  closedAt: string | null;
  /** Until when the secret from before the last rotation is good; null when there is none. */
  formerUntil: string | null;
  /** What to tell the provider; `{secret}` stands for what was shown once. */
  addresses: { start: string; ended: string; recording: string };
  /** Calls of the period, by when they began. */
  counts: { offered: number; answered: number; rated: number; abandoned: number };
  /** The last ones; who called is known to nobody. */
  calls: { startedAt: string; language: string | null; queue: string | null; seconds: number | null; verdict: CallVerdict }[];
}

export interface LineList {
  organisation: string;
  from: string;
  to: string;
  lines: LineInfo[];
}
