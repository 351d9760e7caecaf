import * as doors from '@/lib/domain/leads/doors/queries';
import * as doorService from '@/lib/domain/leads/doors/service';
import * as imports from '@/lib/domain/leads/intake/import';
import * as merging from '@/lib/domain/leads/merging/queries';
import * as mergingService from '@/lib/domain/leads/merging/service';
import * as offers from '@/lib/domain/leads/offers/queries';
import * as offerService from '@/lib/domain/leads/offers/service';
import * as qualification from '@/lib/domain/leads/qualification/service';
import * as leads from '@/lib/domain/leads/queries';
import * as report from '@/lib/domain/leads/report/queries';
import * as routing from '@/lib/domain/leads/routing/queries';
import * as routingService from '@/lib/domain/leads/routing/service';
import * as points from '@/lib/domain/leads/scoring/points-query';
import * as scoring from '@/lib/domain/leads/scoring/queries';
import * as scoringService from '@/lib/domain/leads/scoring/service';
import * as service from '@/lib/domain/leads/service';
import * as terms from '@/lib/domain/leads/terms/queries';
import * as termsService from '@/lib/domain/leads/terms/service';
import * as history from '@/lib/domain/leads/views/history';

/** Everything that is done with leads. */
export const LEADS: ReadonlyArray<Readonly<Record<string, unknown>>> = [
  ...[leads, service, history, imports, offers, offerService, qualification, routing, routingService],
  ...[points, merging, mergingService, scoring, scoringService, terms, termsService, doors, doorService, report],
];
