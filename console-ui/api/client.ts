/** The console's HTTP API as this page uses it: same origin, session cookie, problems as one kind of error. */
import type { FieldError, Problem } from '../../libs/contract/errors.js';

export const base = '/api/console/v1';

/** The server said no, or (status 0) nothing at all. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly retryAfterSeconds: number,
    readonly fields: FieldError[] = [],
  ) {
    super(code);
  }
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(base + path, { credentials: 'same-origin', cache: 'no-store', ...init }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new Refusal(0, 'OFFLINE', 0);
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  throw new Refusal(response.status, problem.code ?? 'INTERNAL', Number(response.headers.get('retry-after')) || 0, problem.errors);
}

export async function get<T>(path: string, params?: URLSearchParams, signal?: AbortSignal): Promise<T> {
  const response = await send(params ? `${path}?${params}` : path, { signal });
  return (await response.json()) as T;
}

/** @returns the answer's JSON; undefined where there is none. */
async function change<T>(method: string, path: string, body: unknown): Promise<T> {
  const response = await send(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export const post = <T = void>(path: string, body: unknown): Promise<T> => change<T>('POST', path, body);
export const patch = <T = void>(path: string, body: unknown): Promise<T> => change<T>('PATCH', path, body);
export const put = <T = void>(path: string, body: unknown): Promise<T> => change<T>('PUT', path, body);

/** Sends a file as it is. */
export async function putFile(path: string, file: Blob, type: string): Promise<void> {
  await send(path, { method: 'PUT', headers: { 'content-type': type }, body: file });
}

export async function remove(path: string, params?: URLSearchParams): Promise<void> {
  await send(params ? `${path}?${params}` : path, { method: 'DELETE' });
}
