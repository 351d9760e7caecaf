import packageJson from '@/package.json';
import { openApiDocument } from '@/lib/wiring/openapi';

export function GET(): Response {
  return Response.json(openApiDocument(packageJson.version));
}
