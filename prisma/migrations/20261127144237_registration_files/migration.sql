-- CreateTable
CREATE TABLE "RegistrationFile" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploadedById" UUID,
    "uploadedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RegistrationFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegistrationFileContent" (
    "fileId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "RegistrationFileContent_pkey" PRIMARY KEY ("fileId")
);

-- CreateIndex
CREATE INDEX "RegistrationFile_registrationId_createdAt_idx" ON "RegistrationFile"("registrationId", "createdAt");

-- AddForeignKey
ALTER TABLE "RegistrationFile" ADD CONSTRAINT "RegistrationFile_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationFileContent" ADD CONSTRAINT "RegistrationFileContent_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationFileContent" ADD CONSTRAINT "RegistrationFileContent_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "RegistrationFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The vendor sees what was sent: files at a draft stay the partner's own.
alter table "RegistrationFile" enable row level security;
alter table "RegistrationFile" force row level security;
grant select on "RegistrationFile" to app_vendor;
create policy vendor_select on "RegistrationFile" for select to app_vendor using ("workspaceId" = (select app_workspace()) and exists (select 1 from "DealRegistration" r where r.id = "registrationId"));
grant select, insert, update on "RegistrationFile" to app_partner;
create policy partner_select on "RegistrationFile" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "RegistrationFile" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "RegistrationFile" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "RegistrationFile" to app_system;
create policy system_select on "RegistrationFile" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "RegistrationFile" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "RegistrationFile" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "RegistrationFile" for delete to app_system using ("workspaceId" = (select app_workspace()));

alter table "RegistrationFileContent" enable row level security;
alter table "RegistrationFileContent" force row level security;
grant select on "RegistrationFileContent" to app_vendor;
create policy vendor_select on "RegistrationFileContent" for select to app_vendor using ("workspaceId" = (select app_workspace()) and exists (select 1 from "DealRegistration" r where r.id = "registrationId"));
grant select, insert, delete on "RegistrationFileContent" to app_partner;
create policy partner_select on "RegistrationFileContent" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "RegistrationFileContent" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_delete on "RegistrationFileContent" for delete to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "RegistrationFileContent" to app_system;
create policy system_select on "RegistrationFileContent" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "RegistrationFileContent" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "RegistrationFileContent" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "RegistrationFileContent" for delete to app_system using ("workspaceId" = (select app_workspace()));
