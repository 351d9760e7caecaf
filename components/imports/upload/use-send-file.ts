'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { toast } from '@/components/ui/toast';
import { importsQuery } from '@/lib/domain/imports/client';
import { importHref, IMPORTS_HREF } from '@/components/imports/import-paths';
import { fileUpload } from './upload-store';

/** Sends a file and opens it once it is there; whoever went elsewhere meanwhile is told. */
export function useSendFile() {
  const router = useRouter();
  const client = useQueryClient();

  return async (file: File): Promise<void> => {
    const importId = await fileUpload.send(file);
    void client.invalidateQueries({ queryKey: importsQuery().queryKey });
    if (importId === null) return;

    const href = importHref(importId);
    if (location.pathname.startsWith(IMPORTS_HREF)) router.push(href);
    else toast.done(`${file.name} is here`, { action: { label: 'Look', onClick: () => router.push(href) } });
  };
}
