'use client';

import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { toast } from '@/components/ui/toast';
import type { InvitationView, Invited as InvitedPerson } from '@/lib/domain/workspace/invitations/vocabulary';
import type { Outcome } from '@/lib/platform/outcome';
import type { Invite } from './invite-form';
import { Invited } from './invited';

type InvitationMenuProps = {
  invitation: InvitationView;
  invite: Invite;
  revoke: (input: { invitationId: string }) => Promise<Outcome<unknown>>;
};

/** Send it again, which replaces the link, or take it back. */
export function InvitationMenu({ invitation, invite, revoke }: InvitationMenuProps) {
  const [sent, setSent] = useState<InvitedPerson | null>(null);
  const { id, email, name, role } = invitation;

  async function sendAgain() {
    const outcome = await invite({ email, name, role });
    if (outcome.ok) setSent(outcome.value);
    else toast.problem(outcome.failure.message);
  }

  async function takeBack() {
    const outcome = await revoke({ invitationId: id });
    if (outcome.ok) toast.done(`The invitation to ${email} was taken back`);
    else toast.problem(outcome.failure.message);
  }

  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton label={`Invitation to ${name}`}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <MenuItem onSelect={() => void sendAgain()}>Send again</MenuItem>
        <MenuItem tone="bad" onSelect={() => void takeBack()}>
          Take back
        </MenuItem>
      </Menu>
      {sent ? (
        <Dialog
          open
          onOpenChange={() => setSent(null)}
          title="Sent again"
          description="The earlier link no longer works."
        >
          <Invited invited={sent} onDone={() => setSent(null)} />
        </Dialog>
      ) : null}
    </>
  );
}
