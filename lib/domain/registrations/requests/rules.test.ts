import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appeal, isBeyondTolerance, judge, longestExtension, type Appealing, type Extending } from './rules';

const now = new Date('2026-11-26T10:00:00Z');
const daysFromNow = (days: number) => new Date(now.getTime() + days * 86_400_000);
const terms = { extensionDays: 60, maxExtensions: 2, maxProtectionDays: 270, appealDays: 30 };

describe('longer protection', () => {
  const deal: Extending = {
    status: 'approved',
    isDealOpen: true,
    approvedAt: daysFromNow(-80),
    protectedUntil: daysFromNow(10),
    requests: [],
  };
  const granted = { kind: 'extension', status: 'granted' } as const;

  test('may be asked for while it lasts, for as long as the programme gives at once', () => {
    expect(longestExtension(deal, terms, now)).toEqual({ ok: true, value: 60 });
  });

  test('never goes beyond the longest protection in all', () => {
    const late = { ...deal, approvedAt: daysFromNow(-240), protectedUntil: daysFromNow(10) };
    expect(longestExtension(late, terms, now)).toEqual({ ok: true, value: 20 });
    expect(longestExtension({ ...late, protectedUntil: daysFromNow(30) }, terms, now)).toEqual({
      ok: false,
      reason: 'protected_enough',
    });
  });

  test.each([
    ['not_protected', { protectedUntil: now }],
    ['not_protected', { protectedUntil: null }],
    ['not_protected', { status: 'expired' }],
    ['not_protected', { status: 'submitted' }],
    ['deal_closed', { isDealOpen: false }],
    ['request_open', { requests: [{ kind: 'extension', status: 'open' }] }],
    ['extended_enough', { requests: [granted, granted] }],
  ] as const)('is refused as %s', (reason, change) => {
    expect(longestExtension({ ...deal, ...change }, terms, now)).toEqual({ ok: false, reason });
  });

  test('what was refused or taken back counts for nothing, and another request does not stand in the way', () => {
    const requests = [
      granted,
      { kind: 'extension', status: 'refused' },
      { kind: 'extension', status: 'dropped' },
      { kind: 'change', status: 'open' },
    ] as const;
    expect(longestExtension({ ...deal, requests }, terms, now).ok).toBe(true);
  });
});

describe('an appeal', () => {
  const rejected: Appealing = { status: 'rejected', decidedAt: daysFromNow(-3), requests: [] };

  test('is open for the days that the programme gives, to the last moment', () => {
    expect(appeal(rejected, terms, now)).toEqual({ ok: true, value: 'appealed' });
    expect(appeal({ ...rejected, decidedAt: daysFromNow(-30) }, terms, now).ok).toBe(true);
    expect(appeal({ ...rejected, decidedAt: daysFromNow(-30.001) }, terms, now)).toEqual({
      ok: false,
      reason: 'appeal_too_late',
    });
  });

  test('comes once, whatever became of the first', () => {
    for (const status of ['open', 'granted', 'refused', 'dropped'] as const) {
      const requests = [{ kind: 'appeal', status }] as const;
      expect(appeal({ ...rejected, requests }, terms, now)).toEqual({ ok: false, reason: 'appealed_before' });
    }
  });

  test('is only against a rejection', () => {
    expect(appeal({ ...rejected, status: 'approved' }, terms, now)).toEqual({ ok: false, reason: 'not_rejected' });
  });
});

describe('a judge', () => {
  const granting = { granted: true, answer: null };

  test('of an appeal is somebody else than who rejected it, and a person', () => {
    const request = { kind: 'appeal', status: 'open' } as const;
    expect(judge(request, granting, { judge: 'ingrid', rejectedBy: 'ingrid' })).toEqual({
      ok: false,
      reason: 'same_judge',
    });
    expect(judge(request, granting, { judge: null, rejectedBy: 'ingrid' }).ok).toBe(false);
    expect(judge(request, granting, { judge: 'tomas', rejectedBy: 'ingrid' })).toEqual({ ok: true, value: 'granted' });
  });

  test('of anything else may be anybody, and says why when refusing', () => {
    const request = { kind: 'extension', status: 'open' } as const;
    const who = { judge: 'ingrid', rejectedBy: null };
    expect(judge(request, { granted: false, answer: null }, who)).toEqual({ ok: false, reason: 'answer_required' });
    expect(judge(request, { granted: false, answer: 'No visit since May.' }, who)).toEqual({
      ok: true,
      value: 'refused',
    });
  });

  test('decides once', () => {
    const request = { kind: 'change', status: 'granted' } as const;
    expect(judge(request, granting, { judge: 'ingrid', rejectedBy: null })).toEqual({
      ok: false,
      reason: 'request_closed',
    });
  });
});

describe('the tolerance', () => {
  test('reaches as far up as down, and its edge is within', () => {
    expect(isBeyondTolerance(100_00n, 125_00n, 25)).toBe(false);
    expect(isBeyondTolerance(100_00n, 125_01n, 25)).toBe(true);
    expect(isBeyondTolerance(100_00n, 75_00n, 25)).toBe(false);
    expect(isBeyondTolerance(100_00n, 74_99n, 25)).toBe(true);
  });

  test('never sees a change in an amount that stayed', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 14n }), fc.integer({ min: 0, max: 1000 }), (minor, tolerance) => {
        expect(isBeyondTolerance(minor, minor, tolerance)).toBe(false);
      }),
    );
  });
});
