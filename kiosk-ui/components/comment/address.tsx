/** A web address to read, not to follow: a kiosk must not lead away from its page. */
export function Address({ url }: { url: string }) {
  return <span class="address">{url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</span>;
}
