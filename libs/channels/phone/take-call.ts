/** The use case of a line: something happened in a call; what the caller hears next. */
import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { IntakeTouchpoints } from '#libs/catalogue/intake-touchpoint.js';
import type { LineSettings } from '#libs/contract/line.js';
import { noteTranscript } from '#libs/feedback/recordings/note-transcript.js';
import { TakeProvidersTranscript } from '#libs/feedback/recordings/take-providers-transcript.js';
import { HashKey } from '#libs/feedback/intake/store-group.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { lockCall, openCall, readStep, writeStep, type Call } from './call.js';
import { callerHash, hasRatedElsewhere, wasAsked } from './callers.js';
import { advance, begin, beginAlreadyAsked, endAlreadyAsked } from './dialogue.js';
import { dialectOf } from './dialects/dialects.js';
import type { CallRecording, Dialect, PhoneEvent } from './dialects/dialect.js';
import type { PhoneDocument } from './document.js';
import type { Line } from './lines.js';
import { RecordingNotes } from './recording-notes.js';
import { lineScript, type LineScript } from './script.js';
import { SendRating } from './send-rating.js';
import { touchpointsOf, transferOf } from './transfer.js';

export interface Answered {
  document: PhoneDocument;
  /** The step that answers it. */
  next: number;
  script: LineScript;
  /** Key of what the call is about. */
  touchpoint: string;
  /** That of the call; undefined until it is known. */
  language: string | undefined;
}

/** Document and call, once they are in the database. */
interface Stepped {
  call: Call;
  answered: { document: PhoneDocument; step: number } | undefined;
}

/** By touchpoint; the line's own where none is named. Throws NOT_FOUND for one that is not live, or another organisation's. */
interface Scripts {
  of(touchpoint?: string): LineScript & { questionnaire: string };
}

type Of<Kind extends PhoneEvent['kind']> = Extract<PhoneEvent, { kind: Kind }>;

@Injectable()
export class TakeCall {
  constructor(
    private readonly database: CollectorDatabase,
    private readonly touchpoints: IntakeTouchpoints,
    private readonly rating: SendRating,
    private readonly recordings: RecordingNotes,
    private readonly transcripts: TakeProvidersTranscript,
    private readonly hashKey: HashKey,
  ) {}

  /**
   * Stores what happened and says what comes next; undefined where the provider expects no document. A step that was answered before is
   * answered with the same document. Resolves after the commit, and after what was said is in the report.
   * @param until when the provider gets another answer (milliseconds since 1970): nothing is committed from then on.
   * @throws Problem NOT_FOUND when the touchpoint is not live or the call is unknown, UNAVAILABLE when it took too long.
   */
  async execute(line: Line, event: PhoneEvent, until: number, now = new Date()): Promise<Answered | undefined> {
    const scripts = await this.scriptsOf(line);
    const { call, answered } = await this.inTime(until, (client) => this.step(client, line, scripts, event, now));
    await this.rating.execute(line, call);
    const isRated = call.state?.rating !== undefined;
    if (isRated && 'recording' in event && event.recording) await this.noteRecording(line, call, event.recording);
    // A line that keeps its recordings for others reads no transcript that was asked for before.
    if (isRated && line.settings.transcription === 'provider') await this.takeTranscript(line, call, event);
    if (!answered) return undefined;
    const touchpoint = call.state?.touchpoint ?? line.touchpoint;
    return { ...answered, next: answered.step + 1, script: scripts.of(touchpoint), touchpoint, language: call.state?.language };
  }

  /** A transaction that gives up rather than commit what the provider no longer waits for. */
  private inTime<T>(until: number, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.database.transaction(async (client) => {
      await client.query("select set_config('statement_timeout', $1, true)", [String(Math.max(1, until - Date.now()))]);
      const result = await work(client);
      if (Date.now() >= until) throw new Problem('UNAVAILABLE');
      return result;
    });
  }

  private async step(client: PoolClient, line: Line, scripts: Scripts, event: PhoneEvent, at: Date): Promise<Stepped> {
    if (event.kind === 'start') return this.start(client, line, scripts, event, at);
    if (event.kind === 'ended') return this.end(client, line, event, at);
    const call = await lockCall(client, line.id, this.callHash(line, event.callId));
    if (event.kind === 'recording' || event.kind === 'transcript' || event.kind === 'transcript-address') {
      if (!call) throw new Problem('NOT_FOUND');
      return { call, answered: undefined };
    }
    if (!call?.state) throw new Problem('NOT_FOUND');
    return this.answer(client, line, scripts.of(call.state.touchpoint), call, event, at);
  }

