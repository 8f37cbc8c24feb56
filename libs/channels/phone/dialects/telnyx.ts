/** Telnyx: TeXML applications send forms like Twilio's, and are answered in TeXML. */
import { limits } from '#libs/contract/limits.js';
import type { Signature } from '../../verify/verification.js';
import { provenBy, type Dialect } from './dialect.js';
import { twilio } from './twilio.js';
import { apology, emptyResponse, printXml, type XmlWays } from './xml.js';

/**
 * Under the account's public key (base64, 32 bytes).
 * Source: https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks; held against the official library by tests.
 */
export const telnyxSignature: Signature = {
  kind: 'signature',
  signature: { header: 'telnyx-signature-ed25519' },
  algorithm: 'ed25519',
  encoding: 'base64',
  template: '{timestamp}|{body}',
  timestamp: { header: 'telnyx-timestamp', format: 'unix', toleranceSeconds: limits.phoneSignatureSeconds },
  secret: { encoding: 'base64' },
};

/** Its <Record> names no language to transcribe in, so that only its default, English, can be counted on. */
const ways: XmlWays = { onSilence: 'redirect', transcript: (url) => ({ transcription: 'true', transcriptionCallback: url }) };

export const telnyx: Dialect = {
  ...twilio,
  provider: 'telnyx',

  prove: provenBy(telnyxSignature),
  print: (document, printing) => printXml(document, printing, ways),
  fallback: apology,
  nothing: emptyResponse(),
};
