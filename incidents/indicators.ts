import { defangUrl } from './defang.ts';
import { type IndicatorChanges, readFact } from './facts.ts';
import type { EntryData, FactKey, Incident } from './types.ts';

/** Something an attack can be recognised by, as it stood in a text. */
export interface Indicator {
  readonly kind: 'url' | 'domain' | 'ip' | 'mail' | 'hash';
  /** As machines read it; never shown, never made a link. */
  readonly value: string;
  /** Harmless to click or paste: `hxxp`, `[.]`, `[@]`. */
  readonly shown: string;
}

/** Stands for a dot that was written `[.]`: whoever did so meant an address, whatever its last label. */
const MARKED_DOT = '\uE000';

/** The ways a dot, an at sign and a scheme are written so that nobody follows them by mistake. */
const defangs: readonly (readonly [RegExp, string])[] = [
  [/\s?(?:\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|\{dot\})\s?/gi, MARKED_DOT],
  [/\s?(?:\[@\]|\(@\)|\{@\}|\[at\]|\(at\)|\{at\})\s?/gi, '@'],
  [/\[:\]/g, ':'],
  [/\[:\/\/\]/g, '://'],
  [/hxxp(?=s?:)/gi, 'http'],
  [/fxp(?=:)/gi, 'ftp'],
];

/** One pass, first come first served, so that a host inside an address is not found a second time. Each run has one start only. */
const candidates = new RegExp(
  [
    '(?<url>(?<![a-z0-9])(?:https?|ftps?|wss?)://[!-~\uE000\\p{L}\\p{N}]+)',
    '(?<mail>(?<![a-z0-9._%\uE000+-])[a-z0-9._%\uE000+-]+@[a-z0-9._\uE000-]+)',
    '(?<ipv6>(?<![0-9a-z:.])[0-9a-f]{0,4}:[0-9a-f:]*:[0-9a-f:.]*(?![0-9a-z]))',
    '(?<run>[a-z0-9_.\uE000-]+)(?<port>:\\d{1,5}(?![.-]*[a-z0-9]))?(?<path>/[!-~\uE000]*)?',
  ].join('|'),
  'giu',
);

/**
 * Everything in a text that looks like an address, a host, a mail address or a hash, once each in the order found, also written
 * 全角 or defanged. A host is always the whole run of host letters that stood there, never a parent of it; a path ends at the first
 * letter outside ASCII, since Japanese goes on without a blank. Any text is fine; nothing throws.
 */
export function findIndicators(text: string): readonly Indicator[] {
  let plain = text.toWellFormed().replaceAll(MARKED_DOT, ' ').normalize('NFKC');
  for (const [written, meant] of defangs) plain = plain.replace(written, meant);
  const found = new Map<string, Indicator>();
  for (const { groups = {} } of plain.matchAll(candidates)) {
    const indicator = classify(groups);
    if (indicator) found.set(`${indicator.kind} ${indicator.value}`, indicator);
  }
  return [...found.values()];
}

/**
 * A text in which nothing that looks like an address can be followed any more: mail programs make links of whatever does, bare hosts
 * too. `keptMail`: mail addresses stay as they are, since they are to be written to.
 */
export function defangText(text: string, { keptMail = false } = {}): string {
  return text.replace(candidates, (...found) => {
    const written: string = found[0];
    const indicator = classify(found.at(-1));
    if (!indicator || indicator.kind === 'hash' || (keptMail && indicator.kind === 'mail')) return written;
    const { value, shown } = indicator;
    const at = written.toLowerCase().indexOf(value.toLowerCase());
    // Only a letter that stands for a marked dot makes them differ.
    if (at < 0) return written.replaceAll('.', '[.]');
    return written.slice(0, at) + shown + written.slice(at + value.length);
  });
}

