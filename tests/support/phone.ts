/** A phone line of the demo, and its provider's end: requests as the provider signs them. */
import { randomUUID } from 'node:crypto';
import twilioLibrary from 'twilio';
import { CreateLine, type NewLine } from '#libs/channels/phone/create-line.js';
import { openConsoleDatabase } from './console.js';
import type { TestKuule } from './kuule.js';

/** What is called: a whole Kuule in this process, or the collector among processes. */
export type Called = Pick<TestKuule, 'origin' | 'rows' | 'database'>;

/** What providers call; requests come through a proxy, so it is not where the test's server listens. */
export const publicOrigin = 'https://phone.kuule.example';
export const signingSecret = 'a-secret-that-only-the-provider-knows';

const noAudit = async () => {};

/** A live touchpoint that collects by phone, in the demo organisation. @returns its key. */
export async function addPhoneTouchpoint(kuule: Called, more: { languages?: string[]; selection?: string } = {}): Promise<string> {
  const key = `phone-${randomUUID().slice(0, 8)}`;
  await kuule.rows(
    `insert into kuule.touchpoint (organisation, key, name, channel_type, mode, selection, languages, questionnaire, questionnaire_version, live_at)
     select id, $1, '{"fi":"Puhelinneuvonta"}', 'Phone', 'phone', $2, $3, 'basic', 1, now() from kuule.organisation where key = 'demo'`,
    [key, more.selection ?? 'open', more.languages ?? ['fi']],
  );
  return key;
}

/** @returns the key of a new line, and the secret in its path where there is one. */
export async function addLine(
  kuule: Called,
  line: Partial<NewLine> & Pick<NewLine, 'provider'>,
  about: { languages?: string[]; selection?: string } = {},
): Promise<{ key: string; secret?: string }> {
  const touchpoint = line.touchpoint ?? (await addPhoneTouchpoint(kuule, about));
  const [demo] = await kuule.rows<{ id: string }>("select id from kuule.organisation where key = 'demo'");
  const key = line.key ?? `line-${randomUUID().slice(0, 8)}`;
  const database = await openConsoleDatabase(kuule.database);
  const made = await new CreateLine(database).execute(
    demo!.id,
    { name: 'Test line', secret: signingSecret, ...line, key, touchpoint },
    noAudit,
  );
  await database.close();
  return { key, ...(made.secret && { secret: made.secret }) };
}

export interface Answer {
  status: number;
  type: string;
  body: string;
}

/** Twilio calls a path of ours: a form, signed by the official library over the external address. */
export async function askAsTwilio(
  kuule: Called,
  path: string,
  fields: Record<string, string>,
  {
    token = signingSecret,
    origin = publicOrigin,
    headers = {},
  }: { token?: string; origin?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const signature = twilioLibrary.getExpectedTwilioSignature(token, origin + path, fields);
  return post(kuule, path, new URLSearchParams(fields).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
    'x-twilio-signature': signature,
    ...headers,
  });
}

export async function post(kuule: Pick<Called, 'origin'>, path: string, body: string, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(kuule.origin + path, { method: 'POST', headers, body });
  return { status: response.status, type: response.headers.get('content-type') ?? '', body: await response.text() };
}
