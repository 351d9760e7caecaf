import { previewProcessFile } from '@/lib/domain/process/exchange/actions';
import { MAX_FILE_LETTERS, type FilePreview } from '@/lib/domain/process/exchange/vocabulary';
import { AWAY, type Failure } from '@/lib/platform/outcome';

export type Chosen = { ok: true; text: string; preview: FilePreview } | { ok: false; failure: Failure };

/** The text of a file with what it would bring in. A large one is not sent first only to be refused. */
export async function readChosen(file: File): Promise<Chosen> {
  if (file.size > MAX_FILE_LETTERS) return refused('A process file has at most 1 MB. This is something else.');

  const text = await textOf(file);
  if (text === null) return refused('This file is not written in UTF-8, so it can’t be read. Save it as UTF-8 first.');
  const outcome = await previewProcessFile({ file: text }).catch(() => AWAY);
  return outcome.ok ? { ok: true, text, preview: outcome.value } : outcome;
}

async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function refused(message: string): Chosen {
  return { ok: false, failure: { code: 'invalid', reason: 'process.file_unread', message } };
}
