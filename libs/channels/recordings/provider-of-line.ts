/** What one line's provider is asked with: its API, the hosts it may be asked at, and the credentials for its own host alone. */
import { z } from 'zod';
import { lineSettings } from '#libs/contract/line.js';
import type { RecordingSource } from '#libs/feedback/recordings/sealed.js';
import type { Secrets } from '#libs/platform/secrets.js';
import { providers } from './providers.js';
import type { Heard } from '../transcription/transcriber.js';
import type { ProviderApi } from './sources/source.js';

/** What of a line's settings is about recordings; the rest is the dialogue's. */
const settings = z
  .looseObject({ apiBase: lineSettings.shape.apiBase.catch(undefined), recordingHosts: lineSettings.shape.recordingHosts.catch(undefined) })
  .catch({});

export interface LineRow {
  line: string;
  provider: string;
  credentials: Buffer | null;
  settings: unknown;
}

/** @returns undefined when the line's provider keeps no recordings that we know of. */
export function providerOfLine(row: LineRow, secrets: Secrets): ProviderOfLine | undefined {
  const api = providers[row.provider];
  return api && new ProviderOfLine(api, row, secrets);
}

export class ProviderOfLine {
  private readonly base: URL;
  private readonly hosts: readonly (string | RegExp)[];

  constructor(
    private readonly api: ProviderApi,
    private readonly row: LineRow,
    private readonly secrets: Secrets,
  ) {
    const { apiBase, recordingHosts = [] } = settings.parse(row.settings);
    this.base = new URL(apiBase ?? api.base);
    this.hosts = [this.base.hostname, ...api.mediaHosts, ...recordingHosts];
  }

  readonly isHostAllowed = (host: string): boolean =>
    this.hosts.some((known) => (typeof known === 'string' ? known === host : known.test(host)));

  audio(source: RecordingSource): { url: string; headers: Record<string, string> } {
    const url = this.api.audioUrl(source);
    return { url, headers: this.headersFor(url) };
  }

  /** @returns undefined when nothing is known of the provider's transcripts. */
  transcript(url: string): { url: string; headers: Record<string, string>; read: (file: Buffer) => Heard | undefined } | undefined {
    const { readTranscript } = this.api;
    return readTranscript && { url, headers: this.headersFor(url), read: (file) => readTranscript(file) };
  }

  /** @returns undefined when the provider cannot be asked to delete it. */
  deletion(source: RecordingSource): { url: string; headers: Record<string, string> } | undefined {
    const url = this.api.deletionUrl?.(source, this.base.origin);
    return url === undefined ? undefined : { url, headers: this.headersFor(url) };
  }

  private headersFor(url: string): Record<string, string> {
    const isApi = URL.parse(url)?.host === this.base.host;
    if (!isApi || !this.row.credentials) return {};
    return { authorization: this.api.authorization(this.secrets.open(this.row.credentials, this.row.line)) };
  }
}
