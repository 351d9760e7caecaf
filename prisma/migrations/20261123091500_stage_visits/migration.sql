-- What reports are computed from: all stays of one deal in one stage, summed, with where it went from there. The database
-- keeps it in step with StageInterval in the transaction of the move; nobody else writes it.

-- CreateEnum
CREATE TYPE "VisitFate" AS ENUM ('staying', 'went_on', 'went_back', 'lost');

-- CreateTable
CREATE TABLE "StageVisit" (
    "opportunityId" UUID NOT NULL,
    "stageKey" TEXT NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "processId" UUID NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "stays" INTEGER NOT NULL,
    "totalMs" BIGINT NOT NULL,
    "cycleMs" BIGINT NOT NULL,
    "fate" "VisitFate" NOT NULL,
    "outcome" "StageKind" NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StageVisit_pkey" PRIMARY KEY ("opportunityId","stageKey")
);

-- AddForeignKey
ALTER TABLE "StageVisit" ADD CONSTRAINT "StageVisit_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageVisit" ADD CONSTRAINT "StageVisit_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The included columns let a report be read from the index alone, in the order that its quantiles need.
-- CreateIndex
CREATE INDEX "StageVisit_time_idx" ON "StageVisit"("workspaceId", "processId", "stageKey", "totalMs") INCLUDE ("enteredAt", "fate", "outcome");

-- CreateIndex
CREATE INDEX "StageVisit_partner_time_idx" ON "StageVisit"("workspaceId", "partnerId", "processId", "stageKey", "totalMs") INCLUDE ("enteredAt", "fate", "outcome");

-- CreateIndex
CREATE INDEX "StageVisit_won_idx" ON "StageVisit"("workspaceId", "processId", "closedAt") INCLUDE ("stageKey", "cycleMs", "partnerId") WHERE "outcome" = 'won';

-- CreateIndex
CREATE INDEX "Opportunity_standing_idx" ON "Opportunity"("workspaceId", "processId", "stageKind", "stageKey", "enteredStageAt") INCLUDE ("stageId", "partnerId", "baseMinor", "closeDate", "qualifiedAt", "closedAt");

alter table "StageVisit" enable row level security;
alter table "StageVisit" force row level security;
grant select on "StageVisit" to app_vendor;
create policy vendor_select on "StageVisit" for select to app_vendor using ("workspaceId" = (select app_workspace()));
grant select on "StageVisit" to app_partner;
create policy partner_select on "StageVisit" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select on "StageVisit" to app_system;
create policy system_select on "StageVisit" for select to app_system using ("workspaceId" = (select app_workspace()));

grant select, insert, update, delete on "StageVisit" to app_definer;
create policy definer_select on "StageVisit" for select to app_definer using (true);
create policy definer_insert on "StageVisit" for insert to app_definer with check (true);
create policy definer_update on "StageVisit" for update to app_definer using (true) with check (true);
create policy definer_delete on "StageVisit" for delete to app_definer using (true);
grant select on "StageInterval" to app_definer;
create policy definer_select on "StageInterval" for select to app_definer using (true);
grant select on "Opportunity" to app_definer;
create policy definer_select on "Opportunity" for select to app_definer using (true);

