import pg from 'pg';
import { StartupError } from '../startup-error';

type Rights = { user: string; database: string; may: boolean };

/** Asked before anything is made: a database that is ours only in part would be brought up to date only in part. */
export async function demandRights(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<Rights>(
    `select current_user as user, current_database() as database,
       has_database_privilege(current_database(), 'create')
         and coalesce(has_schema_privilege(to_regnamespace('public')::oid, 'create'), false) as may`,
  );
  const [rights] = rows;
  if (!rights || rights.may) return;

  const [user, database] = [pg.escapeIdentifier(rights.user), pg.escapeIdentifier(rights.database)];
  throw new StartupError(
    `The database user ${user} may not make tables in the database ${database}: ` +
      `let an administrator of the server run: alter database ${database} owner to ${user};`,
  );
}
