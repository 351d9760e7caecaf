-- Who may see and change which rows. One database role per kind of viewer; each transaction takes its role and says in
-- settings whose it is. Without a role nobody sees anything: the owner, too, is bound by the policies. The roles belong to
-- the server, not to this database: lib/platform/db/roles.ts makes them first.

grant usage on schema public to app_vendor, app_partner, app_system, app_definer;

create function app_workspace() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.workspace', true), '')::uuid $$;
create function app_partner_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.partner', true), '')::uuid $$;
create function app_user_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.user', true), '')::uuid $$;


-- Workspace
alter table "Workspace" enable row level security;
alter table "Workspace" force row level security;
grant select, update on "Workspace" to app_vendor;
create policy vendor_select on "Workspace" for select to app_vendor using (id = (select app_workspace()));
create policy vendor_update on "Workspace" for update to app_vendor using (id = (select app_workspace())) with check (id = (select app_workspace()));
grant select on "Workspace" to app_partner;
create policy partner_select on "Workspace" for select to app_partner using (id = (select app_workspace()));
grant select, insert, update, delete on "Workspace" to app_system;
create policy system_select on "Workspace" for select to app_system using (id = (select app_workspace()));
create policy system_insert on "Workspace" for insert to app_system with check (id = (select app_workspace()));
create policy system_update on "Workspace" for update to app_system using (id = (select app_workspace())) with check (id = (select app_workspace()));
create policy system_delete on "Workspace" for delete to app_system using (id = (select app_workspace()));

-- User
alter table "User" enable row level security;
alter table "User" force row level security;
grant select, insert, update on "User" to app_vendor;
create policy vendor_select on "User" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "User" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "User" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select on "User" to app_partner;
create policy partner_select on "User" for select to app_partner using ("workspaceId" = (select app_workspace()) and ("partnerId" = (select app_partner_id()) or "partnerId" is null));
grant select, insert, update, delete on "User" to app_system;
create policy system_select on "User" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "User" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "User" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "User" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Credential
alter table "Credential" enable row level security;
alter table "Credential" force row level security;
grant select, insert, update, delete on "Credential" to app_system;
create policy system_select on "Credential" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Credential" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Credential" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Credential" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Session
alter table "Session" enable row level security;
alter table "Session" force row level security;
grant select, update on "Session" to app_vendor;
create policy vendor_select on "Session" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Session" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "Session" to app_system;
create policy system_select on "Session" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Session" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Session" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Session" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- SignInAttempt
alter table "SignInAttempt" enable row level security;
alter table "SignInAttempt" force row level security;
grant select, insert, update, delete on "SignInAttempt" to app_system;
create policy system_select on "SignInAttempt" for select to app_system using (true);
create policy system_insert on "SignInAttempt" for insert to app_system with check (true);
create policy system_update on "SignInAttempt" for update to app_system using (true) with check (true);
create policy system_delete on "SignInAttempt" for delete to app_system using (true);

