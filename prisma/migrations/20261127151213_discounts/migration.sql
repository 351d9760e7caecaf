-- AlterTable
ALTER TABLE "Programme" ADD COLUMN     "discounts" JSONB,
ADD COLUMN     "discountsVersion" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "DealRegistration" ADD COLUMN     "points" INTEGER,
ADD COLUMN     "pointsFor" TEXT;
