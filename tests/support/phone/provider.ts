/**
 * The provider's end of a call in Twilio's dialect: turns what happens on an engine's line into signed requests, and the documents
 * that are answered (Gather, Say, Play, Pause, Record, Redirect, Hangup) into sound. Signed by the official library.
 */
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import webhooks from 'twilio/lib/webhooks/webhooks.js';
import { Engine } from './engine.js';
import { rms, samplesOf, samplesPerSecond, secondsOfSound, speak, toCall, wavOf } from './sound.js';

export interface Asked {
  path: string;
  fields: Record<string, string>;
  status: number;
  document: string;
}

export interface ProviderOptions {
  /** Where the application is asked when a call comes in. */
  voiceUrl: string;
  /** Where it is told that a call has ended. */
  statusUrl: string;
  authToken: string;
  /** Where this provider's recordings can be fetched. */
  recordingsUrl: string;
  /** The number that is called. */
  called?: string;
}

interface Verb {
  name: string;
  attributes: Record<string, string>;
  inner: string;
}

interface Call {
  sid: string;
  from: string;
  startedAt: number;
  isOver: boolean;
  /** Keys that came while a document was fetched: they answer the next question. */
  early: string[];
  /** Told of each key, and of the end of the call. */
  onKey?: (key: string | undefined) => void;
}

/** Below this a caller is silent. */
const silentBelow = 0.005;

