import type { checkImport } from '@/lib/domain/imports/actions';
import { answered, applyAnswer, type Answer } from '@/lib/domain/imports/rules/answer';
import type { ImportView } from '@/lib/domain/imports/vocabulary';
import { AWAY, type Failure, type Outcome } from '@/lib/platform/outcome';

/** An answer, and what the person saw in its place when they gave it. */
type Given = { answer: Answer; base: string | null };

export type Overtaken = { answer: Answer; theirs: string | null };

export type AnswerState = {
  /** Given here and not known to be stored yet: shown as if they were. */
  underway: ReadonlyArray<Answer>;
  /** Somebody else answered the same meanwhile; one of the two must be chosen. */
  overtaken: ReadonlyArray<Overtaken>;
  /** Why answers are not stored yet. */
  failure: Failure | null;
};

type Settings = {
  newest: () => ImportView;
  keep: (view: ImportView) => Promise<void>;
  /** Asks the server how things are, when it refused for good. */
  refresh: () => void;
  check: typeof checkImport;
};

/**
 * Stores answers as they are given: one call at a time, all that wait in one. When somebody else answered meanwhile, ours
 * are given once more on top of theirs, except where both said something about the same thing.
 */
export class AnswerQueue {
  private readonly settings: Settings;
  private readonly listeners = new Set<() => void>();
  private current: AnswerState = { underway: [], overtaken: [], failure: null };
  private waiting: ReadonlyArray<Given> = [];
  private sending: ReadonlyArray<Given> = [];
  private running: Promise<void> | null = null;

  constructor(settings: Settings) {
    this.settings = settings;
  }

  readonly state = (): AnswerState => this.current;

  readonly subscribe = (tell: () => void) => {
    this.listeners.add(tell);
    return () => void this.listeners.delete(tell);
  };

  give(answer: Answer): Promise<void> {
    const seen = this.current.underway.reduce(applyAnswer, this.settings.newest().mapping);
    const earlier = this.waiting.find((given) => isSamePlace(given.answer, answer));
    const base = earlier ? earlier.base : answered(seen, answer);
    this.waiting = [...this.waiting.filter((given) => given !== earlier), { answer, base }];
    this.become({ overtaken: this.current.overtaken.filter((one) => !isSamePlace(one.answer, answer)), failure: null });
    return this.flush();
  }

  /** Tries again what could not be stored; ends when nothing is on its way any more. */
  flush(): Promise<void> {
    this.running ??= this.sendAll().finally(() => (this.running = null));
    return this.running;
  }

  /** Of something that both answered: ours, on top of theirs. */
  keepMine({ answer, theirs }: Overtaken): Promise<void> {
    this.waiting = [...this.waiting, { answer, base: theirs }];
    this.keepTheirs({ answer, theirs });
    return this.flush();
  }

  keepTheirs({ answer }: Overtaken): void {
    this.become({ overtaken: this.current.overtaken.filter((one) => one.answer !== answer) });
  }

  private async sendAll(): Promise<void> {
    this.become({ failure: null });
    while (this.waiting.length > 0 && !this.current.failure) {
      [this.sending, this.waiting] = [this.waiting, []];
      this.become({});
      const outcome = await this.send(this.sending.map(({ answer }) => answer));
      await this.settle(outcome);
    }
  }

  private send(answers: ReadonlyArray<Answer>): Promise<Outcome<ImportView>> {
    const { id, version, mapping } = this.settings.newest();
    const input = { importId: id, version, mapping: answers.reduce(applyAnswer, mapping) };
    return this.settings.check(input).catch(() => AWAY);
  }

  private async settle(outcome: Outcome<ImportView>): Promise<void> {
    if (outcome.ok) await this.settings.keep(outcome.value);
    else if (outcome.failure.reason === 'import.stale') await this.goOnFrom(outcome.failure.details as ImportView);
    else this.fail(outcome.failure);
    this.sending = [];
    this.become({});
  }

  /** The fresh state comes along with this very refusal, see lib/domain/imports/answers. */
  private async goOnFrom(fresh: ImportView): Promise<void> {
    await this.settings.keep(fresh);
    const theirs = ({ answer }: Given) => answered(fresh.mapping, answer);
    const mine = ({ answer }: Given) => answered(applyAnswer(fresh.mapping, answer), answer);
    const isOvertaken = (given: Given) => ![given.base, mine(given)].includes(theirs(given));

    const overtaken = this.sending
      .filter(isOvertaken)
      .map((given) => ({ answer: given.answer, theirs: theirs(given) }));
    const others = this.sending.filter((given) => !isOvertaken(given));
    this.waiting = [...others.map((given) => ({ ...given, base: theirs(given) })), ...this.waiting];
    this.become({ overtaken: [...this.current.overtaken, ...overtaken] });
  }

  private fail(failure: Failure): void {
    if (FOR_GOOD.has(failure.code)) this.settings.refresh();
    else this.waiting = [...this.sending, ...this.waiting];
    this.become({ failure });
  }

  private become(change: Partial<AnswerState>): void {
    const underway = [...this.sending, ...this.waiting].map(({ answer }) => answer);
    this.current = { ...this.current, ...change, underway };
    this.listeners.forEach((tell) => tell());
  }
}

/** The file was started, discarded, or never takes such an answer. */
const FOR_GOOD: ReadonlySet<string> = new Set(['conflict', 'not_found', 'invalid', 'forbidden']);

function isSamePlace(one: Answer, other: Answer): boolean {
  return placeOf(one) === placeOf(other);
}

function placeOf(answer: Answer): string {
  switch (answer.about) {
    case 'column':
      return `column ${answer.heading}`;
    case 'stage':
      return `stage ${answer.name}`;
    case 'new_process':
      return 'process';
    case 'time_format':
    case 'order':
    case 'encoding':
    case 'partner':
    case 'process':
      return answer.about;
  }
}
