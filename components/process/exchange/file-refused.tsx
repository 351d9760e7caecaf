import { Button } from '@/components/ui/button';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Note } from '@/components/ui/note';
import type { FileProblem } from '@/lib/domain/process/exchange/vocabulary';
import type { Failure } from '@/lib/platform/outcome';

/** Why nothing was brought in, each problem with its place in the file. */
export function FileRefused({ failure, onClose }: { failure: Failure; onClose: () => void }) {
  const { problems = [] } = (failure.details ?? {}) as { problems?: ReadonlyArray<FileProblem> };

  return (
    <>
      <DialogBody>
        <Note tone="bad" live>
          {failure.message}
        </Note>
        {problems.length > 0 ? (
          <ul aria-label="What does not fit" className="max-h-72 overflow-y-auto border-b border-line">
            {problems.map(({ path, message }, index) => (
              <li key={index} className="border-t border-line py-1.5">
                <code className="text-xs text-text-2 wrap-anywhere">{path === '' ? 'the file' : path}</code>
                <span className="block">{message}</span>
              </li>
            ))}
          </ul>
        ) : null}
        <p className="text-text-2">
          What a file must look like stands in{' '}
          <a className="link" href="/api/process-file.schema.json" target="_blank" rel="noreferrer">
            its schema
          </a>
          .
        </p>
      </DialogBody>
      <DialogFooter>
        <Button variant="primary" onClick={onClose}>
          Close
        </Button>
      </DialogFooter>
    </>
  );
}
