import { Lightbulb } from 'lucide-react';
import { recordWords, verdictWords } from '@/lib/domain/playbooks/rules/record-words';
import type { OfferedPlay } from '@/lib/domain/playbooks/vocabulary';
import { PlayAnswer } from './play-answer';
import { PlayParts } from './play-parts';

type PlayCardProps = { play: OfferedPlay; mayAnswer: boolean };

/** One play: what, why here, what is known of it, and the two answers. */
export function PlayCard({ play, mayAnswer }: PlayCardProps) {
  const { id, name, purpose, because, act, used, record } = play;

  return (
    <article aria-label={name} className="flex gap-3 rounded-md border border-line px-3 py-3">
      <span className="grid size-7 shrink-0 place-items-center rounded-sm bg-n-3">
        <Lightbulb aria-hidden className="size-4" />
      </span>
      <div className="grid min-w-0 flex-1 gap-1">
        <p className="wrap-anywhere">
          <b className="font-semibold">{name}</b> <span className="text-text-3">because {because}</span>
        </p>
        {purpose ? <p className="text-text-2">{purpose}</p> : null}
        {record && record.offered > 0 && !used ? (
          <p className="text-xs text-text-2">
            {recordWords(record)} {verdictWords(record)}
          </p>
        ) : null}
        <PlayParts play={play} />
        {used ? <p className="text-text-3">Used by {used.by}</p> : null}
        {mayAnswer && !used ? <PlayAnswer offerId={id} act={act} /> : null}
      </div>
    </article>
  );
}
