import { VENDOR_ROLES } from '@/lib/domain/workspace/vocabulary';

type VendorRole = (typeof VENDOR_ROLES)[number];

/** A chosen role as one of the vendor's; the least of them when it is none. */
export function vendorRoleOf(role: string): VendorRole {
  return VENDOR_ROLES.find((known) => known === role) ?? 'executive';
}
