-- CreateEnum
CREATE TYPE "LeadOrigin" AS ENUM ('form', 'page', 'webhook', 'api', 'import');

-- CreateEnum
CREATE TYPE "LeadStatus" AS ENUM ('new', 'offered', 'working', 'converted', 'nurture', 'junk', 'lost');

-- CreateEnum
CREATE TYPE "LeadOfferStatus" AS ENUM ('open', 'accepted', 'declined', 'timed_out', 'withdrawn', 'missed');

-- CreateEnum
CREATE TYPE "LeadMethod" AS ENUM ('round_robin', 'weighted', 'nearest', 'best_fit', 'first_to_accept', 'manual');

-- CreateEnum
CREATE TYPE "LeadSourceKind" AS ENUM ('page', 'webhook');

-- CreateTable
CREATE TABLE "Lead" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "LeadStatus" NOT NULL DEFAULT 'new',
    "company" TEXT NOT NULL,
    "normalisedName" TEXT NOT NULL,
    "nameKeys" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "website" TEXT,
    "domain" TEXT,
    "contactName" TEXT NOT NULL,
    "contactEmail" TEXT,
    "contactPhone" TEXT,
    "contactTitle" TEXT,
    "country" CHAR(2),
    "city" TEXT,
    "postcode" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "industry" TEXT,
    "employees" INTEGER,
    "need" TEXT NOT NULL DEFAULT '',
    "productId" UUID,
    "origin" "LeadOrigin" NOT NULL,
    "source" TEXT NOT NULL,
    "campaign" TEXT,
    "sourceId" UUID,
    "externalId" TEXT,
    "consentText" TEXT,
    "consentAt" TIMESTAMPTZ(3),
    "more" JSONB NOT NULL DEFAULT '{}',
    "known" JSONB NOT NULL,
    "partnerId" UUID,
    "ownerId" UUID,
    "round" INTEGER NOT NULL DEFAULT 0,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "contactDueAt" TIMESTAMPTZ(3),
    "contactedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "closeReason" TEXT,
    "closeNote" TEXT,
    "wakeOn" DATE,
    "qualification" JSONB NOT NULL DEFAULT '{}',
    "score" DOUBLE PRECISION,
    "scoreReasons" JSONB,
    "modelId" UUID,
    "scoredAt" TIMESTAMPTZ(3),
    "mergedIntoId" UUID,
    "opportunityId" UUID,
    "registrationId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Lead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadOffer" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "status" "LeadOfferStatus" NOT NULL DEFAULT 'open',
    "round" INTEGER NOT NULL,
    "rivals" INTEGER NOT NULL DEFAULT 0,
    "teaser" JSONB NOT NULL,
    "because" TEXT NOT NULL,
    "contactHours" INTEGER NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredBy" TEXT,
    "reason" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LeadOffer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadRule" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "sources" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "lines" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "minScore" INTEGER,
    "method" "LeadMethod" NOT NULL,
    "partnerIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "minTier" "PartnerTier" NOT NULL DEFAULT 'registered',
    "acceptHours" INTEGER NOT NULL DEFAULT 24,
    "contactHours" INTEGER NOT NULL DEFAULT 48,
    "rounds" INTEGER NOT NULL DEFAULT 3,
    "lastPartnerId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LeadRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadRouting" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "ruleId" UUID,
    "ruleName" TEXT NOT NULL,
    "method" "LeadMethod" NOT NULL,
    "candidates" JSONB NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LeadRouting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadTerms" (
    "partnerId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "lines" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "cap" INTEGER,
    "weight" INTEGER,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LeadTerms_pkey" PRIMARY KEY ("partnerId")
);

-- CreateTable
CREATE TABLE "LeadProgramme" (
    "workspaceId" UUID NOT NULL,
    "framework" TEXT NOT NULL DEFAULT 'bant',
    "questions" JSONB NOT NULL DEFAULT '[]',
    "needed" INTEGER NOT NULL DEFAULT 2,
    "cap" INTEGER NOT NULL DEFAULT 20,
    "maxShare" INTEGER,
    "points" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LeadProgramme_pkey" PRIMARY KEY ("workspaceId")
);

