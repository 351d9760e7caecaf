-- Every web process listens: what is added to the log, or told to somebody, is heard once it is committed, in that order.
create function app_signal_event() returns trigger language plpgsql as $$
begin
  perform pg_notify('tributary_signals', json_build_object('id', new.id, 'workspaceId', new."workspaceId", 'name', new.name,
    'subjectType', new."subjectType", 'subjectId', new."subjectId", 'partnerId', new."partnerId", 'userId', null)::text);
  return null;
end $$;
create trigger events_are_heard after insert on "Event" for each row execute function app_signal_event();

create function app_signal_notification() returns trigger language plpgsql as $$
begin
  perform pg_notify('tributary_signals', json_build_object('id', new.id, 'workspaceId', new."workspaceId",
    'name', 'notification.added', 'subjectType', 'notification', 'subjectId', new.id, 'partnerId', null,
    'userId', new."userId")::text);
  return null;
end $$;
create trigger notifications_are_heard after insert on "Notification" for each row execute function app_signal_notification();
