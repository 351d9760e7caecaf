import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonVariants } from '@/components/ui/button-variants';

type DownloadLinkProps = { href: string; fileName?: string; children?: ReactNode };

/** A plain link, not a client-side one: the browser must fetch the file itself. */
export function DownloadLink({ href, fileName, children = 'Export' }: DownloadLinkProps) {
  return (
    <a href={href} download={fileName ?? true} className={buttonVariants({ variant: 'quiet', size: 'sm' })}>
      <Download aria-hidden />
      {children}
    </a>
  );
}
