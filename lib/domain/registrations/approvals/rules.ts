import type { CalendarDate } from '@/lib/core/calendar-date';
import type { ConflictClass, DealType } from '@/lib/domain/registrations/vocabulary';
import type { ApprovalLevel, ApprovalRule, Approver } from './vocabulary';

/** What rules ask of a registration. Amounts in minor units of the workspace's currency. */
export type Asked = {
  baseMinor: bigint;
  units: number | null;
  discount: number | null;
  dealType: DealType;
  region: string;
  productIds: ReadonlyArray<string>;
  conflict: ConflictClass;
};

/** The first rule that holds, in their order; null where none does: then anybody who decides takes it alone. */
export function ruleFor(rules: ReadonlyArray<ApprovalRule>, asked: Asked): ApprovalRule | null {
  return rules.find((rule) => holds(rule, asked)) ?? null;
}

/** Every part of a rule that asks something must be met; of several products one is enough. */
export function holds(rule: ApprovalRule, asked: Asked): boolean {
  return (
    (rule.amountFrom === null || asked.baseMinor >= BigInt(rule.amountFrom)) &&
    reaches(rule.unitsFrom, asked.units) &&
    reaches(rule.discountFrom, asked.discount) &&
    isAmong(rule.dealTypes, asked.dealType) &&
    isAmong(rule.regions, asked.region) &&
    isAmong(rule.conflicts, asked.conflict) &&
    (rule.productIds.length === 0 || asked.productIds.some((id) => rule.productIds.includes(id)))
  );
}

/** What there is to know when it is asked who may take a level. */
export type Facts = {
  people: ReadonlyArray<Approver>;
  /** Who looks after the partner. */
  managerId: string | null;
  /** Who sent it; they never decide on it. */
  submittedById: string | null;
  /** Who took an earlier level: two pairs of eyes are two people. */
  earlier: ReadonlyArray<string>;
  today: CalendarDate;
  /** The promised time is over. */
  isLate: boolean;
};

/** A person who may take the level, and in whose place, if in somebody's. */
export type Decider = { id: string; name: string; insteadOf: string | null };

export type Deciders = {
  who: ReadonlyArray<Decider>;
  /** Why administrators are among them though nobody named them. */
  opened: 'nobody_left' | 'late' | null;
};

/**
 * Who may take a level now: whoever is named and still there, and who stands in for those that are away. Where nobody of
 * them is left or present, and once the promised time is over, the administrators may. Empty: nobody at all can.
 */
export function decidersOf(level: ApprovalLevel, facts: Facts): Deciders {
  const named = facts.people.filter((person) => person.active && isNamed(level, person, facts));
  const present = named.filter((person) => !isAway(person, facts.today));
  const standIns = named.flatMap((person) => standInOf(person, facts));
  const able = keepAble([...named.map((person) => decider(person, null)), ...standIns], facts);

  const isReached = able.some(
    ({ id }) => present.some((one) => one.id === id) || standIns.some((one) => one.id === id),
  );
  if (isReached && !facts.isLate) return { who: able, opened: null };

  const admins = facts.people.filter(({ active, isAdmin }) => active && isAdmin).map((one) => decider(one, null));
  return { who: keepAble([...able, ...admins], facts), opened: isReached ? 'late' : 'nobody_left' };
}

export function isAway({ away }: Approver, today: CalendarDate): boolean {
  return away !== null && away.from <= today && today <= away.until;
}

/** What keeps a rule from deciding, in words for whoever writes it. */
export function ruleProblems(
  rules: ReadonlyArray<ApprovalRule>,
  place: number,
  people: ReadonlyArray<Approver>,
): ReadonlyArray<string> {
  const rule = rules[place];
  if (!rule) return [];

  const covering = rules.slice(0, place).find((earlier) => covers(earlier, rule));
  const empty = rule.levels.filter((level) => !level.approvers.some((approver) => isThere(approver, people)));
  return [
    ...(covering ? [`Never asked: “${covering.name}” takes everything that this rule would.`] : []),
    ...empty.map(({ name }) => `Nobody can take “${name}”: whom it names is gone. Administrators take it meanwhile.`),
    ...shortOfPeople(rule, people),
  ];
}

