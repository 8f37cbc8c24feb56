/** Something that a button asks of the server: busy meanwhile, then what came of it, or what was refused. */
import { useState } from 'preact/hooks';
import type { Refusal } from '../../api/client.js';
import { asRefusal } from '../../api/use-fetched.js';

export interface Action {
  busy: boolean;
  /** What came of the last one, in a sentence; empty where there is nothing to say. */
  message: string;
  refusal: Refusal | null;
  run(work: () => Promise<string | void>): Promise<void>;
}

export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function run(work: () => Promise<string | void>): Promise<void> {
    setBusy(true);
    setMessage('');
    setRefusal(null);
    try {
      setMessage((await work()) ?? '');
    } catch (error) {
      setRefusal(asRefusal(error));
    }
    setBusy(false);
  }
  return { busy, message, refusal, run };
}
