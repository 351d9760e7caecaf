'use client';

import { Ellipsis, Moon, Shuffle, Undo2, UserRoundCheck, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useLeadAct } from '@/components/leads/use-lead-act';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { contactLead, reopenLead, routeLead, takeBack } from '@/lib/domain/leads/actions';
import { permits } from '@/lib/domain/leads/rules';
import type { LeadView } from '@/lib/domain/leads/schema';
import { AssignDialog } from './assign-dialog';
import { CloseDialog } from './close-dialog';
import { ConvertDialog } from './convert-dialog';
import { PostponeDialog } from './postpone-dialog';
import { WordsDialog } from './words-dialog';

type Asked = 'assign' | 'convert' | 'contact' | 'close' | 'postpone' | 'reopen' | 'take_back';

type LeadActsProps = {
  lead: LeadView;
  audience: 'vendor' | 'partner';
  currencies: ReadonlyArray<string>;
  /** Of the vendor: whom it may be given to. */
  partners?: ReadonlyArray<{ value: string; label: string }>;
};

/** What can be done with a lead now: the next step as a button, all else behind one. */
export function LeadActs({ lead, audience, currencies, partners = [] }: LeadActsProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const isVendor = audience === 'vendor';

  return (
    <div className="flex flex-wrap items-center gap-2">
      {lead.status === 'working' ? <WorkButtons lead={lead} isVendor={isVendor} onAsk={setAsked} /> : null}
      {isVendor && lead.status === 'new' ? <GiveOut lead={lead} onAssign={() => setAsked('assign')} /> : null}
      {permits(lead.status, 'reopen').ok ? <Button onClick={() => setAsked('reopen')}>Open again</Button> : null}
      {permits(lead.status, 'postpone').ok ? <MoreMenu lead={lead} isVendor={isVendor} onAsk={setAsked} /> : null}
      {asked ? dialogOf(asked, { lead, audience, currencies, partners, onClose: () => setAsked(null) }) : null}
    </div>
  );
}

type PartProps = { lead: LeadView; isVendor: boolean; onAsk: (asked: Asked) => void };

function WorkButtons({ lead: { contactedAt }, isVendor, onAsk }: PartProps) {
  return (
    <>
      {contactedAt ? null : <Button onClick={() => onAsk('contact')}>I got in touch</Button>}
      <Button variant="primary" onClick={() => onAsk('convert')}>
        {isVendor ? 'Make a deal' : 'Register as a deal'}
      </Button>
    </>
  );
}

function MoreMenu({ lead: { status }, isVendor, onAsk }: PartProps) {
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label="More">
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      {isVendor && permits(status, 'take_back').ok ? (
        <MenuItem icon={<Undo2 aria-hidden />} onSelect={() => onAsk('take_back')}>
          Take it back…
        </MenuItem>
      ) : null}
      {isVendor && status === 'offered' ? (
        <MenuItem icon={<UserRoundCheck aria-hidden />} onSelect={() => onAsk('assign')}>
          Choose another partner…
        </MenuItem>
      ) : null}
      <MenuItem icon={<Moon aria-hidden />} onSelect={() => onAsk('postpone')}>
        Put aside…
      </MenuItem>
      <MenuItem icon={<X aria-hidden />} onSelect={() => onAsk('close')}>
        Close…
      </MenuItem>
    </Menu>
  );
}

function GiveOut({ lead: { id: leadId, version }, onAssign }: { lead: LeadView; onAssign: () => void }) {
  const { submit, pending, failure } = useLeadAct(routeLead, 'The rules were asked');
  return (
    <>
      <Button onClick={onAssign}>Choose a partner</Button>
      <Button variant="primary" pending={pending} onClick={() => void submit({ leadId, version })}>
        <Shuffle aria-hidden />
        Let the rules decide
      </Button>
      {failure ? <span className="text-bad-text">{failure.message}</span> : null}
    </>
  );
}

type Dialogs = Required<LeadActsProps> & { onClose: () => void };

function dialogOf(asked: Asked, { lead, audience, currencies, partners, onClose }: Dialogs): ReactNode {
  const { id: leadId, version, company } = lead;
  switch (asked) {
    case 'assign':
      return <AssignDialog lead={lead} partners={partners} onClose={onClose} />;
    case 'convert':
      return <ConvertDialog lead={lead} audience={audience} currencies={currencies} onClose={onClose} />;
    case 'close':
      return <CloseDialog lead={lead} onClose={onClose} />;
    case 'postpone':
      return <PostponeDialog lead={lead} onClose={onClose} />;
    case 'contact':
      return (
        <WordsDialog
          title={`You got in touch with ${company}`}
          label="What came of it"
          mark="optional"
          act="Note it"
          done="Noted"
          field="note"
          send={(note) => contactLead({ leadId, version, note })}
          onClose={onClose}
        />
      );
    case 'reopen':
      return (
        <WordsDialog
          title={`Open ${company} again`}
          label="Why it comes back"
          act="Open again"
          done={`${company} is open again`}
          field="why"
          send={(why) => reopenLead({ leadId, version, why })}
          onClose={onClose}
        />
      );
    case 'take_back':
      return (
        <WordsDialog
          title={`Take ${company} back?`}
          label="Why, for the partner to read"
          act="Take it back"
          done={`${company} is with you again`}
          field="reason"
          send={(reason) => takeBack({ leadId, version, reason })}
          onClose={onClose}
        />
      );
  }
}
