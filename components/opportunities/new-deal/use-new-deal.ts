'use client';

import { useQueryState } from 'nuqs';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import { useCreateDeal } from '@/lib/domain/opportunities/deal/client';

export type NewDeal = {
  partnerId: string;
  customer: string;
  amount: string;
  currency: string;
  dealType: 'new_customer' | 'expansion' | 'renewal' | 'replacement';
  closeDate: string;
  products: ReadonlyArray<{ value: string; label: string }>;
  contactName: string;
  contactEmail: string;
  nextStep: string;
};

const EMPTY = {
  partnerId: '',
  customer: '',
  amount: '',
  closeDate: '',
  contactName: '',
  contactEmail: '',
  nextStep: '',
};

/** The form of a new deal: what was typed stays until it was taken. */
export function useNewDeal({
  processId,
  currency,
  onClose,
}: {
  processId: string;
  currency: string;
  onClose: () => void;
}) {
  const [deal, setDeal] = useState<NewDeal>({ ...EMPTY, currency, dealType: 'new_customer', products: [] });
  const [, setOpenDeal] = useQueryState('deal', { history: 'push' });
  const create = useCreateDeal();
  const failure = create.error?.failure;

  const send = () => {
    const { products, ...answers } = deal;
    const input = { ...answers, processId, productIds: products.map(({ value }) => value) };
    create.mutate(input, {
      onSuccess: ({ id, number, title }) => {
        toast.done(`D-${number} ${title} is open.`);
        onClose();
        void setOpenDeal(id);
      },
    });
  };

  return {
    deal,
    set: (change: Partial<NewDeal>) => setDeal((before) => ({ ...before, ...change })),
    said: (field: string) => failure?.fields?.[field]?.[0],
    failure,
    isSending: create.isPending,
    send,
  };
}
