/** How figures are printed. */
import { availableParallelism, cpus, loadavg } from 'node:os';

/** The columns aligned: the first to the left, the others to the right. */
export function printTable(title: string, columns: string[], rows: (string | number)[][]): void {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => row.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  '));
  console.log([title, ...lines, ''].join('\n'));
}

/** A figure held against its aim. */
export function printAim(what: string, value: number, unit: string, aim: { atLeast: number } | { below: number }): void {
  const isMet = 'atLeast' in aim ? value >= aim.atLeast : value < aim.below;
  const wanted = 'atLeast' in aim ? `at least ${aim.atLeast}` : `below ${aim.below}`;
  console.log(`${isMet ? 'met   ' : 'MISSED'}  ${what}: ${value}${unit} (aim: ${wanted}${unit})`);
}

/** The machine, and how busy it is: figures of a loaded machine are comparable within one run only. */
export function machine(): string {
  const load = loadavg().map((value) => value.toFixed(1));
  return `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'processor'}; load ${load.join(' ')}; Node ${process.versions.node}`;
}

/** The value below which the share `p` of the values lies; NaN where there are none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
export const rounded = (value: number, digits = 0) => Number(value.toFixed(digits));
