import type { DeviceInfo, TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import { database, only, type Device } from '../storage/database.js';

/**
 * The device that this browser is. A token in the address (`/kiosk/#device=<token>&touchpoint=<key>`) is taken out of the
 * address bar before anything else happens, and kept.
 */
export async function takeDevice(): Promise<Device | undefined> {
  const given = readDevice(location.hash);
  if (given) history.replaceState(null, '', location.pathname);
  if (given) await keepDevice(given);
  return given ?? (await database()).get('device', only);
}

/** From now on this browser is that device; another device's questionnaire is forgotten, its unsent feedback is not. */
export async function keepDevice(device: Device): Promise<void> {
  const write = (await database()).transaction(['device', 'questionnaire'], 'readwrite');
  const known = await write.objectStore('device').get(only);
  if (known?.token !== device.token) await write.objectStore('questionnaire').clear();
  await write.objectStore('device').put(device, only);
  await write.done;
}

/** Reads a kiosk's address, its fragment, or a bare token, as staff may paste it. */
export function readDevice(text: string): Device | undefined {
  const fragment = new URLSearchParams(text.slice(text.indexOf('#') + 1).trim());
  const token = fragment.get('device') ?? (/^[\w.~-]{16,}$/.test(text.trim()) ? text.trim() : null);
  const touchpoint = fragment.get('touchpoint');
  return token ? { token, ...(touchpoint && { touchpoint }) } : undefined;
}

/** `network`: nothing answered, try again. `device`: the token is not accepted or serves no touchpoint. */
export class Unreachable extends Error {
  constructor(readonly why: 'network' | 'device') {
    super(`The questionnaire cannot be had: ${why}`);
  }
}

/** The questionnaire last received, to open at once and without a network. */
export async function cachedQuestionnaire(device: Device): Promise<TouchpointQuestionnaire | undefined> {
  const cached = await (await database()).get('questionnaire', only);
  return cached && (!device.touchpoint || device.touchpoint === cached.touchpoint) ? cached.questionnaire : undefined;
}

/** Asks the collector; an unchanged ETag costs no body. Throws `Unreachable`. */
export async function fetchQuestionnaire(device: Device): Promise<TouchpointQuestionnaire> {
  const db = await database();
  const cached = await db.get('questionnaire', only);
  const touchpoint = device.touchpoint ?? (await firstTouchpoint(device));
  const etag = cached?.touchpoint === touchpoint ? cached.etag : null;
  const response = await get(`/api/v1/touchpoints/${touchpoint}/questionnaire`, device, etag ? { 'if-none-match': etag } : {});
  if (response.status === 304 && cached) return cached.questionnaire;
  const questionnaire = await json<TouchpointQuestionnaire>(response);
  await db.put('questionnaire', { touchpoint, etag: response.headers.get('etag'), questionnaire }, only);
  return questionnaire;
}

async function firstTouchpoint(device: Device): Promise<string> {
  const { touchpoints } = await json<DeviceInfo>(await get('/api/v1/device', device));
  if (!touchpoints[0]) throw new Unreachable('device');
  return touchpoints[0];
}

async function get(path: string, { token }: Device, headers: Record<string, string> = {}): Promise<Response> {
  const request: RequestInit = { headers: { ...headers, authorization: `Bearer ${token}` }, cache: 'no-store', redirect: 'error' };
  const response = await fetch(path, { ...request, signal: AbortSignal.timeout(15_000) }).catch(() => {
    throw new Unreachable('network');
  });
  if ([401, 403, 404].includes(response.status)) throw new Unreachable('device');
  if (!response.ok && response.status !== 304) throw new Unreachable('network');
  return response;
}

async function json<T>(response: Response): Promise<T> {
  return response.json().catch(() => {
    throw new Unreachable('network');
  }) as Promise<T>;
}
