'use client';

import { Coins, Plus } from 'lucide-react';
import { useState } from 'react';
import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { EmptyState } from '@/components/shared/empty-state';
import { Button } from '@/components/ui/button';
import type { SelectOption } from '@/components/ui/select';
import { currencyName } from '@/lib/core/currencies';
import { formatDate } from '@/lib/core/format-date';
import { latestOf } from '@/lib/domain/workspace/exchange/rules';
import type { RateView } from '@/lib/domain/workspace/exchange/vocabulary';
import { RateDialog } from './rate-dialog';
import { SettingsSection } from './settings-section';

type RatesProps = {
  base: string;
  rates: ReadonlyArray<RateView>;
  currencies: ReadonlyArray<SelectOption>;
  today: string;
  manages: boolean;
};

export function Rates({ base, rates, currencies, today, manages }: RatesProps) {
  const [open, setOpen] = useState<{ currency: string | null } | null>(null);
  const set = (
    <Button variant="primary" size="sm" onClick={() => setOpen({ currency: null })}>
      <Plus aria-hidden />
      Set a rate
    </Button>
  );
  const columns = columnsFor(base, rates);

  return (
    <SettingsSection
      title="Currencies"
      about={`Totals are in ${currencyName(base)}. The rates a workspace begins with are rough: check the ones you sell in.`}
      actions={manages ? set : null}
    >
      <DataTable
        label="Exchange rates"
        columns={manages ? [...columns, setColumn((currency) => setOpen({ currency }))] : columns}
        rows={latestOf(rates, today)}
        rowKey={({ currency }) => currency}
        instead={
          <EmptyState icon={Coins} title="No rates yet">
            Without a rate, amounts can be entered in {base} alone.
          </EmptyState>
        }
      />
      {open ? (
        <RateDialog {...{ base, currencies, today }} currency={open.currency} onClose={() => setOpen(null)} />
      ) : null}
    </SettingsSection>
  );
}

function columnsFor(base: string, all: ReadonlyArray<RateView>): ReadonlyArray<Column<RateView>> {
  return [
    {
      key: 'currency',
      header: 'Currency',
      phone: 'title',
      width: '34%',
      cell: ({ currency }) => (
        <>
          <span className="font-medium">{currency}</span> <span className="text-text-3">{currencyName(currency)}</span>
        </>
      ),
    },
    { key: 'rate', header: `${base} for one`, phone: 'amount', numeric: true, width: '16%', cell: ({ rate }) => rate },
    {
      key: 'from',
      header: 'Since',
      phone: 'line',
      width: '20%',
      className: 'text-text-2',
      cell: ({ validFrom }) => sinceWords(validFrom),
    },
    {
      key: 'others',
      header: 'Other rates',
      from: 'lg',
      className: 'text-text-2',
      cell: (rate) => otherRates(rate, all),
    },
  ];
}

function sinceWords(day: string): string {
  return day <= '2000-01-01' ? 'the beginning' : formatDate(day, { style: 'long' });
}

function otherRates({ currency, validFrom }: RateView, all: ReadonlyArray<RateView>): string {
  const others = all.filter((rate) => rate.currency === currency && rate.validFrom !== validFrom);
  return others.length === 0 ? '–' : others.map((rate) => `${rate.rate} from ${sinceWords(rate.validFrom)}`).join('; ');
}

function setColumn(onSet: (currency: string) => void): Column<RateView> {
  return {
    key: 'set',
    header: '',
    phone: 'end',
    width: '72px',
    numeric: true,
    interactive: true,
    className: 'max-md:-mt-2 max-md:-mr-3 max-md:-mb-2.5',
    cell: ({ currency }) => (
      <Button size="sm" variant="quiet" aria-label={`Set a rate for ${currency}`} onClick={() => onSet(currency)}>
        Set
      </Button>
    ),
  };
}