-- Invitation
alter table "Invitation" enable row level security;
alter table "Invitation" force row level security;
grant select, insert, update on "Invitation" to app_vendor;
create policy vendor_select on "Invitation" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Invitation" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Invitation" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update on "Invitation" to app_partner;
create policy partner_select on "Invitation" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "Invitation" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "Invitation" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "Invitation" to app_system;
create policy system_select on "Invitation" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Invitation" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Invitation" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Invitation" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- ApiKey
alter table "ApiKey" enable row level security;
alter table "ApiKey" force row level security;
grant select, insert, update on "ApiKey" to app_vendor;
create policy vendor_select on "ApiKey" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "ApiKey" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "ApiKey" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "ApiKey" to app_system;
create policy system_select on "ApiKey" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "ApiKey" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "ApiKey" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "ApiKey" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- IdempotencyKey
alter table "IdempotencyKey" enable row level security;
alter table "IdempotencyKey" force row level security;
grant select, insert, delete on "IdempotencyKey" to app_vendor;
create policy vendor_select on "IdempotencyKey" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "IdempotencyKey" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "IdempotencyKey" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, delete on "IdempotencyKey" to app_partner;
create policy partner_select on "IdempotencyKey" for select to app_partner using ("workspaceId" = (select app_workspace()));
create policy partner_insert on "IdempotencyKey" for insert to app_partner with check ("workspaceId" = (select app_workspace()));
create policy partner_delete on "IdempotencyKey" for delete to app_partner using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "IdempotencyKey" to app_system;
create policy system_select on "IdempotencyKey" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "IdempotencyKey" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "IdempotencyKey" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "IdempotencyKey" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- ExchangeRate
alter table "ExchangeRate" enable row level security;
alter table "ExchangeRate" force row level security;
grant select, insert, update on "ExchangeRate" to app_vendor;
create policy vendor_select on "ExchangeRate" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "ExchangeRate" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "ExchangeRate" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select on "ExchangeRate" to app_partner;
create policy partner_select on "ExchangeRate" for select to app_partner using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "ExchangeRate" to app_system;
create policy system_select on "ExchangeRate" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "ExchangeRate" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "ExchangeRate" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "ExchangeRate" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Counter
alter table "Counter" enable row level security;
alter table "Counter" force row level security;
grant select, insert, update, delete on "Counter" to app_system;
create policy system_select on "Counter" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Counter" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Counter" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Counter" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Event
alter table "Event" enable row level security;
alter table "Event" force row level security;
grant select, insert on "Event" to app_vendor;
create policy vendor_select on "Event" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Event" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
grant select, insert on "Event" to app_partner;
create policy partner_select on "Event" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "Event" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and ("partnerId" is null or "partnerId" = (select app_partner_id())));
grant select, insert on "Event" to app_system;
create policy system_select on "Event" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Event" for insert to app_system with check ("workspaceId" = (select app_workspace()));

-- AuditSeal
alter table "AuditSeal" enable row level security;
alter table "AuditSeal" force row level security;
grant select on "AuditSeal" to app_vendor;
create policy vendor_select on "AuditSeal" for select to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert on "AuditSeal" to app_system;
create policy system_select on "AuditSeal" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "AuditSeal" for insert to app_system with check ("workspaceId" = (select app_workspace()));

