import { receiveHook } from '@/lib/domain/leads/doors/visit';
import { readInput } from '@/lib/platform/request-input';
import { answering } from '@/lib/platform/route';

type Props = { params: Promise<{ secret: string }> };

/** What other software posts to a webhook. The secret in the address is the key. */
export function POST(request: Request, { params }: Props): Promise<Response> {
  return answering('lead webhook', async () => {
    const { secret } = await params;
    const id = await receiveHook(secret, await readInput(request));
    return Response.json({ data: { id } }, { status: 201 });
  });
}
