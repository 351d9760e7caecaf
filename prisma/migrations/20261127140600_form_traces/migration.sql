-- CreateTable
CREATE TABLE "FormTrace" (
    "draftId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "filled" TEXT[],
    "lastAnswer" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "touchedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "discardedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FormTrace_pkey" PRIMARY KEY ("draftId")
);

-- CreateIndex
CREATE INDEX "FormTrace_workspaceId_startedAt_idx" ON "FormTrace"("workspaceId", "startedAt");

-- AddForeignKey
ALTER TABLE "FormTrace" ADD CONSTRAINT "FormTrace_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormTrace" ADD CONSTRAINT "FormTrace_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A partner's form leaves its trace; only the vendor reads what became of them. The product itself removes nothing.
alter table "FormTrace" enable row level security;
alter table "FormTrace" force row level security;
grant select on "FormTrace" to app_vendor;
create policy vendor_select on "FormTrace" for select to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, update on "FormTrace" to app_partner;
create policy partner_select on "FormTrace" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "FormTrace" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "FormTrace" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "FormTrace" to app_system;
create policy system_select on "FormTrace" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "FormTrace" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "FormTrace" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "FormTrace" for delete to app_system using ("workspaceId" = (select app_workspace()));
