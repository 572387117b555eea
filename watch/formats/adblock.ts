import type { RawEntry, SkipReason } from '../entry.ts';
import { and, not, readCondition } from './adblock-condition.ts';
import { type Format, looksLikeHost } from './format.ts';
import { hosts } from './hosts.ts';

const cosmetic = /#@?[$?%]?[$?%]?#/;
// Kinds of requests that stand for the visit of a page, and those that may stand beside them.
const pageTypes = new Set(['all', 'document', 'doc']);
const otherTypes = new Set(
  'popup script image stylesheet css object xmlhttprequest xhr subdocument frame ping websocket media font other important'.split(
    ' ',
  ),
);

/** Adblock rules; only those that stop the visit of a page of one host say something here. */
export const adblock: Format = { ...ruleReader(), forList: ruleReader };

function ruleReader(): Format {
  // Rules that others take back (`$badfilter`), which may stand above or below them.
  const takenBack = new Set<string>();
  // Whether the rules here are meant for us, undefined where that cannot be told; outside of conditions they are.
  let isMeant: boolean | undefined = true;
  // Conditions around the line, each with what held outside of it.
  let around: { readonly outside: boolean | undefined; readonly own: boolean | undefined }[] = [];
  // AdGuard's hint that the next rule is for some of its programs alone.
  let isForOthers = false;

  return {
    name: 'adblock',
    ignoresPathCase: true,
    fits: (line) =>
      line.startsWith('||') ||
      line.startsWith('@@') ||
      line.startsWith('|http') ||
      (line.startsWith('[') && /^\[ad(block|guard)/i.test(line)) ||
      cosmetic.test(line) ||
      (line.length < 4096 && /^\S+\$[a-z~][\w~,=.|-]*$/.test(line)),
    mayExcept: (text) => text.includes('@@') || text.includes('badfilter'),
    restart() {
      isMeant = true;
      around = [];
      isForOthers = false;
    },
    read(line, emit, isIndented) {
      if (line.startsWith('!')) return readDirective(line);
      const isMeantHere = and(isMeant, isForOthers ? undefined : true);
      isForOthers = false;
      if (line.startsWith('[') && !line.startsWith('[$')) return 'header';
      if (cosmetic.test(line)) return 'not-a-page-visit';
      const isException = line.startsWith('@@');
      const { body, options } = splitOptions(isException ? line.slice(2) : line);
      const takesBack = options.includes('badfilter');
      // In doubt nothing is stopped: what cannot be told stops no visit, and its exceptions hold.
      if (isMeantHere === false || (isMeantHere === undefined && !isException && !takesBack)) return 'conditional';
      if (takesBack) {
        // An exception that is taken back stays: at worst a visit is not stopped.
        if (!isException) takenBack.add(ruleKey(body, options));
        return 'exception';
      }
      if (!isException && takenBack.size > 0 && takenBack.has(ruleKey(body, options))) return 'excepted';
      if (hosts.fits(line)) return hosts.read(line, emit, isIndented);
      if (!actOnPages(options)) return isException ? 'exception' : 'not-a-page-visit';
      return readBody(body, isException, (form, text) =>
        emit(isException ? { form, text, isException } : { form, text }),
      );
    },
  };

  function readDirective(line: string): SkipReason {
    if (line.startsWith('!+')) isForOthers = /\sPLATFORM\(/.test(line);
    if (!line.startsWith('!#')) return 'comment';
    const [, name = '', rest = ''] = /^!#(\w+)(.*)$/.exec(line) ?? [];
    if (name === 'if') {
      const own = readCondition(rest);
      around.push({ outside: isMeant, own });
      isMeant = and(isMeant, own);
    } else if (name === 'else') {
      const last = around.at(-1);
      if (last !== undefined) isMeant = and(last.outside, not(last.own));
    } else if (name === 'endif') {
      const last = around.pop();
      if (last !== undefined) isMeant = last.outside;
    } else if (name === 'include') {
      // Another file, of which nothing is read.
      return 'not-understood';
    }
    return 'header';
  }
}

/** Whether a line that looks like a comment says how rules below it are meant: `!#if`, or a hint of AdGuard's. */
export function isDirective(line: string): boolean {
  return line.startsWith('!#') || line.startsWith('!+');
}

/** The same for all spellings of a rule, in whatever order its options stand. */
function ruleKey(body: string, options: readonly string[]): string {
  const spelled = options.filter((option) => option !== 'badfilter').map((it) => (it === 'doc' ? 'document' : it));
  return `${body}$${spelled.toSorted().join(',')}`;
}

/** A rule without kinds of requests acts on pages too; any condition, such as `third-party` or `domain=`, takes pages out. */
function actOnPages(options: readonly string[]): boolean {
  const types = options.filter((option) => option !== 'important');
  return (
    types.every((option) => pageTypes.has(option) || otherTypes.has(option)) &&
    (types.length === 0 || types.some((option) => pageTypes.has(option)))
  );
}

/** `||host^$all,important` is a body and its options; a `$` that no option follows belongs to the body. */
function splitOptions(rule: string): { body: string; options: readonly string[] } {
  const dollar = rule.lastIndexOf('$');
  if (dollar <= 0) return { body: rule, options: [] };
  const options = rule.slice(dollar + 1).split(',');
  const areOptions = options.every((option) => /^~?[\w-]+(=|$)/.test(option));
  return areOptions ? { body: rule.slice(0, dollar), options } : { body: rule, options: [] };
}

function readBody(
  body: string,
  isException: boolean,
  emit: (form: RawEntry['form'], text: string) => void,
): SkipReason | undefined {
  const literal = withoutEnd(body);
  if (/[*^|]/.test(literal.replace(/^\|\|?/, ''))) return isException ? 'exception' : 'pattern';
  if (literal.startsWith('||')) {
    const text = literal.slice(2);
    const slash = text.indexOf('/');
    const host = slash === -1 ? text : text.slice(0, slash);
    if (isPartOfName(host)) return isException ? 'exception' : 'pattern';
    if (slash === -1 || slash === text.length - 1) emit('host', host.replace(/^([^:]*):\d+$/, '$1'));
    else emit('pattern', text);
    return undefined;
  }
  // Without its bar it could stand within other addresses as well; only the one it is says something of a visit.
  const [, address, host = ''] = /^\|?(https?:\/\/([^/?#]*).*)$/.exec(literal) ?? [];
  if (address !== undefined && !isPartOfName(host)) {
    emit('prefix', address);
    return undefined;
  }
  if (looksLikeHost(literal) && !isPartOfName(literal)) {
    emit('host', literal);
    return undefined;
  }
  return isException ? 'exception' : 'pattern';
}

/** `||amazon.co.jp.` begins a longer name; without its dot it would be another rule. */
function isPartOfName(host: string): boolean {
  return host === '' || host.startsWith('.') || host.endsWith('.');
}

/** `^` at the end, and `*` after a separator, add nothing to what is matched. */
function withoutEnd(body: string): string {
  if (body.endsWith('^*')) return body.slice(0, -2);
  if (body.endsWith('/*')) return body.slice(0, -1);
  return body.endsWith('^') ? body.slice(0, -1) : body;
}
