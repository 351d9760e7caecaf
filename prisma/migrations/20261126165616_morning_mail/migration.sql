-- AlterTable
ALTER TABLE "User" ADD COLUMN     "digestOn" DATE,
ADD COLUMN     "wantsDigest" BOOLEAN NOT NULL DEFAULT true;
