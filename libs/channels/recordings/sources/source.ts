/** How one provider keeps recordings: where they may be, who may ask for them, how they are deleted. A further provider is one file beside this. */
import type { RecordingSource } from '#libs/feedback/recordings/sealed.js';
import type { Heard } from '../../transcription/transcriber.js';

export interface ProviderApi {
  /** The provider's own API; a line may name another one (a region, a compatible provider). Credentials go to its host only. */
  base: string;
  /** Further hosts that serve recordings and get no credentials. */
  mediaHosts: readonly (string | RegExp)[];
  /** Where the audio is. */
  audioUrl(source: RecordingSource): string;
  /** Whether credentials have the form that this provider's have. */
  isCredentials(credentials: string): boolean;
  /** The authorization header from the line's credentials as the administrator typed them. */
  authorization(credentials: string): string;
  /** The address whose DELETE deletes the recording; undefined when this one cannot be; absent where the provider's API has no deletion. */
  deletionUrl?(source: RecordingSource, base: string): string | undefined;
  /** What a fetched transcript says; undefined for what is none. Absent where the provider brings the words themselves. */
  readTranscript?(file: Buffer): Heard | undefined;
}

/** A name, a colon and a password. */
export const isPair = (credentials: string): boolean => /^[^\s:]+:\S+$/.test(credentials);
export const isToken = (credentials: string): boolean => /^\S+$/.test(credentials);

/** `user:password` as typed. */
export const basic = (credentials: string): string => `Basic ${Buffer.from(credentials).toString('base64')}`;

/** Ids go into addresses: what is not one, goes nowhere. */
export const plainId = (id: string | null): string | undefined => (id !== null && /^[\w-]{1,80}$/.test(id) ? id : undefined);

/** The address without query and fragment. */
export function bare(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
