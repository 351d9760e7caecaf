import { get, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';

type Opened = { count: number; url: string; cookie: string; onData: (stream: number, data: string) => void };

export type Streams = { close: () => void };

/** Opens so many streams of live events and waits until each has answered. Each line of data is given on as it comes. */
export async function openStreams({ count, url, cookie, onData }: Opened): Promise<Streams> {
  const answers = await Promise.all(Array.from({ length: count }, () => openOne(url, cookie)));
  for (const [stream, answer] of answers.entries()) {
    createInterface({ input: answer }).on('line', (line) => {
      if (line.startsWith('data: ')) onData(stream, line);
    });
  }
  return {
    close: () => {
      for (const answer of answers) answer.destroy();
    },
  };
}

function openOne(url: string, cookie: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = get(`${url}/api/live`, { headers: { cookie }, agent: false }, (answer) => {
      if (answer.statusCode === 200) resolve(answer);
      else reject(new Error(`A stream was refused: ${String(answer.statusCode)}`));
    });
    request.on('error', reject);
  });
}