-- CreateTable
CREATE TABLE "LeadTouch" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LeadTouch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadMerge" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "keptId" UUID NOT NULL,
    "goneId" UUID NOT NULL,
    "before" JSONB NOT NULL,
    "mergedBy" TEXT NOT NULL,
    "mergedAt" TIMESTAMPTZ(3) NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "LeadMerge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadSource" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "kind" "LeadSourceKind" NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT,
    "secretHash" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "consentText" TEXT NOT NULL DEFAULT '',
    "productId" UUID,
    "campaign" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LeadSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeadModel" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "trainedAt" TIMESTAMPTZ(3) NOT NULL,
    "trainedBy" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT false,
    "noSignal" TEXT,
    "model" JSONB,
    "report" JSONB NOT NULL,

    CONSTRAINT "LeadModel_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Lead_workspaceId_status_receivedAt_idx" ON "Lead"("workspaceId", "status", "receivedAt");

-- CreateIndex
CREATE INDEX "Lead_workspaceId_partnerId_status_idx" ON "Lead"("workspaceId", "partnerId", "status");

-- CreateIndex
CREATE INDEX "Lead_workspaceId_contactEmail_idx" ON "Lead"("workspaceId", "contactEmail");

-- CreateIndex
CREATE INDEX "Lead_workspaceId_domain_idx" ON "Lead"("workspaceId", "domain");

-- CreateIndex
CREATE INDEX "Lead_workspaceId_normalisedName_idx" ON "Lead"("workspaceId", "normalisedName");

-- CreateIndex
CREATE INDEX "Lead_workspaceId_mergedIntoId_idx" ON "Lead"("workspaceId", "mergedIntoId");

-- CreateIndex
CREATE INDEX "Lead_nameKeys_idx" ON "Lead" USING GIN ("nameKeys");

