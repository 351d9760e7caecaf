-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "nameKeys" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "DealRegistration" ADD COLUMN     "nameKeys" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateIndex
CREATE INDEX "Account_nameKeys_idx" ON "Account" USING GIN ("nameKeys");

-- CreateIndex
CREATE INDEX "DealRegistration_nameKeys_idx" ON "DealRegistration" USING GIN ("nameKeys");

-- Row policies would be asked of every row before an index of arrays: these functions look as app_definer, in the current
-- workspace alone, and answer nothing but names, to the vendor and the product itself. Those with most in common come first.
grant select on "Account" to app_definer;
create policy definer_select on "Account" for select to app_definer using (true);
grant select on "DealRegistration" to app_definer;
create policy definer_select on "DealRegistration" for select to app_definer using (true);

grant create on schema public to app_definer;
set local role app_definer;

create function app_similar_accounts(wanted text[], most int) returns table (id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.name from "Account" a
  where a."nameKeys" && wanted and a."workspaceId" = app_workspace()
  order by (select count(*) from unnest(a."nameKeys") key where key = any(wanted)) desc, a.id limit most
$$;

create function app_similar_registrations(wanted text[], most int) returns table (id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, r.company from "DealRegistration" r
  where r."nameKeys" && wanted and r."workspaceId" = app_workspace() and r.status in ('submitted', 'returned')
  order by (select count(*) from unnest(r."nameKeys") key where key = any(wanted)) desc, r.id limit most
$$;

revoke all on function app_similar_accounts(text[], int), app_similar_registrations(text[], int) from public;
grant execute on function app_similar_accounts(text[], int), app_similar_registrations(text[], int) to app_vendor, app_system;

reset role;
revoke create on schema public from app_definer;