-- Mail
alter table "Mail" enable row level security;
alter table "Mail" force row level security;
grant select, insert, update on "Mail" to app_vendor;
create policy vendor_select on "Mail" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Mail" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Mail" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant insert on "Mail" to app_partner;
create policy partner_insert on "Mail" for insert to app_partner with check ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "Mail" to app_system;
create policy system_select on "Mail" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Mail" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Mail" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Mail" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Notification
alter table "Notification" enable row level security;
alter table "Notification" force row level security;
grant select, update on "Notification" to app_vendor;
create policy vendor_select on "Notification" for select to app_vendor using ("workspaceId" = (select app_workspace()) and "userId" = (select app_user_id()));
create policy vendor_update on "Notification" for update to app_vendor using ("workspaceId" = (select app_workspace()) and "userId" = (select app_user_id())) with check ("workspaceId" = (select app_workspace()) and "userId" = (select app_user_id()));
grant select, update on "Notification" to app_partner;
create policy partner_select on "Notification" for select to app_partner using ("workspaceId" = (select app_workspace()) and "userId" = (select app_user_id()));
create policy partner_update on "Notification" for update to app_partner using ("workspaceId" = (select app_workspace()) and "userId" = (select app_user_id())) with check ("workspaceId" = (select app_workspace()) and "userId" = (select app_user_id()));
grant select, insert, update, delete on "Notification" to app_system;
create policy system_select on "Notification" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Notification" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Notification" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Notification" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Partner
alter table "Partner" enable row level security;
alter table "Partner" force row level security;
grant select, insert, update on "Partner" to app_vendor;
create policy vendor_select on "Partner" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Partner" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Partner" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select on "Partner" to app_partner;
create policy partner_select on "Partner" for select to app_partner using ("workspaceId" = (select app_workspace()) and id = (select app_partner_id()));
grant select, insert, update, delete on "Partner" to app_system;
create policy system_select on "Partner" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Partner" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Partner" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Partner" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Account
alter table "Account" enable row level security;
alter table "Account" force row level security;
grant select, insert, update on "Account" to app_vendor;
create policy vendor_select on "Account" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Account" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Account" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update on "Account" to app_partner;
create policy partner_select on "Account" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "Account" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "Account" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "Account" to app_system;
create policy system_select on "Account" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Account" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Account" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Account" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Product
alter table "Product" enable row level security;
alter table "Product" force row level security;
grant select, insert, update on "Product" to app_vendor;
create policy vendor_select on "Product" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Product" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Product" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select on "Product" to app_partner;
create policy partner_select on "Product" for select to app_partner using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "Product" to app_system;
create policy system_select on "Product" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Product" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Product" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Product" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Process
alter table "Process" enable row level security;
alter table "Process" force row level security;
grant select, insert, update, delete on "Process" to app_vendor;
create policy vendor_select on "Process" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Process" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Process" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "Process" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select on "Process" to app_partner;
create policy partner_select on "Process" for select to app_partner using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "Process" to app_system;
create policy system_select on "Process" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Process" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Process" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Process" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- ProcessVersion
alter table "ProcessVersion" enable row level security;
alter table "ProcessVersion" force row level security;
grant select, insert, update, delete on "ProcessVersion" to app_vendor;
create policy vendor_select on "ProcessVersion" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "ProcessVersion" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "ProcessVersion" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "ProcessVersion" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select on "ProcessVersion" to app_partner;
create policy partner_select on "ProcessVersion" for select to app_partner using ("workspaceId" = (select app_workspace()) and status <> 'draft');
grant select, insert, update, delete on "ProcessVersion" to app_system;
create policy system_select on "ProcessVersion" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "ProcessVersion" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "ProcessVersion" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "ProcessVersion" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Stage
alter table "Stage" enable row level security;
alter table "Stage" force row level security;
grant select, insert, update, delete on "Stage" to app_vendor;
create policy vendor_select on "Stage" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Stage" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Stage" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "Stage" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select on "Stage" to app_partner;
create policy partner_select on "Stage" for select to app_partner using ("workspaceId" = (select app_workspace()) and exists (select from "ProcessVersion" v where v.id = "processVersionId" and v.status <> 'draft'));
grant select, insert, update, delete on "Stage" to app_system;
create policy system_select on "Stage" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Stage" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Stage" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Stage" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Opportunity
alter table "Opportunity" enable row level security;
alter table "Opportunity" force row level security;
grant select, insert, update on "Opportunity" to app_vendor;
create policy vendor_select on "Opportunity" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Opportunity" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Opportunity" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, update on "Opportunity" to app_partner;
create policy partner_select on "Opportunity" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "Opportunity" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "Opportunity" to app_system;
create policy system_select on "Opportunity" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Opportunity" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Opportunity" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Opportunity" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- OpportunityProduct
alter table "OpportunityProduct" enable row level security;
alter table "OpportunityProduct" force row level security;
grant select, insert, delete on "OpportunityProduct" to app_vendor;
create policy vendor_select on "OpportunityProduct" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "OpportunityProduct" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "OpportunityProduct" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, delete on "OpportunityProduct" to app_partner;
create policy partner_select on "OpportunityProduct" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "OpportunityProduct" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_delete on "OpportunityProduct" for delete to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "OpportunityProduct" to app_system;
create policy system_select on "OpportunityProduct" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "OpportunityProduct" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "OpportunityProduct" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "OpportunityProduct" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- CriterionFact
alter table "CriterionFact" enable row level security;
alter table "CriterionFact" force row level security;
grant select, insert, update, delete on "CriterionFact" to app_vendor;
create policy vendor_select on "CriterionFact" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "CriterionFact" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "CriterionFact" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "CriterionFact" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "CriterionFact" to app_partner;
create policy partner_select on "CriterionFact" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "CriterionFact" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "CriterionFact" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_delete on "CriterionFact" for delete to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "CriterionFact" to app_system;
create policy system_select on "CriterionFact" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "CriterionFact" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "CriterionFact" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "CriterionFact" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- StageInterval
alter table "StageInterval" enable row level security;
alter table "StageInterval" force row level security;
grant select, insert, update on "StageInterval" to app_vendor;
create policy vendor_select on "StageInterval" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "StageInterval" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "StageInterval" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update on "StageInterval" to app_partner;
create policy partner_select on "StageInterval" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "StageInterval" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "StageInterval" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "StageInterval" to app_system;
create policy system_select on "StageInterval" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "StageInterval" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "StageInterval" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "StageInterval" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- StageTotal
alter table "StageTotal" enable row level security;
alter table "StageTotal" force row level security;
grant select on "StageTotal" to app_vendor;
create policy vendor_select on "StageTotal" for select to app_vendor using ("workspaceId" = (select app_workspace()));
grant select on "StageTotal" to app_partner;
create policy partner_select on "StageTotal" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "StageTotal" to app_system;
create policy system_select on "StageTotal" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "StageTotal" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "StageTotal" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "StageTotal" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- DealRegistration
alter table "DealRegistration" enable row level security;
alter table "DealRegistration" force row level security;
grant select, insert, update on "DealRegistration" to app_vendor;
create policy vendor_select on "DealRegistration" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "DealRegistration" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "DealRegistration" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update on "DealRegistration" to app_partner;
create policy partner_select on "DealRegistration" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "DealRegistration" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "DealRegistration" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "DealRegistration" to app_system;
create policy system_select on "DealRegistration" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "DealRegistration" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "DealRegistration" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "DealRegistration" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- RegistrationProduct
alter table "RegistrationProduct" enable row level security;
alter table "RegistrationProduct" force row level security;
grant select, insert, delete on "RegistrationProduct" to app_vendor;
create policy vendor_select on "RegistrationProduct" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "RegistrationProduct" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "RegistrationProduct" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, delete on "RegistrationProduct" to app_partner;
create policy partner_select on "RegistrationProduct" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "RegistrationProduct" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_delete on "RegistrationProduct" for delete to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "RegistrationProduct" to app_system;
create policy system_select on "RegistrationProduct" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "RegistrationProduct" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "RegistrationProduct" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "RegistrationProduct" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- RegistrationDraft
alter table "RegistrationDraft" enable row level security;
alter table "RegistrationDraft" force row level security;
grant select, insert, update, delete on "RegistrationDraft" to app_partner;
create policy partner_select on "RegistrationDraft" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()) and "userId" = (select app_user_id()));
create policy partner_insert on "RegistrationDraft" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()) and "userId" = (select app_user_id()));
create policy partner_update on "RegistrationDraft" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()) and "userId" = (select app_user_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()) and "userId" = (select app_user_id()));
create policy partner_delete on "RegistrationDraft" for delete to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()) and "userId" = (select app_user_id()));
grant select, insert, update, delete on "RegistrationDraft" to app_system;
create policy system_select on "RegistrationDraft" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "RegistrationDraft" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "RegistrationDraft" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "RegistrationDraft" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- RegistrationDecision
alter table "RegistrationDecision" enable row level security;
alter table "RegistrationDecision" force row level security;
grant select, insert on "RegistrationDecision" to app_vendor;
create policy vendor_select on "RegistrationDecision" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "RegistrationDecision" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
grant select on "RegistrationDecision" to app_partner;
create policy partner_select on "RegistrationDecision" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "RegistrationDecision" to app_system;
create policy system_select on "RegistrationDecision" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "RegistrationDecision" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "RegistrationDecision" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "RegistrationDecision" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- RegistrationMatch
alter table "RegistrationMatch" enable row level security;
alter table "RegistrationMatch" force row level security;
grant select, insert, delete on "RegistrationMatch" to app_vendor;
create policy vendor_select on "RegistrationMatch" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "RegistrationMatch" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "RegistrationMatch" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "RegistrationMatch" to app_system;
create policy system_select on "RegistrationMatch" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "RegistrationMatch" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "RegistrationMatch" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "RegistrationMatch" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Import
alter table "Import" enable row level security;
alter table "Import" force row level security;
grant select, insert, update, delete on "Import" to app_vendor;
create policy vendor_select on "Import" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Import" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Import" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "Import" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "Import" to app_system;
create policy system_select on "Import" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Import" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Import" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Import" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- ImportIssue
alter table "ImportIssue" enable row level security;
alter table "ImportIssue" force row level security;
grant select, insert, delete on "ImportIssue" to app_vendor;
create policy vendor_select on "ImportIssue" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "ImportIssue" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "ImportIssue" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "ImportIssue" to app_system;
create policy system_select on "ImportIssue" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "ImportIssue" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "ImportIssue" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "ImportIssue" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- What must be known before there is a viewer, and what the database keeps by itself. These functions run as app_definer,
-- which reaches just the rows named here, and return only what may leave.


