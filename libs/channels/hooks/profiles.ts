/** The products that Kuule can hear. A further one is one file in profiles/ and one name here. */
import type { HookProfile } from './profile.js';
import { chatwoot } from './profiles/chatwoot.js';
import { generic } from './profiles/generic.js';
import { intercom } from './profiles/intercom.js';
import { rocketchat } from './profiles/rocketchat.js';
import { slack } from './profiles/slack.js';
import { telegram } from './profiles/telegram.js';
import { whatsapp } from './profiles/whatsapp.js';
import { zammad } from './profiles/zammad.js';
import { zendesk } from './profiles/zendesk.js';

export const hookProfiles: readonly HookProfile[] = [generic, chatwoot, rocketchat, zammad, zendesk, intercom, slack, telegram, whatsapp];

export const profileOf = (name: string): HookProfile | undefined => hookProfiles.find((profile) => profile.name === name);

/** Where a product sends to, below the installation's address. */
export const hookPath = (profile: string, key: string): string =>
  profile === 'generic' ? `/api/v1/hooks/${key}` : `/api/v1/chat/${profile}/${key}`;
