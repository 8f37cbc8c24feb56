/** A call on a line of a test's Kuule, step by step, over any provider. */
import { randomUUID } from 'node:crypto';
import type { Provider } from '#libs/contract/line.js';
import type { TestKuule } from './kuule.js';
import { post, type Answer } from './phone.js';
import { sayings, signerOf, type Sign } from './phone-providers.js';

export interface TestLine {
  provider: Provider;
  key: string;
  secret?: string;
}

export class TestCall {
  readonly id = `call-${randomUUID()}`;
  private readonly says;
  private readonly base: string;

  constructor(
    private readonly kuule: TestKuule,
    private readonly line: TestLine,
    private readonly sign: Sign = signerOf(line.provider),
  ) {
    this.says = sayings[line.provider];
    this.base = ['/api/v1/phone', line.provider, line.key, ...(line.secret ? [line.secret] : [])].join('/');
  }

  start(more: { from?: string; to?: string } = {}, query = ''): Promise<Answer> {
    return this.send(`start${query}`, this.says.start(this.id, more));
  }

  /** @param key empty for silence */
  press(step: number, key: string): Promise<Answer> {
    return this.send(`steps/${step}`, this.says.key(this.id, key));
  }

  speak(step: number): Promise<Answer> {
    return this.send(`steps/${step}`, this.says.spoken(this.id));
  }

  recording(): Promise<Answer> {
    return this.send('recording', this.says.recording(this.id));
  }

  /** @param text empty when the provider could not do it */
  transcript(text: string): Promise<Answer> {
    return this.send('transcript', this.says.transcript!(this.id, text));
  }

  /** @param url undefined when the provider could not do it */
  transcriptAt(url: string | undefined): Promise<Answer> {
    return this.send('transcript', this.says.transcriptAt!(this.id, url));
  }

  end(isTaken = true): Promise<Answer> {
    return this.send('ended', this.says.ended(this.id, isTaken));
  }

  send(path: string, body: string): Promise<Answer> {
    return post(this.kuule, `${this.base}/${path}`, body, this.sign(`${this.base}/${path}`, body));
  }
}

export const feedbackOfLine = (kuule: TestKuule, key: string) =>
  kuule.rows<{ rating: number; answers: object; language: string; selection: string }>(
    `select f.rating, f.answers, f.language, f.selection from kuule.feedback f join kuule.line l on l.id = f.sender where l.key = $1 order by f.received_at`,
    [key],
  );

export const callsOfLine = (kuule: TestKuule, key: string) =>
  kuule.rows<{ steps: number; answered: boolean; rated: boolean; ended: boolean }>(
    `select steps, answered_at is not null as answered, rated_at is not null as rated, ended_at is not null as ended
     from kuule.call c join kuule.line l on l.id = c.line where l.key = $1 order by c.started_at`,
    [key],
  );
