'use client';

import { RotateCw } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { useSubmit } from '@/components/shared/use-submit';
import { plural } from '@/lib/core/words';
import { resendMail } from '@/lib/domain/workspace/outbox/actions';

export function ResendButton() {
  const { submit, pending } = useSubmit(resendMail, ({ mails }) =>
    toast.done(`${plural(mails, 'mail is', 'mails are')} tried again`),
  );

  return (
    <Button size="sm" pending={pending} onClick={() => void submit({})}>
      <RotateCw aria-hidden />
      Send failed again
    </Button>
  );
}
