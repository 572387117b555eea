import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Built, type Engine, engines } from './engines.ts';
import { makeHosts, makeQueries } from './hosts.ts';

const usage = `npm run bench -- [--json] [--sizes 10000,100000,1000000,5000000]
  Builds each engine over the same invented hosts, each in a process of its own, and asks all the same questions.`;
const defaultSizes = [10_000, 100_000, 1_000_000, 5_000_000];
/** Short passes with new questions each: the best is one that nothing else on the machine interrupted, on caches as cold as a visit's. */
const passes = 40;
const readsPerPass = 5000;

/** What one engine took at one size. Times of look-ups are the best of all passes, in ns a host. */
interface Row {
  readonly engine: string;
  readonly hosts: number;
  readonly bytesPerHost: number | null;
  readonly buildMs: number;
  /** Processor time of the building, all threads together: the steadier figure where other programs run as well. */
  readonly buildCpuMs: number;
  /** Part of the building that reads and judges the list's text, which only ours does. */
  readonly readingMs: number | null;
  /** The longest task while building; null where the engine builds in one task and `buildMs` is it. */
  readonly longestTaskMs: number | null;
  /** Ours alone: what else is known of each entry, and the time to read it for one. */
  readonly sideTable: { readonly bytesPerHost: number; readonly readMs: number } | null;
  /** Ours alone: one read at a random place of as many bytes as it takes, which no look-up of a listed host goes without. */
  readonly randomReadNs: number | null;
  readonly openMs: number | null;
  readonly hitNs: number;
  readonly missNs: number;
  readonly subdomainNs: number;
  /** Of all misses asked, those called listed, and of all others those called clear. */
  readonly wrong: number;
  readonly asked: number;
}

const args = process.argv.slice(2);
if (args[0] === '--measure') {
  const engine = engines.find(({ name }) => name === args[1]);
  if (engine === undefined) throw new Error(`expected the name of an engine, got ${args[1]}`);
  process.stdout.write(JSON.stringify(await measure(engine, Number(args[2]))));
} else if (args.includes('--help')) {
  console.log(usage);
} else {
  installPeers();
  const sizes = args.includes('--sizes')
    ? (args[args.indexOf('--sizes') + 1] ?? '').split(',').map(Number)
    : defaultSizes;
  const rows = sizes.flatMap((size) =>
    engines.filter(({ mostHosts }) => size <= mostHosts).map(({ name }) => measureApart(name, size)),
  );
  if (args.includes('--json'))
    console.log(JSON.stringify({ node: process.version, cpu: os.cpus()[0]?.model, rows }, null, 2));
  else printTable(rows);
}

/** The peers come with a package.json of their own, so that a plain install stays small. */
function installPeers(): void {
  if (existsSync(path.join(import.meta.dirname, 'node_modules'))) return;
  console.error('Installing the peers to compare with (once) …');
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('npm ci did not finish in bench/: see above. It needs the npm registry once.');
    process.exit(1);
  }
}

/** A process for each, so that none runs on the others' heap or compiled code. */
function measureApart(engine: string, size: number): Row {
  console.error(`${engine}, ${size} hosts …`);
  const child = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8192', import.meta.filename, '--measure', engine, String(size)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 2],
    },
  );
  if (child.status !== 0) throw new Error(`expected figures of ${engine} at ${size}, got exit code ${child.status}`);
  return JSON.parse(child.stdout);
}

async function measure(engine: Engine, size: number): Promise<Row> {
  const hosts = makeHosts(size);
  const queries = makeQueries(hosts, engine.queries * passes);
  const someHosts = hosts.slice(0, 500);
  const text = new TextEncoder().encode(hosts.join('\n'));
  // To go through millions of strings that nobody needs takes a collection of garbage half a second in the middle of the building.
  if (engine.readsText) hosts.length = 0;
  // What inventing them left behind is no part of the building.
  globalThis.gc?.();
  const startMs = performance.now();
  const startCpu = process.cpuUsage();
  const built = await engine.build(hosts, text);
  const buildMs = performance.now() - startMs;
  const { user, system } = process.cpuUsage(startCpu);
  const hits = ask(built, queries.hits, true);
  const misses = ask(built, queries.misses, false);
  const subdomains = ask(built, queries.subdomains, true);
  return {
    engine: engine.name,
    hosts: size,
    bytesPerHost: built.storedBytes === undefined ? null : built.storedBytes / size,
    buildMs,
    buildCpuMs: (user + system) / 1000,
    readingMs: built.readingMs ?? null,
    longestTaskMs: built.longestTaskMs ?? null,
    sideTable: built.sideTable === undefined ? null : await measureSideTable(built.sideTable, someHosts, size),
    randomReadNs: built.storedBytes === undefined || !engine.readsText ? null : readAtRandom(built.storedBytes),
    openMs: built.open === undefined ? null : best(5, built.open),
    hitNs: hits.ns,
    missNs: misses.ns,
    subdomainNs: subdomains.ns,
    wrong: hits.wrong + misses.wrong + subdomains.wrong,
    asked: 3 * engine.queries * passes,
  };
}

