/** Settings of a line that mean something with some providers only. Apart from the schema, so that pages do not carry it. */
import type { LineSettings, Provider } from './line.js';

const providersOf: Partial<Record<keyof LineSettings, readonly Provider[]>> = {
  // It signs nothing, so it is known by where it calls from.
  addresses: ['46elks'],
  recorder: ['jambonz'],
  // 46elks has no voice: there every sentence is a sound file anyway.
  speech: ['twilio', 'telnyx', 'vonage', 'jambonz'],
};

/** Whether a setting does anything on a line of that provider. */
export const isSettingOf = (provider: Provider, name: keyof LineSettings): boolean => providersOf[name]?.includes(provider) ?? true;
