import { z } from 'zod';
import { event } from '@/lib/platform/events';

const vendorOnly = { audience: 'vendor' } as const;

export const workspaceCreated = event('workspace.created', z.object({ name: z.string() }), vendorOnly);
export const workspaceUpdated = event('workspace.updated', z.object({ name: z.string() }), vendorOnly);

export const passwordChanged = event('user.password_changed', z.object({ name: z.string() }), vendorOnly);
