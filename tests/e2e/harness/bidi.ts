import { WebSocket } from 'ws';

/** A WebDriver BiDi session (https://w3c.github.io/webdriver-bidi/). */
export interface BidiSession {
  /** Sends one command; fails with its name when the browser refuses it or does not answer in time. */
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  close(): void;
}

/** Chrome-scope calls may wait for whole pages. */
const answerLimitMs = 30_000;

export async function openBidiSession(address: string): Promise<BidiSession> {
  const socket = new WebSocket(`${address}/session`, { maxPayload: 2 ** 28 });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  let lastId = 0;
  const waiting = new Map<number, (answer: Answer | null) => void>();
  socket.on('message', (data) => {
    const answer: Answer = JSON.parse(data.toString());
    if (answer.id === undefined || answer.id === null) return;
    waiting.get(answer.id)?.(answer);
  });
  socket.on('close', () => {
    for (const settle of waiting.values()) settle(null);
  });
  const session: BidiSession = {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        const fail = (reason: string) => reject(new Error(`${method}: ${reason}`));
        const limit = setTimeout(() => {
          waiting.delete(id);
          fail(`no answer within ${answerLimitMs / 1000} s`);
        }, answerLimitMs);
        waiting.set(id, (answer) => {
          clearTimeout(limit);
          waiting.delete(id);
          if (answer === null) fail('the browser closed the connection');
          else if (answer.type === 'error') fail(`${answer.error}: ${answer.message}`);
          else resolve(answer.result ?? {});
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
  await session.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return session;
}

interface Answer {
  readonly id?: number | null;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
}
