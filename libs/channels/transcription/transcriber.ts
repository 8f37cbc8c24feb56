/** Speech to text by a service. A further kind of service is one file beside this; which one is used, the configuration says. */
export interface Speech {
  audio: Buffer;
  /** Media type of the audio. */
  type: string;
  /** BCP 47, the language in which the caller was asked; a hint. */
  language: string | null;
}

export interface Heard {
  /** Empty when nothing was said. */
  text: string;
  /** From 0 to 1; null when the service does not say. */
  confidence: number | null;
}

export abstract class Transcriber {
  /** @throws whatever went wrong; it is tried again, and then a person is asked. */
  abstract transcribe(speech: Speech): Promise<Heard>;
}
