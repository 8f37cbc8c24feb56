/** factRuEval-2016 (Russian; a text, its spans and the objects that they make up): Person, Location, LocOrg, Org. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity, NewsRow } from './entities.js';

const kinds: Record<string, string> = {
  Person: 'person',
  Location: 'location',
  LocOrg: 'location',
  Org: 'organisation',
  Project: 'other',
  Facility: 'other',
};
/** A person is called by these; a job that belongs to the object is not part of the name. */
const nameParts = new Set(['name', 'surname', 'patronymic', 'nickname']);

/** One row a document. */
export function readFactRuEval(folder: string): NewsRow[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .sort((a, b) => Number(a.replace(/\D/g, '')) - Number(b.replace(/\D/g, '')));
  return names.map((name) => {
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const entities = readObjects(join(folder, name), text);
    return { id: `factrueval-${name}`, lang: 'ru', text, entities, spans: entities.filter((each) => each.kind === 'person') };
  });
}

function readObjects(path: string, text: string): Entity[] {
  const spans = new Map(
    fields(`${path}.spans`).map(([id, kind, start, length]) => [
      id,
      { kind: kind!, start: Number(start), end: Number(start) + Number(length) },
    ]),
  );
  const found = fields(`${path}.objects`).flatMap(([, object, ...ids]) => {
    const kind = kinds[object!];
    if (!kind) return [];
    const parts = ids.flatMap((id) => spans.get(id) ?? []).filter((part) => kind !== 'person' || nameParts.has(part.kind));
    return joined(parts, text).map((part) => ({ ...part, kind }));
  });
  return withoutOverlaps(found);
}

function fields(file: string): string[][] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  return lines.map((line) => line.split('#')[0]!.trim().split(/\s+/));
}

/** Parts with nothing but spaces, full stops and hyphens between them are one stretch. */
function joined(parts: readonly { start: number; end: number }[], text: string): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && /^[\s.-]*$/.test(text.slice(last.end, start))) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Persons win over what they stand in ("памятник Юрию Долгорукому"); otherwise the longest. */
function withoutOverlaps(entities: readonly Entity[]): Entity[] {
  const rank = (each: Entity) => (each.kind === 'person' ? 1_000 : 0) + each.end - each.start;
  const kept: Entity[] = [];
  for (const each of [...entities].sort((a, b) => rank(b) - rank(a)))
    if (kept.every((other) => each.end <= other.start || other.end <= each.start)) kept.push(each);
  return kept.sort((a, b) => a.start - b.start);
}
