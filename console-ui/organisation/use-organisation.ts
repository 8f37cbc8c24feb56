/** The one organisation that a page is about: the first of the person's own until they choose another. */
import { useState } from 'preact/hooks';
import type { FilterChoices } from '../../libs/contract/figure.js';
import type { Refusal } from '../api/client.js';
import { useFetched } from '../api/use-fetched.js';

type Organisation = FilterChoices['organisations'][number];

export interface Chosen {
  all: Organisation[];
  /** Undefined until they are known. */
  one: Organisation | undefined;
  choose(id: string): void;
  refusal: Refusal | null;
  refresh(): void;
}

export function useOrganisation(): Chosen {
  const { data, refusal, refresh } = useFetched<FilterChoices>('/reports/choices', new URLSearchParams());
  const [chosen, choose] = useState<string | null>(null);
  const all = data?.organisations ?? [];
  return { all, one: all.find(({ id }) => id === chosen) ?? all[0], choose, refusal, refresh };
}
