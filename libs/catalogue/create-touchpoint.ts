import { randomUUID } from 'node:crypto';
import { refuseTaken, Refusal } from '#libs/access/refusal.js';
import type { ChannelType, Mode, Selection } from '#libs/contract/codes.js';
import type { LocalText } from '#libs/contract/questionnaire.js';
import type { Config } from '#libs/platform/config.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { Service, Touchpoint, type ShowComments } from './entities.js';
import { given } from './given.js';
import { checkKey } from './keys.js';
import { basicQuestionnaire } from './questionnaires.js';

export interface NewTouchpoint {
  /** Organisation id. */
  organisation: string;
  key: string;
  name: LocalText;
  mode: Mode;
  /** Key of the service; left out for one channel of all services. */
  service?: string;
  /** Left out for one service in all its channels. */
  channelType?: ChannelType;
  selection?: Selection;
  languages?: string[];
  showComments?: ShowComments;
  /** Web origins that may send without a secret. */
  allowedOrigins?: string[];
}

/** At a kiosk or on a line somebody saw or queued the writer: the touchpoint, the language and the minute together are a name. */
const hidesTheHour = (mode: Mode) => mode === 'kiosk' || mode === 'phone';

export class CreateTouchpoint {
  constructor(
    private readonly database: ConsoleDatabase,
    private readonly config: Pick<Config, 'databaseUrl'>,
  ) {}

  /**
   * Makes a touchpoint. On the embedded database it is live at once; on an external one GoLive opens it.
   * @throws Refusal when the key is taken in the whole installation or malformed, or there is no such service.
   */
  async execute({ service: serviceKey, ...touchpoint }: NewTouchpoint): Promise<{ id: string; isLive: boolean }> {
    checkKey('touchpoint', touchpoint.key);
    if (!serviceKey && !touchpoint.channelType) throw new Refusal('A touchpoint needs a service, a channel type, or both');
    const id = randomUUID();
    const isLive = this.config.databaseUrl === undefined;
    await refuseTaken(`There is already a touchpoint ${touchpoint.key}; keys are unique in the whole installation`, () =>
      this.database.entities([touchpoint.organisation], async (em) => {
        const service = serviceKey ? await em.findOne(Service, { organisation: touchpoint.organisation, key: serviceKey }) : null;
        if (serviceKey && !service) throw new Refusal(`There is no service ${serviceKey} in this organisation`);
        const { name: questionnaire, version: questionnaireVersion } = basicQuestionnaire;
        await em.insert(Touchpoint, {
          id,
          showComments: hidesTheHour(touchpoint.mode) ? 'next-day' : 'at-once',
          ...given(touchpoint),
          ...(service && { service: service.id }),
          questionnaire,
          questionnaireVersion,
          ...(isLive && { liveAt: new Date() }),
        });
      }),
    );
    return { id, isLive };
  }
}
