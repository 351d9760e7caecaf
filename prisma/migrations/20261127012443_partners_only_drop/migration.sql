-- What a partner asked it may take back while nobody has answered, and nothing else.
drop policy partner_update on "RegistrationRequest";
create policy partner_update on "RegistrationRequest" for update to app_partner
  using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()) and status = 'open')
  with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()) and status = 'dropped');
