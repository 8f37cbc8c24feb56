/** A person of the demo's organisation who is signed in, and what they ask of the console: over HTTP, or on a page. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { CreatePerson } from '#libs/access/create-person.js';
import type { Role } from '#libs/contract/codes.js';
import type { CommentItem, CommentPage } from '#libs/contract/figure.js';
import { openConsoleDatabase } from './console.js';
import type { TestKuule } from './kuule.js';

export interface SignedIn {
  ask<T>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }>;
  comments(): Promise<CommentItem[]>;
}

/** A new person in the demo's organisation. */
export async function addPerson(
  kuule: Pick<TestKuule, 'database' | 'rows'>,
  role: Role,
  email = `${role}-${randomUUID().slice(0, 8)}@demo.example`,
): Promise<{ email: string; password: string }> {
  const database = await openConsoleDatabase(kuule.database);
  const [demo] = await kuule.rows<{ id: string }>("select id from kuule.organisation where key = 'demo'");
  const given = { organisation: demo?.id ?? '', email, name: 'Testi Henkilö', role };
  const { password = '' } = await new CreatePerson(database).execute(given);
  await database.close();
  return { email, password };
}

/** Opens a page of the console, such as `?page=channels`, as a new person. */
export async function openConsole(kuule: TestKuule, page: Page, role: Role, search = ''): Promise<void> {
  const { email, password } = await addPerson(kuule, role);
  await page.goto(`${kuule.baseUrl}/console/${search}`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
}

/** Makes the person and signs them in. */
export async function signIn(kuule: TestKuule, role: Role, email?: string): Promise<SignedIn> {
  const person = await addPerson(kuule, role, email);
  const { headers } = await kuule.send('POST', '/api/console/v1/session', person);
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
