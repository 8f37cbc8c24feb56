/** What a provider's dialect is: how its requests are proven and read, and how a document is printed for it. One file each. */
import { limits } from '#libs/contract/limits.js';
import type { LineSettings, Provider } from '#libs/contract/line.js';
import type { Signature } from '../../verify/verification.js';
import { verify } from '../../verify/verify.js';
import type { PhoneDocument, Prompt } from '../document.js';
import type { Spoken } from '../texts.js';

/** A request as it came, before anything of it is believed. */
export interface PhoneRequest {
  method: string;
  /** As the provider called it: the external origin, path and query. */
  url: string;
  query: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
  /** The client's address; a proxy's word for it counts only from a trusted proxy. */
  address: string;
  /** The secret in the path, where the provider signs nothing. */
  pathSecret?: string | undefined;
}

/** What a request must be proven with. */
export interface Proof {
  /** The present secret, and for a while the one from before a rotation. */
  secrets: readonly string[];
  settings: LineSettings;
  now: number;
}

/** Why a request is refused; goes to the log, never to the sender. */
export type Unproven = 'signature' | 'timestamp' | 'address' | 'secret';

/** A recording at the provider's, to be fetched before the provider drops it. */
export interface CallRecording {
  url: string;
  /** Null where the provider does not say. */
  seconds: number | null;
  /** What the provider calls it. */
  providerId: string;
}

/** Which of the line's addresses was called. */
export type Address = { to: 'start' } | { to: 'step'; step: number } | { to: 'recording' } | { to: 'transcript' } | { to: 'ended' };

export type PhoneEvent = { callId: string } & (
  | { kind: 'start'; caller?: string; dialled?: string; sipHeaders: Record<string, string>; invitation?: string }
  | { kind: 'answer'; step: number; keys: string; recording?: CallRecording }
  | { kind: 'recording'; recording: CallRecording }
  /** What the provider understood of the speech; empty when that was nothing. It may be the first word of the recording. */
  | { kind: 'transcript'; text: string; recording?: CallRecording }
  /** Where the provider has what it understood. */
  | { kind: 'transcript-address'; url: string }
  /** The call is over; `isAnswered` is false when nobody took it. */
  | { kind: 'ended'; isAnswered: boolean }
);

export interface Printing {
  /** The sentence of a prompt. */
  spoken(prompt: Prompt): Spoken;
  /** Where a prompt's sound is when it is to be played; undefined when the provider's own voice says it. */
  sound(prompt: Prompt): string | undefined;
  /** Where a sound is that every line has. */
  tone: string;
  /** Where the answer to this document goes. */
  next: string;
  recordingUrl: string;
  /** Where the provider's transcript goes; undefined when it is not to write one. */
  transcriptUrl: string | undefined;
  /** That of the call; undefined until it is known. */
  language: string | undefined;
  endedUrl: string;
  settings: LineSettings;
}

export interface Printed {
  type: string;
  body: string;
}

export interface Dialect {
  provider: Provider;
  /** False where every prompt must be a sound file. */
  canSpeak: boolean;
  canRecord(settings: LineSettings): boolean;
  /** Whether the provider can write down what is said in the language. */
  canTranscribe(language: string): boolean;
  /** Why the request is not the provider's; undefined when it is. */
  prove(request: PhoneRequest, proof: Proof): Unproven | undefined;
  /** What happened; undefined when the request tells nothing that is known here. Never throws. */
  read(request: PhoneRequest, address: Address): PhoneEvent | undefined;
  print(document: PhoneDocument, printing: Printing): Printed;
  /**
   * What is answered when nothing can be stored: an apology, and the end of the call. It needs no line and no database.
   * @param sorry where the apology is as a sound.
   */
  fallback(sorry: string): Printed;
  /** What is answered where no document is asked for: a recording, the end of a call, an event that tells nothing. */
  nothing: Printed;
}

/** How a request is proven that is signed as the one verifier knows it. */
export const provenBy =
  (how: Signature): Dialect['prove'] =>
  (request, { secrets, now }) => {
    const verdict = verify(how, request, secrets, new Date(now));
    if (verdict.held) return undefined;
    return verdict.reason === 'stale' ? 'timestamp' : 'signature';
  };

export const json = (value: unknown): Printed => ({ type: 'application/json; charset=utf-8', body: JSON.stringify(value) });

/** A form's fields; the last of several of the same name counts. */
export const formFields = (body: Buffer): Record<string, string> => Object.fromEntries(new URLSearchParams(body.toString('utf8')));

/** A JSON object's members; empty for whatever else was sent. */
export function jsonFields(body: Buffer): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** A short text among what was sent. */
export const textOf = (value: unknown, most = 200): string | undefined =>
  typeof value === 'string' && value.length > 0 && value.length <= most ? value : undefined;

/** What a provider understood, as text that can be stored; longer than a comment may be, it is cut later, between words. */
export const wordsOf = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, limits.transcriptLength).replaceAll('\0', '').toWellFormed().trim() : '';

/** What was pressed: keys of a telephone, and nothing else. */
export const keysOf = (value: unknown): string => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^[0-9*#]{1,20}$/.test(text) ? text : '';
};

export const secondsOf = (value: unknown): number | null => {
  const seconds = Number(value);
  return value !== '' && value !== null && Number.isFinite(seconds) && seconds >= 0 && seconds < 86_400 ? Math.round(seconds) : null;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** The invitation for which the provider placed the call: in the address that it was told to call. */
export const invitationOf = ({ query }: PhoneRequest): { invitation?: string } =>
  query.invitation && uuid.test(query.invitation) ? { invitation: query.invitation.toLowerCase() } : {};

/** A recording that is named by an address; its id is the provider's, else the last part of the address. */
export function recordingOf(url: unknown, seconds: unknown, id?: unknown): { recording?: CallRecording } {
  const address = textOf(url, 2_000);
  if (!address || !URL.canParse(address)) return {};
  const last = new URL(address).pathname.split('/').findLast(Boolean);
  const providerId = textOf(id) ?? textOf(last);
  return providerId ? { recording: { url: address, seconds: secondsOf(seconds ?? ''), providerId } } : {};
}
