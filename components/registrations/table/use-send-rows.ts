import { useRef, useState } from 'react';
import { fetchJson } from '@/lib/platform/fetch-json';
import { Refused } from '@/lib/platform/outcome';
import type { TableRow } from '@/lib/domain/registrations/reading/vocabulary';
import { readAnswers } from '@/lib/domain/registrations/schema';
import type { ConflictClass } from '@/lib/domain/registrations/vocabulary';

/** What became of a line. */
export type SentRow = { line: number; company: string } & (
  { ok: true; id: string; number: number; conflict: ConflictClass } | { ok: false; words: string }
);

export type Sending = { total: number; done: ReadonlyArray<SentRow>; running: boolean };

/** So many are on their way at once: enough to keep the server at work, few enough to leave it room for others. */
const AT_ONCE = 4;
/** Screens draw the progress in steps of so many. */
const STEP = 10;

/** Registers line by line, each on its own: what was sent stays sent whatever comes after, and sent again it is the same. */
export function useSendRows(partnerId: string | null) {
  const [sending, setSending] = useState<Sending | null>(null);
  const stopped = useRef(false);

  const send = async (rows: ReadonlyArray<TableRow>) => {
    stopped.current = false;
    const waiting = [...rows];
    const done: Array<SentRow> = [];
    const tell = (running: boolean) => setSending({ total: rows.length, done: [...done], running });
    const work = async () => {
      for (let row = waiting.shift(); row && !stopped.current; row = waiting.shift()) {
        done.push(await sendRow(row, partnerId));
        if (done.length % STEP === 0) tell(true);
      }
    };
    tell(true);
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    tell(false);
  };

  return { sending, send, stop: () => void (stopped.current = true), forget: () => setSending(null) };
}

type Sent = { id: string; number: number; conflict: ConflictClass };

async function sendRow({ line, draftId, answers }: TableRow, partnerId: string | null): Promise<SentRow> {
  const { company } = answers;
  try {
    const body = JSON.stringify({ ...readAnswers(answers), draftId, ...(partnerId && { partnerId }) });
    const headers = { 'content-type': 'application/json' };
    const sent = await fetchJson<Sent>('/api/v1/registrations', { method: 'POST', headers, body });
    return { ok: true, line, company, id: sent.id, number: sent.number, conflict: sent.conflict };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { message, fields = {} } = error.failure;
    return { ok: false, line, company, words: Object.values(fields)[0]?.[0] ?? message };
  }
}