function classify(groups: { readonly [name: string]: string | undefined }): Indicator | null {
  const { url, mail, ipv6, run = '', port = '', path = '' } = groups;
  if (url !== undefined) return classifyUrl(url);
  if (mail !== undefined) return classifyMail(mail);
  if (ipv6 !== undefined) {
    const ip = ipv6.toLowerCase().replace(/\.+$/, '');
    const isAddress = /[0-9a-f]/.test(ip) && URL.canParse(`http://[${ip}]/`);
    return isAddress ? { kind: 'ip', value: ip, shown: ip.replaceAll('.', '[.]').replaceAll(':', '[:]') } : null;
  }
  const host = trimEnd(run).replace(/^[.\uE000_-]+/, '');
  if (/^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(host)) {
    return { kind: 'hash', value: host.toLowerCase(), shown: host.toLowerCase() };
  }
  // What was cut off the end parts the host from a port or path.
  const rest = host.length < run.length ? '' : port + trimEnd(path);
  const value = asDots(host).toLowerCase();
  const isIp = isIpv4(value);
  if (!isIp && !isHost(host, false)) return null;
  if (rest === '' || /^(?::\d+)?\/?$/.test(rest) || (isIp && /^\/\d{1,2}$/.test(rest))) {
    const whole = value + asDots(rest).replace(/\/$/, '');
    return { kind: isIp ? 'ip' : 'domain', value: whole, shown: whole.replaceAll('.', '[.]') };
  }
  return { kind: 'url', value: value + asDots(rest), shown: defangUrl(value + asDots(rest)) };
}

