-- A file comes in piece by piece, and its good rows wait in a table of their own: neither is ever in memory whole.

-- AlterEnum
ALTER TYPE "ImportStatus" ADD VALUE 'checking' BEFORE 'checked';

-- AlterTable
ALTER TABLE "Import" DROP COLUMN "content",
ADD COLUMN "size" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "found" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "rowsLeftOut" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "rowsKnown" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "touchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "ImportIssue" ADD COLUMN "cells" TEXT[];

-- CreateTable
CREATE TABLE "ImportPart" (
    "importId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "workspaceId" UUID NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "ImportPart_pkey" PRIMARY KEY ("importId","number")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "importId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "workspaceId" UUID NOT NULL,
    "caseLine" INTEGER NOT NULL,
    "caseName" TEXT NOT NULL,
    "stageName" TEXT NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "amountMinor" BIGINT,
    "currency" CHAR(3),
    "baseMinor" BIGINT,
    "partnerId" UUID NOT NULL,
    "ownerId" UUID,
    "customer" TEXT,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("importId","line")
);

-- CreateIndex
CREATE INDEX "ImportRow_importId_caseLine_line_idx" ON "ImportRow"("importId", "caseLine", "line");

-- AddForeignKey
ALTER TABLE "ImportPart" ADD CONSTRAINT "ImportPart_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportPart" ADD CONSTRAINT "ImportPart_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table "ImportPart" enable row level security;
alter table "ImportPart" force row level security;
grant select, insert, delete on "ImportPart" to app_vendor;
create policy vendor_select on "ImportPart" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "ImportPart" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "ImportPart" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "ImportPart" to app_system;
create policy system_select on "ImportPart" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "ImportPart" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "ImportPart" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "ImportPart" for delete to app_system using ("workspaceId" = (select app_workspace()));

alter table "ImportRow" enable row level security;
alter table "ImportRow" force row level security;
grant select, insert, update, delete on "ImportRow" to app_system;
create policy system_select on "ImportRow" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "ImportRow" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "ImportRow" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "ImportRow" for delete to app_system using ("workspaceId" = (select app_workspace()));
