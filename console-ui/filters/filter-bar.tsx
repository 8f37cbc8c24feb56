import { useState } from 'preact/hooks';
import type { FilterChoices } from '../../libs/contract/figure.js';
import { useLocale } from '../language/locale.js';
import { ChoicePanel } from './choice-panel.js';
import { choicesOf } from './choices.js';
import type { Days } from './period.js';
import { ComparePanel, PeriodPanel } from './period-panel.js';
import { filterCount, filterNames, type FilterName, type Query } from './query.js';

interface Props {
  query: Query;
  days: Days;
  choices: FilterChoices | null;
  change: (part: Partial<Query>) => void;
}

/** All filters in a row, and beneath it a chip for each one in use. On a narrow screen the row opens by a button. */
export function FilterBar({ query, days, choices, change }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const [open, setOpen] = useState(false);
  const count = filterCount(query);
  // One organisation is no choice, and no service area neither.
  const names = filterNames.filter(
    (name) =>
      (name !== 'organisation' || (choices?.organisations.length ?? 0) > 1) &&
      (name !== 'serviceArea' || (choices?.serviceAreas.length ?? 0) > 0),
  );
  const set = (name: FilterName, values: string[]) => change({ filters: without(query, name, values) });
  return (
    <section class="filters" aria-label={t('filters.title')}>
      <div class="filters-first">
        <PeriodPanel query={query} days={days} change={change} />
        <ComparePanel query={query} change={change} />
        <button type="button" class="button filters-more" aria-expanded={open} aria-controls="more-filters" onClick={() => setOpen(!open)}>
          {count ? t('filters.active', { n: count }) : t('filters.title')}
        </button>
      </div>
      <div class={open ? 'filters-rest is-open' : 'filters-rest'} id="more-filters">
        {names.map((name) => (
          <ChoicePanel
            key={name}
            label={t(`filters.${name}`)}
            choices={choicesOf(name, query.filters[name] ?? [], choices, locale)}
            chosen={query.filters[name] ?? []}
            choose={(values) => set(name, values)}
          />
        ))}
      </div>
      {count > 0 && <Chips query={query} choices={choices} change={change} set={set} />}
    </section>
  );
}

/** The filters with one of them set anew; an empty one is left out, so that equal queries have equal addresses. */
function without({ filters }: Query, name: FilterName, values: string[]): Query['filters'] {
  const { [name]: _, ...rest } = filters;
  return values.length ? { ...rest, [name]: values } : rest;
}

interface ChipsProps extends Omit<Props, 'days'> {
  set: (name: FilterName, values: string[]) => void;
}

function Chips({ query, choices, change, set }: ChipsProps) {
  const { t } = useLocale();
  return (
    <ul class="chips">
      {activeFilters(query, choices, useLocale()).map(({ name, value, label }) => (
        <li key={`${name} ${value}`}>
          <button
            type="button"
            class="chip"
            aria-label={t('filters.remove', { name: label })}
            onClick={() =>
              set(
                name,
                (query.filters[name] ?? []).filter((other) => other !== value),
              )
            }
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="button button-quiet" onClick={() => change({ filters: {} })}>
          {t('filters.removeAll')}
        </button>
      </li>
    </ul>
  );
}

/** Every chosen value in words: `Mode: Kiosk`. */
export function activeFilters(query: Query, choices: FilterChoices | null, locale: ReturnType<typeof useLocale>) {
  return filterNames.flatMap((name) => {
    const values = query.filters[name] ?? [];
    const known = choicesOf(name, values, choices, locale);
    return values.map((value) => ({
      name,
      value,
      label: `${locale.t(`filters.${name}`)}: ${known.find((each) => each.value === value)?.label ?? value}`,
    }));
  });
}
