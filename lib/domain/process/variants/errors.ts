import { catalogue } from '@/lib/core/error-catalogue';

export const variantError = catalogue('variant', {
  parent_not_found: ['not_found', 'The process that it is to follow does not exist.'],
  parent_unpublished: ['invalid', 'Only a process that is published and not archived can be followed.'],
  circle: ['invalid', 'This process would come to follow itself. Choose another one.'],
  other_kind: [
    'invalid',
    'A stage with the same key ends a deal in one of the two processes, and does not in the other. Remove it first.',
  ],
  takes_by_rules: [
    'invalid',
    'A variant gets its deals by journey rules. Leave product lines and partner types empty, or let it stop following.',
  ],
});
