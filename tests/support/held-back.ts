import type { Page } from 'playwright-core';

export interface HeldBack {
  /** Resolves once the page has asked for it. */
  asked: Promise<void>;
  letGo(): void;
}

/** What the page asks for at such an address does not come until it is let go. */
export async function holdBack(page: Page, address: RegExp): Promise<HeldBack> {
  const [asked, free] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await page.route(address, async (route) => {
    asked.resolve();
    await free.promise;
    await route.continue();
  });
  return { asked: asked.promise, letGo: () => free.resolve() };
}
