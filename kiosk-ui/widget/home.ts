/** Where the widget came from: everything else is fetched from there, and nothing from anywhere else. */
const script =
  (document.currentScript as HTMLScriptElement | null) ?? document.querySelector<HTMLScriptElement>('script[src*="/chat/widget.js"]');

/** The script's own tag, which may say what to insert. */
export const ownScript = script;

/** An address on our server. */
export const at = (path: string): URL => new URL(path, script?.src ?? location.href);
