import { cache } from 'react';
import { getDraft } from '@/lib/domain/process/draft/queries';
import { orNull } from '@/lib/platform/or-null';
import type { Viewer } from '@/lib/platform/viewer';

/** Asked once for a page, by its title and by its body. */
export const findDraft = cache((viewer: Viewer, processId: string) => orNull(getDraft(viewer, { processId })));
