import { openStages, type DraftRule } from './rule';

export const noDefinition: DraftRule = {
  id: 'no_definition',
  why: 'Two sellers will put the same deal into different stages.',
  judge: ({ stages }) =>
    openStages(stages)
      .filter(({ definition }) => definition === '')
      .map((stage) => ({
        stage,
        part: 'definition',
        message: 'Nobody can tell which deals belong here',
        remedy: 'Write what is true of them.',
      })),
};

export const noMilestone: DraftRule = {
  id: 'no_milestone',
  why: 'A deal is as far as the buyer has gone. Where the stage doesn’t name the buyer’s act, hope fills it.',
  judge: ({ stages }) =>
    openStages(stages)
      .filter(({ buyerMilestone }) => buyerMilestone === '')
      .map((stage) => ({
        stage,
        part: 'buyerMilestone',
        message: 'There is no buyer milestone',
        remedy: 'Write the buyer’s act that ends this stage.',
      })),
};
