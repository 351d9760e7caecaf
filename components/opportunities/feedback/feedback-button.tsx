'use client';

import { MessageSquareText } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

const FeedbackDialog = dynamic(() => import('./feedback-dialog').then(({ FeedbackDialog: dialog }) => dialog));

type FeedbackButtonProps = {
  opportunityId: string;
  stage: { key: string; name: string };
  criteria?: ReadonlyArray<{ key: string; label: string }>;
};

/** Says what is wrong with a stage, there and then. */
export function FeedbackButton(about: FeedbackButtonProps) {
  const [isOpen, setIsOpen] = useState(false);

  return (
    <>
      <Button variant="quiet" size="sm" onClick={() => setIsOpen(true)}>
        <MessageSquareText aria-hidden />
        Something about {about.stage.name}?
      </Button>
      {isOpen ? <FeedbackDialog {...about} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
