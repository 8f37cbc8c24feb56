/** Secrets of lines at a shell: from files, never from the command line, where every process of the machine can read them. */
import { readFile } from 'node:fs/promises';
import { RecordAudit } from '#libs/access/record-audit.js';
import type { OnLine } from '#libs/channels/phone/on-line.js';
import { optional, type Options } from './command.js';

export async function secretFrom(options: Options, name: string): Promise<string | undefined> {
  const file = optional(options, name);
  return file && (await readFile(file === '-' ? '/dev/stdin' : file, 'utf8')).trim();
}

export const auditAtShell =
  (action: string, organisation: string): OnLine =>
  (client, line) =>
    new RecordAudit().record(client, {
      principal: { kind: 'shell', id: null },
      action,
      organisations: [organisation],
      filter: { line },
      count: 1,
    });
