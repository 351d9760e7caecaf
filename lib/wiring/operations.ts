import * as home from '@/lib/domain/home/queries';
import * as processDraft from '@/lib/domain/process/draft/queries';
import * as processDraftService from '@/lib/domain/process/draft/service';
import * as processStageService from '@/lib/domain/process/draft/stage-service';
import * as process from '@/lib/domain/process/queries';
import * as processService from '@/lib/domain/process/service';
import * as search from '@/lib/domain/search/queries';
import type { AnyOperation } from '@/lib/platform/operation';

/** Everything the product can do. The OpenAPI document and the isolation tests are made from this list. */
const AREAS: ReadonlyArray<Readonly<Record<string, unknown>>> = [
  process,
  processService,
  processDraft,
  processDraftService,
  processStageService,
  search,
  home,
];

export const operations: ReadonlyArray<AnyOperation> = AREAS.flatMap((area) => Object.values(area).filter(isOperation));

function isOperation(exported: unknown): exported is AnyOperation {
  return typeof exported === 'function' && 'operation' in exported;
}
