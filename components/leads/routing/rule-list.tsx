'use client';

import { ArrowDown, ArrowUp, Ellipsis, Pencil, Power, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Badge } from '@/components/ui/badge';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuSeparator } from '@/components/ui/menu-separator';
import { toast } from '@/components/ui/toast';
import { moveLeadRule, removeLeadRule, updateLeadRule } from '@/lib/domain/leads/actions';
import type { LeadRule } from '@/lib/domain/leads/routing/vocabulary';
import type { Outcome } from '@/lib/platform/outcome';
import { ruleWords, wayWords } from './rule-words';

type RuleListProps = { rules: ReadonlyArray<LeadRule>; editable: boolean };

/** The rules in the order in which a lead is held against them. */
export function RuleList({ rules, editable }: RuleListProps) {
  return (
    <ol aria-label="Rules, in the order in which they are asked" className="border-b border-line">
      {rules.map((rule, place) => (
        <li key={rule.id} className="flex min-h-14 items-center gap-3 border-t border-line py-2.5">
          <span aria-hidden className="w-6 shrink-0 text-center text-text-3 tabular-nums">
            {place + 1}
          </span>
          <span className={`min-w-0 flex-1 ${rule.active ? '' : 'text-text-3'}`}>
            <Link href={`/leads/routing/${rule.id}`} className="font-medium hover:underline">
              {rule.name}
            </Link>{' '}
            {rule.active ? null : <Badge>Off</Badge>}
            <span className="block text-text-2">{ruleWords(rule)}</span>
            <span className="block text-xs text-text-3">{wayWords(rule)}</span>
          </span>
          {editable ? <RuleMenu rule={rule} place={place} places={rules.length} /> : null}
        </li>
      ))}
      <li className="flex min-h-14 items-center gap-3 border-t border-line py-2.5 text-text-2">
        <span aria-hidden className="w-6 shrink-0 text-center text-text-3">
          –
        </span>
        <span>
          <span className="block font-medium text-text">Otherwise</span>A channel manager gives it out.
        </span>
      </li>
    </ol>
  );
}

type RuleMenuProps = { rule: LeadRule; place: number; places: number };

function RuleMenu({ rule: { id: ruleId, name, version, active }, place, places }: RuleMenuProps) {
  const router = useRouter();
  const settle = async (act: Promise<Outcome<unknown>>, done: string) => {
    const outcome = await act;
    if (outcome.ok) toast.done(done);
    else toast.problem(outcome.failure.message);
    router.refresh();
  };
  const moveTo = (to: number) =>
    void settle(moveLeadRule({ ruleId, version, place: to }), `${name} is asked as number ${to + 1}`);

  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={`More for ${name}`}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem icon={<Pencil aria-hidden />} onSelect={() => router.push(`/leads/routing/${ruleId}`)}>
        Edit…
      </MenuItem>
      <MenuItem icon={<ArrowUp aria-hidden />} disabled={place === 0} onSelect={() => moveTo(place - 1)}>
        Ask earlier
      </MenuItem>
      <MenuItem icon={<ArrowDown aria-hidden />} disabled={place === places - 1} onSelect={() => moveTo(place + 1)}>
        Ask later
      </MenuItem>
      <MenuItem
        icon={<Power aria-hidden />}
        onSelect={() =>
          void settle(
            updateLeadRule({ ruleId, version, active: !active }),
            active ? `${name} is off` : `${name} is asked again`,
          )
        }
      >
        {active ? 'Switch off' : 'Switch on'}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 aria-hidden />}
        tone="bad"
        onSelect={() => void settle(removeLeadRule({ ruleId, version }), `${name} is removed`)}
      >
        Remove
      </MenuItem>
    </Menu>
  );
}
