/** How a provider proves that a request is its own, as data. Verified by verify.ts; a further scheme of the same kinds is an object. */

/** Where a value stands in the headers: a header, or one piece of it. */
export interface HeaderPlace {
  /** Lower case. */
  header: string;
  /** What stands before the value (`sha256=`); pieces that begin otherwise are passed over. */
  prefix?: string;
  /** What stands between the pieces of a header that holds several. */
  separator?: string;
}

export interface Signature {
  kind: 'signature';
  signature: HeaderPlace;
  algorithm: 'sha1' | 'sha256' | 'ed25519';
  encoding: 'hex' | 'base64';
  /** What is signed: `{body}` and other text, with `{timestamp}`, `{id}`, `{url}` and `{form}` where the provider puts them. */
  template: string;
  timestamp?: HeaderPlace & { format: 'unix' | 'ms' | 'iso'; toleranceSeconds: number };
  /** The provider's name for this delivery, the same when it tries again. */
  id?: HeaderPlace;
  /** What the secret is: text as it stands, or base64, perhaps behind a prefix (`whsec_`). For ed25519 a raw public key. */
  secret?: { encoding: 'text' } | { encoding: 'base64'; prefix?: string };
}

/** A secret that travels with every request. */
export interface StaticToken {
  kind: 'token';
  header: string;
}

/** RFC 7617; the secret is `user:password`. */
export interface Basic {
  kind: 'basic';
}

export type Verification = Signature | StaticToken | Basic;

export interface SignedRequest {
  /** Names in lower case, as Node gives them. */
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The bytes that came, before anything read them. */
  body: Buffer;
  /** The address that the provider called, where it signs that too. */
  url?: string;
  /** What the provider signs of a form, where it does not sign the bytes. */
  form?: string;
}

export type Verdict =
  | { held: true; /** The provider's name for this delivery. */ id?: string | undefined }
  | { held: false; reason: 'unsigned' | 'wrong-signature' | 'stale' };
