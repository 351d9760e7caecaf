-- AlterTable
ALTER TABLE "RegistrationDraft" ADD COLUMN     "renewsId" UUID;
-- CreateEnum
CREATE TYPE "RequestKind" AS ENUM ('extension', 'appeal', 'change');

-- CreateEnum
CREATE TYPE "RequestStatus" AS ENUM ('open', 'granted', 'refused', 'dropped');

-- AlterEnum
ALTER TYPE "RegistrationStatus" ADD VALUE 'appealed';
ALTER TYPE "RegistrationStatus" ADD VALUE 'expired';
ALTER TYPE "RegistrationStatus" ADD VALUE 'cancelled';

-- DropIndex
DROP INDEX "DealRegistration_opportunityId_key";

-- AlterTable
ALTER TABLE "DealRegistration" ADD COLUMN     "endReason" TEXT,
ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "renewsId" UUID,
ADD COLUMN     "returns" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "warnedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Programme" (
    "workspaceId" UUID NOT NULL,
    "decisionHours" INTEGER NOT NULL DEFAULT 48,
    "maxReturns" INTEGER NOT NULL DEFAULT 3,
    "appealDays" INTEGER NOT NULL DEFAULT 30,
    "protectionDays" INTEGER NOT NULL DEFAULT 90,
    "maxProtectionDays" INTEGER NOT NULL DEFAULT 270,
    "extensionDays" INTEGER NOT NULL DEFAULT 60,
    "maxExtensions" INTEGER NOT NULL DEFAULT 2,
    "reminderDays" INTEGER[] DEFAULT ARRAY[30, 14, 7, 1]::INTEGER[],
    "inactivityDays" INTEGER DEFAULT 60,
    "inactivityGraceDays" INTEGER NOT NULL DEFAULT 14,
    "amountTolerance" INTEGER NOT NULL DEFAULT 25,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("workspaceId")
);

-- CreateTable
CREATE TABLE "RegistrationRequest" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "kind" "RequestKind" NOT NULL,
    "status" "RequestStatus" NOT NULL DEFAULT 'open',
    "reason" TEXT NOT NULL,
    "days" INTEGER,
    "amountMinor" BIGINT,
    "currency" CHAR(3),
    "askedById" UUID,
    "askedByName" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedByName" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "answer" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RegistrationRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RegistrationRequest_registrationId_askedAt_idx" ON "RegistrationRequest"("registrationId", "askedAt");

-- CreateIndex
CREATE INDEX "RegistrationRequest_workspaceId_status_dueAt_idx" ON "RegistrationRequest"("workspaceId", "status", "dueAt");

-- CreateIndex
CREATE INDEX "DealRegistration_workspaceId_status_protectedUntil_idx" ON "DealRegistration"("workspaceId", "status", "protectedUntil");

-- CreateIndex
CREATE INDEX "DealRegistration_opportunityId_idx" ON "DealRegistration"("opportunityId");

-- CreateIndex
CREATE INDEX "DealRegistration_renewsId_idx" ON "DealRegistration"("renewsId");

-- AddForeignKey
ALTER TABLE "Programme" ADD CONSTRAINT "Programme_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DealRegistration" ADD CONSTRAINT "DealRegistration_renewsId_fkey" FOREIGN KEY ("renewsId") REFERENCES "DealRegistration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationRequest" ADD CONSTRAINT "RegistrationRequest_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegistrationRequest" ADD CONSTRAINT "RegistrationRequest_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "DealRegistration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Every workspace has its programme. The owner is bound by the policies, too, and has no workspace here: for this one
-- statement they are lifted.
alter table "Workspace" no force row level security;
insert into "Programme" ("workspaceId", "decisionHours", "protectionDays")
select id, "decisionHours", "protectionDays" from "Workspace";
alter table "Workspace" force row level security;

-- AlterTable
ALTER TABLE "Workspace" DROP COLUMN "decisionHours",
DROP COLUMN "protectionDays";


-- Programme
alter table "Programme" enable row level security;
alter table "Programme" force row level security;
grant select, update on "Programme" to app_vendor;
create policy vendor_select on "Programme" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Programme" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select on "Programme" to app_partner;
create policy partner_select on "Programme" for select to app_partner using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "Programme" to app_system;
create policy system_select on "Programme" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Programme" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Programme" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Programme" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- RegistrationRequest
alter table "RegistrationRequest" enable row level security;
alter table "RegistrationRequest" force row level security;
grant select, update on "RegistrationRequest" to app_vendor;
create policy vendor_select on "RegistrationRequest" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_update on "RegistrationRequest" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update on "RegistrationRequest" to app_partner;
create policy partner_select on "RegistrationRequest" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "RegistrationRequest" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "RegistrationRequest" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "RegistrationRequest" to app_system;
create policy system_select on "RegistrationRequest" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "RegistrationRequest" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "RegistrationRequest" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "RegistrationRequest" for delete to app_system using ("workspaceId" = (select app_workspace()));