-- Sums the stays of these deals anew and writes what differs. `furthest` is how far a deal got after a stay: won counts
-- as beyond every open stage, lost as behind them all. It runs in every move: one plan for all calls, for planning it
-- takes many times as long as running it.
create function app_refresh_visits(deals uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  if cardinality(deals) = 0 then
    return;
  end if;

  delete from "StageVisit" v
  where v."opportunityId" = any (deals) and not exists (
    select from "StageInterval" i where i."opportunityId" = v."opportunityId" and i."stageKey" = v."stageKey"
  );

  with stay as (
    select i."opportunityId", i."stageKey", i."enteredAt", i."durationMs", s.position,
      i.sequence = max(i.sequence) over (partition by i."opportunityId", i."stageKey") as "isLast",
      lead(s.kind) over path as "nextKind",
      max(case s.kind when 'won' then 32767 when 'open' then s.position else -1 end) over (
        path rows between 1 following and unbounded following
      ) as furthest
    from "StageInterval" i
    join "Stage" s on s.id = i."stageId"
    where i."opportunityId" = any (deals)
    window path as (partition by i."opportunityId" order by i.sequence)
  ), visit as (
    select o.id as "opportunityId", stay."stageKey", o."workspaceId", o."partnerId", o."processId",
      min(stay."enteredAt") as "enteredAt", count(*)::int as stays,
      coalesce(sum(stay."durationMs"), 0)::bigint as "totalMs",
      coalesce(sum(stay."durationMs") filter (where stay."enteredAt" >= o."qualifiedAt"), 0)::bigint as "cycleMs",
      (case
        when bool_or(stay."isLast" and stay.furthest > stay.position) then 'went_on'
        when bool_or(stay."isLast" and stay."nextKind" = 'lost') then 'lost'
        when bool_or(stay."isLast" and stay."nextKind" is not null) then 'went_back'
        else 'staying'
      end)::"VisitFate" as fate,
      o."stageKind" as outcome, o."closedAt"
    from stay
    join "Opportunity" o on o.id = stay."opportunityId"
    group by o.id, stay."stageKey"
  )
  insert into "StageVisit" ("opportunityId", "stageKey", "workspaceId", "partnerId", "processId", "enteredAt", stays,
    "totalMs", "cycleMs", fate, outcome, "closedAt")
  select visit.* from visit
  left join "StageVisit" v on v."opportunityId" = visit."opportunityId" and v."stageKey" = visit."stageKey"
  where (v."partnerId", v."processId", v."enteredAt", v.stays, v."totalMs", v."cycleMs", v.fate, v.outcome, v."closedAt")
    is distinct from (visit."partnerId", visit."processId", visit."enteredAt", visit.stays, visit."totalMs",
      visit."cycleMs", visit.fate, visit.outcome, visit."closedAt")
  order by visit."opportunityId", visit."stageKey"
  on conflict ("opportunityId", "stageKey") do update set
    "partnerId" = excluded."partnerId", "processId" = excluded."processId", "enteredAt" = excluded."enteredAt",
    stays = excluded.stays, "totalMs" = excluded."totalMs", "cycleMs" = excluded."cycleMs", fate = excluded.fate,
    outcome = excluded.outcome, "closedAt" = excluded."closedAt";
end $$;

create function app_follow_stays() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform app_refresh_visits(array(select distinct "opportunityId" from changed));
  return null;
end $$;

create trigger visits_begun after insert on "StageInterval"
  referencing new table as changed for each statement execute function app_follow_stays();
create trigger visits_removed after delete on "StageInterval"
  referencing old table as changed for each statement execute function app_follow_stays();

-- A move changes the deal, ends a stay and begins the next in one statement: one sum is enough. As long as a stay is not
-- summed yet, the trigger of its insertion is still to come.
create function app_all_summed(deal uuid) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select (select count(*) from "StageInterval" where "opportunityId" = deal)
    = (select coalesce(sum(stays), 0) from "StageVisit" where "opportunityId" = deal)
$$;

create function app_follow_ends() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform app_refresh_visits(array(
    select "opportunityId" from (select distinct "opportunityId" from changed) c where app_all_summed("opportunityId")
  ));
  return null;
end $$;

create trigger visits_ended after update on "StageInterval"
  referencing new table as changed for each statement execute function app_follow_ends();

create function app_follow_deals() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform app_refresh_visits(array(
    select a.id from added a
    join removed r on r.id = a.id
    where (a."partnerId", a."processId", a."stageKind", a."qualifiedAt", a."closedAt")
        is distinct from (r."partnerId", r."processId", r."stageKind", r."qualifiedAt", r."closedAt")
      and app_all_summed(a.id)
  ));
  return null;
end $$;

create trigger visits_follow after update on "Opportunity"
  referencing new table as added old table as removed for each statement execute function app_follow_deals();

do $$
declare
  f text;
  functions text[] := array[
    'app_refresh_visits(uuid[])', 'app_follow_stays()', 'app_all_summed(uuid)', 'app_follow_ends()', 'app_follow_deals()'
  ];
begin
  grant create on schema public to app_definer;
  foreach f in array functions loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to app_definer', f);
  end loop;
  revoke create on schema public from app_definer;

  -- The deals that are there already.
  set local role app_definer;
  perform app_refresh_visits(array(select id from "Opportunity"));
  reset role;
end $$;
