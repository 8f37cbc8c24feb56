/** The comments of a file, as feedback to be sent: one JSON object a line, `{"id","text","mode"?,"rating"?,"sentiment"?}`. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { modes, polarities, type Polarity } from '#libs/contract/codes.js';
import type { FeedbackBody } from '#libs/contract/feedback.js';

const row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  mode: z.enum(modes).optional(),
  rating: z.int().min(1).max(5).optional(),
  sentiment: z.enum(polarities).optional(),
});

/** The rating of a row that has none: the file says how the writer felt, not what they tapped. */
const ratingOf: Record<Polarity, number> = { pos: 5, neg: 1, mix: 3, neu: 3 };

export interface Row {
  /** In the file, from 1: what is said of a row that was refused. */
  line: number;
  item: FeedbackBody & { id: string };
}

export interface RefusedRow {
  line: number;
  code: string;
}

export interface ReplayOptions {
  touchpoint: string;
  /** For every row, whatever the file says. */
  mode?: FeedbackBody['mode'];
  /** Another name makes other ids: the same file counts once more. */
  run: string;
}

/** Every line of the text as feedback; a line that is none is refused with its number. Empty lines are passed over. */
export function readRows(text: string, options: ReplayOptions): { rows: Row[]; refused: RefusedRow[] } {
  const rows: Row[] = [];
  const refused: RefusedRow[] = [];
  for (const [index, content] of text.split('\n').entries()) {
    if (content.trim() === '') continue;
    const line = index + 1;
    const read = row.safeParse(parseJson(content));
    if (read.success) rows.push({ line, item: feedbackOf(read.data, options) });
    else refused.push({ line, code: 'NOT_A_COMMENT' });
  }
  return { rows, refused };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function feedbackOf({ id, text, mode, rating, sentiment }: z.infer<typeof row>, options: ReplayOptions): Row['item'] {
  const { touchpoint, run } = options;
  const chosen = options.mode ?? mode;
  return {
    id: uuidOf(`${run}\n${touchpoint}\n${id}`),
    touchpoint,
    ...(chosen && { mode: chosen }),
    rating: rating ?? ratingOf[sentiment ?? 'neu'],
    comment: text,
  };
}

/** The same name always gives the same UUID (version 8, RFC 9562), so that sending a file again is a repeat. */
function uuidOf(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
