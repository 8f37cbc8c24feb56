/** One feedback in the making, as the server knows it: opens the session, takes steps, and hears what other tabs do. */
import type { ChatState } from '../../libs/contract/chat.js';
import { newId } from '../outbox/identifier.js';
import { Line, Refused } from './line.js';
import { Tabs, type News } from './tabs.js';

export interface TalkView {
  state?: ChatState;
  isSending: boolean;
  /** `cut`: being sent again · `kept`: it is stored already and cannot be changed · `unavailable`: refused for good. */
  trouble?: 'cut' | 'kept' | 'unavailable';
}

const isRated = (state: ChatState | undefined): boolean => typeof state?.rating === 'number';

export class Talk {
  view: TalkView = { isSending: false };
  private token: string | undefined;
  private opening: Promise<void> = Promise.resolve();
  /** Of another tab, which came while this one was being answered. */
  private late: News | undefined;
  private readonly line: Line;
  private readonly tabs: Tabs;

  constructor(
    private readonly touchpoint: string,
    private readonly onChange: () => void,
  ) {
    this.line = new Line(touchpoint);
    this.tabs = new Tabs(touchpoint, (news) => this.hear(news));
  }

  /** Whether there is something to go on with. */
  get isBegun(): boolean {
    return this.tabs.kept() !== undefined;
  }

  /** Begins, or finds where it stands. */
  open(language: string): Promise<void> {
    this.opening = this.guarded(() => this.find(language));
    return this.opening;
  }

  /** A second press while a step is being sent does not count; one while the session is still being found does. */
  async step(step: object, language: string): Promise<void> {
    await this.opening;
    return this.guarded(async () => {
      if (!this.token) await this.find(language);
      await this.send({ id: newId(), token: this.token, language, step });
    });
  }

  readonly fail = (): void => this.show({ ...this.view, trouble: 'unavailable' });

  /** The page is left: the session stays, the line does not. */
  rest(): void {
    this.line.close();
  }

  close(): void {
    this.line.close();
    this.tabs.close();
  }

  private async find(language: string): Promise<void> {
    this.token ??= this.tabs.kept();
    if (!this.token) await this.tabs.ask();
    const opening = { id: newId(), touchpoint: this.touchpoint, language };
    try {
      await this.send({ ...opening, ...(this.token && { token: this.token }) });
    } catch (error) {
      // Forgotten after a day: a new one begins.
      if (!(error instanceof Refused && error.code === 'UNAUTHENTICATED' && this.token)) throw error;
      this.forget();
      await this.send({ ...opening, id: newId() });
    }
    if (this.late) this.follow(this.late);
  }

  private hear(news: News): void {
    const { token, state } = news;
    if (this.token !== undefined && this.token !== token) {
      if (this.view.isSending) this.late = news;
      else this.follow(news);
      return;
    }
    this.token = token;
    if (!this.view.isSending) this.show({ state, isSending: false });
  }

  /** A busy tab may answer when this one has begun already: whoever has rated there and not here goes on there. */
  private follow(news: News): void {
    this.late = undefined;
    if (isRated(this.view.state) || !isRated(news.state)) return;
    this.token = news.token;
    this.tabs.tell(news);
    this.show({ ...this.view, state: news.state });
  }

  private async send(message: { id: string; [field: string]: unknown }): Promise<void> {
    const { token = this.token, state } = await this.line.send(message, () => this.show({ ...this.view, trouble: 'cut' }));
    this.token = token;
    if (token) this.tabs.tell({ token, state });
    this.show({ state, isSending: true });
  }

  private async guarded(work: () => Promise<void>): Promise<void> {
    if (this.view.isSending) return;
    this.show({ ...this.view, isSending: true });
    try {
      await work();
      this.show({ ...(this.view.state && { state: this.view.state }), isSending: false });
    } catch (error) {
      await this.recover(error instanceof Refused ? error.code : undefined);
    }
  }

  private async recover(code: string | undefined): Promise<void> {
    const { state } = this.view;
    if (code === 'UNAUTHENTICATED' && this.token) {
      this.forget();
      return this.show({ state: { next: 'rating', rating: null, answers: {} }, isSending: false });
    }
    const isKept = state && (code === 'FEEDBACK_CLOSED' || code === 'FEEDBACK_CONFLICT');
    if (isKept) return this.show({ state: { ...state, next: 'thanks' }, isSending: false, trouble: 'kept' });
    this.show({ ...(state && { state }), isSending: false, trouble: 'unavailable' });
  }

  private forget(): void {
    this.token = undefined;
    this.late = undefined;
    this.tabs.forget();
  }

  private show(view: TalkView): void {
    this.view = view;
    this.onChange();
  }
}
