import { UNDO_DAYS } from './vocabulary';

const DAY = 86_400_000;

/** Can the deals of this move be put back? Only while people still remember them where they were. */
export function isUndoable({ status, createdAt }: { status: string; createdAt: Date }, now: Date): boolean {
  return (status === 'done' || status === 'failed') && now.getTime() - createdAt.getTime() < UNDO_DAYS * DAY;
}
