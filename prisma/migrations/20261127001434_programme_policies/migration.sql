-- CreateEnum
CREATE TYPE "LatePolicy" AS ENUM ('escalate', 'approve');

-- AlterTable
ALTER TABLE "Programme" ADD COLUMN     "autoApproveMinor" BIGINT,
ADD COLUMN     "holidays" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "lateClean" "LatePolicy" NOT NULL DEFAULT 'escalate';
