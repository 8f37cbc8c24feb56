/** Touchpoints that people meet on their own screen or telephone, as the console's page of channels shows them. */
import type { LocalText } from './questionnaire.js';

/** Modes whose touchpoints have a web form; a kiosk is a device, and paper is typed in. */
export const addressedModes = ['web', 'chat', 'phone'] as const;
export type AddressedMode = (typeof addressedModes)[number];

export interface AddressedTouchpoint {
  key: string;
  name: LocalText;
  mode: AddressedMode;
  /** null: not live yet, its addresses answer 404. */
  liveAt: string | null;
  /** Pages that may hold its form or widget. */
  allowedOrigins: string[];
  /** Whole addresses; `widget` is that of the script, for a chat alone. */
  addresses: { form: string; poster: string; widget: string | null };
  /** Chats that ended in the last 30 days by how far they came; null where the mode is another. */
  chats: { unrated: number; unfinished: number; finished: number } | null;
}

export interface AddressedTouchpoints {
  organisation: string;
  touchpoints: AddressedTouchpoint[];
}

/** What an administrator may have to do something about; organisations where there is nothing are left out. */
export interface ChannelNotice {
  organisation: string;
  /** Webhooks that have failed since their last delivery. */
  failingWebhooks: number;
  /** Webhooks that a receiver switched off by 410. */
  goneWebhooks: number;
  /** Recordings that wait to be typed, and the local day of the oldest one. */
  recordings: number;
  oldestRecording: string | null;
}
