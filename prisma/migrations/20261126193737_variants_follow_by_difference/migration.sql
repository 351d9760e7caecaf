-- AlterTable
ALTER TABLE "Stage" DROP COLUMN "overrides";
