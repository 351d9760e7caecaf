'use client';

import { PersonMenu } from '@/components/people/person-menu';
import { updatePerson } from '@/lib/domain/partners/people/actions';
import { PARTNER_ROLE_OPTIONS } from '@/lib/domain/partners/people/vocabulary';
import type { UserView } from '@/lib/domain/workspace/people/vocabulary';

export function PartnerPersonMenu({ person }: { person: UserView }) {
  return (
    <PersonMenu
      person={person}
      roles={PARTNER_ROLE_OPTIONS}
      change={({ id, version }, { role, status }) =>
        updatePerson({ personId: id, version, role: role === 'partner_admin' ? role : 'partner_seller', status })
      }
    />
  );
}
