import { MAX_DOCUMENT_BYTES } from '@/lib/domain/opportunities/documents/vocabulary';
import { listFiles } from '@/lib/domain/registrations/evidence/queries';
import { attachFile } from '@/lib/domain/registrations/evidence/service';
import { route } from '@/lib/platform/route';
import { uploadRoute } from '@/lib/platform/upload-route';

export const GET = route(listFiles);

/** Its name stands in the address. */
export const POST = uploadRoute(attachFile, MAX_DOCUMENT_BYTES);
