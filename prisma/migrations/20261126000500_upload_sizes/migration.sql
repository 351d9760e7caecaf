-- What a file measures is known before it has come in whole, so that an upload which broke off goes on where it stopped.

-- AlterTable
ALTER TABLE "Import" ADD COLUMN "fileSize" INTEGER,
ADD COLUMN "changedAt" TIMESTAMPTZ(3);
