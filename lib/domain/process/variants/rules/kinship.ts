type Kin = { id: string; parentId: string | null };

/** Would a process that follows this parent come to follow itself? */
export function wouldCircle(
  processes: ReadonlyArray<Kin>,
  { id, parentId }: { id: string; parentId: string },
): boolean {
  const seen = new Set<string>();
  let at: string | null = parentId;
  while (at !== null && !seen.has(at)) {
    if (at === id) return true;
    seen.add(at);
    at = processes.find((process) => process.id === at)?.parentId ?? null;
  }
  return false;
}

/** Each process with its variants right behind it; otherwise in the order given. */
export function inFamilies<Process extends Kin>(processes: ReadonlyArray<Process>): ReadonlyArray<Process> {
  const known = new Set(processes.map(({ id }) => id));
  const isHead = ({ parentId }: Process) => parentId === null || !known.has(parentId);
  const withVariants = (process: Process): ReadonlyArray<Process> => [
    process,
    ...processes.filter(({ parentId }) => parentId === process.id).flatMap(withVariants),
  ];
  return processes.filter(isHead).flatMap(withVariants);
}
