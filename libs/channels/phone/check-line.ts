/** What of a line only its touchpoint and its provider can tell to be wrong. */
import type { PoolClient } from 'pg';
import type { FieldError } from '#libs/contract/errors.js';
import type { LineSettings, Provider } from '#libs/contract/line.js';
import { isSettingOf } from '#libs/contract/provider-settings.js';
import { Problem } from '#libs/platform/problem.js';
import { providers } from '../recordings/providers.js';

interface Of {
  organisation: string;
  /** Id of the line's touchpoint. */
  touchpoint: string;
}

/** @throws Problem INVALID_FIELDS for languages, questions and touchpoints that there are not, and for what is named twice. */
export async function checkSettings(client: PoolClient, { organisation, touchpoint }: Of, settings: LineSettings): Promise<void> {
  const { rows } = await client.query<{ languages: string[]; questions: { key: string }[]; phones: string[] }>(
    `select t.languages, q.questions,
       (select coalesce(array_agg(key), '{}') from kuule.touchpoint where organisation = $1 and mode = 'phone') as phones
     from kuule.touchpoint t
     join kuule.questionnaire q on (q.organisation, q.name, q.version) = (t.organisation, t.questionnaire, t.questionnaire_version)
     where t.organisation = $1 and t.id = $2`,
    [organisation, touchpoint],
  );
  const has = rows[0]!;
  const keys = has.questions.map(({ key }) => key);
  const codes = (settings.queues ?? []).map(({ code }) => code);
  const errors: FieldError[] = [
    ...unknown('languages', settings.languages, has.languages, 'a language of the touchpoint, once'),
    ...unknown('order', settings.order, keys, 'a question of the touchpoint’s questionnaire, once'),
    ...unknown('queues', codes, codes, 'a code of its own').map(({ field, message }) => ({ field: `${field}.code`, message })),
    ...(settings.transfers ?? []).flatMap(({ touchpoint: other }, place) =>
      other === undefined || has.phones.includes(other)
        ? []
        : [{ field: `settings.transfers.${place}.touchpoint`, message: 'a touchpoint of yours that collects by phone' }],
    ),
  ];
  if (errors.length) throw new Problem('INVALID_FIELDS', undefined, errors);
}

/**
 * @param given names of the settings that are to be set, not those of old.
 * @throws Problem INVALID_FIELDS for those that do nothing on a line of the provider.
 */
export function checkProvider(provider: Provider, given: readonly string[]): void {
  const idle = given.filter((name) => !isSettingOf(provider, name as keyof LineSettings));
  const errors = idle.map((name) => ({ field: `settings.${name}`, message: 'of no use on a line of this provider' }));
  if (errors.length) throw new Problem('INVALID_FIELDS', undefined, errors);
}

/** @throws Problem INVALID_FIELDS for what cannot be the provider's. */
export function checkCredentials(provider: Provider, credentials: string): void {
  if (providers[provider]?.isCredentials(credentials)) return;
  throw new Problem('INVALID_FIELDS', undefined, [{ field: 'credentials', message: 'in the form that this provider’s have' }]);
}

function unknown(name: string, chosen: readonly string[] = [], known: readonly string[], message: string): FieldError[] {
  const isWrong = (each: string, place: number) => !known.includes(each) || chosen.indexOf(each) !== place;
  return chosen.flatMap((each, place) => (isWrong(each, place) ? [{ field: `settings.${name}.${place}`, message }] : []));
}
