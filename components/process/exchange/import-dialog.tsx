'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { toast } from '@/components/ui/toast';
import { importProcess } from '@/lib/domain/process/exchange/actions';
import type { FilePreview } from '@/lib/domain/process/exchange/vocabulary';
import type { Failure } from '@/lib/platform/outcome';
import { FileContents } from './file-contents';
import { FileRefused } from './file-refused';
import { readChosen } from './read-chosen';

/** What a file would bring in, under which name; or why it can't be taken. */
export function ImportDialog({ file, onClose }: { file: File; onClose: () => void }) {
  const { data: chosen } = useQuery({
    queryKey: ['process-file', file.name, file.size, file.lastModified],
    queryFn: () => readChosen(file),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

  return (
    <Dialog open onOpenChange={onClose} title="Import a process" description={file.name}>
      {chosen?.ok === true ? <ImportForm text={chosen.text} preview={chosen.preview} onClose={onClose} /> : null}
      {chosen?.ok === false ? <FileRefused failure={chosen.failure} onClose={onClose} /> : null}
      {chosen ? null : (
        <DialogBody>
          <p role="status">Reading the file …</p>
        </DialogBody>
      )}
    </Dialog>
  );
}

type ImportFormProps = { text: string; preview: FilePreview; onClose: () => void };

function ImportForm({ text, preview, onClose }: ImportFormProps) {
  const router = useRouter();
  const [name, setName] = useState(preview.isNameTaken ? `${preview.name} (copy)` : preview.name);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const bringIn = async () => {
    setPending(true);
    const outcome = await importProcess({ file: text, name });
    setPending(false);
    if (!outcome.ok) {
      setFailure(outcome.failure);
      return;
    }
    toast.done(`${name} is here, as a draft.`);
    router.push(`/process/${outcome.value.processId}`);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void bringIn();
      }}
    >
      <DialogBody>
        <Field
          label="Name"
          hint={preview.isNameTaken ? `“${preview.name}” is taken here.` : undefined}
          error={failure ? (failure.fields?.name?.[0] ?? failure.message) : undefined}
        >
          <Input maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <FileContents preview={preview} />
      </DialogBody>
      <DialogFooter consequence="It comes in as a draft. Nothing changes for deals until you publish it.">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" pending={pending}>
          Import
        </Button>
      </DialogFooter>
    </form>
  );
}