  private async start(client: PoolClient, line: Line, scripts: Scripts, event: Of<'start'>, at: Date): Promise<Stepped> {
    const call = await openCall(client, {
      organisation: line.organisation,
      line: line.id,
      callHash: this.callHash(line, event.callId),
      at,
    });
    const known = await readStep(client, call, 0);
    if (known) return { call, answered: { document: known, step: 0 } };
    const { touchpoint = line.touchpoint, selection, language, queue } = transferOf(line.settings, event);
    const told = { ...(language && { language }), ...(queue && { queue }) };
    const script = scripts.of(touchpoint);
    const caller = line.settings.oncePerDay && event.caller ? await callerHash(client, line.id, event.caller) : undefined;
    const begun = (await wasAsked(client, line.id, call, caller, event.invitation)) ? beginAlreadyAsked(script, told) : begin(script, told);
    const chosen = event.invitation ? (line.settings.invited ?? 'invited-all') : selection;
    const state = { ...begun.state, touchpoint, questionnaire: script.questionnaire, ...(chosen && { selection: chosen }) };
    const written = await writeStep(client, call, 0, { state, document: begun.document }, at);
    return { call: written, answered: { document: begun.document, step: 0 } };
  }

  private async answer(client: PoolClient, line: Line, script: LineScript, call: Call, event: Of<'answer'>, at: Date): Promise<Stepped> {
    const state = call.state!;
    // A step that is still to come cannot be answered: the provider gets what it should have asked.
    const step = event.step > call.steps ? call.steps - 1 : event.step;
    const known = await readStep(client, call, step);
    if (known) return { call, answered: { document: known, step } };
    const said = advance(script, state, event.keys);
    const isFirstRating = state.rating === undefined && said.state.rating !== undefined;
    const move = isFirstRating && (await hasRatedElsewhere(client, line.id, call)) ? endAlreadyAsked(state) : said;
    return { call: await writeStep(client, call, step, move, at), answered: { document: move.document, step } };
  }

  /** A call that nobody took is offered and not answered; one of which we never heard is counted all the same. */
  private async end(client: PoolClient, line: Line, event: Of<'ended'>, at: Date): Promise<Stepped> {
    const call = await openCall(client, {
      organisation: line.organisation,
      line: line.id,
      callHash: this.callHash(line, event.callId),
      at,
    });
    await client.query(
      'update kuule.call set ended_at = coalesce(ended_at, $2), answered_at = case when $3 then coalesce(answered_at, $2) else answered_at end where id = $1',
      [call.id, at, event.isAnswered],
    );
    return { call, answered: undefined };
  }

  private async takeTranscript({ organisation }: Line, { id: call }: Call, event: PhoneEvent): Promise<void> {
    if (event.kind === 'transcript') await this.transcripts.execute({ organisation, call, text: event.text, confidence: null });
    if (event.kind === 'transcript-address')
      await this.database.transaction((client) => noteTranscript(client, { organisation, call, url: event.url }));
  }

  private async noteRecording(line: Line, call: Call, recording: CallRecording): Promise<void> {
    const { organisation, id, provider, settings } = line;
    const isPromised = asksForTranscript(settings, dialectOf(provider), call.state?.language);
    const noted = { organisation, line: id, call: call.id, feedback: call.feedback, isTranscriptPromised: isPromised, ...recording };
    await this.database.transaction((client) => this.recordings.note(client, noted));
  }

  /**
   * The scripts that calls of the line may follow. Read before the transaction: whoever holds a connection and waits for another one holds
   * up everybody once all of them do.
   */
  private async scriptsOf(line: Line): Promise<Scripts> {
    const keys = touchpointsOf(line);
    const canRecord = dialectOf(line.provider)?.canRecord(line.settings) ?? false;
    const found = await Promise.all([...keys].map((key) => this.touchpoints.find(key)));
    const own = found.filter((touchpoint) => touchpoint?.organisation === line.organisation);
    const scripts = new Map(
      own.map((each) => [each!.key, { ...lineScript(each!, line.settings, canRecord), questionnaire: each!.questionnaire }]),
    );
    return {
      of: (key = line.touchpoint) => {
        const script = scripts.get(key);
        if (!script) throw new Problem('NOT_FOUND');
        return script;
      },
    };
  }

  /** With the provider's own id of the call the provider could name the caller. */
  private callHash(line: Line, callId: string): Buffer {
    return createHmac('sha256', this.hashKey.bytes).update('phone call\0').update(line.id).update('\0').update(callId).digest();
  }
}

/** Whether the provider is to write down what is said in a call. */
export const asksForTranscript = (settings: LineSettings, dialect: Dialect | undefined, language: string | undefined): boolean =>
  settings.transcription === 'provider' && language !== undefined && (dialect?.canTranscribe(language) ?? false);
