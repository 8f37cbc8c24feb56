/** A line with calls and ratings in a database of its own, a provider that is a real HTTP server on this machine, and the worker's parts. */
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DeleteRecordings } from '#libs/channels/recordings/delete-recordings.js';
import { FetchRecordings } from '#libs/channels/recordings/fetch-recordings.js';
import { noteRecording } from '#libs/feedback/recordings/note-recording.js';
import { Voices } from '#libs/feedback/recordings/voices.js';
import { Keyring } from '#libs/feedback/triage/keyring.js';
import { CollectorDatabase, WorkerDatabase } from '#libs/platform/database.js';
import { Outside } from '#libs/platform/outside.js';
import { sealSecret, Secrets } from '#libs/platform/secrets.js';
import { makeDatabase, type TestDatabase } from './database.js';
import { TestHouse, type TestTouchpoint } from './house.js';

export interface Asked {
  method: string;
  url: string;
  host: string;
  authorization: string | undefined;
  body: Buffer;
}

/** A provider or speech service: real HTTP on a free port, which notes what it was asked. */
export class TestService {
  readonly asked: Asked[] = [];
  answer: (request: Asked, response: ServerResponse) => void = (_, response) => void response.writeHead(404).end();

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  static async open(): Promise<TestService> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
    const service = new TestService(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => void service.take(request, response));
    return service;
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    const asked = { method, url, host: headers.host ?? '', authorization: headers.authorization, body: Buffer.concat(chunks) };
    this.asked.push(asked);
    this.answer(asked, response);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** A WAV file as providers send it: 8 kHz, 16 bits, mono; `seconds` of a tone. */
export function toneWav(seconds = 1): Buffer {
  const samples = Math.round(8_000 * seconds);
  const data = Buffer.alloc(samples * 2);
  for (let index = 0; index < samples; index++)
    data.writeInt16LE(Math.round(8_000 * Math.sin((2 * Math.PI * 440 * index) / 8_000)), index * 2);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

export interface RecordingState {
  id: string;
  fetched: boolean;
  attempts: number;
  failure: string | null;
  lost: boolean;
  deletedThere: boolean;
  sourceKnown: boolean;
  offered: boolean;
  source: string | null;
  transcriptKnown: boolean;
  transcriptAttempts: number;
  /** Nobody but the provider is asked what was said. */
  waits: boolean;
  removed: boolean;
  voices: number;
}

export interface NotedCall {
  feedback: string;
  line: string;
}

export class RecordingHome {
  readonly fetching: FetchRecordings;
  readonly deleting: DeleteRecordings;
  readonly voices: Voices;
  readonly keyring: Keyring;

  private constructor(
    readonly made: TestDatabase,
    readonly house: TestHouse,
    readonly worker: WorkerDatabase,
    readonly collector: CollectorDatabase,
    readonly desk: TestTouchpoint,
    readonly secrets: Secrets,
    master: Buffer,
    outside: Outside,
  ) {
    this.keyring = new Keyring(worker, { bytes: master });
    this.voices = new Voices(worker, this.keyring);
    this.fetching = new FetchRecordings(worker, this.voices, outside, secrets);
    this.deleting = new DeleteRecordings(worker, this.voices, outside, secrets);
  }

  /** On a database of its own, or on one that has processes on it and their keys. */
  static async open(
    given?: { database: TestDatabase; master: Buffer; hashKey: Buffer },
    outside = new Outside(['127.0.0.0/8']),
  ): Promise<RecordingHome> {
    const made = given?.database ?? (await makeDatabase());
    const house = await TestHouse.open(made);
    const worker = await WorkerDatabase.open('worker', made.as('worker'), { max: 4 });
    const collector = await CollectorDatabase.open('collector', made.as('collector'), { max: 2 });
    const organisation = await house.addOrganisation(`town-${randomUUID().slice(0, 8)}`);
    const desk = await house.addTouchpoint(organisation, `calls-${randomUUID().slice(0, 8)}`, { mode: 'phone', channelType: 'Phone' });
    const secrets = new Secrets(given?.hashKey ?? randomBytes(32));
    await secrets.publish(collector.pool);
    const home = new RecordingHome(made, house, worker, collector, desk, secrets, given?.master ?? randomBytes(32), outside);
    await home.keyring.turn();
    return home;
  }

  async addLine(provider: string, settings: object, credentials: string): Promise<string> {
    const id = randomUUID();
    const { organisation, id: touchpoint } = this.desk;
    await this.house.query(
      `insert into kuule.line (id, organisation, touchpoint, key, name, provider, secret, credentials, settings)
       values ($1, $2, $3, $4, 'Line', $5, '', $6, $7)`,
      [
        id,
        organisation,
        touchpoint,
        `line-${id.slice(0, 8)}`,
        provider,
        await sealSecret(this.collector.pool, credentials, id),
        JSON.stringify(settings),
      ],
    );
    return id;
  }

  /** A call with a rating, and the recording that its provider has told of. */
  async addCall(
    line: string,
    url: string,
    more: { providerId?: string; rated?: boolean; language?: string; isTranscriptPromised?: boolean } = {},
  ): Promise<NotedCall> {
    const { organisation } = this.desk;
    const call = randomUUID();
    const feedback =
      more.rated === false
        ? randomUUID()
        : await this.house.addFeedback(this.desk, {
            at: new Date().toISOString(),
            rating: 2,
            mode: 'phone',
            language: more.language ?? 'fi',
          });
    if (more.rated !== false) {
      await this.house.query("update kuule.feedback set window_until = now() + interval '14 days' where id = $1", [feedback]);
    }
    await this.house.query(
      'insert into kuule.call (id, organisation, line, feedback, started_at, changed_at) values ($1, $2, $3, $4, now(), now())',
      [call, organisation, line, feedback],
    );
    await this.collector.transaction((client) =>
      noteRecording(client, {
        organisation,
        line,
        call,
        feedback,
        seconds: 12,
        url,
        providerId: more.providerId ?? null,
        isTranscriptPromised: more.isTranscriptPromised ?? false,
      }),
    );
    return { feedback, line };
  }

  async stateOf({ feedback }: NotedCall): Promise<RecordingState> {
    const { rows } = await this.house.query(
      `select r.id, fetched_at is not null as fetched, fetch_attempts as attempts, failure, lost_at is not null as lost,
         deleted_at_provider_at is not null as "deletedThere", source_sealed is not null as "sourceKnown", offered_at is not null as offered,
         transcript_source as source, transcript_sealed is not null as "transcriptKnown", transcript_attempts as "transcriptAttempts",
         transcribe_at > now() as waits, removed_at is not null as removed,
         (select count(*)::int from kuule.raw_recording v where v.recording = r.id) as voices
       from kuule.recording r where r.feedback = $1`,
      [feedback],
    );
    return rows[0] as unknown as RecordingState;
  }

  /** What is sealed in the raw comment, opened with the worker's key. */
  async commentOf({ feedback }: NotedCall): Promise<string | undefined> {
    const { rows } = await this.house.query(
      'select sealing_key as key, ephemeral_key as "ephemeralKey", sealed, field from kuule.raw_comment where feedback = $1',
      [feedback],
    );
    const [row] = rows as { key: string; ephemeralKey: Buffer; sealed: Buffer; field: string }[];
    if (!row) return undefined;
    const opener = await this.keyring.opener(row.key);
    return opener?.open(row, { feedback, field: row.field });
  }

  /** As if the wait for the next try were over. */
  async passTime(): Promise<void> {
    await this.house.query('update kuule.recording set fetch_at = now(), delete_at = now(), transcribe_at = now(), transcript_at = now()');
  }

  async close(): Promise<void> {
    await this.worker.close();
    await this.collector.close();
    await this.house.close();
    await this.made.drop();
  }
}
