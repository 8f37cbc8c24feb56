/** What the form of a line's settings holds, and what it sends of it. */
import type { LineInfo, LineSettings, LineSettingsChange } from '../../../../libs/contract/line.js';

export type Queue = NonNullable<LineSettings['queues']>[number];
/** A rule of transfer as it is typed; what is empty is not sent. */
export interface Rule {
  by: 'number' | 'header';
  to: string;
  header: string;
  value: string;
  language: string;
  queue: string;
  touchpoint: string;
  isStaffPicked: boolean;
}

export interface Values {
  name: string;
  languages: string[];
  order: string[];
  web: string;
  comment: boolean;
  transcription: NonNullable<LineSettings['transcription']>;
  recorder: string;
  oncePerDay: boolean;
  queues: Queue[];
  transfers: Rule[];
}

export const emptyRule: Rule = {
  by: 'number',
  to: '',
  header: 'X-Queue',
  value: '',
  language: '',
  queue: '',
  touchpoint: '',
  isStaffPicked: false,
};

export function valuesOf({ name, settings, choices }: LineInfo): Values {
  const { order, languages = choices.languages } = settings;
  const keys = choices.questions.map(({ key }) => key);
  return {
    name,
    // What the touchpoint has no longer is not spoken or asked either.
    languages: languages.filter((each) => choices.languages.includes(each)),
    order: order?.filter((key) => keys.includes(key)) ?? keys,
    web: settings.web ?? '',
    comment: settings.comment ?? true,
    transcription: settings.transcription ?? 'service',
    recorder: settings.recorder ?? '',
    oncePerDay: settings.oncePerDay ?? false,
    queues: settings.queues ?? [],
    transfers: (settings.transfers ?? []).map(({ to, header, selection, ...told }) => ({
      ...emptyRule,
      ...told,
      by: to === undefined ? 'header' : 'number',
      to: to ?? '',
      header: header ?? '',
      isStaffPicked: selection === 'staff-picked',
    })),
  };
}

interface Change {
  name?: string;
  settings?: LineSettingsChange;
}

/** What is to be sent of what was changed; undefined where nothing was. */
export function changeOf(line: LineInfo, values: Values): Change | undefined {
  const [before, after] = [settingsOf(line, valuesOf(line)), settingsOf(line, values)];
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof LineSettings]),
  );
  const name = values.name.trim();
  if (!changed.length && name === line.name) return undefined;
  return { ...(name !== line.name && { name }), ...(changed.length && { settings: Object.fromEntries(changed) as LineSettingsChange }) };
}

/** Null stands for what a line does without the setting. */
function settingsOf({ choices }: LineInfo, values: Values): LineSettingsChange {
  const isAll = (chosen: string[], all: string[]) => chosen.join('\n') === all.join('\n');
  const { languages, order, queues, transfers } = values;
  return {
    languages: isAll(languages, choices.languages) ? null : languages,
    order: isAll(
      order,
      choices.questions.map(({ key }) => key),
    )
      ? null
      : order,
    web: values.web.trim() || null,
    comment: values.comment ? null : false,
    transcription: values.transcription === 'service' ? null : values.transcription,
    recorder: values.recorder.trim() || null,
    oncePerDay: values.oncePerDay || null,
    queues: queues.length ? queues.map(({ code, text }) => ({ code: code.trim(), text: filled(text) })) : null,
    transfers: transfers.length ? transfers.map(ruleOf) : null,
  };
}

function ruleOf({ by, to, header, value, language, queue, touchpoint, isStaffPicked }: Rule) {
  const known = by === 'number' ? { to: to.trim() } : { header: header.trim(), value: value.trim() };
  return { ...known, ...filled({ language, queue, touchpoint }), ...(isStaffPicked && { selection: 'staff-picked' as const }) };
}

const filled = <Text extends Record<string, string>>(text: Text): Text =>
  Object.fromEntries(Object.entries(text).flatMap(([name, each]) => (each.trim() ? [[name, each.trim()]] : []))) as Text;
