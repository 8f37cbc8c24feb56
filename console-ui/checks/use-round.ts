/** A round of comments to check: which one is shown, what was decided, and the way back. */
import { useEffect, useState } from 'preact/hooks';
import type { CheckRound, CheckStep } from '../../libs/contract/figure.js';
import { get, post, put, remove, type Refusal } from '../api/client.js';
import { asRefusal } from '../api/use-fetched.js';
import type { EditedMark } from '../marks/edited.js';

interface Decided {
  feedback: string;
  how: 'checked' | 'skipped';
}

export interface Round {
  /** undefined: not known yet; null: there is none. */
  step: CheckStep | null | undefined;
  refusal: Refusal | null;
  busy: boolean;
  canUndo: boolean;
  start(params: URLSearchParams): Promise<void>;
  check(marks: EditedMark[]): Promise<void>;
  skip(): Promise<void>;
  undo(): Promise<void>;
  again(): Promise<void>;
}

/** @param organisation null: not known yet */
export function useRound(organisation: string | null): Round {
  const [step, setStep] = useState<CheckStep | null | undefined>(undefined);
  const [decided, setDecided] = useState<Decided[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  /** One thing at a time: a key that is held down must not decide on two comments. */
  async function run(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      await work();
      setRefusal(null);
    } catch (error) {
      setRefusal(asRefusal(error));
    } finally {
      setBusy(false);
    }
  }
  const show = async (round: string, feedback?: string) =>
    setStep(await get<CheckStep>(`/checks/${round}`, feedback ? new URLSearchParams({ feedback }) : undefined));
  async function find(): Promise<void> {
    const params = new URLSearchParams(organisation ? { organisation } : {});
    const { round } = await get<{ round: CheckRound | null }>('/checks/current', params);
    if (round) await show(round.id);
    else setStep(null);
  }
  useEffect(() => {
    if (organisation) void run(find);
  }, [organisation]);

  const id = step?.round.id ?? '';
  const feedback = step?.comment?.id ?? '';
  const decide = (how: Decided['how'], send: () => Promise<void>) =>
    run(async () => {
      await send();
      setDecided((old) => [...old, { feedback, how }]);
      await show(id);
    });
  return {
    step,
    refusal,
    busy,
    canUndo: decided.length > 0,
    start: (params) =>
      run(async () => {
        const round = await post<CheckRound>(`/checks?${params}`, {});
        setDecided([]);
        await show(round.id);
      }),
    check: (marks) => decide('checked', () => put(`/comments/${feedback}/check`, { round: id, themes: marks })),
    skip: () => decide('skipped', () => put(`/checks/${id}/comments/${feedback}/skip`, { skipped: true })),
    undo: () =>
      run(async () => {
        const last = decided.at(-1);
        if (!last) return;
        if (last.how === 'checked') await remove(`/comments/${last.feedback}/check`);
        else await put(`/checks/${id}/comments/${last.feedback}/skip`, { skipped: false });
        setDecided((old) => old.slice(0, -1));
        await show(id, last.feedback);
      }),
    again: () => run(step ? () => show(id, feedback || undefined) : find),
  };
}
