import { Search } from 'lucide-react';
import { Input } from '@/components/ui/input';

type SearchFieldProps = { label: string; text: string };

/** Looks for part of a name; what is looked for stands in the address. */
export function SearchField({ label, text }: SearchFieldProps) {
  return (
    <form role="search" className="relative mb-2 max-w-80">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-text-3"
      />
      <Input type="search" name="text" aria-label={label} placeholder={label} defaultValue={text} className="pl-8" />
    </form>
  );
}
