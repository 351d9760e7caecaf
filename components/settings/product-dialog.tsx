'use client';

import type { SubmitEvent } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { textOf } from '@/components/shared/text-of';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { toast } from '@/components/ui/toast';
import { saveProduct } from '@/lib/domain/products/actions';
import type { ProductView } from '@/lib/domain/products/vocabulary';

type ProductDialogProps = { product: ProductView | null; lines: ReadonlyArray<string>; onClose: () => void };

export function ProductDialog({ product, lines, onClose }: ProductDialogProps) {
  const { submit, pending, failure, errorOf } = useSubmit(saveProduct, () => {
    toast.done(product ? 'Saved' : 'Product added');
    onClose();
  });

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const answers = { name: textOf(form, 'name'), line: textOf(form, 'line'), active: form.get('active') === 'on' };
    void submit(product ? { ...answers, productId: product.id } : answers);
  }

  return (
    <Dialog open onOpenChange={onClose} title={product ? `Edit ${product.name}` : 'Add a product'}>
      <form method="post" onSubmit={send} noValidate>
        <DialogBody>
          <Field label="Name" error={errorOf('name')}>
            <Input name="name" maxLength={120} autoComplete="off" defaultValue={product?.name} />
          </Field>
          <Field label="Product line" error={errorOf('line')} hint="Decides which process a deal follows.">
            <Input name="line" maxLength={60} list="lines" autoComplete="off" defaultValue={product?.line} />
          </Field>
          <CheckboxField
            name="active"
            label="Can be sold"
            hint="Otherwise it stays in old deals and is offered in no new one."
            defaultChecked={product?.active ?? true}
          />
          <datalist id="lines">
            {lines.map((line) => (
              <option key={line} value={line} />
            ))}
          </datalist>
          <FormProblem failure={failure} />
        </DialogBody>
        <DialogFooter>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            {product ? 'Save' : 'Add product'}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
