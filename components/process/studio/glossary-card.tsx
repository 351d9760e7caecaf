'use client';

import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { toast } from '@/components/ui/toast';
import { forgetTerm } from '@/lib/domain/process/glossary/actions';
import { AsideCard } from '../aside-card';
import { useDraft } from './studio-context';
import { TermForm } from './term-form';

/** The words of a process that not everybody knows. They hold at once, for every version, and stand in the guide. */
export function GlossaryCard() {
  const { view, edit } = useDraft();
  const [edited, setEdited] = useState<string | null>(null);
  const { glossary } = view;

  const forget = async (term: string) => {
    const failure = await edit(({ processId }) => forgetTerm({ processId, term }));
    if (failure) toast.problem(failure.message);
  };

  return (
    <AsideCard title="Glossary" detail={glossary.length}>
      {glossary.length === 0 && edited === null ? (
        <p className="mt-1.5 text-xs text-text-2">Words that not everybody knows. They stand in the guide, too.</p>
      ) : null}
      <dl className="mt-1 text-xs">
        {glossary.map(({ term, meaning }) => (
          <div key={term} className="flex items-start gap-2 border-t border-line py-1.5">
            <button
              type="button"
              aria-label={`Change what ${term} means`}
              className="min-w-0 flex-1 text-left wrap-anywhere hover:underline max-md:min-h-11"
              onClick={() => setEdited(term)}
            >
              <dt className="inline font-medium">{term}</dt> <dd className="inline text-text-2">{meaning}</dd>
            </button>
            <IconButton label={`Take out ${term}`} onClick={() => void forget(term)}>
              <X aria-hidden />
            </IconButton>
          </div>
        ))}
      </dl>
      {edited === null ? (
        <Button size="sm" variant="quiet" className="-ml-2" onClick={() => setEdited('')}>
          <Plus aria-hidden />
          Word
        </Button>
      ) : (
        <TermForm
          key={edited}
          initial={glossary.find(({ term }) => term === edited) ?? { term: '', meaning: '' }}
          onDone={() => setEdited(null)}
        />
      )}
    </AsideCard>
  );
}
