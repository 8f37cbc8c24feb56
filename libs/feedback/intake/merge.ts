/** Several sends of one id in a group become one row. */
import type { Incoming } from './incoming.js';

/** One row to store, and the places in the group that are answered by it; the first of them may be told "created". */
export interface Merged {
  row: Incoming;
  places: number[];
}

/**
 * Merges sends of one id: the later rating and answers count, the comment is set once. A send that cannot be merged (another
 * sender or touchpoint, another comment, one that may amend beside one that may not) is left over, to be held against what is stored by then.
 * @returns merged rows sorted by id, so that two groups always lock in the same order, and the places left over.
 */
export function mergeById(items: readonly Incoming[]): { merged: Merged[]; leftOver: number[] } {
  const byId = new Map<string, Merged>();
  const leftOver: number[] = [];
  items.forEach((item, place) => {
    const held = byId.get(item.id);
    if (!held) byId.set(item.id, { row: item, places: [place] });
    else if (isMergeable(held.row, item)) {
      held.row = merge(held.row, item);
      held.places.push(place);
    } else leftOver.push(place);
  });
  const merged = [...byId.values()].sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
  return { merged, leftOver };
}

function isMergeable(held: Incoming, next: Incoming): boolean {
  const isSameSender = held.sender.kind === next.sender.kind && held.sender.id === next.sender.id;
  const isSameComment = held.comment === undefined || next.comment === undefined || held.comment === next.comment;
  return isSameSender && held.touchpoint.id === next.touchpoint.id && isSameComment && held.onlyIfNew === next.onlyIfNew;
}

function merge(held: Incoming, next: Incoming): Incoming {
  return {
    ...held,
    rating: next.rating,
    answers: next.answers ?? held.answers,
    comment: held.comment ?? next.comment,
    language: next.language ?? held.language,
    questionnaire: next.questionnaire ?? held.questionnaire,
  };
}
