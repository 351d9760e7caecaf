-- CreateEnum
CREATE TYPE "KnownStanding" AS ENUM ('direct', 'customer', 'outreach');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ConflictClass" ADD VALUE 'outreach';
ALTER TYPE "ConflictClass" ADD VALUE 'open_lead';
ALTER TYPE "ConflictClass" ADD VALUE 'existing_customer';
ALTER TYPE "ConflictClass" ADD VALUE 'direct_account';

-- AlterTable
ALTER TABLE "Programme" ADD COLUMN     "outreachDays" INTEGER NOT NULL DEFAULT 90;

-- AlterTable
ALTER TABLE "DealRegistration" ADD COLUMN     "phoneKey" TEXT,
ADD COLUMN     "registryKey" TEXT;

-- CreateTable
CREATE TABLE "KnownCompany" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "standing" "KnownStanding" NOT NULL,
    "name" TEXT NOT NULL,
    "normalisedName" TEXT NOT NULL,
    "nameKeys" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "website" TEXT,
    "domain" TEXT,
    "country" CHAR(2),
    "street" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "phone" TEXT,
    "phoneKey" TEXT,
    "registryNo" TEXT,
    "registryKey" TEXT,
    "since" DATE,
    "parentId" UUID,
    "incumbentId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "KnownCompany_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "KnownCompany_workspaceId_domain_idx" ON "KnownCompany"("workspaceId", "domain");

-- CreateIndex
CREATE INDEX "KnownCompany_workspaceId_phoneKey_idx" ON "KnownCompany"("workspaceId", "phoneKey");

-- CreateIndex
CREATE INDEX "KnownCompany_workspaceId_registryKey_idx" ON "KnownCompany"("workspaceId", "registryKey");

-- CreateIndex
CREATE INDEX "KnownCompany_nameKeys_idx" ON "KnownCompany" USING GIN ("nameKeys");

-- CreateIndex
CREATE INDEX "KnownCompany_parentId_idx" ON "KnownCompany"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "KnownCompany_workspaceId_normalisedName_key" ON "KnownCompany"("workspaceId", "normalisedName");

-- CreateIndex
CREATE INDEX "DealRegistration_workspaceId_phoneKey_idx" ON "DealRegistration"("workspaceId", "phoneKey");

-- CreateIndex
CREATE INDEX "DealRegistration_workspaceId_registryKey_idx" ON "DealRegistration"("workspaceId", "registryKey");

-- AddForeignKey
ALTER TABLE "KnownCompany" ADD CONSTRAINT "KnownCompany_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnownCompany" ADD CONSTRAINT "KnownCompany_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "KnownCompany"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnownCompany" ADD CONSTRAINT "KnownCompany_incumbentId_fkey" FOREIGN KEY ("incumbentId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The vendor's own list: partners never see it, matching looks elevated.
alter table "KnownCompany" enable row level security;
alter table "KnownCompany" force row level security;
grant select, insert, update, delete on "KnownCompany" to app_vendor;
create policy vendor_select on "KnownCompany" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "KnownCompany" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "KnownCompany" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "KnownCompany" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "KnownCompany" to app_system;
create policy system_select on "KnownCompany" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "KnownCompany" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "KnownCompany" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "KnownCompany" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- As for accounts: an index of arrays is asked before any row policy, in the current workspace alone.
grant select on "KnownCompany" to app_definer;
create policy definer_select on "KnownCompany" for select to app_definer using (true);
grant select on "Lead" to app_definer;
create policy definer_select on "Lead" for select to app_definer using (true);

grant create on schema public to app_definer;
set local role app_definer;

create function app_similar_known(alone text[], one text[], other text[], most int) returns table (id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  with found as materialized (
    select k.id, k.name, k."workspaceId" from "KnownCompany" k
    where k."nameKeys" && alone
    union
    select k.id, k.name, k."workspaceId" from "KnownCompany" k
    where k."nameKeys" && one and k."nameKeys" && other
  )
  select f.id, f.name from found f where f."workspaceId" = app_workspace() order by f.id limit most
$$;

create function app_similar_working_leads(alone text[], one text[], other text[], most int) returns table (id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  with found as materialized (
    select l.id, l.company as name, l."workspaceId" from "Lead" l
    where l."nameKeys" && alone and l.status = 'working'
    union
    select l.id, l.company, l."workspaceId" from "Lead" l
    where l."nameKeys" && one and l."nameKeys" && other and l.status = 'working'
  )
  select f.id, f.name from found f where f."workspaceId" = app_workspace() order by f.id limit most
$$;

revoke all on function app_similar_known(text[], text[], text[], int), app_similar_working_leads(text[], text[], text[], int)
  from public;
grant execute on function app_similar_known(text[], text[], text[], int), app_similar_working_leads(text[], text[], text[], int)
  to app_vendor, app_system;

reset role;
revoke create on schema public from app_definer;
