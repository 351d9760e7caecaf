import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { SettingsSection } from '@/components/settings/settings-section';
import { ButtonLink } from '@/components/ui/button-link';
import type { ImportView } from '@/lib/domain/imports/vocabulary';
import { DiscardImport } from './discard-import';
import { IMPORTS_HREF } from './import-paths';
import { stepWords } from './step-words';

/** Which file this is and how far it has come, over what can be done with it. */
export function ImportFrame({ view, children }: { view: ImportView; children: ReactNode }) {
  return (
    <SettingsSection
      title="Import stage history"
      about={
        <p className="wrap-anywhere">
          {view.fileName} <span className="text-text-3">· {stepWords(view)}</span>
        </p>
      }
      actions={
        <>
          <DiscardImport view={view} />
          <ButtonLink href={IMPORTS_HREF} size="sm">
            <ArrowLeft aria-hidden />
            <span className="max-md:sr-only">All files</span>
          </ButtonLink>
        </>
      }
    >
      {children}
    </SettingsSection>
  );
}
