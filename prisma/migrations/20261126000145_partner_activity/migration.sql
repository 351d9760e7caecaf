-- A partner’s page reads what happened with it lately, however much happens with the others.
-- CreateIndex
CREATE INDEX "Event_workspaceId_partnerId_createdAt_id_idx" ON "Event"("workspaceId", "partnerId", "createdAt", "id");
