/** The weights file: a line of JSON, then the tables one after the other. */
import { exactSlots, bucketCount } from './features.js';
import { linearHeadCount } from './heads.js';
import { foldedCount, type Linear } from './linear.js';
import { answerCount, columns, hiddenCount, type Network } from './network.js';
import { Rows } from './rows.js';
import type { Weighing } from './together.js';

/** How a score becomes a chance (1 / (1 + e^-(slope·score + offset))), and from which chance a theme is marked. */
export type Calibration = {
  slope: number;
  offset: number;
  threshold: number;
  /** Chances within this band around the threshold are unsure. */
  unsure: readonly [number, number];
};

/** What was learnt from cross-validation, beside the tables. */
export type Settings = {
  /** By language and `all`, then in the order of `themes`. */
  calibration: Record<string, readonly Calibration[]>;
  /** How the feeling about a theme and that of the whole are weighed together. */
  feelings: { theme: Weighing; whole: Weighing };
  /** What the feeling that the found marks tell together is worth beyond that, in the score of the whole. */
  markWeight: number;
  /** From which chance a service area is told. */
  areaThreshold: number;
  /** From which chance each urgency is raised, in the order of `urgencies`. */
  urgentThresholds: readonly number[];
};

export type Model = Settings & { network: Network; linear: Linear };

/** Number of weights of each table, in the order in which they are written; bytes are one byte each, the others four. */
const tables = {
  exact: exactSlots * columns,
  scales: columns,
  hidden: hiddenCount * answerCount,
  bias: answerCount,
  linearExact: exactSlots * linearHeadCount,
  linearScales: linearHeadCount,
  linearBias: linearHeadCount,
} as const;
const byteTables = { buckets: bucketCount * columns, linearBuckets: foldedCount * linearHeadCount } as const;

export function encode({ network, linear, ...settings }: Model): Buffer {
  const floats = [
    network.rows.exact,
    network.rows.scales,
    network.hidden,
    network.bias,
    linear.rows.exact,
    linear.rows.scales,
    linear.bias,
  ];
  const bytes = [network.rows.buckets, linear.rows.buckets];
  const head = Buffer.from(`${JSON.stringify({ ...settings, tables: { ...tables, ...byteTables } })}\n`);
  return Buffer.concat([head, ...[...floats, ...bytes].map((table) => Buffer.from(table.buffer, table.byteOffset, table.byteLength))]);
}

/** Reads what `encode` wrote. @throws when the file was made for other concepts, areas or sizes. */
export function decode(file: Buffer): Model {
  const end = file.indexOf(10);
  const { tables: made, ...settings } = JSON.parse(file.toString('utf8', 0, end)) as Settings & { tables: Record<string, number> };
  const expected: Record<string, number> = { ...tables, ...byteTables };
  if (Object.keys(expected).some((name) => made[name] !== expected[name])) {
    throw new Error('The weights of libs/themes do not fit its lexicon: run "npm run train -- themes".');
  }
  let at = end + 1;
  const floats = (name: keyof typeof tables) => {
    const from = at;
    at += tables[name] * 4;
    return new Float32Array(file.buffer.slice(file.byteOffset + from, file.byteOffset + at));
  };
  const bytes = (name: keyof typeof byteTables) => {
    const from = at;
    at += byteTables[name];
    return new Int8Array(file.buffer, file.byteOffset + from, byteTables[name]);
  };
  const [exact, scales, hidden, bias] = [floats('exact'), floats('scales'), floats('hidden'), floats('bias')];
  const [linearExact, linearScales, linearBias] = [floats('linearExact'), floats('linearScales'), floats('linearBias')];
  return {
    ...settings,
    network: { rows: new Rows(exact, bytes('buckets'), scales), hidden, bias },
    linear: { rows: new Rows(linearExact, bytes('linearBuckets'), linearScales), bias: linearBias },
  };
}
