/**
 * Sealing: what the collector writes, it cannot read. X25519 key agreement with an ephemeral key, HKDF-SHA256, AES-256-GCM
 * (the construction of HPKE base mode, RFC 9180, with node:crypto's parts). The additional data binds a sealed text to its
 * feedback, field and key, so that rows cannot be swapped.
 */
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { hmac } from './hmac.js';

const nonceBytes = 12;
const tagBytes = 16;
const rawPublicBytes = 32;
/** DER prefixes of an X25519 key: the raw 32 bytes follow (RFC 8410). */
const publicPrefix = Buffer.from('302a300506032b656e032100', 'hex');
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex');

export interface SealingKey {
  id: string;
  /** Raw X25519 public key, 32 bytes. */
  publicKey: Buffer;
}

export interface Sealed {
  ephemeralKey: Buffer;
  sealed: Buffer;
}

/** What a sealed text belongs to. */
export interface SealContext {
  feedback: string;
  field: string;
}

const publicFromRaw = (raw: Buffer) => createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' });
const privateFromRaw = (raw: Buffer) => createPrivateKey({ key: Buffer.concat([privatePrefix, raw]), format: 'der', type: 'pkcs8' });
const rawOfPublic = (key: KeyObject) => key.export({ format: 'der', type: 'spki' }).subarray(-rawPublicBytes);
const rawOfPrivate = (key: KeyObject) => key.export({ format: 'der', type: 'pkcs8' }).subarray(-rawPublicBytes);

const additionalData = (context: SealContext, keyId: string) => Buffer.from(`kuule/1|${context.feedback}|${context.field}|${keyId}`);

function contentKey(shared: Buffer, ephemeral: Buffer, recipient: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', shared, Buffer.concat([ephemeral, recipient]), 'kuule raw text', 32));
}

/** Seals several texts to one public key under one ephemeral key (its cost is the agreement, not the cipher). */
export class Sealer {
  private readonly key: Buffer;
  private readonly ephemeralKey: Buffer;

  constructor(private readonly recipient: SealingKey) {
    const { publicKey, privateKey } = generateKeyPairSync('x25519');
    this.ephemeralKey = rawOfPublic(publicKey);
    const shared = diffieHellman({ privateKey, publicKey: publicFromRaw(recipient.publicKey) });
    this.key = contentKey(shared, this.ephemeralKey, recipient.publicKey);
  }

  /** @param content a text, or the bytes of a recording. */
  seal(content: string | Buffer, context: SealContext): Sealed {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce);
    cipher.setAAD(additionalData(context, this.recipient.id));
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return { ephemeralKey: this.ephemeralKey, sealed: Buffer.concat([nonce, body, cipher.getAuthTag()]) };
  }
}

/** The private half, in the worker's memory only. */
export class Opener {
  private readonly privateKey: KeyObject;
  /** The last agreement: rows of one group share their ephemeral key. */
  private last: { ephemeral: Buffer; key: Buffer } | undefined;

  constructor(
    private readonly recipient: SealingKey,
    privateRaw: Buffer,
  ) {
    this.privateKey = privateFromRaw(privateRaw);
  }

  /** Opens one text. Throws when the row was changed, swapped, or sealed to another key. */
  open(sealed: Sealed, context: SealContext): string {
    return this.openBytes(sealed, context).toString('utf8');
  }

  /** As `open`, for what is no text. */
  openBytes({ ephemeralKey, sealed }: Sealed, context: SealContext): Buffer {
    const nonce = sealed.subarray(0, nonceBytes);
    const body = sealed.subarray(nonceBytes, -tagBytes);
    const decipher = createDecipheriv('aes-256-gcm', this.agree(ephemeralKey), nonce);
    decipher.setAAD(additionalData(context, this.recipient.id));
    decipher.setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([decipher.update(body), decipher.final()]);
  }

  private agree(ephemeral: Buffer): Buffer {
    if (!this.last?.ephemeral.equals(ephemeral)) {
      const shared = diffieHellman({ privateKey: this.privateKey, publicKey: publicFromRaw(ephemeral) });
      this.last = { ephemeral, key: contentKey(shared, ephemeral, this.recipient.publicKey) };
    }
    return this.last.key;
  }
}

/** A new key pair: the public half, and the private one wrapped by the worker's master key. */
export function makeKeyPair(id: string, masterKey: Buffer): { key: SealingKey; wrapped: Buffer } {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey(masterKey), nonce);
  cipher.setAAD(Buffer.from(id));
  const body = Buffer.concat([cipher.update(rawOfPrivate(privateKey)), cipher.final()]);
  return { key: { id, publicKey: rawOfPublic(publicKey) }, wrapped: Buffer.concat([nonce, body, cipher.getAuthTag()]) };
}

/** Unwraps a private half. Throws when the master key is another one. */
export function openKeyPair(key: SealingKey, wrapped: Buffer, masterKey: Buffer): Opener {
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey(masterKey), wrapped.subarray(0, nonceBytes));
  decipher.setAAD(Buffer.from(key.id));
  decipher.setAuthTag(wrapped.subarray(-tagBytes));
  return new Opener(key, Buffer.concat([decipher.update(wrapped.subarray(nonceBytes, -tagBytes)), decipher.final()]));
}

const wrappingKey = (masterKey: Buffer) => Buffer.from(hkdfSync('sha256', masterKey, '', 'kuule key wrapping', 32));

/** A key pair that follows from 32 secret bytes: the same bytes, the same pair. */
export function keyPairFrom(id: string, privateRaw: Buffer): { key: SealingKey; opener: Opener } {
  const key = { id, publicKey: rawOfPublic(createPublicKey(privateFromRaw(privateRaw))) };
  return { key, opener: new Opener(key, privateRaw) };
}

/** The keyed hash by which a repeat of a comment is known after its text is gone. */
export function commentHash(hashKey: Buffer, feedback: string, comment: string): Buffer {
  return hmac('sha256', hashKey, feedback, '\0', comment);
}
