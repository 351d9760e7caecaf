import { Button } from '@/components/ui/button';
import type { Change, StagePart } from '@/lib/domain/process/draft/vocabulary';
import type { Finding } from '@/lib/domain/process/lint/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { FindingNote } from './finding-note';
import type { Unsaved } from './use-studio';

type Facts = {
  pending: Unsaved | undefined;
  findings: ReadonlyArray<Finding>;
  keepMine: () => void;
  takeTheirs: () => void;
};

/** What stands under a field: why it isn't saved, what stops publishing, or advice. */
export function partNotes({ pending, findings, keepMine, takeTheirs }: Facts) {
  const theirs = pending?.theirs ?? null;
  if (theirs !== null) return { error: <TheirsNote theirs={theirs} keepMine={keepMine} takeTheirs={takeTheirs} /> };
  if (pending?.error) return { error: pending.error };

  const [finding] = findings;
  if (!finding) return {};
  const note = <FindingNote finding={finding} />;
  return finding.weight === 'stop' ? { error: note } : { hint: note };
}

function TheirsNote({ theirs, keepMine, takeTheirs }: { theirs: string } & Pick<Facts, 'keepMine' | 'takeTheirs'>) {
  return (
    <span className="flex flex-col items-start gap-1.5">
      <span>Somebody else wrote {theirs === '' ? 'nothing' : `“${theirs}”`} here meanwhile.</span>
      <span className="flex flex-wrap gap-1.5">
        <Button size="sm" onClick={keepMine}>
          Keep mine
        </Button>
        <Button size="sm" onClick={takeTheirs}>
          Take theirs
        </Button>
      </span>
    </span>
  );
}

export function findingsAt(
  findings: ReadonlyArray<Finding>,
  stageKey: string,
  part: StagePart,
): ReadonlyArray<Finding> {
  return findings.filter((finding) => finding.stageKey === stageKey && finding.part === part);
}

/** The field says the unit itself. */
const UNIT = / (%|days?)$/;

/** Of two stages with one name both are told, though only the later is to be counted. */
export function nameFindings(findings: ReadonlyArray<Finding>, stage: StageView): ReadonlyArray<Finding> {
  return findings.filter(({ part, stageName }) => part === 'name' && folded(stageName ?? '') === folded(stage.name));
}

function folded(name: string): string {
  return name.trim().toLocaleLowerCase();
}

/** "was 21" beside the label of a part that differs from the published version. */
export function wasMark(changes: ReadonlyArray<Change>, stageKey: string, part: StagePart): string | null {
  const change = changes.find((one) => one.stageKey === stageKey && one.part === part);
  if (!change) return null;
  if (change.before === null) return 'was empty';
  const before = change.before.replace(UNIT, '');
  return before.length > 20 ? 'changed' : `was ${before}`;
}
