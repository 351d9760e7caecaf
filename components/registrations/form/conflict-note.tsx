'use client';

import { useQuery } from '@tanstack/react-query';
import { GitCompareArrows } from 'lucide-react';
import Link from 'next/link';
import { Note } from '@/components/ui/note';
import { conflictQuery } from '@/lib/domain/registrations/client';
import type { ConflictHint } from '@/lib/domain/registrations/matching/schema';
import { registrationHref, registrationNumber, type RawAnswers } from '@/lib/domain/registrations/vocabulary';

/** While typing: that somebody may be working with this customer, never who or for how much. */
export function ConflictNote({ answers }: { answers: RawAnswers }) {
  const { company, website, contactEmail, city, country } = answers;
  const { data: hint } = useQuery(conflictQuery({ company, website, contactEmail, city, country }));
  const words = hint ? WORDS[hint.class] : null;
  if (!hint || !words) return null;

  return (
    <Note tone="warn" live icon={<GitCompareArrows aria-hidden />} title={words.title}>
      <p>{words.text}</p>
      {hint.own.length > 0 ? <OwnRecords own={hint.own} /> : null}
    </Note>
  );
}

const SOMEONE = {
  title: 'Someone may already be working with this customer.',
  text: 'You can still register; a person decides, and tells you why. What you write about your own work counts.',
};

const WORDS: Record<ConflictHint['class'], { title: string; text: string } | null> = {
  clean: null,
  own_duplicate: {
    title: 'You have this customer already.',
    text: 'Register it again only if this is another deal. A person looks at both.',
  },
  outreach: SOMEONE,
  open_lead: SOMEONE,
  existing_customer: {
    title: 'This company may be a customer already.',
    text: 'You can still register; a person decides, and tells you why. For more business with it choose expansion or renewal.',
  },
  direct_account: {
    title: 'We may be talking to this company ourselves.',
    text: 'You can still register; a person decides, and tells you why.',
  },
  other_request: {
    title: 'Someone may already be working with this customer.',
    text: 'A similar request is being decided. You can still register; a person decides, and tells you why. What you write about your own work counts.',
  },
  open_deal: {
    title: 'Someone may already be working with this customer.',
    text: 'There is an open deal with a customer like this. You can still register; a person decides, and tells you why. What you write about your own work counts.',
  },
};

function OwnRecords({ own }: { own: ConflictHint['own'] }) {
  return (
    <ul className="mt-1">
      {own.map(({ kind, id, number, title }) => (
        <li key={id}>
          Yours:{' '}
          <Link
            href={kind === 'registration' ? registrationHref('partner', id) : `/portal/deals/${id}`}
            className="link"
          >
            {title}, {kind === 'registration' ? registrationNumber(number) : `D-${number}`}
          </Link>
        </li>
      ))}
    </ul>
  );
}
