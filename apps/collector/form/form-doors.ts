/** Behind the address of a form: its touchpoint, in which language, and as whose feedback it is sent. */
import { Injectable } from '@nestjs/common';
import { IntakeTouchpoints, type IntakeTouchpoint } from '#libs/catalogue/intake-touchpoint.js';
import { readFollowUp } from '#libs/channels/follow-up.js';
import type { Mode } from '#libs/contract/codes.js';
import type { FormMessage } from '#libs/contract/form.js';
import { limits } from '#libs/contract/limits.js';
import type { Sender } from '#libs/feedback/intake/incoming.js';
import { HashKey } from '#libs/feedback/intake/store-group.js';
import { chooseLanguage } from '#libs/platform/choose-language.js';
import { followUpKey } from '#libs/platform/keys.js';
import { FormPages } from './form-pages.js';

/**
 * Touchpoints whose form is open to everybody: web pages, and chats and telephone lines, which name it to those who cannot speak,
 * hear or write there. What comes is of mode `web`, whatever the touchpoint's own. At a kiosk the form would be a second ballot box
 * that nobody sees; a poster there leads to a web touchpoint of its own.
 */
const openTo: ReadonlySet<Mode> = new Set<Mode>(['web', 'chat', 'phone']);

/** Where a page stands: enough to say something on it. */
export interface Place {
  language: string;
  languages: string[];
  /** The address of a fresh form, where anybody may open one. */
  anew?: string;
  framedBy?: readonly string[];
}

export interface Door extends Place {
  touchpoint: IntakeTouchpoint;
  sender: Sender;
  /** The id of the feedback where an invitation says it. */
  feedback?: string;
}

export interface Asked {
  key: string;
  via: string | undefined;
  wanted: string | undefined;
  accepted: string | undefined;
}

/** A page is shown in place of what was asked for (form-filter.ts). */
export class FormRefusal extends Error {
  constructor(
    readonly say: FormMessage,
    readonly status: number,
    readonly place?: Place,
  ) {
    super(say);
  }
}

@Injectable()
export class FormDoors {
  private readonly key: Buffer;

  constructor(
    private readonly touchpoints: IntakeTouchpoints,
    private readonly pages: FormPages,
    hashKey: HashKey,
  ) {
    this.key = followUpKey(hashKey.bytes);
  }

  /** A live touchpoint and where to speak of it. @throws FormRefusal not-found. */
  async place({ key, wanted, accepted }: Asked): Promise<Place & { touchpoint: IntakeTouchpoint }> {
    const touchpoint = limits.touchpointKey.test(key) ? await this.touchpoints.find(key) : undefined;
    const languages = await this.pages.offered(touchpoint?.languages);
    const language = chooseLanguage(languages, wanted, accepted);
    if (!touchpoint) throw new FormRefusal('not-found', 404, { language, languages });
    const anew = openTo.has(touchpoint.mode) ? `/f/${key}?lang=${encodeURIComponent(language)}` : undefined;
    return { touchpoint, language, languages, framedBy: touchpoint.allowedOrigins, ...(anew && { anew }) };
  }

  /** The open form. @throws FormRefusal not-found, link-over. */
  async open(asked: Asked): Promise<Door> {
    const place = await this.place(asked);
    const { touchpoint } = place;
    const { id, organisation, mode } = touchpoint;
    if (asked.via === undefined) {
      if (!openTo.has(mode)) throw new FormRefusal('not-found', 404, place);
      return { ...place, sender: { kind: 'web', id, organisation, touchpoints: [id], mode: 'web' } };
    }
    const invitation = readFollowUp(this.key, touchpoint.key, asked.via);
    if (!invitation || invitation.isOver) throw new FormRefusal('link-over', 410, place);
    // One conversation gives one feedback: a fresh form would be a second one.
    const { anew: _, ...invited } = place;
    const { hook, feedback } = invitation;
    return { ...invited, feedback, sender: { kind: 'hook', id: hook, organisation, touchpoints: [id], mode, selection: 'invited-all' } };
  }
}