-- CreateIndex
CREATE UNIQUE INDEX "Lead_workspaceId_number_key" ON "Lead"("workspaceId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Lead_workspaceId_externalId_key" ON "Lead"("workspaceId", "externalId");

-- CreateIndex
CREATE INDEX "LeadOffer_workspaceId_partnerId_status_expiresAt_idx" ON "LeadOffer"("workspaceId", "partnerId", "status", "expiresAt");

-- CreateIndex
CREATE INDEX "LeadOffer_workspaceId_status_expiresAt_idx" ON "LeadOffer"("workspaceId", "status", "expiresAt");

-- CreateIndex
CREATE INDEX "LeadOffer_leadId_offeredAt_idx" ON "LeadOffer"("leadId", "offeredAt");

-- CreateIndex
CREATE INDEX "LeadRule_workspaceId_position_idx" ON "LeadRule"("workspaceId", "position");

-- CreateIndex
CREATE INDEX "LeadRouting_workspaceId_leadId_decidedAt_idx" ON "LeadRouting"("workspaceId", "leadId", "decidedAt");

-- CreateIndex
CREATE INDEX "LeadTerms_workspaceId_idx" ON "LeadTerms"("workspaceId");

-- CreateIndex
CREATE INDEX "LeadTouch_workspaceId_leadId_at_idx" ON "LeadTouch"("workspaceId", "leadId", "at");

-- CreateIndex
CREATE INDEX "LeadMerge_workspaceId_keptId_mergedAt_idx" ON "LeadMerge"("workspaceId", "keptId", "mergedAt");

-- CreateIndex
CREATE UNIQUE INDEX "LeadSource_slug_key" ON "LeadSource"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "LeadSource_secretHash_key" ON "LeadSource"("secretHash");

-- CreateIndex
CREATE INDEX "LeadSource_workspaceId_kind_idx" ON "LeadSource"("workspaceId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "LeadModel_workspaceId_number_key" ON "LeadModel"("workspaceId", "number");

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "LeadSource"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Lead"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadOffer" ADD CONSTRAINT "LeadOffer_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadOffer" ADD CONSTRAINT "LeadOffer_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "Lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadOffer" ADD CONSTRAINT "LeadOffer_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadRule" ADD CONSTRAINT "LeadRule_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadRouting" ADD CONSTRAINT "LeadRouting_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadRouting" ADD CONSTRAINT "LeadRouting_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "Lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadRouting" ADD CONSTRAINT "LeadRouting_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "LeadRule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadTerms" ADD CONSTRAINT "LeadTerms_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadTerms" ADD CONSTRAINT "LeadTerms_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadProgramme" ADD CONSTRAINT "LeadProgramme_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadTouch" ADD CONSTRAINT "LeadTouch_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadTouch" ADD CONSTRAINT "LeadTouch_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "Lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadMerge" ADD CONSTRAINT "LeadMerge_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadSource" ADD CONSTRAINT "LeadSource_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadSource" ADD CONSTRAINT "LeadSource_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeadModel" ADD CONSTRAINT "LeadModel_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "LeadPlace" (
    "workspaceId" UUID NOT NULL,
    "country" CHAR(2) NOT NULL,
    "postcode" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "LeadPlace_pkey" PRIMARY KEY ("workspaceId","country","postcode")
);

-- AddForeignKey
ALTER TABLE "LeadPlace" ADD CONSTRAINT "LeadPlace_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Row security

-- Lead
alter table "Lead" enable row level security;
alter table "Lead" force row level security;
grant select, insert, update on "Lead" to app_vendor;
create policy vendor_select on "Lead" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "Lead" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "Lead" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, update on "Lead" to app_partner;
create policy partner_select on "Lead" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "Lead" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "Lead" to app_system;
create policy system_select on "Lead" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "Lead" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "Lead" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "Lead" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- LeadOffer
alter table "LeadOffer" enable row level security;
alter table "LeadOffer" force row level security;
grant select, insert, update on "LeadOffer" to app_vendor;
create policy vendor_select on "LeadOffer" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "LeadOffer" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "LeadOffer" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, update on "LeadOffer" to app_partner;
create policy partner_select on "LeadOffer" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
create policy partner_update on "LeadOffer" for update to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id())) with check ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "LeadOffer" to app_system;
create policy system_select on "LeadOffer" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "LeadOffer" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "LeadOffer" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "LeadOffer" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- LeadRule
alter table "LeadRule" enable row level security;
alter table "LeadRule" force row level security;
grant select, insert, update, delete on "LeadRule" to app_vendor;
create policy vendor_select on "LeadRule" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "LeadRule" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "LeadRule" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "LeadRule" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "LeadRule" to app_system;
create policy system_select on "LeadRule" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "LeadRule" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "LeadRule" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "LeadRule" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- LeadRouting
alter table "LeadRouting" enable row level security;
alter table "LeadRouting" force row level security;
grant select, insert on "LeadRouting" to app_vendor;
create policy vendor_select on "LeadRouting" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "LeadRouting" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "LeadRouting" to app_system;
create policy system_select on "LeadRouting" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "LeadRouting" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "LeadRouting" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "LeadRouting" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- LeadTerms
alter table "LeadTerms" enable row level security;
alter table "LeadTerms" force row level security;
grant select, insert, update on "LeadTerms" to app_vendor;
create policy vendor_select on "LeadTerms" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "LeadTerms" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "LeadTerms" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select on "LeadTerms" to app_partner;
create policy partner_select on "LeadTerms" for select to app_partner using ("workspaceId" = (select app_workspace()) and "partnerId" = (select app_partner_id()));
grant select, insert, update, delete on "LeadTerms" to app_system;
create policy system_select on "LeadTerms" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "LeadTerms" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "LeadTerms" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "LeadTerms" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- LeadProgramme
alter table "LeadProgramme" enable row level security;
alter table "LeadProgramme" force row level security;
grant select, insert, update on "LeadProgramme" to app_vendor;
create policy vendor_select on "LeadProgramme" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "LeadProgramme" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "LeadProgramme" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "LeadProgramme" to app_system;
create policy system_select on "LeadProgramme" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "LeadProgramme" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "LeadProgramme" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "LeadProgramme" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- LeadTouch
alter table "LeadTouch" enable row level security;
alter table "LeadTouch" force row level security;
grant select, insert on "LeadTouch" to app_vendor;
create policy vendor_select on "LeadTouch" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "LeadTouch" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "LeadTouch" to app_system;
create policy system_select on "LeadTouch" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "LeadTouch" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "LeadTouch" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "LeadTouch" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- LeadMerge
alter table "LeadMerge" enable row level security;
alter table "LeadMerge" force row level security;
grant select, insert, update on "LeadMerge" to app_vendor;
create policy vendor_select on "LeadMerge" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "LeadMerge" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "LeadMerge" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "LeadMerge" to app_system;
create policy system_select on "LeadMerge" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "LeadMerge" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "LeadMerge" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "LeadMerge" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- LeadSource
alter table "LeadSource" enable row level security;
alter table "LeadSource" force row level security;
grant select, insert, update on "LeadSource" to app_vendor;
create policy vendor_select on "LeadSource" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "LeadSource" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "LeadSource" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "LeadSource" to app_system;
create policy system_select on "LeadSource" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "LeadSource" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "LeadSource" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "LeadSource" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- LeadModel
alter table "LeadModel" enable row level security;
alter table "LeadModel" force row level security;
grant select, insert, update on "LeadModel" to app_vendor;
create policy vendor_select on "LeadModel" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "LeadModel" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "LeadModel" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "LeadModel" to app_system;
create policy system_select on "LeadModel" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "LeadModel" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "LeadModel" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "LeadModel" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- LeadPlace
alter table "LeadPlace" enable row level security;
alter table "LeadPlace" force row level security;
grant select, insert, update, delete on "LeadPlace" to app_vendor;
create policy vendor_select on "LeadPlace" for select to app_vendor using ("workspaceId" = (select app_workspace()));
create policy vendor_insert on "LeadPlace" for insert to app_vendor with check ("workspaceId" = (select app_workspace()));
create policy vendor_update on "LeadPlace" for update to app_vendor using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy vendor_delete on "LeadPlace" for delete to app_vendor using ("workspaceId" = (select app_workspace()));
grant select, insert, update, delete on "LeadPlace" to app_system;
create policy system_select on "LeadPlace" for select to app_system using ("workspaceId" = (select app_workspace()));
create policy system_insert on "LeadPlace" for insert to app_system with check ("workspaceId" = (select app_workspace()));
create policy system_update on "LeadPlace" for update to app_system using ("workspaceId" = (select app_workspace())) with check ("workspaceId" = (select app_workspace()));
create policy system_delete on "LeadPlace" for delete to app_system using ("workspaceId" = (select app_workspace()));

-- A visitor of a campaign page, or software that posts to a webhook, is nobody yet: only whose door it is can be asked.
grant select on "LeadSource" to app_definer;
create policy definer_select on "LeadSource" for select to app_definer using (true);

grant create on schema public to app_definer;
set local role app_definer;

create function app_find_lead_source(page_slug text, secret_hash text) returns table ("workspaceId" uuid, id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select s."workspaceId", s.id from "LeadSource" s
  where s.active and (s.slug = page_slug or s."secretHash" = secret_hash)
$$;
revoke all on function app_find_lead_source(text, text) from public;

reset role;
do $$
declare
  owner name := current_user;
begin
  set local role app_definer;
  execute format('grant execute on function app_find_lead_source(text, text) to %I', owner);
  reset role;
end $$;
revoke create on schema public from app_definer;
