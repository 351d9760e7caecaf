-- CreateEnum
CREATE TYPE "VersionMoveStatus" AS ENUM ('queued', 'running', 'done', 'failed', 'undoing', 'undone');

-- CreateEnum
CREATE TYPE "VersionMoveDealState" AS ENUM ('waiting', 'moved', 'skipped', 'restored');

-- CreateEnum
CREATE TYPE "ReplayStatus" AS ENUM ('queued', 'running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "FeedbackKind" AS ENUM ('unclear', 'too_much', 'missing', 'wrong_order', 'praise');

-- CreateEnum
CREATE TYPE "FeedbackStatus" AS ENUM ('open', 'answered', 'linked', 'published', 'closed');

-- CreateEnum
CREATE TYPE "ApprovalVerdict" AS ENUM ('approved', 'declined');

-- CreateEnum
CREATE TYPE "TaskOrigin" AS ENUM ('activity', 'play', 'person');

-- CreateEnum
CREATE TYPE "BuyerSignalKind" AS ENUM ('opened', 'clicked', 'replied', 'attended');

-- CreateEnum
CREATE TYPE "JourneyStep" AS ENUM ('notices', 'explores', 'evaluates', 'decides', 'orders', 'receives');

-- AlterEnum
ALTER TYPE "MoveDirection" ADD VALUE 'reopened';

-- AlterEnum
ALTER TYPE "UserRole" ADD VALUE 'presales';

-- AlterTable
ALTER TABLE "Opportunity" ADD COLUMN     "flaggedAt" TIMESTAMPTZ(3),
ADD COLUMN     "journeyReason" JSONB,
ADD COLUMN     "journeyRuleId" UUID;

-- AlterTable
ALTER TABLE "CriterionFact" ADD COLUMN     "documentId" UUID;

-- AlterTable
ALTER TABLE "Process" ADD COLUMN     "glossary" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "parentId" UUID,
ADD COLUMN     "reviewedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "ProcessVersion" ADD COLUMN     "parentVersionId" UUID,
ADD COLUMN     "retiredAt" TIMESTAMPTZ(3),
ADD COLUMN     "retiredById" UUID;

-- AlterTable
ALTER TABLE "Stage" ADD COLUMN     "activities" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "content" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "entryCriteria" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "journeyStep" "JourneyStep",
ADD COLUMN     "overrides" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "timers" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "tools" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "transitions" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "VersionMove" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "processId" UUID NOT NULL,
    "toVersionId" UUID NOT NULL,
    "status" "VersionMoveStatus" NOT NULL DEFAULT 'queued',
    "plan" JSONB NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "moved" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "startedById" UUID,
    "startedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "touchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "VersionMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VersionMoveDeal" (
    "versionMoveId" UUID NOT NULL,
    "opportunityId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "state" "VersionMoveDealState" NOT NULL DEFAULT 'waiting',
    "fromVersionId" UUID NOT NULL,
    "fromStageId" UUID NOT NULL,
    "fromStageKey" TEXT NOT NULL,
    "toStageId" UUID NOT NULL,
    "toStageKey" TEXT NOT NULL,
    "before" JSONB,
    "versionAfter" INTEGER,
    "reason" TEXT,

    CONSTRAINT "VersionMoveDeal_pkey" PRIMARY KEY ("versionMoveId","opportunityId")
);

-- CreateTable
CREATE TABLE "Replay" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "processId" UUID NOT NULL,
    "status" "ReplayStatus" NOT NULL DEFAULT 'queued',
    "stages" JSONB NOT NULL,
    "number" INTEGER NOT NULL,
    "draftVersion" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "result" JSONB,
    "failure" TEXT,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "touchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Replay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StageFeedback" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID,
    "processId" UUID NOT NULL,
    "versionNumber" INTEGER NOT NULL,
    "stageKey" TEXT NOT NULL,
    "criterionKey" TEXT,
    "opportunityId" UUID,
    "kind" "FeedbackKind" NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" UUID,
    "authorName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "status" "FeedbackStatus" NOT NULL DEFAULT 'open',
    "mergedIntoId" UUID,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredById" UUID,
    "answeredByName" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "linkedNumber" INTEGER,
    "publishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "StageFeedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuideRead" (
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID,
    "userId" UUID NOT NULL,
    "processVersionId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GuideRead_pkey" PRIMARY KEY ("userId","processVersionId")
);

