import { withParents } from './address.ts';
import type { Entry } from './entry.ts';

// More paths on one host are taken as all of it: a list made for that would have each of its entries compared with them all.
const maxPathsPerHost = 64;

/** What a list excepts from its own entries: hosts with all below them, and beginnings of paths, upper and lower case alike. */
export class Exceptions {
  readonly #at = new Map<string, string[]>();
  readonly #atOrBelow = new Map<string, string[]>();

  /** Excepts a canonical host, or one path of it. */
  add(host: string, path: string): void {
    note(this.#at, host, path);
    for (const parent of withParents(host)) note(this.#atOrBelow, parent, path);
  }

  /** True for an entry of what is excepted, and for a wider one that would take it along. */
  touch({ host, path, onSubdomains }: Entry): boolean {
    if (this.#at.size === 0) return false;
    const folded = path.toLowerCase();
    const meets = (excepted: readonly string[] | undefined) =>
      excepted?.some((other) => beginsWith(folded, other) || beginsWith(other, folded)) === true;
    if ((path === '' || onSubdomains) && meets(this.#atOrBelow.get(host))) return true;
    for (const parent of withParents(host)) if (meets(this.#at.get(parent))) return true;
    return false;
  }
}

/** As path entries do: up to a separator, or the end. */
function beginsWith(path: string, beginning: string): boolean {
  return path.startsWith(beginning) && (beginning === '' || !/[\w.%-]/.test(path.charAt(beginning.length)));
}

function note(paths: Map<string, string[]>, host: string, path: string): void {
  const noted = paths.get(host);
  if (noted === undefined) paths.set(host, [path.toLowerCase()]);
  else if (noted.length < maxPathsPerHost) noted.push(path.toLowerCase());
  else noted[0] = '';
}
