import type { IncomingMessage, ServerResponse } from 'node:http';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Answers what the framework has no words for, or takes for a fault of ours. True when it has answered. */
export function refuseEarly({ method = '', url = '' }: IncomingMessage, response: ServerResponse): boolean {
  if (!METHODS.has(method)) return refuse(response, 405, 'Nothing here answers this method. Use GET or POST.');
  if (!isDecodable(url)) return refuse(response, 400, 'This address is broken off or mistyped. Copy it whole.');
  return false;
}

function refuse(response: ServerResponse, status: number, words: string): true {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' });
  response.end(`${words}\n`);
  return true;
}

/** Of a path that can't be decoded no page could tell what it asks for; what comes after "?" is read leniently. */
function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}
