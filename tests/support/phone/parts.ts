/** The parts of a real call: Debian's sipp calls, baresip answers as the provider's end, espeak-ng speaks, sox brings sound to 8 kHz. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

export const run = promisify(execFile);

/** Digits as RFC 2833 packets, and speech in A-law, as the package sip-tester brings them. */
export const pcapFolder = '/usr/share/sip-tester';

const programs = ['/usr/bin/baresip', '/usr/bin/sipp', '/usr/bin/espeak-ng', '/usr/bin/sox', `${pcapFolder}/g711a.pcap`];

function reasonToSkip(): string | undefined {
  const missing = programs.filter((path) => !existsSync(path));
  if (missing.length) return `not here: ${missing.join(', ')} (apt-get install baresip-core sip-tester espeak-ng sox)`;
  // sipp replays captured packets through a raw socket.
  if (process.getuid?.() !== 0) return 'sipp needs to be root to replay sound';
  return undefined;
}

/** `describe` where real calls can be made; elsewhere the suite is skipped and the reason printed. */
export const describeOnThePhone: jest.Describe = orSkipped(reasonToSkip());

function orSkipped(reason: string | undefined): jest.Describe {
  if (!reason) return describe;
  console.warn(`Skipped: real phone calls; ${reason}\n`);
  return describe.skip;
}
