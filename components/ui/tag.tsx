import { X } from 'lucide-react';

type TagProps = { label: string; value: string; name: string | undefined; onRemove: () => void };

export function Tag({ label, value, name, onRemove }: TagProps) {
  return (
    <span className="inline-flex h-5 max-w-full items-center rounded-xs bg-n-3 pl-[7px] text-xs font-medium text-text-2 max-md:h-8">
      <span className="truncate">{label}</span>
      <button
        type="button"
        aria-label={`Take out ${label}`}
        onClick={onRemove}
        className="grid h-full w-6 shrink-0 place-items-center max-md:w-9"
      >
        <X aria-hidden className="size-3 text-current" />
      </button>
      {name ? <input type="hidden" name={name} value={value} /> : null}
    </span>
  );
}
