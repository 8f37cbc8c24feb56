/** What the transfer of a call tells: the dialled number or a SIP header, by the line's own table. */
import type { LineSettings } from '#libs/contract/line.js';
import type { Line } from './lines.js';

type Transfer = NonNullable<LineSettings['transfers']>[number];
export type Told = Pick<Transfer, 'language' | 'queue' | 'touchpoint' | 'selection'>;

const digits = (number: string) =>
  number
    .replace(/^sips?:/i, '')
    .replace(/@.*$/, '')
    .replace(/\D/g, '');

/** Keys of what calls of the line may be about: its own touchpoint, and those that they are transferred to. */
export const touchpointsOf = ({ touchpoint, settings }: Pick<Line, 'touchpoint' | 'settings'>): ReadonlySet<string> =>
  new Set([touchpoint, ...(settings.transfers ?? []).flatMap(({ touchpoint: other = [] }) => other)]);

/** The first entry that fits; nothing is known where none does. */
export function transferOf(
  { transfers = [] }: LineSettings,
  call: { dialled?: string; sipHeaders: Readonly<Record<string, string>> },
): Told {
  const found = transfers.find((each) => fits(each, call));
  return found ?? {};
}

function fits({ to, header, value }: Transfer, { dialled, sipHeaders }: Parameters<typeof transferOf>[1]): boolean {
  if (to !== undefined) return dialled !== undefined && digits(to) !== '' && digits(dialled) === digits(to);
  const name = header?.toLowerCase() ?? '';
  return Object.hasOwn(sipHeaders, name) && sipHeaders[name] === value;
}
