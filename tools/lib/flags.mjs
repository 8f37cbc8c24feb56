/**
 * How Node runs the all-in-one process: on the memory of a small machine. V8 lets its nursery grow to many times what is alive in it,
 * and compiles for speed at the price of space; kept small, the process needs half of the memory (`npm run bench -- triage`).
 * A collector of its own is better without: intake is what it is for.
 */
export const allInOneFlags = ['--max-semi-space-size=4', '--optimize-for-size'];
