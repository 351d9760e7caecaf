import 'server-only';
import NextAuth from 'next-auth';
import { NextRequest } from 'next/server';
import { AppError } from '@/lib/core/errors';
import { authOptions } from './auth';
import { addressOf } from './client-address';
import { readBytes } from './request-input';
import { answering } from './route';
import { countTry } from './sign-in';

type AuthContext = { params: Promise<{ nextauth: Array<string> }> };

const LIMIT = 20_000;

const answer = NextAuth(authOptions) as (request: Request, context: AuthContext) => Promise<Response>;

/** The two of next-auth's addresses that we use: the token against forged forms, and the form itself. */
export function handleAuth(request: NextRequest, context: AuthContext): Promise<Response> {
  return answering('sign-in', async () => {
    const act = `${request.method} ${(await context.params).nextauth.join('/')}`;
    if (act === 'GET csrf') return answer(request, context);
    if (act === 'POST callback/credentials') return answer(await counted(request), context);
    throw new AppError('not_found', 'address.unknown');
  });
}

/** A try is counted before its password is looked at. */
async function counted(request: Request): Promise<NextRequest> {
  // Plain text fields of bounded size: nothing nested reaches the sign-in.
  const form = new URLSearchParams(new TextDecoder().decode(await readBytes(request, LIMIT)));
  await countTry(form.get('email') ?? '', addressOf(request.headers));

  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/x-www-form-urlencoded');
  headers.delete('content-length');
  return new NextRequest(request.url, { method: 'POST', headers, body: form.toString() });
}
