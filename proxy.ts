import { NextResponse, type NextRequest } from 'next/server';

/** Gives every page its content policy, and sends people without a session cookie to sign-in. It decides nothing else. */
export function proxy(request: NextRequest): NextResponse {
  if (!isPublic(request.nextUrl.pathname) && !hasSessionCookie(request)) return toSignIn(request);

  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  headers.set('x-path', `${request.nextUrl.pathname}${request.nextUrl.search}`);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'same-origin');
  return response;
}

export const config = {
  matcher: [
    {
      source: '/((?!api|_next/static|_next/image|icon.svg|favicon.ico).*)',
      missing: [
        { type: 'header', key: 'next-router-prefetch' },
        { type: 'header', key: 'purpose', value: 'prefetch' },
      ],
    },
  ],
};

const publicPaths = ['/sign-in', '/setup', '/invitation', '/p'];

function isPublic(path: string): boolean {
  return publicPaths.some((open) => path === open || path.startsWith(`${open}/`));
}

/** next-auth splits a large token over several cookies with a number behind the name. */
function hasSessionCookie(request: NextRequest): boolean {
  return request.cookies.getAll().some(({ name }) => /^(__Secure-)?next-auth\.session-token(\.\d+)?$/.test(name));
}

function toSignIn(request: NextRequest): NextResponse {
  const target = request.nextUrl.clone();
  const wanted = `${target.pathname}${target.search}`;
  target.pathname = '/sign-in';
  target.search = wanted === '/' ? '' : `?${new URLSearchParams({ from: wanted }).toString()}`;
  return NextResponse.redirect(target);
}

/** The two hashes are of the style elements that the toast library writes; they change with its version. */
const toastStyles =
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='";

function contentPolicy(nonce: string): string {
  const dev = process.env.NODE_ENV === 'development';

  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}' ${toastStyles}`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
