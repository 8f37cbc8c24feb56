/** What the form of a line's settings holds, and what it sends of it. */
import type { LineInfo, LineSettings, LineSettingsChange } from '../../../../libs/contract/line.js';
import { emptyCredentials, writtenCredentials, type GivenCredentials } from './credential-fields.js';

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
  speech: NonNullable<LineSettings['speech']>;
  invited: NonNullable<LineSettings['invited']>;
  /** One a line, as typed. */
  addresses: string;
  recordingHosts: string;
  apiBase: string;
  /** Typed where another address of the API is to be given them. */
  credentials: GivenCredentials;
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
    speech: settings.speech ?? 'provider',
    invited: settings.invited ?? 'invited-all',
    addresses: (settings.addresses ?? []).join('\n'),
    recordingHosts: (settings.recordingHosts ?? []).join('\n'),
    apiBase: settings.apiBase ?? '',
    credentials: emptyCredentials,
  };
}

interface Change {
  name?: string;
  settings?: LineSettingsChange;
  credentials?: string;
}

/** What is to be sent of what was changed; undefined where nothing was. */
export function changeOf(line: LineInfo, values: Values): Change | undefined {
  const [before, after] = [settingsOf(line, valuesOf(line)), settingsOf(line, values)];
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof LineSettings]),
  );
  const name = values.name.trim();
  if (!changed.length && name === line.name) return undefined;
  const credentials = asksForCredentials(line, values) ? writtenCredentials(line.provider, values.credentials) : '';
  return {
    ...(name !== line.name && { name }),
    ...(changed.length && { settings: Object.fromEntries(changed) as LineSettingsChange }),
    ...(credentials && { credentials }),
  };
}

/** Whether stored credentials are to be given once more, as they would be sent somewhere else from now on. */
export function asksForCredentials({ hasCredentials, settings }: LineInfo, { apiBase }: Values): boolean {
  const origin = URL.parse(apiBase.trim())?.origin;
  return hasCredentials && apiBase.trim() !== '' && origin !== URL.parse(settings.apiBase ?? '')?.origin;
}

/** What was typed one a line. */
export const listed = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

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
    speech: values.speech === 'provider' ? null : values.speech,
    invited: values.invited === 'invited-all' ? null : values.invited,
    addresses: listed(values.addresses).length ? listed(values.addresses) : null,
    recordingHosts: listed(values.recordingHosts).length ? listed(values.recordingHosts.toLowerCase()) : null,
    apiBase: values.apiBase.trim() || null,
  };
}

function ruleOf({ by, to, header, value, language, queue, touchpoint, isStaffPicked }: Rule) {
  const known = by === 'number' ? { to: to.trim() } : { header: header.trim(), value: value.trim() };
  return { ...known, ...filled({ language, queue, touchpoint }), ...(isStaffPicked && { selection: 'staff-picked' as const }) };
}

const filled = <Text extends Record<string, string>>(text: Text): Text =>
  Object.fromEntries(Object.entries(text).flatMap(([name, each]) => (each.trim() ? [[name, each.trim()]] : []))) as Text;
