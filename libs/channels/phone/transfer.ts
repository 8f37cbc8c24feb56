/** What the transfer of a call tells: the dialled number or a SIP header, by the line's own table. */
import type { LineSettings } from '#libs/contract/line.js';

type Transfer = NonNullable<LineSettings['transfers']>[number];
export type Told = Pick<Transfer, 'language' | 'queue' | 'touchpoint' | 'selection'>;

const digits = (number: string) =>
  number
    .replace(/^sips?:/i, '')
    .replace(/@.*$/, '')
    .replace(/\D/g, '');

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
