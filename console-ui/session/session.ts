/** Who is signed in. The cookie is the server's; this page only asks and is told. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SessionInfo } from '../../libs/contract/figure.js';
import { get, post, remove, type Refusal } from '../api/client.js';
import { asRefusal } from '../api/use-fetched.js';

export interface Session {
  /** undefined: not known yet; null: nobody. */
  person: SessionInfo | null | undefined;
  /** Somebody was signed in on this page and the server no longer knows them. */
  ended: boolean;
  /** The server could not be asked. */
  refusal: Refusal | null;
  ask(): Promise<void>;
  signIn(email: string, password: string): Promise<void>;
  signOut(): Promise<void>;
  /** To be called on every 401. */
  end(): void;
}

type State = Pick<Session, 'person' | 'ended' | 'refusal'>;

export function useSession(): Session {
  const [state, setState] = useState<State>({ person: undefined, ended: false, refusal: null });
  const ask = useCallback(async () => {
    try {
      setState({ person: await get<SessionInfo>('/session'), ended: false, refusal: null });
    } catch (error) {
      const refusal = asRefusal(error);
      setState((old) => (refusal.status === 401 ? { person: null, ended: old.ended, refusal: null } : { ...old, refusal }));
    }
  }, []);
  useEffect(() => void ask(), []);
  return {
    ...state,
    ask,
    async signIn(email, password) {
      await post('/session', { email, password });
      await ask();
    },
    async signOut() {
      await remove('/session').catch(() => undefined);
      setState({ person: null, ended: false, refusal: null });
    },
    end: useCallback(() => setState({ person: null, ended: true, refusal: null }), []),
  };
}

/** Who may say what a comment is about; the server decides for each comment. */
export const mayCorrect = ({ person }: Session): boolean => person?.role === 'reviewer' || person?.role === 'administrator';

/** Whoever types what callers said sees that page alone, and nobody else sees it. */
export const onlyTranscribes = ({ person }: Session): boolean => person?.role === 'transcriber';