export class Provider {
  readonly asked: Asked[] = [];
  /** Recordings by their id, until they are deleted. */
  readonly recordings = new Map<string, Buffer>();
  /** Questions asked and recordings begun in the last call, so far. */
  readonly begun = { asked: 0, recording: 0 };
  private call: Call | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly engine: Engine,
    private readonly options: ProviderOptions,
  ) {
    engine.on('established', (_id, from) => {
      const call: Call = { sid: `CA${randomBytes(16).toString('hex')}`, from, startedAt: Date.now(), isOver: false, early: [] };
      this.call = call;
      Object.assign(this.begun, { asked: 0, recording: 0 });
      this.running = this.follow(call, options.voiceUrl, {});
    });
    engine.on('digit', (key) => (this.call?.onKey ? this.call.onKey(key) : this.call?.early.push(key)));
    engine.on('closed', () => {
      if (!this.call) return;
      this.call.isOver = true;
      this.call.onKey?.(undefined);
    });
  }

  /** Resolves when the call is over and everything about it has been told. */
  async finished(): Promise<void> {
    await this.running;
    const { call } = this;
    if (!call) throw new Error('Nobody called');
    await this.ask(call, this.options.statusUrl, {
      CallStatus: 'completed',
      CallDuration: `${Math.round((Date.now() - call.startedAt) / 1_000)}`,
    });
  }

  /** The sid of the last call. */
  get callSid(): string {
    return this.call?.sid ?? '';
  }

  /** What was asked and answered in the last call, for whoever has to find out why it went wrong. */
  summary(): string[] {
    return this.asked.map(({ path, fields, status, document }) => {
      const words = document
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      return `${path} ${fields.Digits ?? fields.CallStatus} ${status} ${words.slice(0, 80)}`;
    });
  }

  private async follow(call: Call, url: string, fields: Record<string, string>): Promise<void> {
    const { document } = await this.ask(call, url, fields);
    for (const verb of verbsOf(document)) {
      if (call.isOver) return;
      const next = await this.perform(call, verb);
      if (next === 'end') return;
      if (next) return this.follow(call, new URL(next.url, url).href, next.fields);
    }
    // A document that ends without more to do ends the call.
    if (!call.isOver) this.engine.hangUp();
  }

  private async perform(call: Call, verb: Verb): Promise<{ url: string; fields: Record<string, string> } | 'end' | undefined> {
    const { name, attributes, inner } = verb;
    if (name === 'Gather') return this.gather(call, attributes, inner);
    if (name === 'Record') return this.record(call, attributes);
    if (name === 'Redirect') return { url: unescape(inner.trim()), fields: {} };
    if (name === 'Hangup') {
      this.engine.hangUp();
      return 'end';
    }
    if (name === 'Say' || name === 'Play' || name === 'Pause') await this.utter(call, [verb]);
    else throw new Error(`The provider does not know ${name}`);
  }

  private async gather(
    call: Call,
    { action = '', timeout = '5', numDigits = '1', finishOnKey = '#', actionOnEmptyResult }: Record<string, string>,
    inner: string,
  ) {
    const keys = call.early.splice(0);
    const isComplete = () => keys.length >= Number(numDigits) || keys.includes(finishOnKey);
    call.onKey = (key) => {
      if (key === undefined) return;
      keys.push(key);
      this.engine.hush();
    };
    this.begun.asked += 1;
    await this.utter(call, keys.length ? [] : verbsOf(inner), () => keys.length > 0);
    const until = Date.now() + Number(timeout) * 1_000;
    while (!call.isOver && !isComplete() && Date.now() < until) await sleep(50);
    call.onKey = undefined;
    this.engine.hush();
    const end = keys.indexOf(finishOnKey);
    const digits = (end < 0 ? keys : keys.slice(0, end)).slice(0, Number(numDigits)).join('');
    // Of a caller who is gone, Twilio asks nothing more; the status says so.
    if (call.isOver) return 'end' as const;
    if (!digits && actionOnEmptyResult !== 'true') return undefined;
    return { url: unescape(action), fields: { Digits: digits, FinishedOnKey: end < 0 ? '' : finishOnKey } };
  }

  private async record(call: Call, attributes: Record<string, string>) {
    const { action = '', timeout = '5', maxLength = '3600', finishOnKey = '1234567890*#', recordingStatusCallback } = attributes;
    const file = await this.engine.heard('dec');
    const start = file ? (await samplesOf(file)).length : 0;
    const until = Date.now() + Number(maxLength) * 1_000;
    this.begun.recording += 1;
    let key: string | undefined;
    call.onKey = (pressed) => {
      if (pressed === undefined) key = 'hangup';
      else if (finishOnKey.includes(pressed)) key = pressed;
    };
    let quietSince = Date.now();
    let heard = start;
    while (key === undefined && Date.now() < until && Date.now() - quietSince < Number(timeout) * 1_000) {
      await sleep(200);
      // A caller who sends nothing adds nothing to the file.
      const samples = file ? await samplesOf(file) : new Int16Array();
      if (rms(samples.subarray(heard)) > silentBelow) quietSince = Date.now();
      heard = samples.length;
    }
    call.onKey = undefined;
    const samples = file ? (await samplesOf(file)).slice(start) : new Int16Array();
    const sid = `RE${randomBytes(16).toString('hex')}`;
    const url = `${this.options.recordingsUrl}/${sid}`;
    const seconds = `${Math.round(samples.length / samplesPerSecond)}`;
    this.recordings.set(sid, wavOf(samples));
    const facts = { RecordingSid: sid, RecordingUrl: url, RecordingDuration: seconds };
    if (recordingStatusCallback) {
      await this.ask(call, new URL(unescape(recordingStatusCallback), this.options.voiceUrl).href, {
        ...facts,
        RecordingStatus: 'completed',
        RecordingSource: 'RecordVerb',
      });
    }
    return { url: unescape(action), fields: { ...facts, Digits: key ?? '' } };
  }

  /** Plays prompts one after another, until they end, the caller is gone, or `isInterrupted`. */
  private async utter(call: Call, verbs: Verb[], isInterrupted = () => false): Promise<void> {
    for (const { name, attributes, inner } of verbs) {
      const seconds =
        name === 'Pause' ? Number(attributes.length ?? 1) : await this.playPrompt(call, name, attributes, unescape(inner.trim()));
      const until = Date.now() + seconds * 1_000;
      while (Date.now() < until && !call.isOver && !isInterrupted()) await sleep(50);
      if (call.isOver || isInterrupted()) return;
    }
  }

  private async playPrompt(call: Call, name: string, { language = 'en' }: Record<string, string>, inner: string): Promise<number> {
    const file = name === 'Say' ? await speak(inner, language) : await this.fetchPrompt(inner);
    if (!call.isOver) this.engine.play(file);
    return secondsOfSound(file);
  }

  private async fetchPrompt(address: string): Promise<string> {
    const answer = await fetch(new URL(address, this.options.voiceUrl));
    if (!answer.ok) throw new Error(`A prompt is not there: ${answer.status}`);
    const file = join(this.engine.folder, `prompt-${randomBytes(8).toString('hex')}.wav`);
    await writeFile(`${file}.raw.wav`, Buffer.from(await answer.arrayBuffer()));
    await toCall(`${file}.raw.wav`, file);
    return file;
  }

  private async ask(call: Call, url: string, extra: Record<string, string>): Promise<Asked> {
    const { called = '+358100000000', authToken } = this.options;
    const status = call.isOver ? 'completed' : 'in-progress';
    const fields = {
      CallSid: call.sid,
      AccountSid: `AC${'0'.repeat(32)}`,
      ApiVersion: '2010-04-01',
      Direction: 'inbound',
      CallStatus: status,
      From: call.from,
      To: called,
      ...extra,
    };
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': webhooks.getExpectedTwilioSignature(authToken, url, fields),
      },
      body: new URLSearchParams(fields).toString(),
    });
    const asked = { path: new URL(url).pathname, fields, status: response.status, document: await response.text() };
    this.asked.push(asked);
    return asked;
  }
}

/** The outer verbs of a document, in order. */
function verbsOf(document: string): Verb[] {
  const inside = /<Response[^>]*>([\s\S]*)<\/Response>/.exec(document)?.[1] ?? document.replace(/<\?xml[^>]*\?>|<Response\s*\/>/g, '');
  return [...inside.matchAll(/<(\w+)((?:\s+[\w:]+="[^"]*")*)\s*(?:\/>|>([\s\S]*?)<\/\1>)/g)].map(
    ([, name = '', attributes = '', inner = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescape(value)]),
      ),
      inner,
    }),
  );
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => entities[name] ?? whole);
