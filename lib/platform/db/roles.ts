import pg from 'pg';
import { StartupError, codeOf, reasonOf } from '../startup-error';

/**
 * One database role per kind of viewer, and one for the functions that look further than a viewer may; the row policies
 * are theirs. Roles belong to the server, not to a database.
 */
export const VIEWER_ROLES = ['app_vendor', 'app_partner', 'app_system', 'app_definer'] as const;

/** Makes the viewers' roles and lets `member` (the role that connects) switch to them. Does nothing when all is there. */
export async function ensureViewerRoles(client: pg.ClientBase, member: string): Promise<void> {
  for (const role of VIEWER_ROLES) {
    try {
      if (await maySwitch(client, member, role)) continue;

      await createRole(client, role);
      await letSwitch(client, member, role);
    } catch (error) {
      throw missingRole(member, reasonOf(error));
    }
  }
}

async function maySwitch(client: pg.ClientBase, member: string, role: string): Promise<boolean> {
  const kind = (await isAtLeast16(client)) ? 'SET' : 'MEMBER';
  const { rows } = await client.query<{ may: boolean }>(
    'select pg_has_role($1::name, oid, $2) as may from pg_roles where rolname = $3',
    [member, kind, role],
  );

  return rows[0]?.may === true;
}

async function createRole(client: pg.ClientBase, role: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount) return;

  try {
    await client.query(`create role ${role} nologin`);
  } catch (error) {
    // Another process made it at the same instant.
    if (!['42710', '23505'].includes(codeOf(error))) throw error;
  }
}

/** Switching must be possible, having the role's rights without switching must not. */
async function letSwitch(client: pg.ClientBase, member: string, role: string): Promise<void> {
  const how = (await isAtLeast16(client)) ? 'with inherit false, set true' : '';
  await client.query(`grant ${role} to ${pg.escapeIdentifier(member)} ${how}`);
}

async function isAtLeast16(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  );
  return (rows[0]?.version ?? 0) >= 160_000;
}

function missingRole(member: string, reason: string): StartupError {
  const create = VIEWER_ROLES.map((role) => `create role ${role} nologin;`).join(' ');
  return new StartupError(
    `The database user "${member}" may not set up the roles of the viewers (${reason}): ` +
      `let an administrator of the server run: ${create} grant ${VIEWER_ROLES.join(', ')} to "${member}";`,
  );
}
