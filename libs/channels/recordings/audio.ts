/** What a file is by its first bytes, whatever a provider calls it: an error page must not be kept as somebody's voice. */
const signs: readonly { type: string; at: number; bytes: string }[] = [
  { type: 'audio/wav', at: 8, bytes: 'WAVE' },
  { type: 'audio/mpeg', at: 0, bytes: 'ID3' },
  { type: 'audio/ogg', at: 0, bytes: 'OggS' },
  { type: 'audio/flac', at: 0, bytes: 'fLaC' },
  { type: 'audio/mp4', at: 4, bytes: 'ftyp' },
];

/** The media type, or undefined when it is no audio that browsers and speech services know. */
export function audioType(file: Buffer): string | undefined {
  const known = signs.find(({ at, bytes }) => file.subarray(at, at + bytes.length).toString('latin1') === bytes);
  if (known) return known.type;
  // An MPEG frame without tags begins with eleven set bits and is of layer II or III (ISO 11172-3); 0xfffe would be a text in UTF-16.
  const [first = 0, second = 0] = file;
  return first === 0xff && (second & 0xe0) === 0xe0 && [0x02, 0x04].includes(second & 0x06) ? 'audio/mpeg' : undefined;
}
