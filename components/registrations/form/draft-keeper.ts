import type { DraftView } from '@/lib/domain/registrations/drafts/schema';
import type { RawAnswers } from '@/lib/domain/registrations/vocabulary';
import { AWAY, type Failure, type Outcome } from '@/lib/platform/outcome';

export type DraftState =
  | { kind: 'untouched' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  /** Kept in this browser meanwhile. */
  | { kind: 'failed'; message: string }
  /** The same draft went on elsewhere; somebody must say which one counts. */
  | { kind: 'overtaken'; newer: DraftView };

/** Where answers wait that the server could not be given. */
export type Backup = { put: (answers: RawAnswers, version: number) => void; drop: () => void };

type Settings = {
  draftId: string;
  /** The version the form begins with; 0 for a new draft. */
  version: number;
  savedAt: string | null;
  save: (input: { draftId: string; answers: RawAnswers; version: number }) => Promise<Outcome<DraftView>>;
  backup: Backup;
};

const PAUSE_MS = 700;
const RETRY_MS = 5000;
const OFFLINE = 'Not saved yet, trying again';

/**
 * Keeps a draft at every pause of typing: one save at a time, the newest answers last. It knows no screen; it is told of
 * changes and tells its state.
 */
export class DraftKeeper {
  private readonly settings: Settings;
  private readonly listeners = new Set<() => void>();
  private current: DraftState;
  private version: number;
  private waiting: RawAnswers | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: Settings) {
    this.settings = settings;
    this.version = settings.version;
    this.current = settings.savedAt ? { kind: 'saved', at: settings.savedAt } : { kind: 'untouched' };
  }

  readonly state = (): DraftState => this.current;

  readonly subscribe = (tell: () => void) => {
    this.listeners.add(tell);
    return () => void this.listeners.delete(tell);
  };

  change(answers: RawAnswers): void {
    this.waiting = answers;
    if (this.current.kind !== 'overtaken') this.schedule(PAUSE_MS);
  }

  /** Saves what is waiting now instead of at the next pause; ends when nothing is on its way any more. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.running && this.waiting && this.current.kind !== 'overtaken')
      this.running = this.saveWaiting(this.waiting);
    return this.running ?? Promise.resolve();
  }

  /** After an overtaking: goes on from the newer version, with these answers if any are given. */
  goOnFrom(newer: DraftView, mine: RawAnswers | null): void {
    this.version = newer.version;
    this.waiting = mine;
    this.become({ kind: 'saved', at: newer.savedAt });
    void this.flush();
  }

  /** For the end of the form: what is on its way is awaited, nothing more is saved. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.waiting = null;
    await this.running;
    clearTimeout(this.timer);
    this.settings.backup.drop();
  }

  private async saveWaiting(answers: RawAnswers): Promise<void> {
    const { draftId, save } = this.settings;
    this.waiting = null;
    this.become({ kind: 'saving' });
    const outcome = await save({ draftId, answers, version: this.version }).catch(() => AWAY);
    this.running = null;

    if (outcome.ok) this.saved(outcome.value);
    else this.failed(outcome.failure, answers);
  }

  private saved({ version, savedAt }: DraftView): void {
    this.version = version;
    this.settings.backup.drop();
    this.become({ kind: 'saved', at: savedAt });
    if (this.waiting) this.schedule(PAUSE_MS);
  }

  private failed({ code, reason, message, details }: Failure, answers: RawAnswers): void {
    this.waiting ??= answers;
    // Sent along with this very refusal, see lib/domain/registrations/drafts/service.
    if (reason === 'registration.draft_changed') {
      this.become({ kind: 'overtaken', newer: details as DraftView });
      return;
    }

    this.settings.backup.put(this.waiting, this.version);
    this.become({ kind: 'failed', message: MAY_PASS.has(code) ? OFFLINE : message });
    if (MAY_PASS.has(code) || code === 'unauthenticated') this.schedule(RETRY_MS);
  }

  private schedule(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private become(next: DraftState): void {
    this.current = next;
    this.listeners.forEach((tell) => tell());
  }
}

const MAY_PASS: ReadonlySet<string> = new Set(['unavailable', 'unexpected', 'too_many']);
