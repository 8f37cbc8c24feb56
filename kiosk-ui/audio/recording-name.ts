/**
 * The file name of a recorded text: a hash of the text itself (FNV-1a, 64 bits).
 *
 * So a recording can never belong to words that have since changed, and no list has to be kept. It is no secret and
 * need not be cryptographic; `render.mjs` stops should two texts ever share a name.
 */
export function recordingName(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** The pieces of a locale's text that are recorded: what stands between its `{places}`. */
export const spokenPieces = (text: string) =>
  text
    .split(/\{\w+\}/)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
