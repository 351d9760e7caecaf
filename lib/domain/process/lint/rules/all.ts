import { tooShortClock, noTarget, targetFromHistory } from './clock';
import { fallingChance, chanceAgainstHistory } from './chance';
import { uncheckable } from './checkable';
import { contradiction } from './contradiction';
import { expiredContent, noContent } from './content';
import { earlyField } from './early-field';
import { noExit } from './exit';
import { alwaysBlocks, neverBlocks } from './gates';
import { hurried } from './hurried';
import { jargon } from './jargon';
import { lostWithoutReason, noReasons } from './lost-reasons';
import { nobody } from './people';
import { deadEnd, unreachable, wayToNowhere } from './reachable';
import { notReviewed } from './review';
import type { DraftRule, EvidenceRule, StopRule } from './rule';
import { sellerWords } from './seller-words';
import { manyAsked, manyStages } from './size';
import { skipped } from './skipped';
import { missingKinds, tooManyStages } from './stage-kinds';
import { stageNames } from './stage-names';
import { twins } from './twins';
import { unverifiable } from './verifiable';
import { noDefinition, noMilestone } from './words';

/** A rule is one file, or one of a small family, and one line here. */
export const STOP_RULES: ReadonlyArray<StopRule> = [
  missingKinds,
  tooManyStages,
  stageNames,
  tooShortClock,
  noReasons,
  uncheckable,
];

export const DRAFT_RULES: ReadonlyArray<DraftRule> = [
  notReviewed,
  manyStages,
  unreachable,
  deadEnd,
  wayToNowhere,
  contradiction,
  noExit,
  manyAsked,
  unverifiable,
  sellerWords,
  jargon,
  noDefinition,
  noMilestone,
  fallingChance,
  noTarget,
  noContent,
  expiredContent,
];

export const EVIDENCE_RULES: ReadonlyArray<EvidenceRule> = [
  nobody,
  chanceAgainstHistory,
  targetFromHistory,
  neverBlocks,
  alwaysBlocks,
  earlyField,
  skipped,
  hurried,
  twins,
  lostWithoutReason,
];