grant select on "User" to app_definer;
create policy definer_select on "User" for select to app_definer using (true);
grant select on "Credential" to app_definer;
create policy definer_select on "Credential" for select to app_definer using (true);
grant select on "Session" to app_definer;
create policy definer_select on "Session" for select to app_definer using (true);
grant select on "ApiKey" to app_definer;
create policy definer_select on "ApiKey" for select to app_definer using (true);
grant select on "Invitation" to app_definer;
create policy definer_select on "Invitation" for select to app_definer using (true);
grant select on "Workspace" to app_definer;
create policy definer_select on "Workspace" for select to app_definer using (true);
grant select on "Stage" to app_definer;
create policy definer_select on "Stage" for select to app_definer using (true);
grant select on "Partner" to app_definer;
create policy definer_select on "Partner" for select to app_definer using (true);
grant select, insert, update, delete on "StageTotal" to app_definer;
create policy definer_select on "StageTotal" for select to app_definer using (true);
create policy definer_insert on "StageTotal" for insert to app_definer with check (true);
create policy definer_update on "StageTotal" for update to app_definer using (true) with check (true);
create policy definer_delete on "StageTotal" for delete to app_definer using (true);
grant select, insert, update on "Counter" to app_definer;
create policy definer_select on "Counter" for select to app_definer using (true);
create policy definer_insert on "Counter" for insert to app_definer with check (true);
create policy definer_update on "Counter" for update to app_definer using (true) with check (true);

