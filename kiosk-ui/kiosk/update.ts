import { registerSW } from 'virtual:pwa-register';

const lookMs = 3_600_000;

/** Holds a new version of the page back until nobody is using the kiosk. */
export interface Updates {
  /** Says whether a visitor is there; when not, a version that waits is taken at once. */
  setBusy(isBusy: boolean): void;
}

/** Registers the service worker, which keeps the page for starts without a network. */
export function watchUpdates(): Updates {
  let isBusy = false;
  let isWaiting = false;
  const take = registerSW({
    immediate: true,
    onNeedRefresh() {
      isWaiting = true;
      if (!isBusy) void take(true);
    },
    onRegisteredSW(_url, registration) {
      if (registration) setInterval(() => void registration.update().catch(() => undefined), lookMs);
    },
  });
  return {
    setBusy(now) {
      isBusy = now;
      if (isWaiting && !isBusy) void take(true);
    },
  };
}
