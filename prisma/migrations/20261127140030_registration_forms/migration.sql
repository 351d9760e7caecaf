-- AlterTable
ALTER TABLE "Programme" ADD COLUMN     "form" JSONB,
ADD COLUMN     "formVersion" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "DealRegistration" ADD COLUMN     "askedFields" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "contactTitle" TEXT,
ADD COLUMN     "incumbent" TEXT,
ADD COLUMN     "industry" TEXT,
ADD COLUMN     "own" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "phone" TEXT,
ADD COLUMN     "postcode" TEXT,
ADD COLUMN     "registryNo" TEXT,
ADD COLUMN     "source" TEXT,
ADD COLUMN     "street" TEXT,
ADD COLUMN     "teamingPartner" TEXT,
ADD COLUMN     "tender" BOOLEAN,
ADD COLUMN     "tenderDate" DATE,
ADD COLUMN     "units" INTEGER;
