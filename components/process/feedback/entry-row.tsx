'use client';

import { Archive, Ellipsis, GitMerge, Link2, MessageSquareReply } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { statusWords } from '@/components/opportunities/feedback/own-feedback';
import { RelativeTime } from '@/components/shared/relative-time';
import { Badge } from '@/components/ui/badge';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuSeparator } from '@/components/ui/menu-separator';
import { FEEDBACK_KINDS, type Feedback } from '@/lib/domain/opportunities/feedback/vocabulary';
import { AnswerForm } from './answer-form';
import { useEntry } from './use-entry';

export type EntryRowProps = {
  entry: Feedback;
  /** Of the same stage: it may say the same as one of them. */
  others: ReadonlyArray<Feedback>;
  numbers: { next: number; published: number | null };
  isEditor: boolean;
  mayAnswer: boolean;
  now: string;
};

export function EntryRow({ entry, others, numbers, isEditor, mayAnswer, now }: EntryRowProps) {
  const [isAnswering, setIsAnswering] = useState(false);
  const { kind, text, author, partner, at, deal, criterion, status, answer, answeredBy, merged, linkedNumber } = entry;

  return (
    <li className="flex items-start gap-3 border-b border-line py-2.5">
      <div className="min-w-0 flex-1">
        <p className="wrap-anywhere">{text}</p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-xs text-text-3">
          <Badge tone={kind === 'praise' ? 'ok' : 'neutral'}>{labelOf(kind)}</Badge>
          {criterion ? <span>on “{criterion}”</span> : null}
          <span>
            {author}
            {partner ? `, ${partner}` : ''}
          </span>
          {deal ? (
            <Link href={`/deals/${deal.id}`} className="link">
              {deal.title}
            </Link>
          ) : null}
          <RelativeTime at={at} now={now} />
          <span className="font-medium text-text-2">{statusWords(status, linkedNumber)}</span>
          {merged > 0 ? <span>and {merged} more say so</span> : null}
        </p>
        {answer ? (
          <p className="mt-1.5 border-l-2 border-line pl-2.5 text-text-2 wrap-anywhere">
            {answeredBy}: {answer}
          </p>
        ) : null}
        {isAnswering ? <AnswerForm entry={entry} onDone={() => setIsAnswering(false)} /> : null}
      </div>
      {mayAnswer ? <EntryMenu {...{ entry, others, numbers, isEditor }} onAnswer={() => setIsAnswering(true)} /> : null}
    </li>
  );
}

type EntryMenuProps = Pick<EntryRowProps, 'entry' | 'others' | 'numbers' | 'isEditor'> & { onAnswer: () => void };

function EntryMenu({ entry, others, numbers, isEditor, onAnswer }: EntryMenuProps) {
  const { link, merge, close } = useEntry(entry);
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={`More for what ${entry.author} said`}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem icon={<MessageSquareReply aria-hidden />} onSelect={onAnswer}>
        {entry.answer ? 'Answer again…' : 'Answer…'}
      </MenuItem>
      {isEditor ? (
        <>
          <MenuItem icon={<Link2 aria-hidden />} onSelect={() => void link(numbers.next)}>
            It comes with v{numbers.next}
          </MenuItem>
          {numbers.published === null ? null : (
            <MenuItem icon={<Link2 aria-hidden />} onSelect={() => void link(numbers.published ?? 0)}>
              It is dealt with in v{numbers.published}
            </MenuItem>
          )}
          {others.length > 0 ? <MenuSeparator /> : null}
          {others.slice(0, 8).map((other) => (
            <MenuItem key={other.id} icon={<GitMerge aria-hidden />} onSelect={() => void merge(other.id)}>
              Same as “{other.text.slice(0, 40)}”
            </MenuItem>
          ))}
          <MenuSeparator />
          <MenuItem icon={<Archive aria-hidden />} onSelect={() => void close()}>
            Put away
          </MenuItem>
        </>
      ) : null}
    </Menu>
  );
}

function labelOf(kind: Feedback['kind']): string {
  return FEEDBACK_KINDS.find(({ value }) => value === kind)?.label ?? kind;
}
