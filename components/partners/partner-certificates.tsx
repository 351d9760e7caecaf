'use client';

import { Plus, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { SectionTitle } from '@/components/shared/section-title';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import { toast } from '@/components/ui/toast';
import { calendarDateIn } from '@/lib/core/time-zone';
import { formatDate } from '@/lib/core/format-date';
import { withdrawCertificate } from '@/lib/domain/partners/certificates/actions';
import type { CertificateView } from '@/lib/domain/partners/certificates/vocabulary';
import type { PartnerPeople } from '@/lib/domain/partners/people/vocabulary';

const CertificateDialog = dynamic(() => import('./certificate-dialog').then((loaded) => loaded.CertificateDialog));

type PartnerCertificatesProps = {
  partnerId: string;
  staff: PartnerPeople;
  certificates: ReadonlyArray<CertificateView>;
  now: Date;
  timeZone: string;
  manages: boolean;
};

/** Who of a partner is certified for what: gates may ask for it. */
export function PartnerCertificates({
  partnerId,
  staff,
  certificates,
  now,
  timeZone,
  manages,
}: PartnerCertificatesProps) {
  const people = staff.people.filter(({ status }) => status === 'active');
  const today = calendarDateIn(timeZone, now);
  const [isOpen, setIsOpen] = useState(false);
  const mayAdd = manages && people.length > 0;

  return (
    <section aria-labelledby="certificates">
      <SectionTitle
        id="certificates"
        detail={certificates.length}
        end={
          mayAdd ? (
            <Button variant="quiet" size="sm" onClick={() => setIsOpen(true)}>
              <Plus aria-hidden />
              Certificate
            </Button>
          ) : null
        }
      >
        Certificates
      </SectionTitle>
      {certificates.length === 0 ? <p className="text-text-2">Nobody holds one yet.</p> : null}
      <ul aria-label="Certificates" className="mt-1">
        {certificates.map((certificate) => (
          <CertificateLine key={certificate.id} certificate={certificate} today={today} manages={manages} />
        ))}
      </ul>
      {isOpen ? (
        <CertificateDialog
          partnerId={partnerId}
          people={people}
          names={[...new Set(certificates.map(({ name }) => name))]}
          today={today}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </section>
  );
}

type CertificateLineProps = { certificate: CertificateView; today: string; manages: boolean };

function CertificateLine({ certificate: { id, name, holder, expiresOn }, today, manages }: CertificateLineProps) {
  const isOver = expiresOn !== null && expiresOn < today;
  const takeBack = async () => {
    const outcome = await withdrawCertificate({ certificateId: id });
    if (outcome.ok) toast.done(`${name} of ${holder.name} was taken off`);
    else toast.problem(outcome.failure.message);
  };

  return (
    <li className="flex min-h-10 items-center gap-2 max-md:min-h-11">
      <span className="min-w-0 flex-1">
        <span className={cn('block truncate font-medium', isOver && 'text-text-3')}>{name}</span>
        <span className="block truncate text-xs text-text-3">
          {holder.name}
          {expiresOn === null ? '' : ` · ${isOver ? 'ended' : 'until'} ${formatDate(expiresOn)}`}
        </span>
      </span>
      {manages ? (
        <IconButton label={`Take off ${name} of ${holder.name}`} onClick={() => void takeBack()}>
          <X aria-hidden />
        </IconButton>
      ) : null}
    </li>
  );
}
