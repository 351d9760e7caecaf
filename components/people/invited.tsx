'use client';

import { Button } from '@/components/ui/button';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Note } from '@/components/ui/note';
import type { Invited as InvitedPerson } from '@/lib/domain/workspace/invitations/vocabulary';
import { CopyOnce } from './copy-once';

/** After sending: the link once more, for whoever would rather hand it over. */
export function Invited({ invited, onDone }: { invited: InvitedPerson; onDone: () => void }) {
  const { invitation, link } = invited;

  return (
    <>
      <DialogBody>
        <Note tone="ok" live title={`Invitation sent to ${invitation.email}`}>
          The same link, if you would rather hand it over yourself. It is shown this once.
        </Note>
        <CopyOnce label="Invitation link" text={link} />
      </DialogBody>
      <DialogFooter>
        <Button variant="primary" onClick={onDone}>
          Done
        </Button>
      </DialogFooter>
    </>
  );
}
