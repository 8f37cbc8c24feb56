/**
 * The link by which a hook asks for feedback after a conversation: `/f/{touchpoint}?via={token}`. Its token is signed and names the
 * feedback that a rating by the hook itself would become, so that each conversation gives one at most, whichever way it is rated.
 */
import { timingSafeEqual } from 'node:crypto';
import { limits } from '#libs/contract/limits.js';
import { hmac } from '#libs/platform/hmac.js';

export interface FollowUp {
  /** The hook's id, a UUID. */
  hook: string;
  /** Key of the touchpoint that the feedback is about. */
  touchpoint: string;
  /** The id that a rating of the conversation has (`feedbackIdOf`); it tells nothing of the conversation's own. */
  feedback: string;
}

export interface Invitation {
  hook: string;
  /** The id of the one feedback that this conversation may give: the same for every link of it. */
  feedback: string;
  isOver: boolean;
}

const uuidBytes = 16;
const secondsBytes = 4;
/** Half of SHA-256, as RFC 2104 allows: nobody can try 2^128 tokens. */
const hashBytes = 16;
const tokenBytes = 2 * uuidBytes + secondsBytes + hashBytes;

/**
 * The path and query of the link, to be put after KUULE_PUBLIC_URL. It is good from then on for as long as a hook may amend its feedback.
 * @param key the collector's, of `followUpKey`.
 */
export function followUpPath(key: Buffer, { hook, touchpoint, feedback }: FollowUp, from = new Date()): string {
  const until = Buffer.alloc(secondsBytes);
  until.writeUInt32BE(Math.floor((from.getTime() + limits.windowMs.hook) / 1_000));
  const said = Buffer.concat([bytesOf(hook), bytesOf(feedback), until]);
  const token = Buffer.concat([said, signature(key, touchpoint, said)]);
  return `/f/${touchpoint}?via=${token.toString('base64url')}`;
}

/** What a token of this touchpoint says; undefined when it is none of ours, or another touchpoint's. */
export function readFollowUp(key: Buffer, touchpoint: string, token: string, now = new Date()): Invitation | undefined {
  const bytes = /^[\w-]{1,200}$/.test(token) ? Buffer.from(token, 'base64url') : Buffer.alloc(0);
  if (bytes.length !== tokenBytes) return undefined;
  const said = bytes.subarray(0, -hashBytes);
  if (!timingSafeEqual(bytes.subarray(-hashBytes), signature(key, touchpoint, said))) return undefined;
  const hook = uuidOf(said.subarray(0, uuidBytes));
  const feedback = uuidOf(said.subarray(uuidBytes, 2 * uuidBytes));
  return { hook, feedback, isOver: now.getTime() > said.readUInt32BE(2 * uuidBytes) * 1_000 };
}

/** The parts as JSON, so that no two lists of parts read alike. */
const signature = (key: Buffer, touchpoint: string, said: Buffer) =>
  hmac('sha256', key, JSON.stringify(['link', touchpoint, said.toString('hex')])).subarray(0, hashBytes);

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex');
const uuidOf = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
