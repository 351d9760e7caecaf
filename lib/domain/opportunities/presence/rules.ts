import { GONE_AFTER_MS, type Attendance } from './vocabulary';

export type Present = Pick<Attendance, 'userId' | 'name' | 'doing'> & { until: number };

/** Who is at which deal, by deal; replaced, never changed. */
export type Whereabouts = ReadonlyMap<string, ReadonlyArray<Present>>;

/** After word of somebody: at the deal in question they are as told, or gone. `now` in milliseconds. */
export function afterWord(known: Whereabouts, { subjectId, ...person }: Attendance, now: number): Whereabouts {
  const others = (known.get(subjectId) ?? []).filter(({ userId }) => userId !== person.userId);
  const there = person.doing === 'left' ? others : [...others, { ...person, until: now + GONE_AFTER_MS }];
  return withThere(known, subjectId, there);
}

/** Without those who were silent for too long; the very same map when nobody was. */
export function withoutSilent(known: Whereabouts, now: number): Whereabouts {
  const silent = [...known].filter(([, there]) => there.some(({ until }) => until <= now));
  return silent.reduce<Whereabouts>(
    (left, [id, there]) =>
      withThere(
        left,
        id,
        there.filter(({ until }) => until > now),
      ),
    known,
  );
}

function withThere(known: Whereabouts, id: string, there: ReadonlyArray<Present>): Whereabouts {
  const next = new Map(known);
  if (there.length > 0) next.set(id, there);
  else next.delete(id);
  return next;
}
