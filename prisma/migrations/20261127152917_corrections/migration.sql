-- AlterEnum
ALTER TYPE "RequestKind" ADD VALUE 'correction';

-- AlterTable
ALTER TABLE "RegistrationRequest" ADD COLUMN     "correction" JSONB;
