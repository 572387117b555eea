import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { type Certificate, createCertificate } from './certificate.ts';

/** One TCP connection somebody opened. */
export interface Connection {
  readonly atMs: number;
  /** Bytes that arrived so far, TLS handshake included. */
  readonly bytes: number;
}

/** One request as it arrived. */
export interface WebRequest {
  readonly atMs: number;
  readonly scheme: 'http' | 'https';
  readonly method: string;
  /** As in the Host header, without the port the browser was told. */
  readonly host: string;
  /** Path with query. */
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  /** Complete once the answer was sent. */
  readonly body: string;
}

/** A group of hosts behind ports of their own, so that "no connection" can be told for exactly these hosts. */
export interface HostGroup {
  readonly httpPort: number;
  readonly httpsPort: number;
  readonly connections: readonly Connection[];
  readonly requests: readonly WebRequest[];
  /** Answers of a test's own, by path, in place of the pages. */
  readonly answers: Map<string, (request: http.IncomingMessage, response: http.ServerResponse) => void>;
  /** Sum over all connections. */
  bytes(): number;
  /** Forgets everything seen so far and closes what is open, so that whatever comes next needs a connection of its own. */
  reset(): void;
}

/** The web of one test: hosts that stand on a list, and everything else. */
export interface Web {
  readonly listed: HostGroup;
  readonly others: HostGroup;
  /** Hosts and addresses that lead to `listed`; their subdomains do so too. IPv6 in brackets. */
  readonly listedHosts: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts both groups on loopback ports. The same pages answer for every name, see `answer`.
 * Firefox reaches a group as its proxy, so absolute request lines and CONNECT are understood as well.
 */
export async function startWeb(listedHosts: readonly string[]): Promise<Web> {
  const certificate = createCertificate(Date.now());
  const listed = await startGroup(certificate);
  const others = await startGroup(certificate);
  return {
    listed,
    others,
    listedHosts,
    close: async () => {
      await Promise.all([listed.close(), others.close()]);
    },
  };
}

async function startGroup(certificate: Certificate): Promise<HostGroup & { close(): Promise<void> }> {
  const connections: { atMs: number; socket: net.Socket; readonly bytes: number }[] = [];
  const requests: WebRequest[] = [];
  const answers: HostGroup['answers'] = new Map();
  const record = (socket: net.Socket) => {
    socket.on('error', () => {});
    connections.push({
      atMs: performance.now(),
      socket,
      get bytes() {
        return socket.bytesRead;
      },
    });
  };
  const plain = http.createServer((request, response) => serve('http', request, response, requests, answers));
  const secure = https.createServer({ ...certificate }, (request, response) =>
    serve('https', request, response, requests, answers),
  );
  // The front sees each raw connection before any parser, so that its bytes can be counted.
  const fronts = [plain, secure].map((server) =>
    net.createServer((socket) => {
      record(socket);
      server.emit('connection', socket);
    }),
  );
  plain.on('connect', (request: http.IncomingMessage, socket: net.Socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    (request.url?.endsWith(':443') ? secure : plain).emit('connection', socket);
  });
  const [httpPort, httpsPort] = await Promise.all(fronts.map(listen));
  return {
    httpPort: httpPort as number,
    httpsPort: httpsPort as number,
    connections,
    requests,
    answers,
    bytes: () => connections.reduce((sum, connection) => sum + connection.bytes, 0),
    reset: () => {
      for (const { socket } of connections) socket.destroy();
      connections.length = 0;
      requests.length = 0;
    },
    close: async () => {
      for (const { socket } of connections) socket.destroy();
      await Promise.all(fronts.map((front) => new Promise((resolve) => front.close(resolve))));
    },
  };
}

function listen(server: net.Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function serve(
  scheme: 'http' | 'https',
  request: http.IncomingMessage,
  response: http.ServerResponse,
  requests: WebRequest[],
  answers: HostGroup['answers'],
): void {
  const host = request.headers.host ?? '';
  const url = new URL(request.url ?? '/', `${scheme}://${host}`);
  const seen = {
    atMs: performance.now(),
    scheme,
    method: request.method ?? '',
    host: host.replace(/:\d+$/, ''),
    path: url.pathname + url.search,
    headers: request.headers,
    body: '',
  };
  requests.push(seen);
  request.setEncoding('utf8');
  request.on('data', (text: string) => {
    seen.body += text;
  });
  request.on('end', () => {
    const own = answers.get(url.pathname);
    if (own) {
      own(request, response);
      return;
    }
    const { status, headers, body } = answer(url);
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
    response.end(body);
  });
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The pages: `to` is where each leads, in the way its path names. Any other path is a page whose script reports that it ran. */
function answer(url: URL): Answer {
  const to = url.searchParams.get('to') ?? '';
  const attribute = to.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const script = JSON.stringify(to).replaceAll('<', '\\u003c');
  switch (url.pathname) {
    case '/favicon.ico':
    case '/script-ran':
      return { status: 204, body: '' };
    case '/redirect':
      return { status: Number(url.searchParams.get('status') ?? 302), headers: { location: to }, body: '' };
    case '/link':
      return page(
        `<a id="link" href="${attribute}">same tab</a> <a id="new-tab" target="_blank" href="${attribute}">new tab</a>
         <a id="download" download href="${attribute}">download</a>`,
      );
    case '/form':
      return page(
        `<form method="post" action="${attribute}"><input name="secret" value="typed-secret"><button id="send">send</button></form>`,
      );
    case '/meta':
      return page('', `<meta http-equiv="refresh" content="0;url=${attribute}">`);
    case '/script':
      return page(`<script>location.href = ${script}</script>`);
    case '/trap':
      return page(
        `<h1>page</h1><script>
          addEventListener('pageshow', () => {
            for (let count = 0; count < 20; count++) history.pushState('', '', '#' + count);
            location.href = ${script};
          });
        </script>`,
      );
    case '/open':
      return page(
        `<button id="open">open</button><script>document.getElementById('open').onclick = () => window.open(${script})</script>`,
      );
    case '/frame':
      return page(`<iframe id="frame" src="${attribute}" width="600" height="400"></iframe>`);
    case '/break-out':
      return page(
        `<iframe srcdoc="${`<script>top.location.href = ${script}</script>`.replaceAll('"', '&quot;')}"></iframe>`,
      );
    case '/speculate':
      return page(
        `<script type="speculationrules">${JSON.stringify({
          [url.searchParams.get('how') ?? 'prefetch']: [{ source: 'list', urls: [to], eagerness: 'immediate' }],
        }).replaceAll('<', '\\u003c')}</script>`,
      );
    case '/fetch':
      return page(
        `<script>fetch(${script}, { mode: 'no-cors' }).catch(() => {})</script><img alt="" src="${attribute}">`,
      );
    case '/fake-warning':
      return page(fakeWarning(url.searchParams.get('then') ?? ''));
    case '/download':
      return {
        status: 200,
        headers: {
          'content-type': 'application/octet-stream',
          'content-disposition': 'attachment; filename="file.bin"',
        },
        body: 'file',
      };
    case '/service-worker.js':
      return {
        status: 200,
        headers: { 'content-type': 'text/javascript' },
        body: `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate')
    event.respondWith(new Response('<title>from the worker</title>' +
      (event.request.url.includes('/trap') ? '<script>for (let count = 0; count < 20; count++) history.pushState("", "", "#" + count)</script>' : ''), { headers: { 'content-type': 'text/html' } }));
});`,
      };
    case '/register-worker':
      return page(
        `<script>navigator.serviceWorker.register('/service-worker.js').then(() => navigator.serviceWorker.ready)
          .then(() => { document.title = 'worker ready' })</script>`,
      );
    default:
      return page(`<h1>page</h1><script>fetch('/script-ran')</script>`);
  }
}

/**
 * What fake warnings do to keep somebody: at the first press they fill the screen, take the pointer, beep and ask before
 * they close. `then`: `keys` lets no key through, `alerts` asks again and again, `busy` does not answer any more.
 */
function fakeWarning(then: string): string {
  return `<h1>Infected</h1><button id="go">scan</button><script>
    addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'stay'; });
    for (const kind of ${then === 'keys' ? "['keydown', 'keypress', 'keyup']" : '[]'})
      addEventListener(kind, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, { capture: true });
    document.getElementById('go').onclick = async () => {
      const sound = new AudioContext().createOscillator();
      sound.connect(sound.context.destination);
      sound.start();
      await document.documentElement.requestFullscreen();
      await navigator.keyboard?.lock().catch(() => {});
      await document.body.requestPointerLock()?.catch?.(() => {});
      document.title = 'trapped';
      ${then === 'alerts' ? "setTimeout(() => { for (;;) alert('Call 000-0000-0000'); }, 300);" : ''}
      ${then === 'busy' ? 'setTimeout(() => { for (;;); }, 300);' : ''}
    };
  </script>`;
}

function page(body: string, head = ''): Answer {
  return {
    status: 200,
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test page</title>${head}</head><body>${body}</body></html>`,
  };
}
