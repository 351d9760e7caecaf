'use client';

import { Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Choices } from '@/lib/domain/opportunities/list/vocabulary';

const NewDealDialog = dynamic(() => import('./new-deal/new-deal-dialog').then((loaded) => loaded.NewDealDialog), {
  ssr: false,
});

type NewDealButtonProps = { processId: string; choices: Choices };

export function NewDealButton(props: NewDealButtonProps) {
  const [isOpen, setIsOpen] = useState(false);

  return (
    <>
      <Button variant="primary" size="sm" onClick={() => setIsOpen(true)}>
        <Plus aria-hidden />
        New deal
      </Button>
      {isOpen ? <NewDealDialog {...props} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
