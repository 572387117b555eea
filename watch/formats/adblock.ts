import type { SkipReason } from '../entry.ts';
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
export const adblock: Format = {
  name: 'adblock',
  ignoresPathCase: true,
  fits: (line) =>
    line.startsWith('||') ||
    line.startsWith('@@') ||
    line.startsWith('|http') ||
    (line.startsWith('[') && /^\[ad(block|guard)/i.test(line)) ||
    cosmetic.test(line) ||
    (line.length < 4096 && /^\S+\$[a-z~][\w~,=.|-]*$/.test(line)),
  mayExcept: (text) => text.includes('@@'),
  read(line, emit, isIndented) {
    if (line.startsWith('[')) return 'header';
    if (cosmetic.test(line)) return 'not-a-page-visit';
    if (hosts.fits(line)) return hosts.read(line, emit, isIndented);
    const isException = line.startsWith('@@');
    const { body, options } = splitOptions(isException ? line.slice(2) : line);
    if (!actOnPages(options)) return isException ? 'exception' : 'not-a-page-visit';
    return readBody(body, isException, (form, text) =>
      emit(isException ? { form, text, isException } : { form, text }),
    );
  },
};

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
  if (dollar <= 0 || rule[dollar - 1] === '/') return { body: rule, options: [] };
  const options = rule.slice(dollar + 1).split(',');
  const areOptions = options.every((option) => /^~?[\w-]+(=|$)/.test(option));
  return areOptions ? { body: rule.slice(0, dollar), options } : { body: rule, options: [] };
}

function readBody(
  body: string,
  isException: boolean,
  emit: (form: 'host' | 'url' | 'pattern', text: string) => void,
): SkipReason | undefined {
  const literal = withoutEnd(body);
  if (/[*^|]/.test(literal.replace(/^\|\|?/, ''))) return isException ? 'exception' : 'pattern';
  if (literal.startsWith('||')) {
    const text = literal.slice(2);
    const slash = text.indexOf('/');
    const host = slash === -1 ? text : text.slice(0, slash);
    // `||amazon.co.jp.` begins a longer name; without its dot it would be another rule.
    if (host.endsWith('.') || host.startsWith('.') || host === '') return isException ? 'exception' : 'pattern';
    if (slash === -1 || slash === text.length - 1) emit('host', host.replace(/:\d+$/, ''));
    else emit('pattern', text);
    return undefined;
  }
  if (/^\|https?:\/\//.test(literal)) {
    emit('url', literal.slice(1));
    return undefined;
  }
  if (!isException && looksLikeHost(literal) && !literal.endsWith('.') && !literal.startsWith('.')) {
    emit('host', literal);
    return undefined;
  }
  return isException ? 'exception' : 'pattern';
}

/** `^` at the end, and `*` after a separator, add nothing to what is matched. */
function withoutEnd(body: string): string {
  if (body.endsWith('^*')) return body.slice(0, -2);
  if (body.endsWith('/*')) return body.slice(0, -1);
  return body.endsWith('^') ? body.slice(0, -1) : body;
}
