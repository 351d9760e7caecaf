'use client';

import { ArrowDown, ArrowUp, Ellipsis, Pencil, Power, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuSeparator } from '@/components/ui/menu-separator';
import { toast } from '@/components/ui/toast';
import { removeRule, updateRule } from '@/lib/domain/process/journeys/actions';
import type { RuleSummary } from '@/lib/domain/process/journeys/vocabulary';
import type { Outcome } from '@/lib/platform/outcome';

type RuleMenuProps = { rule: RuleSummary; place: number; places: number; onMove: (place: number) => void };

export function RuleMenu({ rule: { id: ruleId, name, version, active }, place, places, onMove }: RuleMenuProps) {
  const router = useRouter();
  const settle = async (act: Promise<Outcome<unknown>>, done: string) => {
    const outcome = await act;
    if (outcome.ok) toast.done(done);
    else toast.problem(outcome.failure.message);
    router.refresh();
  };
  const switchTo = (isOn: boolean) =>
    settle(
      updateRule({ ruleId, version, active: isOn }),
      isOn ? `${name} is asked again` : `${name} is off. Deals that it took stay where they are.`,
    );

  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={`More for ${name}`}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem icon={<Pencil aria-hidden />} onSelect={() => router.push(`/process/journeys/${ruleId}`)}>
        Edit…
      </MenuItem>
      <MenuItem icon={<ArrowUp aria-hidden />} end="Alt ↑" disabled={place === 0} onSelect={() => onMove(place - 1)}>
        Ask earlier
      </MenuItem>
      <MenuItem
        icon={<ArrowDown aria-hidden />}
        end="Alt ↓"
        disabled={place === places - 1}
        onSelect={() => onMove(place + 1)}
      >
        Ask later
      </MenuItem>
      <MenuItem icon={<Power aria-hidden />} onSelect={() => void switchTo(!active)}>
        {active ? 'Switch off' : 'Switch on'}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 aria-hidden />}
        tone="bad"
        onSelect={() =>
          void settle(
            removeRule({ ruleId, version }),
            `${name} is removed. Its deals keep their process and the reason.`,
          )
        }
      >
        Remove
      </MenuItem>
    </Menu>
  );
}
