/** The areas, from the ground up: one imports from the tiers before its own; news travels the other way as events. */
export const TIERS = [
  ['workspace'],
  ['partners', 'accounts', 'products'],
  ['process'],
  ['opportunities'],
  ['playbooks', 'registrations', 'quotes', 'cosell'],
  ['leads'],
  ['training', 'content', 'campaigns', 'incentives'],
  ['scoring', 'forecast', 'analytics'],
  ['notifications', 'integrations', 'webhooks', 'imports', 'search', 'home', 'setup'],
];
