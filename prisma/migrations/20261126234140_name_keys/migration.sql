-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "nameKeys" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "DealRegistration" ADD COLUMN     "nameKeys" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateIndex
CREATE INDEX "Account_nameKeys_idx" ON "Account" USING GIN ("nameKeys");

-- CreateIndex
CREATE INDEX "DealRegistration_nameKeys_idx" ON "DealRegistration" USING GIN ("nameKeys");

-- Row policies would be asked of every row before an index of arrays: these functions look as app_definer, in the current
-- workspace alone, and answer nothing but names, to the vendor and the product itself. What is searched for is
-- `companySearch` of lib/core/company-keys.ts.
grant select on "Account" to app_definer;
create policy definer_select on "Account" for select to app_definer using (true);
grant select on "DealRegistration" to app_definer;
create policy definer_select on "DealRegistration" for select to app_definer using (true);

grant create on schema public to app_definer;
set local role app_definer;

create function app_similar_accounts(alone text[], one text[], other text[], most int) returns table (id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  with found as materialized (
    select a.id, a.name as name, a."workspaceId" from "Account" a
    where a."nameKeys" && alone
    union
    select a.id, a.name, a."workspaceId" from "Account" a
    where a."nameKeys" && one and a."nameKeys" && other
  )
  select f.id, f.name from found f where f."workspaceId" = app_workspace() order by f.id limit most
$$;

create function app_similar_registrations(alone text[], one text[], other text[], most int) returns table (id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  with found as materialized (
    select r.id, r.company as name, r."workspaceId" from "DealRegistration" r
    where r."nameKeys" && alone and r.status in ('submitted', 'returned')
    union
    select r.id, r.company, r."workspaceId" from "DealRegistration" r
    where r."nameKeys" && one and r."nameKeys" && other and r.status in ('submitted', 'returned')
  )
  select f.id, f.name from found f where f."workspaceId" = app_workspace() order by f.id limit most
$$;

revoke all on function app_similar_accounts(text[], text[], text[], int), app_similar_registrations(text[], text[], text[], int)
  from public;
grant execute on function app_similar_accounts(text[], text[], text[], int), app_similar_registrations(text[], text[], text[], int)
  to app_vendor, app_system;

reset role;
revoke create on schema public from app_definer;
