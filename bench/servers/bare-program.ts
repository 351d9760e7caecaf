// What could be had at most: Node's own http server and pg, answering with the statements, prepared as there, and the JSON
// of the product.
// It asks nobody who they are; its connections take the vendor's role and workspace once, so that the same policies hold.
import { createServer, type ServerResponse } from 'node:http';
import pg from 'pg';
import { fromCursor } from '@/lib/domain/opportunities/board/cursor';
import {
  boardStatement,
  columnStatement,
  type BoardRow,
  type PageRow,
} from '@/lib/domain/opportunities/board/statements';
import { toBoard, toColumnPage } from '@/lib/domain/opportunities/board/views';

const { DATABASE_URL, PORT, BENCH_WORKSPACE: workspaceId = '', BENCH_PROCESS: processId = '' } = process.env;
const pool = new pg.Pool({
  connectionString: DATABASE_URL,
  max: 16,
  options: `-c role=app_vendor -c app.workspace=${workspaceId}`,
});

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const answer = pathname === '/board' ? board() : column(searchParams);
  answer.then(
    (value) => {
      send(response, 200, { data: value });
    },
    (error: unknown) => {
      send(response, 500, { error: String(error) });
    },
  );
});

async function board() {
  const { text, values } = boardStatement({ workspaceId, processId, where: null });
  const { rows } = await pool.query<BoardRow>({ name: 'board', text, values });
  const [row] = rows;
  if (!row) throw new Error('no process');
  return toBoard(row, new Date());
}

async function column(parameters: URLSearchParams) {
  const stageKey = parameters.get('key') ?? '';
  const after = fromCursor(parameters.get('after') ?? '');
  const { text, values } = columnStatement({ workspaceId, processId, stageKey, after, where: null });
  const { rows } = await pool.query<PageRow>({ name: `column ${after ? 'after' : ''}`, text, values });
  return toColumnPage(rows[0]?.cards ?? []);
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

process.on('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log('listens');
});
