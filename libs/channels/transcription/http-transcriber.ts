/**
 * Any speech-to-text service that speaks the form of OpenAI's `POST /v1/audio/transcriptions`, as servers for Whisper do: multipart with
 * `file`, `model`, `language`; the answer is JSON with `text` and, in `verbose_json`, segments with their log-probabilities.
 */
import { z } from 'zod';
import { limits } from '#libs/contract/limits.js';
import { Outside } from '#libs/platform/outside.js';
import { Transcriber, type Heard, type Speech } from './transcriber.js';

export interface TranscriberOptions {
  /** The whole address, `https://speech.example/v1/audio/transcriptions`. */
  url: string;
  key: string | undefined;
  model: string;
}

const answerForm = z.object({
  text: z.string(),
  segments: z
    .array(
      z.object({
        avg_logprob: z.number().optional(),
        no_speech_prob: z.number().optional(),
        start: z.number().optional(),
        end: z.number().optional(),
      }),
    )
    .optional(),
});

/** Whisper's own threshold: above it a segment is taken for silence if its words are unlikely too. */
const silent = 0.6;

/** The operator names the address: unlike those of people and providers it may be anywhere, on this machine too. */
const anywhere = ['0.0.0.0/0', '::/0'];

export class HttpTranscriber extends Transcriber {
  private readonly outside = new Outside(anywhere);

  constructor(private readonly options: TranscriberOptions) {
    super();
  }

  async transcribe({ audio, type, language }: Speech): Promise<Heard> {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(audio)], { type }), `recording.${type === 'audio/mpeg' ? 'mp3' : type.split('/')[1]}`);
    form.set('model', this.options.model);
    form.set('response_format', 'verbose_json');
    form.set('temperature', '0');
    const [primary] = (language ?? '').toLowerCase().split('-');
    if (primary) form.set('language', primary);
    const request = new Response(form);
    const answer = await this.outside.ask(this.options.url, {
      method: 'POST',
      headers: {
        'content-type': request.headers.get('content-type') ?? '',
        ...(this.options.key && { authorization: `Bearer ${this.options.key}` }),
      },
      body: Buffer.from(await request.arrayBuffer()),
      timeoutMs: limits.transcriberMs,
      mostBytes: limits.transcriberAnswerBytes,
    });
    if (answer.status !== 200) throw new Error(`The speech service answered ${answer.status}`);
    return heardIn(answerForm.parse(JSON.parse(answer.body.toString('utf8'))));
  }
}

/** Confidence: the mean probability of a word piece, weighted by the segments' length; null when there are no segments to go by. */
function heardIn({ text, segments = [] }: z.infer<typeof answerForm>): Heard {
  const known = segments.filter((segment) => segment.avg_logprob !== undefined);
  if (known.length === 0) return { text: text.trim(), confidence: null };
  const isSilent = known.every(({ no_speech_prob = 0 }) => no_speech_prob > silent);
  const weights = known.map(({ start = 0, end = 1 }) => Math.max(end - start, 0.01));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = known.reduce((sum, { avg_logprob = 0 }, index) => sum + avg_logprob * (weights[index] ?? 0), 0) / total;
  return { text: isSilent ? '' : text.trim(), confidence: Math.min(1, Math.exp(mean)) };
}
