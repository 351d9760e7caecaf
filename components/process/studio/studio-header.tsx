'use client';

import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { PageHeader } from '@/components/shared/page-header';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { formatDate } from '@/lib/core/format-date';
import type { DraftEdit } from '@/lib/domain/process/draft/vocabulary';
import type { Option } from '../fit-words';
import { OthersNote } from './others-note';
import { useDraft } from './studio-context';
import { UndoButtons } from './undo-buttons';

const ProcessDialog = dynamic(() => import('../process-dialog').then(({ ProcessDialog: dialog }) => dialog));
const DiscardDialog = dynamic(() => import('./discard-dialog').then(({ DiscardDialog: dialog }) => dialog));

type StudioHeaderProps = {
  clock: { timeZone: string; locale: string };
  productLines: ReadonlyArray<string>;
  partnerTypes: ReadonlyArray<Option>;
  /** What others changed in this draft lately. */
  others: ReadonlyArray<DraftEdit>;
  select: (stageKey: string) => void;
  onPublish: () => void;
};

export function StudioHeader({ clock, productLines, partnerTypes, others, select, onPublish }: StudioHeaderProps) {
  const router = useRouter();
  const { view, isSaving, newest, accept } = useDraft();
  const [dialog, setDialog] = useState<'process' | 'discard' | null>(null);
  const { process, draft, changes, findings } = view;
  const close = () => setDialog(null);

  return (
    <>
      <PageHeader
        title={process.name}
        badge={<Badge tone="accent">Draft of v{draft?.number ?? 1}</Badge>}
        facts={[
          { value: changes.length, label: changes.length === 1 ? 'change' : 'changes' },
          { value: findings.length, label: findings.length === 1 ? 'finding' : 'findings' },
        ]}
        controls={
          <>
            <OthersNote edits={others} stages={view.stages} />
            <span role="status" className="text-text-3 tabular-nums max-md:sr-only">
              {isSaving || !draft
                ? 'saving…'
                : `saved ${formatDate(new Date(draft.savedAt), { ...clock, style: 'time' })}`}
            </span>
            <UndoButtons select={select} />
            <Menu
              align="end"
              trigger={
                <IconButton label="More for this process">
                  <Ellipsis aria-hidden />
                </IconButton>
              }
            >
              <MenuItem icon={<Pencil aria-hidden />} onSelect={() => setDialog('process')}>
                Name and fit…
              </MenuItem>
              <MenuItem icon={<Trash2 aria-hidden />} tone="bad" onSelect={() => setDialog('discard')}>
                Discard draft…
              </MenuItem>
            </Menu>
            <ButtonLink size="sm" href={`/process/${process.id}/feedback`} className="max-lg:hidden">
              What people say
            </ButtonLink>
            <ButtonLink size="sm" href={`/process/${process.id}/versions`} className="max-md:hidden">
              Versions
            </ButtonLink>
          </>
        }
        action={
          <Button variant="primary" size="sm" onClick={onPublish}>
            Publish…
          </Button>
        }
      />
      {dialog === 'process' ? (
        <ProcessDialog
          process={process}
          productLines={productLines}
          partnerTypes={partnerTypes}
          onSaved={(saved) => accept({ ...newest(), process: saved })}
          onClose={close}
        />
      ) : null}
      {dialog === 'discard' ? (
        <DiscardDialog
          view={view}
          onClose={close}
          onDiscarded={(isProcessGone) => (isProcessGone ? router.push('/process') : router.refresh())}
        />
      ) : null}
    </>
  );
}
