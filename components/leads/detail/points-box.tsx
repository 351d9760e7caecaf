import { SectionTitle } from '@/components/shared/section-title';
import type { Points } from '@/lib/domain/leads/scoring/vocabulary';

/** What the points model says: for as long as there is too little to learn from. */
export function PointsBox({ points: { fit, intent, total, parts } }: { points: Points }) {
  return (
    <section aria-labelledby="points">
      <SectionTitle id="points" detail={`${fit} for fit, ${intent} for interest`}>
        {total} points
      </SectionTitle>
      {parts.length === 0 ? (
        <p className="text-text-2">Nothing that is known of it earns points.</p>
      ) : (
        <ul aria-label="Points">
          {parts.map((part) => (
            <li key={part.label} className="flex justify-between gap-3 py-0.5 text-text-2">
              {part.label}
              <span className="tabular-nums">{part.points > 0 ? `+${part.points}` : part.points}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
