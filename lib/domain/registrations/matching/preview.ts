import 'server-only';
import { query } from '@/lib/platform/query';
import { previewThresholds as input, thresholdPreview } from './schema';
import type { ThresholdPreview } from './vocabulary';

export const previewThresholds = query('registration.preview_thresholds', {
  summary: 'What another threshold would have made of a year’s registrations, by the scores that were kept with them.',
  input,
  output: thresholdPreview,
  run: async ({ tx, viewer, now }, { similarFrom }): Promise<ThresholdPreview> => {
    const [counted] = await tx.$queryRaw<[ThresholdPreview]>`
      select count(*)::int as decided,
        count(*) filter (where best.score >= ${similarFrom})::int as flagged,
        count(*) filter (where last.reason = 'registered_by_other')::int as rivals,
        count(*) filter (where last.reason = 'registered_by_other' and best.score >= ${similarFrom})::int as "rivalsFlagged"
      from "DealRegistration" r
      left join lateral (
        select max(m.score) as score from "RegistrationMatch" m where m."registrationId" = r.id
      ) best on true
      left join lateral (
        select d."reasonCode" as reason from "RegistrationDecision" d
        where d."registrationId" = r.id order by d."decidedAt" desc limit 1
      ) last on true
      where r."workspaceId" = ${viewer.workspaceId}::uuid and r."decidedAt" > ${now}::timestamptz - interval '12 months'`;
    return counted;
  },
});
