-- Where the deals of a stage that a draft removes belong instead.
ALTER TABLE "ProcessVersion" ADD COLUMN "stageMap" JSONB NOT NULL DEFAULT '{}';

-- A published version and its stages stay as they are, whoever asks: it may only give way to the next one. Deleting a
-- whole process, or a workspace, still takes its versions along.
create function app_keep_version() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.status = 'draft' then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    if not exists (select from "Process" p where p.id = old."processId") then
      return old;
    end if;
  elsif old.status = 'published' and new.status = 'retired' then
    old.status := new.status;
    if old is not distinct from new then
      return new;
    end if;
  end if;
  raise exception 'a published version does not change' using errcode = '42501';
end $$;

create function app_keep_version_stages() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select from "ProcessVersion" v
    where v.id in (old."processVersionId", new."processVersionId") and v.status <> 'draft'
  ) then
    raise exception 'a published version does not change' using errcode = '42501';
  end if;
  return coalesce(new, old);
end $$;

grant select on "Process" to app_definer;
create policy definer_select on "Process" for select to app_definer using (true);

drop trigger published_stages_stay on "Stage";
create trigger published_stages_stay before insert or update or delete on "Stage"
  for each row execute function app_keep_version_stages();
create trigger published_versions_stay before update or delete on "ProcessVersion"
  for each row execute function app_keep_version();

do $$
declare
  f text;
  owner name := current_user;
  functions text[] := array['app_keep_version()', 'app_keep_version_stages()'];
begin
  grant create on schema public to app_definer;
  foreach f in array functions loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to app_definer', f);
  end loop;
  revoke create on schema public from app_definer;

  set local role app_definer;
  drop function app_keep_published();
  foreach f in array functions loop
    execute format('grant execute on function %s to %I', f, owner);
  end loop;
  reset role;
end $$;
