/** A file that shows what a partner says, without its bytes. */
export type FileView = { id: string; fileName: string; size: number; uploadedBy: string; uploadedAt: string };

export const MAX_FILES = 20;

export function filesHref(registrationId: string): string {
  return `/api/registrations/${registrationId}/files`;
}

export function fileHref(fileId: string): string {
  return `/api/registration-files/${fileId}`;
}
