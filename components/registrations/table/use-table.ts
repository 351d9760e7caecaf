import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { address } from '@/lib/core/address';
import { MAX_TABLE_BYTES, type ReadTable } from '@/lib/domain/registrations/reading/vocabulary';
import { fetchJson } from '@/lib/platform/fetch-json';
import type { Refused } from '@/lib/platform/outcome';
import { useSendRows } from './use-send-rows';

/** A file, what was found in it, and how far its sending has come. */
export function useTable(partnerId: string) {
  const [file, setFile] = useState<File | null>(null);
  const look = useMutation<ReadTable, Refused, File>({ mutationFn: (table) => readFile(table, partnerId) });
  const { sending, send, stop, forget } = useSendRows(partnerId || null);
  const good = look.data?.rows.filter(({ problems }) => Object.keys(problems).length === 0) ?? [];
  const begin = (next: File | null) => {
    setFile(next);
    look.reset();
    forget();
  };

  return {
    file,
    isTooLarge: file !== null && file.size > MAX_TABLE_BYTES,
    table: look.data ?? null,
    good,
    refusal: look.error?.failure ?? null,
    looking: look.isPending,
    sending,
    choose: begin,
    look: () => {
      forget();
      if (file) look.mutate(file);
    },
    send: () => void send(good),
    stop,
  };
}

function readFile(file: File, partnerId: string): Promise<ReadTable> {
  const headers = { 'content-type': 'text/csv' };
  return fetchJson(address('/api/registrations/table', { partnerId }), { method: 'POST', headers, body: file });
}
