import * as partnerActivity from '@/lib/domain/partners/activity/queries';
import * as certificates from '@/lib/domain/partners/certificates/queries';
import * as certificateService from '@/lib/domain/partners/certificates/service';
import * as partnerPeople from '@/lib/domain/partners/people/queries';
import * as partnerPeopleService from '@/lib/domain/partners/people/service';
import * as partners from '@/lib/domain/partners/queries';
import * as partnersService from '@/lib/domain/partners/service';
import * as products from '@/lib/domain/products/queries';
import * as productsService from '@/lib/domain/products/service';
import * as activity from '@/lib/domain/workspace/activity/queries';
import * as audit from '@/lib/domain/workspace/audit/queries';
import * as exchange from '@/lib/domain/workspace/exchange/queries';
import * as exchangeService from '@/lib/domain/workspace/exchange/service';
import * as keys from '@/lib/domain/workspace/keys/queries';
import * as keysService from '@/lib/domain/workspace/keys/service';
import * as outbox from '@/lib/domain/workspace/outbox/queries';
import * as outboxService from '@/lib/domain/workspace/outbox/service';
import * as peopleAbsence from '@/lib/domain/workspace/people/absence';
import * as people from '@/lib/domain/workspace/people/queries';
import * as peopleService from '@/lib/domain/workspace/people/service';
import * as workspace from '@/lib/domain/workspace/queries';
import * as workspaceService from '@/lib/domain/workspace/service';

/** What stands before there is any deal: the workspace itself, its partners and its products. */
export const GROUND: ReadonlyArray<Readonly<Record<string, unknown>>> = [
  ...[
    workspace,
    workspaceService,
    people,
    peopleAbsence,
    peopleService,
    exchange,
    exchangeService,
    outbox,
    outboxService,
  ],
  ...[keys, keysService, activity, audit],
  ...[
    partners,
    partnersService,
    partnerActivity,
    partnerPeople,
    partnerPeopleService,
    certificates,
    certificateService,
  ],
  ...[products, productsService],
];
