/** Recordings that wait to be typed. Sound comes from the worker and text goes to the intake, each for a ticket; nothing of either passes the console. */
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../libs/contract/errors.js';
import type { RecordingTicket, TranscriptBody, WaitingRecording, WaitingRecordings } from '../../libs/contract/recording.js';
import { get, post, Refusal } from '../api/client.js';
import { asRefusal } from '../api/use-fetched.js';

export interface Transcripts {
  /** null: not known yet */
  waiting: WaitingRecordings | null;
  current: WaitingRecording | undefined;
  hasOthers: boolean;
  refusal: Refusal | null;
  busy: boolean;
  sent: number;
  skipped: number;
  hear(recording: WaitingRecording): Promise<Blob | undefined>;
  send(recording: WaitingRecording, transcript: TranscriptBody): Promise<void>;
  skip(recording: WaitingRecording): void;
  again(): Promise<void>;
}

const intake = '/api/v1/recordings';

/** The intake knows no session: the ticket says all. */
async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(`${intake}/${path}`, { credentials: 'omit', cache: 'no-store', ...init }).catch(() => {
    throw new Refusal(0, 'OFFLINE', 0);
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  throw new Refusal(response.status, problem.code ?? 'INTERNAL', Number(response.headers.get('retry-after')) || 0, problem.errors);
}

const ticketFor = async (id: string, purpose: 'play' | 'transcript') =>
  (await post<RecordingTicket>(`/recordings/${id}/tickets`, { purpose })).ticket;

export function useTranscripts(): Transcripts {
  const [waiting, setWaiting] = useState<WaitingRecordings | null>(null);
  const [skipped, setSkipped] = useState<string[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(0);

  const fetchList = async () => setWaiting(await get<WaitingRecordings>('/recordings'));
  /** One thing at a time. What somebody else did meanwhile shows as a refusal, and the list is fetched anew. */
  async function run<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (busy) return undefined;
    setBusy(true);
    try {
      const result = await work();
      setRefusal(null);
      return result;
    } catch (error) {
      const refused = asRefusal(error);
      if ([404, 409, 410].includes(refused.status)) await fetchList().catch(() => undefined);
      setRefusal(refused);
      return undefined;
    } finally {
      setBusy(false);
    }
  }
  useEffect(() => void run(fetchList), []);

  const list = waiting?.recordings ?? [];
  const current = list.find(({ id }) => !skipped.includes(id)) ?? list[0];
  return {
    waiting,
    current,
    hasOthers: list.length > 1,
    refusal,
    busy,
    sent,
    skipped: skipped.length,
    hear: (recording) => run(async () => (await ask(await ticketFor(recording.id, 'play'))).blob()),
    send: async (recording, transcript) => {
      await run(async () => {
        const ticket = await ticketFor(recording.id, 'transcript');
        const body = JSON.stringify(transcript);
        await ask(`${ticket}/transcript`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body });
        setSent((old) => old + 1);
        await fetchList();
      });
    },
    // Whoever has skipped all begins again.
    skip: (recording) => setSkipped((old) => (old.length + 1 >= list.length ? [] : [...old, recording.id])),
    again: async () => void (await run(fetchList)),
  };
}