-- CreateTable
CREATE TABLE "JourneyRule" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "conditions" JSONB NOT NULL,
    "processId" UUID NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "JourneyRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DealProof" (
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "opportunityId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DealProof_pkey" PRIMARY KEY ("opportunityId","key")
);

-- CreateTable
CREATE TABLE "FieldChange" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "opportunityId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,

    CONSTRAINT "FieldChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GateOverride" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "opportunityId" UUID NOT NULL,
    "processId" UUID NOT NULL,
    "processVersionId" UUID NOT NULL,
    "fromKey" TEXT NOT NULL,
    "toKey" TEXT NOT NULL,
    "missing" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GateOverride_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GateRefusal" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "opportunityId" UUID NOT NULL,
    "processId" UUID NOT NULL,
    "processVersionId" UUID NOT NULL,
    "fromKey" TEXT NOT NULL,
    "toKey" TEXT NOT NULL,
    "missing" JSONB NOT NULL,
    "byId" UUID,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GateRefusal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "opportunityId" UUID NOT NULL,
    "stageKey" TEXT,
    "criterionKey" TEXT,
    "fileName" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "uploadedById" UUID,
    "uploadedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GateApproval" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "opportunityId" UUID NOT NULL,
    "stageKey" TEXT NOT NULL,
    "criterionKey" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "role" "UserRole" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "requestedById" UUID,
    "requestedByName" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "verdict" "ApprovalVerdict",
    "answer" TEXT NOT NULL DEFAULT '',
    "decidedById" UUID,
    "decidedByName" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "GateApproval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "opportunityId" UUID NOT NULL,
    "origin" "TaskOrigin" NOT NULL,
    "stageKey" TEXT,
    "activityKey" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "playOfferId" UUID,
    "title" TEXT NOT NULL,
    "how" TEXT NOT NULL DEFAULT '',
    "content" JSONB NOT NULL DEFAULT '[]',
    "performer" "UserRole" NOT NULL,
    "assigneeId" UUID,
    "required" BOOLEAN NOT NULL DEFAULT false,
    "dueOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,
    "doneByName" TEXT,
    "skippedAt" TIMESTAMPTZ(3),
    "skipReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Certification" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "awardedOn" DATE NOT NULL,
    "expiresOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Certification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Play" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "processId" UUID,
    "conditions" JSONB NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "offer" JSONB NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Play_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlayOffer" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "playId" UUID NOT NULL,
    "opportunityId" UUID NOT NULL,
    "stageKey" TEXT NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "usedById" UUID,
    "passedAt" TIMESTAMPTZ(3),
    "passReason" TEXT,

    CONSTRAINT "PlayOffer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BuyerSignal" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "opportunityId" UUID NOT NULL,
    "kind" "BuyerSignalKind" NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "externalId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BuyerSignal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "VersionMove_workspaceId_processId_createdAt_idx" ON "VersionMove"("workspaceId", "processId", "createdAt");

-- CreateIndex
CREATE INDEX "VersionMoveDeal_versionMoveId_state_opportunityId_idx" ON "VersionMoveDeal"("versionMoveId", "state", "opportunityId");

-- CreateIndex
CREATE INDEX "Replay_workspaceId_processId_createdAt_idx" ON "Replay"("workspaceId", "processId", "createdAt");

-- CreateIndex
CREATE INDEX "StageFeedback_workspaceId_processId_stageKey_createdAt_idx" ON "StageFeedback"("workspaceId", "processId", "stageKey", "createdAt");