create function app_find_session(session uuid) returns table (
  "sessionId" uuid, "workspaceId" uuid, "userId" uuid, name text, email text, role text, "partnerId" uuid, "partnerName" text
) language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, u."workspaceId", u.id, u.name, u.email, u.role::text, u."partnerId", p.name
  from "Session" s
  join "User" u on u.id = s."userId"
  left join "Partner" p on p.id = u."partnerId"
  where s.id = session and s."revokedAt" is null and s."expiresAt" > now() and u.status = 'active'
    and (p.id is null or p.status <> 'ended')
$$;

create function app_find_credentials(address text) returns table (
  "userId" uuid, "workspaceId" uuid, name text, "passwordHash" text
) language sql stable security definer set search_path = public, pg_temp as $$
  select u.id, u."workspaceId", u.name, c."passwordHash"
  from "User" u
  join "Credential" c on c."userId" = u.id
  left join "Partner" p on p.id = u."partnerId"
  where u.email = address and u.status = 'active' and (p.id is null or p.status <> 'ended')
$$;

create function app_find_api_key(hash text) returns table (
  id uuid, "workspaceId" uuid, name text, scopes text[]
) language sql stable security definer set search_path = public, pg_temp as $$
  select id, "workspaceId", name, scopes from "ApiKey" where "keyHash" = hash and "revokedAt" is null
$$;

