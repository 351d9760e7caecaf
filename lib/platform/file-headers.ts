type Manner = { type: string; isShown?: boolean };

/** The headers of a file that is sent out: saved, unless it may be shown; never guessed at, never kept by anything in between. */
export function fileHeaders(fileName: string, { type, isShown = false }: Manner): Record<string, string> {
  return {
    'content-type': type,
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded(fileName)}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
}

/** RFC 5987 allows fewer characters than an address does. */
function encoded(fileName: string): string {
  return encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