-- CreateIndex
CREATE INDEX "JourneyRule_workspaceId_position_idx" ON "JourneyRule"("workspaceId", "position");

-- CreateIndex
CREATE INDEX "FieldChange_opportunityId_field_at_idx" ON "FieldChange"("opportunityId", "field", "at");

-- CreateIndex
CREATE INDEX "GateOverride_workspaceId_processId_fromKey_at_idx" ON "GateOverride"("workspaceId", "processId", "fromKey", "at");

-- CreateIndex
CREATE INDEX "GateOverride_opportunityId_at_idx" ON "GateOverride"("opportunityId", "at");

-- CreateIndex
CREATE INDEX "GateRefusal_workspaceId_processId_fromKey_at_idx" ON "GateRefusal"("workspaceId", "processId", "fromKey", "at");

-- CreateIndex
CREATE INDEX "GateRefusal_opportunityId_at_idx" ON "GateRefusal"("opportunityId", "at");

-- CreateIndex
CREATE INDEX "Document_opportunityId_createdAt_idx" ON "Document"("opportunityId", "createdAt");

-- CreateIndex
CREATE INDEX "GateApproval_opportunityId_stageKey_criterionKey_idx" ON "GateApproval"("opportunityId", "stageKey", "criterionKey");

-- CreateIndex
CREATE INDEX "GateApproval_workspaceId_role_requestedAt_idx" ON "GateApproval"("workspaceId", "role", "requestedAt");

-- CreateIndex
CREATE INDEX "Task_workspaceId_assigneeId_doneAt_dueOn_idx" ON "Task"("workspaceId", "assigneeId", "doneAt", "dueOn");

-- CreateIndex
CREATE INDEX "Task_workspaceId_performer_doneAt_dueOn_idx" ON "Task"("workspaceId", "performer", "doneAt", "dueOn");

