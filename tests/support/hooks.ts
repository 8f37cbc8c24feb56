/** A hook in a running Kuule, and deliveries as its product signs them. */
import { randomUUID } from 'node:crypto';
import { IntakeTouchpoints } from '#libs/catalogue/intake-touchpoint.js';
import { CreateHook } from '#libs/channels/hooks/create-hook.js';
import { DeliveryLog } from '#libs/channels/hooks/delivery-log.js';
import { HookRecords } from '#libs/channels/hooks/hook-records.js';
import { profileOf } from '#libs/channels/hooks/profiles.js';
import type { HookProfile } from '#libs/channels/hooks/profile.js';
import { sign } from '#libs/channels/verify/sign.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { eventually, type TestKuule } from './kuule.js';

export interface Sent {
  status: number;
  code?: string;
  verdict?: string;
  text: string;
}

export interface DeliveryOptions {
  id?: string;
  at?: Date;
  secret?: string;
  headers?: Record<string, string>;
  contentType?: string;
  path?: string;
}

export class TestHook {
  constructor(
    private readonly kuule: Pick<TestKuule, 'baseUrl'>,
    readonly profile: HookProfile,
    readonly id: string,
    readonly path: string,
    readonly secret: string,
  ) {}

  get key(): string {
    return this.path.split('/').at(-1) ?? '';
  }

  /** Headers of a right delivery. */
  signed(body: string | Buffer, { id = randomUUID(), at = new Date(), secret = this.secret }: DeliveryOptions = {}) {
    return sign(this.profile.verification, { body: Buffer.from(body), id, at }, secret);
  }

  /** Sends what the product would. */
  async deliver(payload: unknown, options: DeliveryOptions = {}): Promise<Sent> {
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
    return this.send(body, { ...this.signed(body, options), ...options.headers }, options);
  }

  /** Sends anything. */
  async send(
    body: string | Buffer,
    headers: Record<string, string>,
    { contentType = 'application/json', path = this.path }: DeliveryOptions = {},
  ): Promise<Sent> {
    const response = await fetch(`${this.kuule.baseUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': contentType, ...headers },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
    const text = await response.text();
    const { code, verdict } = (text.startsWith('{') ? JSON.parse(text) : {}) as { code?: string; verdict?: string };
    return { status: response.status, text, ...(code && { code }), ...(verdict && { verdict }) };
  }
}

/** Makes a hook of the demo's organisation, as the console does. */
export async function addHook(kuule: TestKuule, profileName: string, touchpoint = 'city-chat'): Promise<TestHook> {
  const [demo] = await kuule.rows<{ id: string }>("select id from kuule.organisation where key = 'demo'");
  const profile = profileOf(profileName);
  if (!profile) throw new Error(`There is no profile ${profileName}`);
  const given = profile.secretFrom === 'product' ? `invented-secret-of-${profileName}` : undefined;
  const made = await new CreateHook(kuule.app.get(ConsoleDatabase, { strict: false })).execute(
    { organisation: demo?.id ?? '', touchpoint, profile: profileName, name: `Test of ${profileName}`, secret: given },
    async () => {},
  );
  return new TestHook(kuule, profile, made.id, made.path, given ?? made.secret ?? '');
}

/** What the log says of a hook's deliveries, oldest first, once everything is written. */
export async function verdictsOf(kuule: TestKuule, { id }: TestHook): Promise<string[]> {
  await kuule.app.get(DeliveryLog, { strict: false }).write();
  const rows = await kuule.rows<{ verdict: string }>('select verdict from kuule.hook_delivery where hook = $1 order by at', [id]);
  return rows.map(({ verdict }) => verdict);
}

/** How many deliveries came to a verdict. */
export async function countOf(kuule: TestKuule, { id }: TestHook, verdict: string): Promise<number> {
  await kuule.app.get(DeliveryLog, { strict: false }).write();
  const [row] = await kuule.rows<{ n: number }>(
    'select coalesce(sum(n), 0)::int as n from kuule.hook_count where hook = $1 and verdict = $2',
    [id, verdict],
  );
  return row?.n ?? 0;
}

export interface StoredFeedback {
  id: string;
  rating: number;
  mode: string;
  selection: string;
  sender_kind: string;
  language: string | null;
  answers: Record<string, unknown>;
  comment_received_at: Date | null;
}

export const storedFeedback = (kuule: TestKuule) => kuule.rows<StoredFeedback>('select * from kuule.feedback order by received_at');

/** What is left of a comment once it is triaged. */
export const triagedText = (kuule: TestKuule, feedback: string): Promise<string> =>
  eventually(
    'the comment is triaged',
    async () => (await kuule.rows<{ text: string }>('select text from kuule.comment_text where feedback = $1', [feedback]))[0]?.text,
  );

/** What is remembered of a class's records is too old from now on. */
export function makeStale(kuule: TestKuule, of: typeof HookRecords | typeof IntakeTouchpoints): void {
  type Remembered = Map<string, { at: number }>;
  const found = kuule.app.get(of as typeof HookRecords, { strict: false }) as unknown as {
    remembered?: Remembered;
    memory: { remembered: Remembered };
  };
  const remembered = found.remembered ?? found.memory.remembered;
  for (const each of remembered.values()) each.at = 0;
}
