/** Copies of labelled comments with other names and in other writing, so that the tagger learns places and forms and not the names. */
import { readFileSync } from 'node:fs';
import type { TextLanguage } from '#libs/redaction/kinds.js';
import { basesOf } from '#libs/redaction/names/entry.js';
import { tokenize } from '#libs/redaction/text/tokens.js';
import type { Entity } from '../../evaluate/read/entities.js';
import type { TrainingRow } from './corpora.js';

type Random = () => number;
const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!;

const list = (name: string) => readFileSync(`libs/redaction/data/${name}.txt`, 'utf8').trimEnd().split('\n');

interface Pool {
  names: ReadonlySet<string>;
  byEnding: Map<string, string[]>;
}

function poolOf(names: readonly string[]): Pool {
  const byEnding = new Map<string, string[]>();
  for (const name of names)
    for (let length = 1; length <= 4 && length < name.length; length++) {
      const key = name.slice(-length);
      const some = byEnding.get(key);
      if (some) some.push(name);
      else byEnding.set(key, [name]);
    }
  return { names: new Set(names), byEnding };
}

let pools: { common: Pool; first: Pool; last: Pool; russian: Pool } | undefined;
const loadPools = () =>
  (pools ??= {
    common: poolOf(list('common-names')),
    first: poolOf(list('first-names')),
    last: poolOf(list('surnames')),
    russian: poolOf(list('ru-common-names')),
  });

/** The comment with each name that the lists know changed for another that takes the same endings. */
export function withOtherNames(row: TrainingRow, random: Random): TrainingRow {
  const persons = row.entities.filter(({ kind }) => kind === 'person');
  const changes = tokenize(row.text).flatMap(({ start, end, text, kind }) => {
    if (kind === 'number' || text.length < 3 || !persons.some((span) => span.start <= start && start < span.end)) return [];
    const inside = persons.find((span) => span.start <= start && start < span.end)!;
    const word = text.slice(0, Math.min(end, inside.end) - start);
    const other = otherName(word, row.lang as TextLanguage, random);
    return other ? [{ start, end: start + word.length, other }] : [];
  });
  return rewritten(row, changes);
}

/** Another name in the same form, or nothing when the form is not understood. */
function otherName(written: string, lang: TextLanguage, random: Random): string | undefined {
  const lower = written.toLowerCase();
  const { common, first, last, russian } = loadPools();
  const cyrillic = /[\u0400-\u052f]/.test(lower);
  if (cyrillic) {
    const surname = /^(\p{L}{2,}?)((?:ов|ев|ёв|ин)(?:а|у|ым|ой|е|ых)?)$/u.exec(lower);
    if (surname && !russian.names.has(lower)) {
      const stem = pick(russian.byEnding.get(pick(['н', 'р', 'л', 'м', 'т', 'д', 'с'], random)) ?? ['иван'], random);
      return likeWritten(stem + surname[2]!.replace(/^ё/, 'о'), written);
    }
  }
  for (const base of [lower, ...basesOf(lower, lang)]) {
    if (base.length < 3) continue;
    const from = cyrillic ? [russian] : [...(random() < 0.5 ? [common] : []), first, last];
    const pool = from.find(({ names }) => names.has(base));
    if (!pool) continue;
    const other = sameForm(base, lower, pool, random);
    if (other) return likeWritten(other, written);
  }
  return undefined;
}

/** Another of the pool in the form that `form` is of `base`: the ending is carried over to a name that ends alike. */
function sameForm(base: string, form: string, pool: Pool, random: Random): string | undefined {
  let shared = 0;
  while (shared < base.length && base[shared] === form[shared]) shared++;
  const [oldEnding, newEnding] = [base.slice(shared), form.slice(shared)];
  const alike = pool.byEnding.get(base.slice(-Math.min(4, Math.max(newEnding ? 2 : 1, oldEnding.length + 1)))) ?? [];
  for (let tried = 0; tried < 8 && alike.length; tried++) {
    const name = pick(alike, random);
    if (name === base || name.length < 3 || (newEnding && isFront(name) !== isFront(base))) continue;
    return name.slice(0, name.length - oldEnding.length) + newEnding;
  }
  return undefined;
}

/** Finnish vowel harmony. */
const isFront = (name: string) => !/[aou]/.test(name);

function likeWritten(lower: string, written: string): string {
  if (written === written.toLowerCase()) return lower;
  if (written.length > 1 && written === written.toUpperCase()) return lower.toUpperCase();
  return lower[0]!.toUpperCase() + lower.slice(1);
}

/** The comment as a transcript has it: no capitals, no signs between the words. */
export function asTranscript(row: TrainingRow): TrainingRow {
  const changes = [...row.text.matchAll(/[\p{Lu}]|[.,!?;:"“”«»()–—…]+/gu)].map(({ 0: sign, index }) => {
    const lower = sign.toLowerCase();
    return { start: index, end: index + sign.length, other: lower === sign ? '' : lower.length === sign.length ? lower : sign };
  });
  return rewritten(row, changes);
}

/** `row` with the given stretches of its text (in order) replaced, its spans moved along. */
function rewritten(row: TrainingRow, changes: readonly { start: number; end: number; other: string }[]): TrainingRow {
  if (changes.length === 0) return row;
  let text = '';
  let from = 0;
  const moved = new Int32Array(row.text.length + 1);
  for (const { start, end, other } of [...changes, { start: row.text.length, end: row.text.length, other: '' }]) {
    for (let at = from; at < start; at++) moved[at] = text.length + at - from;
    text += row.text.slice(from, start);
    for (let at = start; at < end; at++) moved[at] = text.length;
    text += other;
    from = end;
  }
  moved[row.text.length] = text.length;
  const move = (span: Entity) => ({ ...span, start: moved[span.start]!, end: moved[span.end]! });
  return { ...row, text, entities: row.entities.map(move), spans: row.spans.map(move) };
}
