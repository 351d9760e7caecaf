import { listDocuments } from '@/lib/domain/opportunities/documents/queries';
import { attachDocument } from '@/lib/domain/opportunities/documents/service';
import { MAX_DOCUMENT_BYTES } from '@/lib/domain/opportunities/documents/vocabulary';
import { route } from '@/lib/platform/route';
import { uploadRoute } from '@/lib/platform/upload-route';

export const GET = route(listDocuments);

/** Its name, and the criterion that it answers, stand in the address. */
export const POST = uploadRoute(attachDocument, MAX_DOCUMENT_BYTES);
