'use client';

import { Package, Plus } from 'lucide-react';
import { useState } from 'react';
import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { EmptyState } from '@/components/shared/empty-state';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { ProductView } from '@/lib/domain/products/vocabulary';
import { ProductDialog } from './product-dialog';
import { SettingsSection } from './settings-section';

type ProductsProps = { products: ReadonlyArray<ProductView>; manages: boolean };

export function Products({ products, manages }: ProductsProps) {
  const [open, setOpen] = useState<ProductView | 'new' | null>(null);
  const lines = [...new Set(products.map(({ line }) => line))];
  const add = (
    <Button variant="primary" size="sm" onClick={() => setOpen('new')}>
      <Plus aria-hidden />
      Add a product
    </Button>
  );

  return (
    <SettingsSection
      title="Products"
      about="What partners register deals for. The product line decides which process a deal follows."
      actions={manages ? add : null}
    >
      <DataTable
        label="Products"
        columns={manages ? [...COLUMNS, editColumn(setOpen)] : COLUMNS}
        rows={products}
        rowKey={({ id }) => id}
        instead={
          <EmptyState icon={Package} title="No products yet">
            Partners choose from these when they register a deal.
          </EmptyState>
        }
      />
      {open ? (
        <ProductDialog product={open === 'new' ? null : open} lines={lines} onClose={() => setOpen(null)} />
      ) : null}
    </SettingsSection>
  );
}

const COLUMNS: ReadonlyArray<Column<ProductView>> = [
  {
    key: 'name',
    header: 'Product',
    phone: 'title',
    width: '44%',
    cell: ({ name }) => <span className="font-medium">{name}</span>,
  },
  { key: 'line', header: 'Product line', phone: 'line', className: 'text-text-2', cell: ({ line }) => line },
  {
    key: 'state',
    header: 'State',
    phone: 'end',
    width: '20%',
    cell: ({ active }) => (active ? 'Can be sold' : <Badge>No longer sold</Badge>),
  },
];

function editColumn(onEdit: (product: ProductView) => void): Column<ProductView> {
  return {
    key: 'edit',
    header: '',
    phone: 'amount',
    width: '72px',
    numeric: true,
    interactive: true,
    className: 'max-md:-my-1.5',
    cell: (product) => (
      <Button size="sm" variant="quiet" aria-label={`Edit ${product.name}`} onClick={() => onEdit(product)}>
        Edit
      </Button>
    ),
  };
}
