'use client';

import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { Kbd } from '@/components/ui/kbd';

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onOpenChange={onClose} title="Keyboard shortcuts">
      <DialogBody className="gap-4">
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3 className="mb-1 text-xs font-medium text-text-3">{title}</h3>
            <dl>
              {keys.map(({ does, press }) => (
                <div
                  key={does}
                  className="flex min-h-8 items-center justify-between gap-4 border-b border-line last:border-b-0"
                >
                  <dt>{does}</dt>
                  <dd className="flex gap-1">
                    {press.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </DialogBody>
    </Dialog>
  );
}

const groups = [
  {
    title: 'Everywhere',
    keys: [
      { does: 'Find anything', press: ['⌘ K', 'Ctrl K'] },
      { does: 'This list', press: ['?'] },
      { does: 'Close what is open', press: ['Esc'] },
    ],
  },
  {
    title: 'Lists and board',
    keys: [
      { does: 'Next and previous row', press: ['j', 'k'] },
      { does: 'Walk the board', press: ['←', '↑', '↓', '→'] },
      { does: 'Open', press: ['Enter'] },
      { does: 'Filter', press: ['/'] },
    ],
  },
  {
    title: 'In the process studio',
    keys: [
      { does: 'Undo', press: ['⌘ Z', 'Ctrl Z'] },
      { does: 'Redo', press: ['⇧ ⌘ Z', 'Ctrl Y'] },
      { does: 'Move the stage', press: ['Alt ←', 'Alt →'] },
    ],
  },
  {
    title: 'On a deal or a row',
    keys: [
      { does: 'Move to…', press: ['m'] },
      { does: 'Edit', press: ['e'] },
      { does: 'Choose', press: ['x'] },
    ],
  },
];
