-- Under row security only comparisons that can't leak a value may search an index, and those of enums are not among
-- them: what stands open and what is closed is therefore told apart by whether the closing day is null.
DROP INDEX "Opportunity_standing_idx";

-- CreateIndex
CREATE INDEX "Opportunity_open_idx" ON "Opportunity"("workspaceId", "processId", "stageKey", "enteredStageAt") INCLUDE ("stageKind", "stageId", "partnerId", "baseMinor", "closeDate", "qualifiedAt", "closedAt") WHERE "closedAt" IS NULL;

-- CreateIndex
CREATE INDEX "Opportunity_closed_idx" ON "Opportunity"("workspaceId", "processId", "closedAt") INCLUDE ("stageKind", "stageKey", "partnerId", "baseMinor", "qualifiedAt") WHERE "closedAt" IS NOT NULL;
