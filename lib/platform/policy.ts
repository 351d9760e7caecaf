import { AppError } from '@/lib/core/errors';
import { registrationGrants } from './grants/registrations';
import { ADMIN, EVERYBODY, PARTNER, REGISTERING, STAFF, VENDOR, WORKING } from './grants/roles';
import type { Role, Viewer } from './viewer';

/** The whole permission model: which roles may do what. Which rows they may touch is the row policies' job. */
export const GRANTS = {
  'workspace.get': EVERYBODY,
  'workspace.update': ADMIN,
  'workspace.change_password': EVERYBODY,
  'workspace.list_users': VENDOR,
  'workspace.invite_user': ADMIN,
  'workspace.revoke_invitation': ADMIN,
  'workspace.update_user': ADMIN,
  'workspace.get_absence': VENDOR,
  'workspace.set_absence': VENDOR,
  'workspace.reset_access': ADMIN,
  'workspace.list_mail': STAFF,
  'workspace.get_mail': STAFF,
  'workspace.resend_mail': STAFF,
  'workspace.list_rates': VENDOR,
  'workspace.set_rate': ADMIN,
  'workspace.list_api_keys': ADMIN,
  'workspace.create_api_key': ADMIN,
  'workspace.revoke_api_key': ADMIN,
  'workspace.list_events': ADMIN,
  'workspace.check_log': ADMIN,

  'partner.list': VENDOR,
  'partner.get': EVERYBODY,
  'partner.create': STAFF,
  'partner.update': STAFF,
  'partner.list_activity': VENDOR,
  'partner.list_people': EVERYBODY,
  'partner.list_certificates': EVERYBODY,
  'partner.award_certificate': STAFF,
  'partner.withdraw_certificate': STAFF,
  'partner.invite': [...STAFF, 'partner_admin'],
  'partner.revoke_invitation': [...STAFF, 'partner_admin'],
  'partner.update_person': [...STAFF, 'partner_admin'],

  'account.search': REGISTERING,
  'product.list': EVERYBODY,
  'product.save': ADMIN,

  'process.list': EVERYBODY,
  'process.get': EVERYBODY,
  'process.get_draft': VENDOR,
  'process.watch_draft': VENDOR,
  'process.list_versions': VENDOR,
  'process.condition_choices': VENDOR,
  'journey.list': VENDOR,
  'journey.get': VENDOR,
  'journey.try': VENDOR,
  'journey.simulate': VENDOR,
  'journey.create': ADMIN,
  'journey.update': ADMIN,
  'journey.move': ADMIN,
  'journey.remove': ADMIN,
  'process.get_replay': VENDOR,
  'process.list_stops': VENDOR,
  'process.export_stops': VENDOR,
  'process.start_replay': ADMIN,
  'process.create': ADMIN,
  'process.update': ADMIN,
  'process.create_variant': ADMIN,
  'process.follow': ADMIN,
  'process.open_draft': ADMIN,
  'process.save_stage': ADMIN,
  'process.add_stage': ADMIN,
  'process.move_stage': ADMIN,
  'process.remove_stage': ADMIN,
  'process.restore_stage': ADMIN,
  'process.discard_draft': ADMIN,
  'process.publish': ADMIN,
  'process.compare_versions': VENDOR,
  'process.retire_version': ADMIN,
  'process.bring_back_version': ADMIN,
  'process.export': VENDOR,
  'process.preview_file': ADMIN,
  'process.import': ADMIN,
  'process.guide': EVERYBODY,
  'process.list_unread': EVERYBODY,
  'process.list_readers': VENDOR,
  'process.acknowledge': EVERYBODY,
  'process.lint': VENDOR,
  'process.review': ADMIN,
  'process.explain_term': ADMIN,
  'process.forget_term': ADMIN,

  'opportunity.board': EVERYBODY,
  'opportunity.watch': EVERYBODY,
  'opportunity.attend': EVERYBODY,
  'opportunity.column': EVERYBODY,
  'opportunity.list': EVERYBODY,
  'opportunity.count_needs': EVERYBODY,
  'opportunity.choices': EVERYBODY,
  'opportunity.get': EVERYBODY,
  'opportunity.gate': EVERYBODY,
  'opportunity.timeline': EVERYBODY,
  'opportunity.create': STAFF,
  'opportunity.move': WORKING,
  'opportunity.override_gate': STAFF,
  'opportunity.update': WORKING,
  'opportunity.meet_criterion': WORKING,
  'opportunity.add_note': WORKING,
  'opportunity.list_documents': EVERYBODY,
  'opportunity.read_document': EVERYBODY,
  'opportunity.attach_document': WORKING,
  'opportunity.remove_document': WORKING,
  'opportunity.list_approvals': EVERYBODY,
  'opportunity.ask_approval': WORKING,
  'opportunity.decide_approval': WORKING,

  'task.list': EVERYBODY,
  'task.list_at_deal': EVERYBODY,
  'task.assignees': WORKING,
  'task.write': WORKING,
  'task.do': WORKING,
  'task.skip': WORKING,

  'feedback.say': WORKING,
  'feedback.list': VENDOR,
  'feedback.list_own': EVERYBODY,
  'feedback.answer': STAFF,
  'feedback.link': ADMIN,
  'feedback.merge': ADMIN,
  'feedback.close': ADMIN,

  'opportunity.preview_adoption': ADMIN,
  'opportunity.list_adoptions': VENDOR,
  'opportunity.get_adoption': VENDOR,
  'opportunity.start_adoption': ADMIN,
  'opportunity.undo_adoption': ADMIN,

  'opportunity.receive_signal': STAFF,

  'play.list': VENDOR,
  'play.get': VENDOR,
  'play.matches': VENDOR,
  'play.create': ADMIN,
  'play.update': ADMIN,
  'play.for_deal': EVERYBODY,
  'play.use': WORKING,
  'play.pass': WORKING,

  ...registrationGrants,

  'lead.list': EVERYBODY,
  'lead.get': EVERYBODY,
  'lead.list_history': EVERYBODY,
  'lead.create': STAFF,
  'lead.import': STAFF,
  'lead.update': REGISTERING,
  'lead.contact': REGISTERING,
  'lead.qualify': REGISTERING,
  'lead.convert': REGISTERING,
  'lead.close': REGISTERING,
  'lead.postpone': REGISTERING,
  'lead.reopen': REGISTERING,
  'lead.touch': STAFF,
  'lead.get_questions': EVERYBODY,
  'lead.list_offers': EVERYBODY,
  'lead.accept_offer': PARTNER,
  'lead.decline_offer': PARTNER,
  'lead.assign': STAFF,
  'lead.take_back': STAFF,
  'lead.route': STAFF,
  'lead.list_routings': VENDOR,
  'lead.list_rules': VENDOR,
  'lead.simulate_rule': VENDOR,
  'lead.create_rule': STAFF,
  'lead.update_rule': STAFF,
  'lead.move_rule': STAFF,
  'lead.remove_rule': STAFF,
  'lead.get_terms': VENDOR,
  'lead.save_terms': STAFF,
  'lead.save_places': STAFF,
  'lead.get_points': VENDOR,
  'lead.list_alike': VENDOR,
  'lead.preview_merge': VENDOR,
  'lead.merge': STAFF,
  'lead.undo_merge': STAFF,
  'lead.get_programme': VENDOR,
  'lead.update_programme': ADMIN,
  'lead.get_model': VENDOR,
  'lead.train': STAFF,
  'lead.choose_model': ADMIN,
  'lead.list_doors': VENDOR,
  'lead.create_door': STAFF,
  'lead.update_door': STAFF,
  'lead.report': VENDOR,

  'insight.report': EVERYBODY,
  'insight.partners': VENDOR,
  'insight.deals': EVERYBODY,
  'insight.export': EVERYBODY,
  'insight.history': EVERYBODY,

  'import.list': ADMIN,
  'import.get': ADMIN,
  'import.options': ADMIN,
  'import.list_issues': ADMIN,
  'import.upload': ADMIN,
  'import.append': ADMIN,
  'import.check': ADMIN,
  'import.start': ADMIN,
  'import.discard': ADMIN,

  'notification.list': EVERYBODY,
  'notification.mark_read': EVERYBODY,
  'notification.get_digest': EVERYBODY,
  'notification.choose_digest': EVERYBODY,
  'home.get': EVERYBODY,
  'home.waiting': EVERYBODY,
  'search.find': EVERYBODY,
} as const satisfies Record<string, ReadonlyArray<Role>>;

export type Permission = keyof typeof GRANTS;

export type Access = 'read' | 'write';

/** A key may do what vendor admins may, as far as its scopes reach: `registration:read`, `opportunity:write`. */
export function scopeOf(permission: Permission, access: Access): string {
  return `${permission.slice(0, permission.indexOf('.'))}:${access}`;
}

export function can(viewer: Viewer, permission: Permission, access: Access = 'write'): boolean {
  const roles: ReadonlyArray<Role> = GRANTS[permission];

  switch (viewer.kind) {
    case 'vendor':
    case 'partner':
      return roles.includes(viewer.role);
    case 'apiKey':
      return roles.includes('vendor_admin') && viewer.scopes.includes(scopeOf(permission, access));
    case 'system':
      return true;
  }
}

export function demand(viewer: Viewer, permission: Permission, access: Access): void {
  if (!can(viewer, permission, access)) throw new AppError('forbidden', 'permission.missing');
}
