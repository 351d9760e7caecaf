/** Something the operator can put right: its message is one clear sentence and is shown without a stack. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}

/** What a thrown value says, for the end of a sentence: no full stop, no second line. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message || codeOf(error) : String(error);
  const [firstLine = ''] = text.split('\n');
  return firstLine.trim().replace(/\.$/, '') || 'unknown reason';
}

/** The code that Node and PostgreSQL put on their errors, '' when there is none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';

  return typeof error.code === 'string' ? error.code : '';
}
