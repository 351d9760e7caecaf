import { z } from 'zod';
import { processFile } from '@/lib/domain/process/exchange/schema';

/** What a process file must look like, for whoever writes one. */
export function GET(): Response {
  const schema = z.toJSONSchema(processFile, { io: 'input', unrepresentable: 'any' });
  return Response.json({ title: 'A process of Tributary', ...schema });
}
