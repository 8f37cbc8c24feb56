/** The addresses of a line, as its provider calls them. */
export interface LineAddresses {
  start: string;
  step(number: number): string;
  recording: string;
  /** Where a provider that writes down what was said sends it. */
  transcript: string;
  ended: string;
  /** @param touchpoint key of the one that the sentence is about, where it is not the line's own. */
  sound(language: string, prompt: string, touchpoint?: string): string;
  tone: string;
  sorry: string;
}

/** @param secret in the path, for a provider that signs nothing. */
export function addressesOf(origin: string, provider: string, line: string, secret?: string): LineAddresses {
  const base = [`${origin}/api/v1/phone`, provider, line, ...(secret ? [secret] : [])].join('/');
  const sound = (language: string, prompt: string, touchpoint?: string) =>
    [`${origin}/api/v1/phone/prompts`, line, ...(touchpoint ? [touchpoint] : []), language, `${prompt}.wav`].join('/');
  return {
    start: `${base}/start`,
    step: (number) => `${base}/steps/${number}`,
    recording: `${base}/recording`,
    transcript: `${base}/transcript`,
    ended: `${base}/ended`,
    sound,
    tone: sound('any', 'tone'),
    sorry: sound('any', 'sorry'),
  };
}
