/** Debian's Chromium, driven by playwright-core. Journeys that need it are skipped, and say so, where it is missing. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

const executablePath = [process.env.KUULE_TEST_CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path));
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `describe` where there is a Chromium; elsewhere the suite is skipped and the reason printed. */
export const describeInChromium: jest.Describe = executablePath ? describe : skipAloud();

function skipAloud(): jest.Describe {
  process.stderr.write(
    'Skipped: journeys in a browser. Install Chromium (apt-get install chromium) or set KUULE_TEST_CHROMIUM to its path.\n',
  );
  return describe.skip;
}

/** A browser profile on disk, so that a browser can be closed and opened again with all that it kept. */
export class BrowserProfile {
  private constructor(readonly folder: string) {}

  static async create(): Promise<BrowserProfile> {
    return new BrowserProfile(await mkdtemp(join(tmpdir(), 'kuule-chromium-')));
  }

  /** Starts Chromium on this profile. Close the context before opening another one. */
  open(options: BrowserContextOptions & { args?: string[] } = {}): Promise<BrowserContext> {
    const { args: more = [], ...context } = options;
    return chromium.launchPersistentContext(this.folder, { executablePath, headless: true, args: [...args, ...more], ...context });
  }

  async delete(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
