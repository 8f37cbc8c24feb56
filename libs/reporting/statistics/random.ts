/** Numbers that look random and follow from a seed alone, so that the same counts give the same interval. */

export type Random = () => number;

/** Numbers in [0, 1) (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A standard normal draw (Box & Muller 1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A draw from the gamma distribution with this shape and scale 1 (Marsaglia & Tsang 2000, "A simple method for generating gamma variables"). */
export function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Shares that add up to 1, from the Dirichlet distribution with these weights (each above 0). */
export function dirichlet(weights: readonly number[], random: Random): number[] {
  const draws = weights.map((weight) => gamma(weight, random));
  const sum = draws.reduce((total, draw) => total + draw, 0);
  return draws.map((draw) => draw / sum);
}

/** A draw from the binomial distribution: counted out for few, by inversion where few succeed or fail, else normal, which is as good there. */
export function binomial(n: number, p: number, random: Random): number {
  if (p <= 0 || n <= 0) return 0;
  if (p > 0.5) return n - binomial(n, 1 - p, random);
  const mean = n * p;
  if (mean > 30) {
    const drawn = Math.round(mean + normal(random) * Math.sqrt(mean * (1 - p)));
    return Math.min(n, Math.max(0, drawn));
  }
  const odds = p / (1 - p);
  let chance = (1 - p) ** n;
  let left = random();
  for (let count = 0; count < n; count++) {
    left -= chance;
    if (left < 0) return count;
    chance *= (odds * (n - count)) / (count + 1);
  }
  return n;
}
