'use client';

import { Building2, Plus, Upload } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { SettingsSection } from '@/components/settings/settings-section';
import { DataTable } from '@/components/shared/data-table';
import { EmptyState } from '@/components/shared/empty-state';
import { Button } from '@/components/ui/button';
import type { KnownCompanyView } from '@/lib/domain/registrations/known/vocabulary';
import type { SelectOption } from '@/components/ui/select';
import { CustomerDialog } from './customer-dialog';
import { customerColumns } from './customer-columns';
import { LoadDialog } from './load-dialog';

type CustomersScreenProps = {
  companies: ReadonlyArray<KnownCompanyView>;
  /** What is looked for; blank: everything. */
  text: string;
  manages: boolean;
  countries: ReadonlyArray<SelectOption>;
  partners: ReadonlyArray<SelectOption>;
  search: ReactNode;
  pager: ReactNode;
};

/** Companies that the vendor knows without any partner. Registrations of them are looked at. */
export function CustomersScreen({
  companies,
  text,
  manages,
  countries,
  partners,
  search,
  pager,
}: CustomersScreenProps) {
  const [open, setOpen] = useState<KnownCompanyView | 'new' | 'load' | null>(null);
  const close = () => setOpen(null);

  return (
    <SettingsSection
      title="Known customers"
      about="Companies that you sell to yourselves, that buy already, or that you turned to. Whoever registers one is told that somebody looks at it, and nothing else."
      actions={
        manages ? (
          <>
            <Button size="sm" onClick={() => setOpen('load')}>
              <Upload aria-hidden /> Load a table
            </Button>
            <Button size="sm" variant="primary" onClick={() => setOpen('new')}>
              <Plus aria-hidden /> Add one
            </Button>
          </>
        ) : null
      }
    >
      {search}
      <DataTable
        label="Known customers"
        columns={customerColumns(manages ? setOpen : null)}
        rows={companies}
        rowKey={({ id }) => id}
        instead={
          <EmptyState icon={Building2} title={text ? `Nothing is called “${text}”` : 'No companies yet'}>
            {text
              ? 'Look for another part of its name, or of its domain.'
              : 'Load the list that your own sales people keep.'}
          </EmptyState>
        }
      />
      {pager}
      {open === 'load' ? <LoadDialog onClose={close} /> : null}
      {open === 'new' || (open !== null && open !== 'load') ? (
        <CustomerDialog
          company={open === 'new' ? null : open}
          groups={companies}
          countries={countries}
          partners={partners}
          onClose={close}
        />
      ) : null}
    </SettingsSection>
  );
}
