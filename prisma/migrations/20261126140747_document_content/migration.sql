-- AlterTable
ALTER TABLE "Document" DROP COLUMN "storageKey";

-- CreateTable
CREATE TABLE "DocumentContent" (
    "documentId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "DocumentContent_pkey" PRIMARY KEY ("documentId")
);

-- AddForeignKey
ALTER TABLE "DocumentContent" ADD CONSTRAINT "DocumentContent_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentContent" ADD CONSTRAINT "DocumentContent_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- DocumentContent
alter table "DocumentContent" enable row level security;
alter table "DocumentContent" force row level security;
grant select, insert, delete on "DocumentContent" to app_vendor;
create policy vendor_select on "DocumentContent" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "DocumentContent" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "DocumentContent" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, delete on "DocumentContent" to app_partner;
create policy partner_select on "DocumentContent" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "DocumentContent" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_delete on "DocumentContent" for delete to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "DocumentContent" to app_system;
create policy system_select on "DocumentContent" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "DocumentContent" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "DocumentContent" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "DocumentContent" for delete to app_system using ("workspaceId" = (select app_workspace()));
