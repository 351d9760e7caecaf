import * as accounts from '@/lib/domain/accounts/queries';
import * as analytics from '@/lib/domain/analytics/queries';
import * as home from '@/lib/domain/home/queries';
import * as imports from '@/lib/domain/imports/queries';
import * as importService from '@/lib/domain/imports/service';
import * as digest from '@/lib/domain/notifications/digest/queries';
import * as digestService from '@/lib/domain/notifications/digest/service';
import * as notifications from '@/lib/domain/notifications/queries';
import * as notificationService from '@/lib/domain/notifications/service';
import * as adoptions from '@/lib/domain/opportunities/adoption/queries';
import * as adoptionService from '@/lib/domain/opportunities/adoption/service';
import * as approvals from '@/lib/domain/opportunities/approvals/queries';
import * as approvalService from '@/lib/domain/opportunities/approvals/service';
import * as documents from '@/lib/domain/opportunities/documents/queries';
import * as documentService from '@/lib/domain/opportunities/documents/service';
import * as tasks from '@/lib/domain/opportunities/tasks/queries';
import * as taskService from '@/lib/domain/opportunities/tasks/service';
import * as feedback from '@/lib/domain/opportunities/feedback/queries';
import * as feedbackService from '@/lib/domain/opportunities/feedback/service';
import * as opportunityBoard from '@/lib/domain/opportunities/board/queries';
import * as opportunityDeal from '@/lib/domain/opportunities/deal/queries';
import * as opportunityService from '@/lib/domain/opportunities/deal/service';
import * as presence from '@/lib/domain/opportunities/presence/service';
import * as opportunityLive from '@/lib/domain/opportunities/live/queries';
import * as opportunityList from '@/lib/domain/opportunities/list/queries';
import * as playbookAnswers from '@/lib/domain/playbooks/answers/service';
import * as playbooks from '@/lib/domain/playbooks/queries';
import * as playbookService from '@/lib/domain/playbooks/service';
import * as signals from '@/lib/domain/playbooks/signals/service';
import * as processConditions from '@/lib/domain/process/conditions/queries';
import * as processDraft from '@/lib/domain/process/draft/queries';
import * as processDraftService from '@/lib/domain/process/draft/service';
import * as processStageService from '@/lib/domain/process/draft/stage-service';
import * as processExchange from '@/lib/domain/process/exchange/queries';
import * as processExchangeService from '@/lib/domain/process/exchange/service';
import * as variantService from '@/lib/domain/process/variants/service';
import * as processVersions from '@/lib/domain/process/versions/queries';
import * as processVersionService from '@/lib/domain/process/versions/service';
import * as glossaryService from '@/lib/domain/process/glossary/service';
import * as processGuide from '@/lib/domain/process/guide/queries';
import * as processGuideService from '@/lib/domain/process/guide/service';
import * as journeys from '@/lib/domain/process/journeys/queries';
import * as journeyService from '@/lib/domain/process/journeys/service';
import * as processLint from '@/lib/domain/process/lint/queries';
import * as processLintService from '@/lib/domain/process/lint/service';
import * as processReplay from '@/lib/domain/process/replay/queries';
import * as processReplayService from '@/lib/domain/process/replay/service';
import * as process from '@/lib/domain/process/queries';
import * as processService from '@/lib/domain/process/service';
import * as registrationDecisions from '@/lib/domain/registrations/decisions/service';
import * as registrationDrafts from '@/lib/domain/registrations/drafts/queries';
import * as registrationDraftService from '@/lib/domain/registrations/drafts/service';
import * as registrationPreview from '@/lib/domain/registrations/matching/preview';
import * as registrationMatching from '@/lib/domain/registrations/matching/queries';
import * as registrations from '@/lib/domain/registrations/queries';
import * as registrationService from '@/lib/domain/registrations/service';
import * as registrationProgramme from '@/lib/domain/registrations/programme/queries';
import * as registrationProgrammeService from '@/lib/domain/registrations/programme/service';
import * as registrationProtection from '@/lib/domain/registrations/protection/service';
import * as registrationRequests from '@/lib/domain/registrations/requests/service';
import * as registrationApprovals from '@/lib/domain/registrations/approvals/queries';
import * as registrationApprovalsService from '@/lib/domain/registrations/approvals/service';
import * as registrationKnown from '@/lib/domain/registrations/known/queries';
import * as registrationKnownService from '@/lib/domain/registrations/known/service';
import * as registrationReading from '@/lib/domain/registrations/reading/queries';
import * as registrationFunnel from '@/lib/domain/registrations/funnel/queries';
import * as registrationFiles from '@/lib/domain/registrations/evidence/queries';
import * as registrationFileService from '@/lib/domain/registrations/evidence/service';
import * as registrationDiscounts from '@/lib/domain/registrations/discounts/queries';
import * as registrationDiscountService from '@/lib/domain/registrations/discounts/service';
import * as registrationDropOff from '@/lib/domain/registrations/form/drop-off';
import * as registrationForm from '@/lib/domain/registrations/form/queries';
import * as registrationFormService from '@/lib/domain/registrations/form/service';
import * as registrationFairness from '@/lib/domain/registrations/fairness/queries';
import * as registrationTerms from '@/lib/domain/registrations/terms/queries';
import * as search from '@/lib/domain/search/queries';
import type { AnyOperation } from '@/lib/platform/operation';
import { GROUND } from './ground';
import { LEADS } from './leads';

/** Everything the product can do. The OpenAPI document and the isolation tests are made from this list. */
const AREAS: ReadonlyArray<Readonly<Record<string, unknown>>> = [
  ...GROUND,
  ...LEADS,
  accounts,
  process,
  processService,
  processConditions,
  processDraft,
  processDraftService,
  processStageService,
  processExchange,
  processExchangeService,
  variantService,
  processVersions,
  processVersionService,
  glossaryService,
  processGuide,
  processGuideService,
  journeys,
  journeyService,
  processLint,
  processLintService,
  processReplay,
  processReplayService,
  opportunityBoard,
  opportunityLive,
  presence,
  opportunityList,
  opportunityDeal,
  opportunityService,
  documents,
  documentService,
  tasks,
  taskService,
  feedback,
  feedbackService,
  approvals,
  approvalService,
  adoptions,
  adoptionService,
  playbooks,
  playbookService,
  playbookAnswers,
  signals,
  registrations,
  registrationService,
  registrationDecisions,
  registrationDrafts,
  registrationDraftService,
  registrationMatching,
  registrationPreview,
  registrationProgramme,
  registrationProgrammeService,
  registrationProtection,
  registrationRequests,
  registrationApprovals,
  registrationApprovalsService,
  registrationKnown,
  registrationKnownService,
  registrationReading,
  registrationFunnel,
  registrationFiles,
  registrationFileService,
  registrationDiscounts,
  registrationDiscountService,
  registrationDropOff,
  registrationForm,
  registrationFormService,
  registrationFairness,
  registrationTerms,
  analytics,
  notifications,
  notificationService,
  digest,
  digestService,
  search,
  home,
  imports,
  importService,
];

export const operations: ReadonlyArray<AnyOperation> = AREAS.flatMap((area) => Object.values(area).filter(isOperation));

function isOperation(exported: unknown): exported is AnyOperation {
  return typeof exported === 'function' && 'operation' in exported;
}
