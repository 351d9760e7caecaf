import type { StageKind } from '@/lib/domain/process/vocabulary';
import type { FoundStage } from '@/lib/domain/imports/vocabulary';

type Stage = Pick<FoundStage, 'name' | 'rows' | 'ends'>;

/**
 * Which kind of stage a name in a file is: won, lost, or open for all others. Some names say it by themselves ("Lost");
 * others ("Activated", "Approved") mean won only where cases do end with them, in at least a quarter of their rows.
 */
export function guessKind({ name, rows, ends }: Stage): StageKind {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .split(/[^\p{L}]+/u);
  if (words.some((word) => LOST.has(word))) return 'lost';
  if (words.some((word) => WON.has(word))) return 'won';

  const share = rows === 0 ? 0 : ends / rows;
  return share >= OFTEN && words.some((word) => MAYBE_WON.has(word)) ? 'won' : 'open';
}

const OFTEN = 0.25;

const LOST = wordSet(`lost lose decline declined rejected cancelled canceled refused dropped abandoned withdrawn
  disqualified dead verloren abgelehnt storniert abgesagt perdu perdido`);
const WON = wordSet('won win gewonnen gagne ganado');
const MAYBE_WON =
  wordSet(`activated approved complete completed done signed ordered delivered shipped installed launched
  live paid invoiced converted success successful customer beauftragt abgeschlossen geliefert`);

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