-- CreateIndex
CREATE INDEX "Task_opportunityId_createdAt_idx" ON "Task"("opportunityId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Task_opportunityId_stageKey_activityKey_sequence_key" ON "Task"("opportunityId", "stageKey", "activityKey", "sequence");

-- CreateIndex
CREATE INDEX "Certification_workspaceId_partnerId_idx" ON "Certification"("workspaceId", "partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "Certification_userId_name_key" ON "Certification"("userId", "name");

-- CreateIndex
CREATE INDEX "Play_workspaceId_active_idx" ON "Play"("workspaceId", "active");

-- CreateIndex
CREATE INDEX "PlayOffer_opportunityId_idx" ON "PlayOffer"("opportunityId");

-- CreateIndex
CREATE UNIQUE INDEX "PlayOffer_playId_opportunityId_key" ON "PlayOffer"("playId", "opportunityId");

-- CreateIndex
CREATE INDEX "BuyerSignal_opportunityId_kind_at_idx" ON "BuyerSignal"("opportunityId", "kind", "at");

-- CreateIndex
CREATE UNIQUE INDEX "BuyerSignal_workspaceId_externalId_key" ON "BuyerSignal"("workspaceId", "externalId");

-- CreateIndex
CREATE INDEX "Opportunity_journeyRuleId_idx" ON "Opportunity"("journeyRuleId");

-- CreateIndex
CREATE INDEX "Opportunity_processVersionId_idx" ON "Opportunity"("processVersionId");

-- AddForeignKey
ALTER TABLE "VersionMove" ADD CONSTRAINT "VersionMove_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersionMove" ADD CONSTRAINT "VersionMove_processId_fkey" FOREIGN KEY ("processId") REFERENCES "Process"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersionMove" ADD CONSTRAINT "VersionMove_toVersionId_fkey" FOREIGN KEY ("toVersionId") REFERENCES "ProcessVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersionMoveDeal" ADD CONSTRAINT "VersionMoveDeal_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersionMoveDeal" ADD CONSTRAINT "VersionMoveDeal_versionMoveId_fkey" FOREIGN KEY ("versionMoveId") REFERENCES "VersionMove"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersionMoveDeal" ADD CONSTRAINT "VersionMoveDeal_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Replay" ADD CONSTRAINT "Replay_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Replay" ADD CONSTRAINT "Replay_processId_fkey" FOREIGN KEY ("processId") REFERENCES "Process"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageFeedback" ADD CONSTRAINT "StageFeedback_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageFeedback" ADD CONSTRAINT "StageFeedback_processId_fkey" FOREIGN KEY ("processId") REFERENCES "Process"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageFeedback" ADD CONSTRAINT "StageFeedback_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "StageFeedback"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuideRead" ADD CONSTRAINT "GuideRead_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuideRead" ADD CONSTRAINT "GuideRead_processVersionId_fkey" FOREIGN KEY ("processVersionId") REFERENCES "ProcessVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuideRead" ADD CONSTRAINT "GuideRead_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JourneyRule" ADD CONSTRAINT "JourneyRule_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JourneyRule" ADD CONSTRAINT "JourneyRule_processId_fkey" FOREIGN KEY ("processId") REFERENCES "Process"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_journeyRuleId_fkey" FOREIGN KEY ("journeyRuleId") REFERENCES "JourneyRule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DealProof" ADD CONSTRAINT "DealProof_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DealProof" ADD CONSTRAINT "DealProof_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FieldChange" ADD CONSTRAINT "FieldChange_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FieldChange" ADD CONSTRAINT "FieldChange_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GateOverride" ADD CONSTRAINT "GateOverride_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GateOverride" ADD CONSTRAINT "GateOverride_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GateRefusal" ADD CONSTRAINT "GateRefusal_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GateRefusal" ADD CONSTRAINT "GateRefusal_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GateApproval" ADD CONSTRAINT "GateApproval_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GateApproval" ADD CONSTRAINT "GateApproval_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_playOfferId_fkey" FOREIGN KEY ("playOfferId") REFERENCES "PlayOffer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certification" ADD CONSTRAINT "Certification_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certification" ADD CONSTRAINT "Certification_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certification" ADD CONSTRAINT "Certification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Play" ADD CONSTRAINT "Play_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Play" ADD CONSTRAINT "Play_processId_fkey" FOREIGN KEY ("processId") REFERENCES "Process"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlayOffer" ADD CONSTRAINT "PlayOffer_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlayOffer" ADD CONSTRAINT "PlayOffer_playId_fkey" FOREIGN KEY ("playId") REFERENCES "Play"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlayOffer" ADD CONSTRAINT "PlayOffer_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BuyerSignal" ADD CONSTRAINT "BuyerSignal_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BuyerSignal" ADD CONSTRAINT "BuyerSignal_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Process" ADD CONSTRAINT "Process_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Process"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProcessVersion" ADD CONSTRAINT "ProcessVersion_parentVersionId_fkey" FOREIGN KEY ("parentVersionId") REFERENCES "ProcessVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Who may see and change which rows; see the migration row_security.

-- DealProof
alter table "DealProof" enable row level security;
alter table "DealProof" force row level security;
grant select, insert, update, delete on "DealProof" to app_vendor;
create policy vendor_select on "DealProof" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "DealProof" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "DealProof" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "DealProof" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "DealProof" to app_partner;
create policy partner_select on "DealProof" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "DealProof" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "DealProof" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_delete on "DealProof" for delete to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "DealProof" to app_system;
create policy system_select on "DealProof" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "DealProof" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "DealProof" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "DealProof" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- FieldChange
alter table "FieldChange" enable row level security;
alter table "FieldChange" force row level security;
grant select, insert on "FieldChange" to app_vendor;
create policy vendor_select on "FieldChange" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "FieldChange" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
grant select, insert on "FieldChange" to app_partner;
create policy partner_select on "FieldChange" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "FieldChange" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "FieldChange" to app_system;
create policy system_select on "FieldChange" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "FieldChange" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "FieldChange" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "FieldChange" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- GateOverride
alter table "GateOverride" enable row level security;
alter table "GateOverride" force row level security;
grant select, insert on "GateOverride" to app_vendor;
create policy vendor_select on "GateOverride" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "GateOverride" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
grant select on "GateOverride" to app_partner;
create policy partner_select on "GateOverride" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "GateOverride" to app_system;
create policy system_select on "GateOverride" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "GateOverride" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "GateOverride" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "GateOverride" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- GateRefusal
alter table "GateRefusal" enable row level security;
alter table "GateRefusal" force row level security;
grant select, insert on "GateRefusal" to app_vendor;
create policy vendor_select on "GateRefusal" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "GateRefusal" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
grant select, insert on "GateRefusal" to app_partner;
create policy partner_select on "GateRefusal" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "GateRefusal" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "GateRefusal" to app_system;
create policy system_select on "GateRefusal" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "GateRefusal" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "GateRefusal" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "GateRefusal" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Document
alter table "Document" enable row level security;
alter table "Document" force row level security;
grant select, insert, update on "Document" to app_vendor;
create policy vendor_select on "Document" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Document" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Document" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update on "Document" to app_partner;
create policy partner_select on "Document" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "Document" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "Document" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "Document" to app_system;
create policy system_select on "Document" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Document" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Document" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Document" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- GateApproval
alter table "GateApproval" enable row level security;
alter table "GateApproval" force row level security;
grant select, insert, update on "GateApproval" to app_vendor;
create policy vendor_select on "GateApproval" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "GateApproval" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "GateApproval" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update on "GateApproval" to app_partner;
create policy partner_select on "GateApproval" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "GateApproval" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "GateApproval" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "GateApproval" to app_system;
create policy system_select on "GateApproval" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "GateApproval" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "GateApproval" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "GateApproval" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Certification
alter table "Certification" enable row level security;
alter table "Certification" force row level security;
grant select, insert, update, delete on "Certification" to app_vendor;
create policy vendor_select on "Certification" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Certification" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Certification" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "Certification" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select on "Certification" to app_partner;
create policy partner_select on "Certification" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "Certification" to app_system;
create policy system_select on "Certification" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Certification" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Certification" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Certification" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Task
alter table "Task" enable row level security;
alter table "Task" force row level security;
grant select, insert, update on "Task" to app_vendor;
create policy vendor_select on "Task" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Task" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Task" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update on "Task" to app_partner;
create policy partner_select on "Task" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "Task" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "Task" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "Task" to app_system;
create policy system_select on "Task" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Task" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Task" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Task" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Play
alter table "Play" enable row level security;
alter table "Play" force row level security;
grant select, insert, update, delete on "Play" to app_vendor;
create policy vendor_select on "Play" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Play" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Play" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "Play" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select on "Play" to app_partner;
create policy partner_select on "Play" for select to app_partner using ("workspaceId" = (select app_workspace()) and exists (select from "PlayOffer" o where o."playId" = id));
grant select, insert, update, delete on "Play" to app_system;
create policy system_select on "Play" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Play" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Play" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Play" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- PlayOffer
alter table "PlayOffer" enable row level security;
alter table "PlayOffer" force row level security;
grant select, insert, update on "PlayOffer" to app_vendor;
create policy vendor_select on "PlayOffer" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "PlayOffer" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "PlayOffer" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update on "PlayOffer" to app_partner;
create policy partner_select on "PlayOffer" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "PlayOffer" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "PlayOffer" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "PlayOffer" to app_system;
create policy system_select on "PlayOffer" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "PlayOffer" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "PlayOffer" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "PlayOffer" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- BuyerSignal
alter table "BuyerSignal" enable row level security;
alter table "BuyerSignal" force row level security;
grant select, insert on "BuyerSignal" to app_vendor;
create policy vendor_select on "BuyerSignal" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "BuyerSignal" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
grant select, insert on "BuyerSignal" to app_partner;
create policy partner_select on "BuyerSignal" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "BuyerSignal" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "BuyerSignal" to app_system;
create policy system_select on "BuyerSignal" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "BuyerSignal" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "BuyerSignal" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "BuyerSignal" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- JourneyRule
alter table "JourneyRule" enable row level security;
alter table "JourneyRule" force row level security;
grant select, insert, update, delete on "JourneyRule" to app_vendor;
create policy vendor_select on "JourneyRule" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "JourneyRule" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "JourneyRule" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "JourneyRule" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "JourneyRule" to app_system;
create policy system_select on "JourneyRule" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "JourneyRule" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "JourneyRule" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "JourneyRule" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- VersionMove
alter table "VersionMove" enable row level security;
alter table "VersionMove" force row level security;
grant select, insert, update on "VersionMove" to app_vendor;
create policy vendor_select on "VersionMove" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "VersionMove" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "VersionMove" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "VersionMove" to app_system;
create policy system_select on "VersionMove" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "VersionMove" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "VersionMove" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "VersionMove" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- VersionMoveDeal
alter table "VersionMoveDeal" enable row level security;
alter table "VersionMoveDeal" force row level security;
grant select, insert, update on "VersionMoveDeal" to app_vendor;
create policy vendor_select on "VersionMoveDeal" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "VersionMoveDeal" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "VersionMoveDeal" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "VersionMoveDeal" to app_system;
create policy system_select on "VersionMoveDeal" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "VersionMoveDeal" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "VersionMoveDeal" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "VersionMoveDeal" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Replay
alter table "Replay" enable row level security;
alter table "Replay" force row level security;
grant select, insert, update, delete on "Replay" to app_vendor;
create policy vendor_select on "Replay" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Replay" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Replay" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "Replay" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "Replay" to app_system;
create policy system_select on "Replay" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Replay" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Replay" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Replay" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- StageFeedback
alter table "StageFeedback" enable row level security;
alter table "StageFeedback" force row level security;
grant select, insert, update on "StageFeedback" to app_vendor;
create policy vendor_select on "StageFeedback" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "StageFeedback" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "StageFeedback" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert on "StageFeedback" to app_partner;
create policy partner_select on "StageFeedback" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "StageFeedback" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "StageFeedback" to app_system;
create policy system_select on "StageFeedback" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "StageFeedback" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "StageFeedback" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "StageFeedback" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- GuideRead
alter table "GuideRead" enable row level security;
alter table "GuideRead" force row level security;
grant select, insert on "GuideRead" to app_vendor;
create policy vendor_select on "GuideRead" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "GuideRead" for insert to app_vendor with check ("workspaceId" = (select app_workspace()) and "userId" = (select app_user_id()));
grant select, insert on "GuideRead" to app_partner;
create policy partner_select on "GuideRead" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_insert on "GuideRead" for insert to app_partner with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()) and "userId" = (select app_user_id()));
grant select, insert, update, delete on "GuideRead" to app_system;
create policy system_select on "GuideRead" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "GuideRead" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "GuideRead" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "GuideRead" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- Deals that came from an approved registration have that proof already. The owner is bound by the policies, too, and
-- has no workspace here: for this one statement they are lifted.
alter table "DealProof" no force row level security;
alter table "DealRegistration" no force row level security;
insert into "DealProof" ("workspaceId", "partnerId", "opportunityId", key, at)
select "workspaceId", "partnerId", "opportunityId", 'registration:approved', "decidedAt"
from "DealRegistration" where status = 'approved' and "opportunityId" is not null and "decidedAt" is not null;
alter table "DealProof" force row level security;
alter table "DealRegistration" force row level security;
