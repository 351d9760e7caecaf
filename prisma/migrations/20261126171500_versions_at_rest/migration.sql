-- A published version does not change, except that a newer one replaces it, and that it is laid to rest or brought back.
grant create on schema public to app_definer;
set local role app_definer;
create or replace function app_keep_version() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.status = 'draft' then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    if not exists (select from "Process" p where p.id = old."processId") then
      return old;
    end if;
  elsif new.status = 'retired' then
    old.status := new.status;
    old."retiredAt" := new."retiredAt";
    old."retiredById" := new."retiredById";
    if old is not distinct from new then
      return new;
    end if;
  end if;
  raise exception 'a published version does not change' using errcode = '42501';
end $$;
reset role;
revoke create on schema public from app_definer;
