import { readFileSync } from 'node:fs';
import { parseHost } from '../../watch/address.ts';
import { openIndex } from '../../watch/index-file.ts';
import { judge, type OpenList } from '../../watch/judge.ts';
import { findLookalike } from '../../watch/lookalike.ts';
import type { Allow, Verdict } from '../../watch/types.ts';
import { compileFile, ToolFailure } from './compile-file.ts';

export const judgeUsage = `npm run -s lists -- judge --list FILE [--list FILE ...] [--allow HOST ...] [--now DATE] [--json] (URL ... | -)
  Says for each address what the lists have on it, one line each; - reads addresses from stdin, one a line.
  An address without a scheme is read as http. Entries lapse only when --now says what day it is: those of JPCERT/CC's CSV
  after 12 months, of TweetFeed's CSV after 30 days, IP addresses after 30 days and sites that were broken into after 90.
  Exit code 2: a list cannot be read.`;

/** Runs `judge`; gives the exit code. */
export async function judgeAddresses(args: readonly string[], print: (line: string) => void): Promise<number> {
  const { files, allowed, nowMs, asJson, addresses } = readArguments(args);
  const lists = (await Promise.all(files.map(openFile))).filter((list) => list !== undefined);
  const allows = allowed.map(toAllow);
  for (const address of addresses) {
    const verdict = await judge(withScheme(address), lists, { allows, nowMs, findLookalike });
    const answer = toAnswer(address, verdict);
    print(asJson ? JSON.stringify(answer) : inWords(answer));
  }
  return 0;
}

function readArguments(args: readonly string[]) {
  const files: string[] = [];
  const allowed: string[] = [];
  const addresses: string[] = [];
  let nowMs: number | undefined;
  let asJson = false;
  const rest = [...args];
  const value = (option: string) => {
    const next = rest.shift();
    if (next === undefined) throw new ToolFailure(`expected a value after ${option}\n${judgeUsage}`);
    return next;
  };
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--list') files.push(value(arg));
    else if (arg === '--allow') allowed.push(value(arg));
    else if (arg === '--now') nowMs = readDate(value(arg));
    else if (arg === '--json') asJson = true;
    else if (arg === '-') for (const line of linesOfStdin()) addresses.push(line);
    else if (arg === '--') addresses.push(...rest.splice(0));
    else if (arg.startsWith('--')) throw new ToolFailure(`unknown option ${arg}\n${judgeUsage}`);
    else addresses.push(arg);
  }
  if (files.length === 0) throw new ToolFailure(`expected --list FILE\n${judgeUsage}`);
  if (addresses.length === 0 && !args.includes('-')) throw new ToolFailure(`expected an address or -\n${judgeUsage}`);
  return { files, allowed, nowMs, asJson, addresses };
}

function readDate(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new ToolFailure(`expected a date such as 2026-11-23 after --now, got ${text}`);
  return time;
}

function linesOfStdin(): string[] {
  // Editors put a mark at the beginning of a file.
  const lines = readFileSync(0, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Opens a list; undefined when the guard or its format leave nothing of it, so that it flags nothing. */
async function openFile(file: string): Promise<OpenList | undefined> {
  const { compiled } = await compileFile(file);
  if (!compiled.ok && compiled.reason === 'no-entries') return undefined;
  if (!compiled.ok) throw new ToolFailure(`${file}: no list (${compiled.reason})`);
  const opened = openIndex(compiled.list.index, 'whole');
  if (!opened.ok) throw new Error(`expected a whole index of ${file}, got a ${opened.reason} one`);
  const details = new Uint8Array(compiled.list.details);
  return { info: compiled.list.info, index: opened.index, readDetails: async (from, to) => details.subarray(from, to) };
}

function toAllow(host: string): Allow {
  const target = parseHost(host);
  if (target === undefined) throw new ToolFailure(`expected a host after --allow, got ${host}`);
  return { id: host, scope: 'host', target, reason: '', by: '', fromMs: 0, untilMs: Number.POSITIVE_INFINITY };
}

/** Puts http before an address that has no scheme; `host.example:8080` has none, `mailto:somebody` has. */
function withScheme(address: string): string {
  const text = address.trim();
  if (text.startsWith('//')) return `http:${text}`;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text);
  if (scheme === null) return `http://${text}`;
  const [whole, name = ''] = scheme;
  const isPort = (name.includes('.') || name === 'localhost') && /^\d+(?:[/?#\\]|$)/.test(text.slice(whole.length));
  return isPort ? `http://${text}` : text;
}

interface Answer {
  readonly url: string;
  readonly verdict: Verdict['kind'];
  readonly matches: readonly {
    readonly list: string;
    readonly entry: string;
    readonly kind: string;
    readonly line: string;
    readonly brand?: string;
    readonly listedAt?: string;
  }[];
  readonly allowed?: true;
  readonly imitates?: string;
  readonly mixesScripts?: true;
}

function toAnswer(url: string, verdict: Verdict): Answer {
  return {
    url,
    verdict: verdict.kind,
    matches: verdict.matches.map(({ list, entry, threat, line, brand, listedAtMs }) => ({
      list,
      entry,
      kind: threat,
      line,
      ...(brand === undefined ? {} : { brand }),
      ...(listedAtMs === undefined ? {} : { listedAt: new Date(listedAtMs).toISOString() }),
    })),
    ...(verdict.allow !== undefined && verdict.matches.length > 0 ? { allowed: true } : {}),
    ...inAnswer(verdict.lookalike),
  };
}

function inAnswer(lookalike: Verdict['lookalike']): Pick<Answer, 'imitates' | 'mixesScripts'> {
  if (lookalike === undefined) return {};
  return lookalike.kind === 'imitates' ? { imitates: lookalike.name } : { mixesScripts: true };
}

function inWords({ url, verdict, matches, allowed, imitates, mixesScripts }: Answer): string {
  const found = matches.map(
    ({ list, entry, kind, brand }) => `${list}: ${entry} (${brand ? `${kind}, ${brand}` : kind})`,
  );
  const notes = [
    ...found,
    ...(allowed ? ['allowed'] : []),
    ...(imitates ? [`looks like ${imitates}`] : []),
    ...(mixesScripts ? ['mixes scripts'] : []),
  ];
  return [verdict, url, ...notes].join('\t');
}
