'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { RadioChoice } from '@/components/ui/radio-group';
import type { Invited as InvitedPerson } from '@/lib/domain/workspace/invitations/vocabulary';
import { InviteForm, type Invite } from './invite-form';
import { Invited } from './invited';

type InviteButtonProps = {
  invite: Invite;
  roles: ReadonlyArray<RadioChoice>;
  companyName: string;
  /** What they will see, and what never. */
  description: string;
  domain?: string | null;
  primary?: boolean;
};

export function InviteButton({
  invite,
  roles,
  companyName,
  description,
  domain = null,
  primary = false,
}: InviteButtonProps) {
  const [open, setOpen] = useState(false);
  const [invited, setInvited] = useState<InvitedPerson | null>(null);

  function change(next: boolean) {
    setOpen(next);
    if (next) setInvited(null);
  }

  return (
    <>
      <Button size="sm" variant={primary ? 'primary' : 'quiet'} onClick={() => change(true)}>
        {primary ? <Plus aria-hidden /> : null}
        Invite
      </Button>
      <Dialog open={open} onOpenChange={change} title={`Invite someone to ${companyName}`} description={description}>
        {invited ? (
          <Invited invited={invited} onDone={() => change(false)} />
        ) : (
          <InviteForm
            {...{ invite, roles, domain, companyName }}
            onInvited={setInvited}
            onCancel={() => change(false)}
          />
        )}
      </Dialog>
    </>
  );
}
