'use client';

import { GitFork, Link2, Unlink } from 'lucide-react';
import { MenuItem } from '@/components/ui/menu-item';
import { toast } from '@/components/ui/toast';
import type { ProcessSummary } from '@/lib/domain/process/schema';
import { followProcess } from '@/lib/domain/process/variants/actions';

type VariantItemsProps = { process: ProcessSummary; onVariant: () => void; onFollow: () => void };

/** What a menu offers about who follows whom. */
export function VariantItems({ process, onVariant, onFollow }: VariantItemsProps) {
  const { id: processId, name, version, parent, published, isArchived } = process;
  const stop = async (from: string) => {
    const outcome = await followProcess({ processId, version, parentId: null });
    if (outcome.ok) toast.done(`${name} no longer follows ${from}. Its stages stay as they are.`);
    else toast.problem(outcome.failure.message);
  };

  return (
    <>
      <MenuItem icon={<GitFork aria-hidden />} disabled={!published || isArchived} onSelect={onVariant}>
        New variant…
      </MenuItem>
      {parent ? (
        <MenuItem icon={<Unlink aria-hidden />} onSelect={() => void stop(parent.name)}>
          Stop following {parent.name}
        </MenuItem>
      ) : (
        <MenuItem icon={<Link2 aria-hidden />} onSelect={onFollow}>
          Follow another process…
        </MenuItem>
      )}
    </>
  );
}