function shortOfPeople({ levels }: ApprovalRule, people: ReadonlyArray<Approver>): ReadonlyArray<string> {
  const named = levels.map(({ approvers }) => approvers.filter((approver) => people.some(({ id }) => id === approver)));
  const isOnlyPeople = levels.every(({ approvers }, place) => approvers.length === named[place]?.length);
  const different = new Set(named.flat()).size;
  return isOnlyPeople && different < levels.length
    ? [`${levels.length} levels need ${levels.length} people, and these are ${different}: nobody takes two.`]
    : [];
}

function isThere(approver: string, people: ReadonlyArray<Approver>): boolean {
  if (approver === 'admins') return people.some(({ active, isAdmin }) => active && isAdmin);
  if (approver === 'channel_managers') return people.some(({ active, isAdmin }) => active && !isAdmin);
  return approver === 'manager' || people.some(({ id, active }) => active && id === approver);
}

/** Whether an earlier rule takes whatever a later one would: it asks nothing that the later one doesn't ask as strictly. */
function covers(earlier: ApprovalRule, later: ApprovalRule): boolean {
  return (
    isLower(amountOf(earlier), amountOf(later)) &&
    isLower(earlier.unitsFrom, later.unitsFrom) &&
    isLower(earlier.discountFrom, later.discountFrom) &&
    isWider(earlier.dealTypes, later.dealTypes) &&
    isWider(earlier.regions, later.regions) &&
    isWider(earlier.conflicts, later.conflicts) &&
    isWider(earlier.productIds, later.productIds)
  );
}

function amountOf({ amountFrom }: ApprovalRule): bigint | null {
  return amountFrom === null ? null : BigInt(amountFrom);
}

function isLower<Value extends number | bigint>(earlier: Value | null, later: Value | null): boolean {
  return earlier === null || (later !== null && earlier <= later);
}

function isWider(earlier: ReadonlyArray<string>, later: ReadonlyArray<string>): boolean {
  return earlier.length === 0 || (later.length > 0 && later.every((one) => earlier.includes(one)));
}

function isNamed({ approvers }: ApprovalLevel, { id, isAdmin }: Approver, { managerId }: Facts): boolean {
  return (
    approvers.includes(id) ||
    (approvers.includes('manager') && id === managerId) ||
    approvers.includes(isAdmin ? 'admins' : 'channel_managers')
  );
}

/** Stand-ins that are away have stand-ins, too; a ring of them leads to nobody. */
function standInOf(person: Approver, { people, today }: Facts): ReadonlyArray<Decider> {
  const seen = new Set([person.id]);
  let current = person;
  while (isAway(current, today)) {
    const next = people.find(({ id, active }) => active && id === current.away?.standInId);
    if (!next || seen.has(next.id)) return [];
    seen.add(next.id);
    current = next;
  }
  return current === person ? [] : [decider(current, person.name)];
}

function keepAble(deciders: ReadonlyArray<Decider>, { submittedById, earlier }: Facts): ReadonlyArray<Decider> {
  const able = deciders.filter(({ id }) => id !== submittedById && !earlier.includes(id));
  const first = new Map(able.toReversed().map((one) => [one.id, one]));
  return able.filter((one) => first.get(one.id) === one);
}

function decider({ id, name }: Approver, insteadOf: string | null): Decider {
  return { id, name, insteadOf };
}

function reaches(from: number | null, value: number | null): boolean {
  return from === null || (value !== null && value >= from);
}

function isAmong<Value>(list: ReadonlyArray<Value>, value: Value): boolean {
  return list.length === 0 || list.includes(value);
}
