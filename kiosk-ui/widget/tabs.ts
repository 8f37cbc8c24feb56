/** What lets a reload and a second tab go on where this one was: the session's token, in this tab's storage and asked of others. */
import type { ChatState } from '../../libs/contract/chat.js';

export interface News {
  token: string;
  state: ChatState;
}

const askMs = 150;

export class Tabs {
  private readonly name: string;
  private readonly channel: BroadcastChannel | undefined;
  /** What this tab can tell others that ask. */
  private own: News | undefined;

  constructor(touchpoint: string, onNews: (news: News) => void) {
    this.name = `kuule-feedback ${touchpoint}`;
    this.channel = attempt(() => new BroadcastChannel(this.name));
    this.channel?.addEventListener('message', ({ data }: MessageEvent<News | 'where'>) => {
      if (data !== 'where') onNews(data);
      else if (this.own) this.channel?.postMessage(this.own);
    });
  }

  /** The token that this tab kept. A page without storage has none, and goes on without. */
  kept(): string | undefined {
    return attempt(() => sessionStorage.getItem(this.name)) ?? undefined;
  }

  /** Asks the other tabs of this page for a session; what they have comes as news. */
  async ask(): Promise<void> {
    if (!this.channel) return;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
    this.channel.postMessage('where');
    await new Promise((waited) => setTimeout(waited, askMs));
  }

  tell(news: News): void {
    this.own = news;
    attempt(() => sessionStorage.setItem(this.name, news.token));
    this.channel?.postMessage(news);
  }

  forget(): void {
    this.own = undefined;
    attempt(() => sessionStorage.removeItem(this.name));
  }

  close(): void {
    this.channel?.close();
  }
}

/** Storage and channels may be forbidden to a page, and throw. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
