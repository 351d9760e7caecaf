import 'server-only';
import { CARD_JSON } from '@/lib/domain/opportunities/board/card-json';
import { Prisma } from '@/lib/platform/db/generated/client';

/** A row of the table over Opportunity o, Partner p, Stage s and User u: the card and what the board has no room for. */
export const ROW_JSON = Prisma.sql`${CARD_JSON}::jsonb || jsonb_build_object(
  'processId', o."processId", 'lostReason', o."lostReason", 'closedOn', o."closedAt"::date,
  'owner', case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end,
  'stage', jsonb_build_object('name', s.name,
    'position', (select count(*) from "Stage" x where x."processVersionId" = s."processVersionId" and x.kind = 'open' and x.position <= s.position),
    'openStages', (select count(*) from "Stage" x where x."processVersionId" = s."processVersionId" and x.kind = 'open')))`;
