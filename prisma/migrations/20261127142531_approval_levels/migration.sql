-- AlterTable
ALTER TABLE "Programme" ADD COLUMN     "approvals" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "approvalsVersion" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "namesDecider" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "DealRegistration" ADD COLUMN     "discount" INTEGER,
ADD COLUMN     "level" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "plan" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "planRule" TEXT;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "awayFrom" DATE,
ADD COLUMN     "awayUntil" DATE,
ADD COLUMN     "standInId" UUID;

-- CreateTable
CREATE TABLE "RegistrationApproval" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "approvedById" UUID NOT NULL,
    "approvedByName" TEXT NOT NULL,
    "approvedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RegistrationApproval_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RegistrationApproval_registrationId_level_key" ON "RegistrationApproval"("registrationId", "level");

-- AddForeignKey
ALTER TABLE "RegistrationApproval" ADD CONSTRAINT "RegistrationApproval_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationApproval" ADD CONSTRAINT "RegistrationApproval_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "DealRegistration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who agreed on which level is the vendor's own affair.
alter table "RegistrationApproval" enable row level security;
alter table "RegistrationApproval" force row level security;
grant select, insert, delete on "RegistrationApproval" to app_vendor;
create policy vendor_select on "RegistrationApproval" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "RegistrationApproval" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "RegistrationApproval" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "RegistrationApproval" to app_system;
create policy system_select on "RegistrationApproval" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "RegistrationApproval" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "RegistrationApproval" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "RegistrationApproval" for delete to app_system using ("workspaceId" = (select app_workspace()));
-- Partners may ask and find nothing: no policy lets a row through to them.
grant select on "RegistrationApproval" to app_partner;