/** Asks the hosts pass by pass, as new strings of a URL, as a visit brings them. */
function ask(built: Built, hosts: readonly string[], expected: boolean): { ns: number; wrong: number } {
  const perPass = hosts.length / passes;
  let bestMs = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let from = 0; from < hosts.length; from += perPass) {
    const fresh = hosts.slice(from, from + perPass).map((host) => new URL(`https://${host}/`).hostname);
    const startMs = performance.now();
    for (const host of fresh) if (built.has(host)) found++;
    bestMs = Math.min(bestMs, performance.now() - startMs);
  }
  return { ns: (bestMs * 1e6) / perPass, wrong: expected ? hosts.length - found : found };
}

/** The best of all passes, in ns a read; each place follows from what was read before, so that no read begins before its turn. */
function readAtRandom(bytes: number): number {
  const words = Uint32Array.from({ length: bytes >> 2 }, (_, at) => Math.imul(at, 0x9e3779b1));
  let bestMs = Number.POSITIVE_INFINITY;
  let place = 1;
  for (let pass = 0; pass < passes; pass++) {
    const startMs = performance.now();
    for (let read = 0; read < readsPerPass; read++) {
      place = (Math.imul(place, 1_664_525) + 1_013_904_223 + (words[(place >>> 0) % words.length] as number)) | 0;
    }
    bestMs = Math.min(bestMs, performance.now() - startMs);
  }
  return (bestMs * 1e6) / readsPerPass;
}

/** The median of reading what is known of some listed hosts. */
async function measureSideTable(
  { bytes, read }: NonNullable<Built['sideTable']>,
  someHosts: readonly string[],
  size: number,
) {
  const times: number[] = [];
  for (const host of someHosts) {
    const startMs = performance.now();
    await read(host);
    times.push(performance.now() - startMs);
  }
  return { bytesPerHost: bytes / size, readMs: times.sort((a, b) => a - b)[times.length >> 1] as number };
}

function best(times: number, work: () => unknown): number {
  let bestMs = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const startMs = performance.now();
    work();
    bestMs = Math.min(bestMs, performance.now() - startMs);
  }
  return bestMs;
}

function printTable(rows: readonly Row[]): void {
  const heads = [
    'engine',
    'hosts',
    'B/host',
    'build ms',
    'CPU ms',
    'longest task ms',
    'open ms',
    'hit ns',
    'miss ns',
    'subdomain ns',
    'wrong',
  ];
  const cells = rows.map((row) => [
    row.engine,
    row.hosts.toLocaleString('en'),
    row.bytesPerHost === null ? '–' : row.bytesPerHost.toFixed(2),
    row.readingMs === null ? row.buildMs.toFixed(0) : `${row.buildMs.toFixed(0)} (reading ${row.readingMs.toFixed(0)})`,
    row.buildCpuMs.toFixed(0),
    (row.longestTaskMs ?? row.buildMs).toFixed(0),
    row.openMs === null ? '–' : row.openMs.toFixed(row.openMs < 1 ? 3 : 1),
    row.hitNs.toFixed(0),
    row.missNs.toFixed(0),
    row.subdomainNs.toFixed(0),
    `${row.wrong} of ${row.asked.toLocaleString('en')}`,
  ]);
  console.log(`| ${heads.join(' | ')} |\n|${heads.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`);
  for (const row of cells) console.log(`| ${row.join(' | ')} |`);
  for (const { engine, hosts, sideTable, randomReadNs } of rows) {
    if (sideTable === null || randomReadNs === null) continue;
    const { bytesPerHost, readMs } = sideTable;
    console.log(
      `\n${engine}, ${hosts.toLocaleString('en')} hosts: side table of ${bytesPerHost.toFixed(1)} bytes a host; what it says of one host is read in ${readMs.toFixed(2)} ms. One read at a random place of as many bytes as the index has takes ${randomReadNs.toFixed(0)} ns.`,
    );
  }
}
