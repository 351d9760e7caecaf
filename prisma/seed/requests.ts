import { addDays } from '@/lib/core/dates';
import type { submitRegistration } from '@/lib/domain/registrations/service';
import type { Founded } from './workspace';

type Request = Parameters<typeof submitRegistration>[1];

/** A customer that another partner works with already. */
export type Taken = { id: string; company: string; domain: string; country: string };

export function rivalRequest(founded: Founded, now: Date, { company, domain, country }: Taken): Request {
  return {
    ...analytics(founded, 'new_customer', inDays(now, 120)),
    ...{ company: company.replace(/ (GmbH|AG)$/, ' SE'), website: domain, country },
    ...{ contactName: 'Ole Brandt', contactEmail: `ole.brandt@${domain}`, amount: '104,000' },
    problem: 'Batch records are still on paper, and the audit is in spring.',
  };
}

export function marnix(founded: Founded, now: Date): Request {
  return {
    ...sensors(founded, 'expansion', inDays(now, 60)),
    ...{ company: 'Marnix Steelworks AB', website: 'marnix-steelworks.example', country: 'SE', city: 'Luleå' },
    ...{ contactName: 'Henrik Dahl', contactEmail: 'henrik.dahl@marnix-steelworks.example', amount: '61,500' },
    problem: 'Cooling water flow of the second furnace is measured once a shift, by hand.',
  };
}

export function silesia(founded: Founded, now: Date): Request {
  return {
    ...analytics(founded, 'new_customer', inDays(now, 75)),
    ...{ company: 'Silesia Tableware Sp. z o.o.', website: 'silesia-tableware.example', country: 'PL' },
    ...{ contactName: 'Marta Kowalska', contactEmail: 'marta.kowalska@silesia-tableware.example', amount: '38,000' },
    problem: 'Kilns drift by several degrees overnight, and a tenth of a batch cracks.',
  };
}

export function lindau(founded: Founded, now: Date): Request {
  return {
    ...analytics(founded, 'new_customer', inDays(now, 95)),
    ...{ company: 'Lindau Cement Works GmbH', website: 'lindau-cement-works.example', country: 'DE', city: 'Lindau' },
    ...{ contactName: 'Petra Hallström', contactEmail: 'p.hallstrom@lindau-cement-works.example', amount: '96,000' },
    problem: 'The mill’s main bearing failed twice this year without a warning.',
  };
}

export function orbel(founded: Founded, now: Date): Request {
  return {
    ...analytics(founded, 'expansion', inDays(now, 40)),
    ...{ company: 'Orbel Feinmechanik GmbH', website: 'orbel-feinmechanik.example', country: 'DE', city: 'Jena' },
    ...{ contactName: 'Greta Keller', contactEmail: 'greta.keller@orbel-feinmechanik.example', amount: '31,200' },
    problem: 'A second site shall get what the first one has.',
  };
}

export function polder(founded: Founded, now: Date): Request {
  return {
    ...analytics(founded, 'renewal', inDays(now, 30)),
    ...{ company: 'Baltic Dredging S.A.', website: 'baltic-dredging.example', country: 'PL', city: 'Gdynia' },
    ...{ contactName: 'Tomasz Lindholm', contactEmail: 'tomasz.lindholm@baltic-dredging.example', amount: '73,100' },
    problem: 'The pump analytics of three ships run out in January.',
  };
}

export function tarn(founded: Founded, now: Date): Request {
  return {
    ...analytics(founded, 'new_customer', inDays(now, 50)),
    ...{ company: 'Tarnby Textiles A/S', website: 'tarnby-textiles.example', country: 'DK' },
    ...{ contactName: 'Ilse Visser', contactEmail: 'ilse.visser@tarnby-textiles.example', amount: '24,800' },
    problem: 'They asked for a price.',
  };
}

function inDays(now: Date, days: number): string {
  return addDays(now.toISOString().slice(0, 10), days);
}

type DealType = Request['dealType'];

function analytics({ products }: Founded, dealType: DealType, closeDate: string) {
  return { dealType, closeDate, currency: 'EUR', productIds: (products.get('it') ?? []).slice(0, 1) };
}

function sensors({ products }: Founded, dealType: DealType, closeDate: string) {
  return { dealType, closeDate, currency: 'EUR', productIds: (products.get('manufacturing') ?? []).slice(0, 1) };
}
