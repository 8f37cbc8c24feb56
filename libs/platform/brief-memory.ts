/** Fresh enough for what administrators change: a revocation holds after this long. */
const freshMs = 5_000;

/** Remembers for a few seconds what was looked up, so that many who ask at once are one question to the database. */
export class BriefMemory<T> {
  private readonly remembered = new Map<string, { at: number; found: Promise<T> }>();

  /** @param most keys come from outside: what is remembered of them is bounded. */
  constructor(private readonly most: number) {}

  /** What `look` finds, at most a few seconds old. A failure and undefined are not remembered: what is asked for may be made in the next second. */
  get(key: string, look: () => Promise<T>): Promise<T> {
    const known = this.remembered.get(key);
    if (known && Date.now() - known.at < freshMs) return known.found;
    if (this.remembered.size >= this.most) this.remembered.clear();
    const found = look();
    const entry = { at: Date.now(), found };
    this.remembered.set(key, entry);
    const forget = () => this.remembered.get(key) === entry && this.remembered.delete(key);
    found.then((value) => value === undefined && forget(), forget);
    return found;
  }
}
