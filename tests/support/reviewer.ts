/** A person of the demo's organisation who is signed in, and what they ask of the console. */
import { CreatePerson } from '#libs/access/create-person.js';
import type { Role } from '#libs/contract/codes.js';
import type { CommentItem, CommentPage } from '#libs/contract/figure.js';
import { openConsoleDatabase } from './console.js';
import type { TestKuule } from './kuule.js';

export interface SignedIn {
  ask<T>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }>;
  comments(): Promise<CommentItem[]>;
}

/** Makes the person and signs them in. */
export async function signIn(kuule: TestKuule, role: Role, email: string): Promise<SignedIn> {
  const database = await openConsoleDatabase(kuule.database);
  const [demo] = await kuule.rows<{ id: string }>("select id from kuule.organisation where key = 'demo'");
  const person = await new CreatePerson(database).execute({ organisation: demo?.id ?? '', email, name: 'Testi Henkilö', role });
  await database.close();
  const { headers } = await fetch(`${kuule.baseUrl}/api/console/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: person.password }),
  });
  const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const ask = async <T>(method: string, path: string, body?: unknown) => {
    const response = await fetch(`${kuule.baseUrl}/api/console/v1/${path}`, {
      method,
      headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as T };
  };
  return { ask, comments: async () => (await ask<CommentPage>('GET', 'comments?limit=100')).body.items };
}
