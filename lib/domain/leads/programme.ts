import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/platform/db/client';
import { questionsOf, type Framework, type Question } from './qualification/vocabulary';
import { DEFAULT_POINTS, pointsModel, type PointsModel } from './scoring/points';

export type LeadProgramme = {
  framework: Framework;
  questions: ReadonlyArray<Question>;
  needed: number;
  cap: number;
  maxShare: number | null;
  points: PointsModel;
  version: number;
};

const ownQuestions = z.array(z.object({ key: z.string(), label: z.string(), hint: z.string() }));

/** As the workspace set it, or as it is before anybody did. */
export async function loadLeadProgramme(tx: Tx, { workspaceId }: { workspaceId: string }): Promise<LeadProgramme> {
  const row = await tx.leadProgramme.findUnique({ where: { workspaceId } });
  if (!row) return { ...DEFAULTS, questions: questionsOf('bant', []) };

  const framework = row.framework as Framework;
  return {
    framework,
    questions: questionsOf(framework, ownQuestions.parse(row.questions)),
    ...{ needed: row.needed, cap: row.cap, maxShare: row.maxShare, version: row.version },
    points: row.points === null ? DEFAULT_POINTS : pointsModel.parse(row.points),
  };
}

const DEFAULTS = {
  framework: 'bant',
  needed: 2,
  cap: 20,
  maxShare: null,
  points: DEFAULT_POINTS,
  version: 0,
} as const;
