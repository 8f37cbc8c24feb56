/** What a report, a list or a file of comments may be asked for. */
import { z } from 'zod';
import { channelTypes, modes, polarities, selections, themes } from '#libs/contract/codes.js';
import { trendUnits } from '#libs/contract/figure.js';
import { limits } from '#libs/contract/limits.js';

/** A filter that may be repeated in the address: `mode=kiosk&mode=web` means either. */
const repeatable = <T extends z.ZodType<string>>(value: T) =>
  z
    .union([value, z.array(value).max(limits.filterValues)], { error: `a known value, at most ${limits.filterValues} times` })
    .transform((given): z.output<T>[] => (Array.isArray(given) ? given : [given]) as z.output<T>[])
    .optional();

/** PostgreSQL and JavaScript hold more years than feedback does. */
const localDate = z.iso
  .date('a date such as 2026-11-21')
  .refine((date) => date >= '2000-01-01' && date <= '2999-12-31', 'a year from 2000 to 2999')
  .optional();

const key = z.string().regex(/^[\w.:-]{1,100}$/);
const organisation = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

const selection = {
  /** Ids of organisations; left out: all that the reader may see. */
  organisation: repeatable(organisation),
  touchpoint: repeatable(z.string().regex(limits.touchpointKey)),
  service: repeatable(key),
  channelType: repeatable(z.enum(channelTypes)),
  mode: repeatable(z.enum(modes)),
  selection: repeatable(z.enum(selections)),
  /** Primary language tags, and `other`. */
  language: repeatable(z.string().regex(/^[a-z]{2,8}$/)),
  /** Only feedback whose comment has one of these themes. */
  theme: repeatable(z.enum(themes)),
  /** What the contact was about. */
  serviceArea: repeatable(z.string().regex(limits.serviceArea)),
  /** Local dates, both inclusive; left out: the last 30 days. */
  from: localDate,
  to: localDate,
};

/** The language of a file's words; it also decides separator and decimal sign, as spreadsheets in that language read them. */
const lang = z.enum(['fi', 'sv', 'en']).default('en');
export type FileLanguage = z.infer<typeof lang>;

const comparison = z.enum(['none', 'previous', 'year']);

export const summaryQuery = z.strictObject({
  ...selection,
  compare: comparison.default('none'),
  /** The step of the trend; left out, or too fine for the period: by the period's length. */
  unit: z.enum(trendUnits).optional(),
});
export type SummaryQuery = z.infer<typeof summaryQuery>;
/** What comments to check are drawn from: a selection, in one organisation. */
export const roundQuery = z.strictObject({ ...selection, compare: comparison.optional(), unit: z.enum(trendUnits).optional() });
export type RoundQuery = z.infer<typeof roundQuery>;
export const summaryFileQuery = summaryQuery.extend({ lang });
export type SummaryFileQuery = z.infer<typeof summaryFileQuery>;

/** What only chooses organisations: the choices of the filters, and the stream of events. */
export const organisationQuery = z.strictObject({ organisation: repeatable(organisation) });
export type OrganisationQuery = z.infer<typeof organisationQuery>;

const commentSelection = z.strictObject({
  ...selection,
  /** What one bar of the report counts: comments with this theme, or with none; within the other filters. */
  about: z.enum([...themes, 'none']).optional(),
  /** Complaints alone; `about` is then the other theme that they have. */
  complaint: z.literal('true', 'true, or left out').optional(),
  /** Of the theme in `about`, else of the chosen themes; of the whole comment when neither names one. */
  polarity: repeatable(z.enum(polarities)),
  urgent: z.literal('true', 'true, or left out').optional(),
  /** Comments with this sub-theme of the organisation's own. */
  subTheme: key.optional(),
  /** The report's alone: whoever asks for the comments behind a report may pass its whole query on. */
  compare: comparison.optional(),
});
export type CommentSelection = z.infer<typeof commentSelection>;

/** Where the next page begins: after this day and id. */
export interface Cursor {
  day: string;
  id: string;
}

const cursorForm = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const writeCursor = ({ day, id }: Cursor) => Buffer.from(`${day} ${id}`).toString('base64url');

function readCursor(given: string): Cursor | undefined {
  const [, day, id] = cursorForm.exec(Buffer.from(given, 'base64url').toString('latin1')) ?? [];
  return day && id && z.iso.date().safeParse(day).success ? { day, id } : undefined;
}

export const commentQuery = commentSelection.extend({
  limit: z.coerce.number().int().min(1).max(limits.listItems).default(limits.listItemsDefault),
  cursor: z
    .string()
    .max(200)
    .transform((given, context) => {
      const cursor = readCursor(given);
      if (!cursor) context.addIssue({ code: 'custom', message: 'a cursor from the answer before' });
      return cursor;
    })
    .optional(),
});
export type CommentQuery = z.infer<typeof commentQuery>;

/** What is asked of one theme: why it is as it is. Without a comparison: against the period right before. */
export const whyQuery = z.strictObject({
  ...selection,
  about: z.enum(themes),
  /** Of the theme: what is said in blame, or in praise. */
  polarity: repeatable(z.enum(polarities)),
  compare: comparison.default('previous'),
});
export type WhyQuery = z.infer<typeof whyQuery>;

/** What only chooses feedback: for drivers and for weeks out of the ordinary. The rest of a report's query may come along. */
export const selectionQuery = summaryQuery;
export type SelectionQuery = SummaryQuery;

export const commentFileQuery = commentSelection.extend({ lang });
export type CommentFileQuery = z.infer<typeof commentFileQuery>;
