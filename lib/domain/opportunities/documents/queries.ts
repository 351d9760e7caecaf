import 'server-only';
import { dealFacts } from '@/lib/domain/opportunities/deal-facts';
import { opportunityError } from '@/lib/domain/opportunities/errors';
import { query } from '@/lib/platform/query';
import { documentContent, documentsSchema, listingDocuments, namingDocument } from './schema';
import type { DocumentView } from './vocabulary';
import { documentView } from './views';

export const listDocuments = query('opportunity.list_documents', {
  summary: 'The files at a deal, the newest first',
  input: listingDocuments,
  output: documentsSchema,
  run: async ({ tx }, { opportunityId }): Promise<ReadonlyArray<DocumentView>> => {
    await dealFacts(tx, opportunityId);
    const rows = await tx.document.findMany({
      where: { opportunityId, removedAt: null },
      orderBy: { createdAt: 'desc' },
    });
    return rows.map(documentView);
  },
});

export const readDocument = query('opportunity.read_document', {
  summary: 'A file of a deal with its bytes',
  input: namingDocument,
  output: documentContent,
  run: async ({ tx }, { documentId }) => {
    const row = await tx.document.findFirst({
      where: { id: documentId, removedAt: null },
      include: { content: { select: { bytes: true } } },
    });
    if (!row?.content) throw opportunityError('document_not_found');

    const { fileName, contentType, content } = row;
    return { fileName, contentType, content: Buffer.from(content.bytes).toString('base64') };
  },
});