function classifyUrl(candidate: string): Indicator | null {
  const [, scheme = '', authority = '', path = ''] = /^([a-z]+:\/\/)([^/?#]*)(.*)$/isu.exec(candidate) ?? [];
  // A host of Japanese letters is taken whole; one of ASCII letters ends where Japanese goes on.
  const isAscii = /^[!-~\uE000]/u.test(authority);
  const host = isAscii ? (/^[!-~\uE000]+/u.exec(authority)?.[0] ?? '') : authority;
  const rest = host === authority ? (/^[!-~\uE000]*/u.exec(path)?.[0] ?? '') : '';
  const value = asDots(scheme.toLowerCase() + trimEnd(host.toLowerCase() + rest));
  if (!URL.canParse(value) || new URL(value).hostname === '') return null;
  return { kind: 'url', value, shown: defangUrl(value) };
}

function classifyMail(candidate: string): Indicator | null {
  const at = candidate.lastIndexOf('@');
  const domain = trimEnd(candidate.slice(at + 1));
  const local = candidate.slice(0, at);
  if (local === '' || !isHost(domain, true)) return null;
  const value = `${asDots(local)}@${asDots(domain).toLowerCase()}`;
  return { kind: 'mail', value, shown: value.replace('@', '[@]').replaceAll('.', '[.]') };
}

function asDots(text: string): string {
  return text.replaceAll(MARKED_DOT, '.');
}

/** Leaves out what ends a sentence or a bracket around it; a bracket that was opened inside stays. */
function trimEnd(text: string): string {
  const open = {
    ')': text.split(')').length - text.split('(').length,
    ']': text.split(']').length - text.split('[').length,
  };
  let end = text.length;
  for (; end > 0; end--) {
    const last = text.charAt(end - 1);
    if (last === ')' || last === ']') {
      if (open[last] <= 0) break;
      open[last]--;
    } else if (!/[.,;:!?'"`}>*_\uE000-]/u.test(last)) break;
  }
  return text.slice(0, end);
}

function isIpv4(host: string): boolean {
  const parts = host.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

/** Ends of file names and abbreviations that are country codes too; bare, they are more often the former. */
const fileEnds = new Set(['ai', 'cc', 'cs', 'gz', 'js', 'md', 'pl', 'ps', 'py', 'rs', 'sh', 'so', 'ts', 'vb']);

/**
 * Last labels of three letters and more by which a bare word counts as a host: the common ones, and those reserved for examples
 * (RFC 2606). Among all that exist are `zip`, `mov` or `app`, and "report.zip" is a file.
 */
const longEnds = new Set(
  'com net org info biz edu gov mil int name pro xyz top shop site online club icu vip live link click store space website tech fun work world cloud dev page host press asia tokyo mobi monster cyou sbs bond lol rest buzz autos beauty hair quest today life email support services center company network digital agency systems solutions example test invalid'.split(
    ' ',
  ),
);

/** Whether a run names a host: labels of 1 to 63 letters, and an end that is one, or that was marked as such. */
function isHost(run: string, isCertain: boolean): boolean {
  const labels = asDots(run).toLowerCase().split('.');
  const end = labels.at(-1) ?? '';
  if (labels.length < 2 || !labels.every((label) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(label))) return false;
  if (!/^(?:[a-z]{2,63}|xn--[a-z0-9-]+)$/.test(end)) return false;
  if (isCertain || run.includes(MARKED_DOT) || end.startsWith('xn--')) return true;
  return end.length === 2 ? !fileEnds.has(end) : longEnds.has(end);
}

/** Facts in which an attacker's traces stand; the others hold the company's own names and addresses. */
export const factsWithTraces: readonly FactKey[] = [
  'whatHappened',
  'symptoms',
  'malwareName',
  'ransomNote',
  'urls',
  'mailFrom',
  'mailHeaders',
  'presumedCause',
  'entryRoute',
  'secondaryDamage',
];

/** What an entry says in words that may hold indicators. A page the lists knew nothing of may be any page, so it gives none. */
function textsOf(data: EntryData): readonly string[] {
  switch (data.kind) {
    case 'note':
    case 'correction':
    case 'file':
    case 'call':
      return [data.text];
    case 'page':
      return data.verdict === 'flagged' || data.verdict === 'suspicious' ? [data.url] : [];
    case 'stopped':
      return [data.url];
    case 'fact':
      if (!factsWithTraces.includes(data.key)) return [];
      return (Array.isArray(data.value) ? data.value : [data.value]).filter((it) => typeof it === 'string');
    default:
      return [];
  }
}

/** The indicators of an incident, once each: those that count, and those the user dismissed. */
export function collectIndicators(
  incident: Pick<Incident, 'facts'>,
  entries: readonly { readonly data: EntryData }[],
): { readonly shown: readonly Indicator[]; readonly dismissed: readonly Indicator[] } {
  const changes = indicatorChanges(incident);
  const found = [...entries.flatMap(({ data }) => textsOf(data)), ...changes.added].flatMap(findIndicators);
  const all = [...new Map(found.map((indicator) => [indicator.value, indicator])).values()];
  const isDismissed = ({ value }: Indicator) => changes.dismissed.includes(value);
  return { shown: all.filter((it) => !isDismissed(it)), dismissed: all.filter(isDismissed) };
}

/** What the user changed about the indicators of an incident. */
export function indicatorChanges(incident: Pick<Incident, 'facts'>): IndicatorChanges {
  return readFact(incident, 'indicators') ?? { added: [], dismissed: [] };
}

/** What is done to indicators; `take-back` undoes `add`, `bring-back` undoes `dismiss`. */
export interface IndicatorChange {
  readonly kind: 'add' | 'take-back' | 'dismiss' | 'bring-back';
  readonly indicators: readonly Indicator[];
}

/** The changes after one more. What is added stands defanged, by which it is found again whatever its last label; dismissed are values. */
export function changeIndicators(
  { added, dismissed }: IndicatorChanges,
  { kind, indicators }: IndicatorChange,
): IndicatorChanges {
  const shown = indicators.map((it) => it.shown);
  const values = indicators.map(({ value }) => value);
  const without = (texts: readonly string[], gone: readonly string[]) => texts.filter((text) => !gone.includes(text));
  return {
    added: kind === 'add' || kind === 'take-back' ? without(added, shown).concat(kind === 'add' ? shown : []) : added,
    dismissed: kind === 'take-back' ? dismissed : without(dismissed, values).concat(kind === 'dismiss' ? values : []),
  };
}