create function app_find_invitation(hash text) returns table (id uuid, "workspaceId" uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select id, "workspaceId" from "Invitation" where "tokenHash" = hash
$$;

create function app_workspaces() returns table (id uuid, name text, sample boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select id, name, sample from "Workspace" order by "createdAt"
$$;

-- The last of `amount` new running numbers in the current workspace.
create function app_next_number(counter text, amount int) returns int
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into "Counter" ("workspaceId", name, value) values (app_workspace(), counter, 1000 + amount)
  on conflict ("workspaceId", name) do update set value = "Counter".value + amount
  returning value
$$;

-- Queued in the transaction of the write that it follows; the job learns the workspace from here, not from its caller.
create function app_enqueue(task text, payload json, job_key text, run_at timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(
    task,
    json_build_object('workspaceId', current_setting('app.workspace', true), 'input', payload),
    job_key => app_enqueue.job_key,
    run_at => coalesce(app_enqueue.run_at, now())
  );
end $$;

-- Board totals. Rows are touched in one order, so that two moves never wait for each other in a ring.
create function app_add_to_totals() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into "StageTotal" ("workspaceId", "processId", "stageId", "stageKey", "partnerId", deals, "baseMinor")
  select "workspaceId", "processId", "stageId", min("stageKey"), "partnerId", sum(deals)::int, sum(minor)::bigint
  from (
    select "workspaceId", "processId", "stageId", "stageKey", "partnerId", 1 as deals, "baseMinor" as minor from added
  ) change
  group by "workspaceId", "processId", "stageId", "partnerId"
  order by "workspaceId", "processId", "stageId", "partnerId"
  on conflict ("workspaceId", "processId", "stageId", "partnerId") do update
    set deals = "StageTotal".deals + excluded.deals, "baseMinor" = "StageTotal"."baseMinor" + excluded."baseMinor";
  return null;
end $$;

create function app_change_totals() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into "StageTotal" ("workspaceId", "processId", "stageId", "stageKey", "partnerId", deals, "baseMinor")
  select "workspaceId", "processId", "stageId", min("stageKey"), "partnerId", sum(deals)::int, sum(minor)::bigint
  from (
    select "workspaceId", "processId", "stageId", "stageKey", "partnerId", 1 as deals, "baseMinor" as minor from added
    union all
    select "workspaceId", "processId", "stageId", "stageKey", "partnerId", -1, -"baseMinor" from removed
  ) change
  group by "workspaceId", "processId", "stageId", "partnerId"
  having sum(deals) <> 0 or sum(minor) <> 0
  order by "workspaceId", "processId", "stageId", "partnerId"
  on conflict ("workspaceId", "processId", "stageId", "partnerId") do update
    set deals = "StageTotal".deals + excluded.deals, "baseMinor" = "StageTotal"."baseMinor" + excluded."baseMinor";
  return null;
end $$;

create function app_take_from_totals() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update "StageTotal" t
  set deals = t.deals - change.deals, "baseMinor" = t."baseMinor" - change.minor
  from (
    select "stageId", "partnerId", count(*)::int as deals, sum("baseMinor")::bigint as minor
    from removed group by "stageId", "partnerId"
  ) change
  where t."stageId" = change."stageId" and t."partnerId" = change."partnerId";
  return null;
end $$;

create trigger totals_added after insert on "Opportunity"
  referencing new table as added for each statement execute function app_add_to_totals();
create trigger totals_changed after update on "Opportunity"
  referencing new table as added old table as removed for each statement execute function app_change_totals();
create trigger totals_removed after delete on "Opportunity"
  referencing old table as removed for each statement execute function app_take_from_totals();

-- The log is only ever added to, whoever asks.
create function app_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'events are only ever added' using errcode = '42501';
end $$;
create trigger events_stay before update or truncate on "Event" for each statement execute function app_refuse_change();
create trigger seals_stay before update or truncate on "AuditSeal" for each statement execute function app_refuse_change();

-- A published process version does not change.
create function app_keep_published() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select from "ProcessVersion" v
    where v.id = coalesce(old."processVersionId", new."processVersionId") and v.status <> 'draft'
  ) then
    raise exception 'a published version does not change' using errcode = '42501';
  end if;
  return coalesce(new, old);
end $$;


grant select on "ProcessVersion" to app_definer;
create policy definer_select on "ProcessVersion" for select to app_definer using (true);

create trigger published_stages_stay before insert or update on "Stage"
  for each row execute function app_keep_published();

do $$
declare
  f text;
  owner name := current_user;
  functions text[] := array[
    'app_find_session(uuid)', 'app_find_credentials(text)', 'app_find_api_key(text)', 'app_find_invitation(text)',
    'app_workspaces()', 'app_next_number(text, int)', 'app_add_to_totals()', 'app_change_totals()',
    'app_take_from_totals()', 'app_keep_published()'
  ];
begin
  revoke all on function app_next_number(text, int) from public;
  grant execute on function app_next_number(text, int) to app_vendor, app_partner, app_system;

  grant create on schema public to app_definer;
  foreach f in array functions loop
    execute format('revoke execute on function %s from public', f);
    execute format('alter function %s owner to app_definer', f);
  end loop;
  revoke create on schema public from app_definer;

  -- Only their new owner may say that the old one may still call them.
  set local role app_definer;
  foreach f in array functions loop
    execute format('grant execute on function %s to %I', f, owner);
  end loop;
  reset role;
end $$;

revoke all on function app_enqueue(text, json, text, timestamptz) from public;
grant execute on function app_enqueue(text, json, text, timestamptz) to app_vendor, app_partner, app_system;
