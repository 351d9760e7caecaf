-- CreateTable
CREATE TABLE "ReplayStop" (
    "replayId" UUID NOT NULL,
    "gate" TEXT NOT NULL,
    "opportunityId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "missing" TEXT[],
    "outcome" "StageKind" NOT NULL,
    "heldAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReplayStop_pkey" PRIMARY KEY ("replayId","gate","opportunityId")
);

-- CreateIndex
CREATE INDEX "ReplayStop_replayId_gate_at_opportunityId_idx" ON "ReplayStop"("replayId", "gate", "at", "opportunityId");

-- CreateIndex
CREATE INDEX "ReplayStop_opportunityId_idx" ON "ReplayStop"("opportunityId");

-- CreateIndex
CREATE INDEX "Opportunity_workspaceId_processId_id_idx" ON "Opportunity"("workspaceId", "processId", "id");

-- AddForeignKey
ALTER TABLE "ReplayStop" ADD CONSTRAINT "ReplayStop_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplayStop" ADD CONSTRAINT "ReplayStop_replayId_fkey" FOREIGN KEY ("replayId") REFERENCES "Replay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplayStop" ADD CONSTRAINT "ReplayStop_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only the vendor looks at the process as a whole.
alter table "ReplayStop" enable row level security;
alter table "ReplayStop" force row level security;
grant select, insert, update, delete on "ReplayStop" to app_vendor;
create policy vendor_select on "ReplayStop" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "ReplayStop" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "ReplayStop" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "ReplayStop" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "ReplayStop" to app_system;
create policy system_select on "ReplayStop" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "ReplayStop" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "ReplayStop" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "ReplayStop" for delete to app_system using ("workspaceId" = (select app_workspace()));
