import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findImitated } from '../../watch/lookalike.ts';

const lists = path.resolve(import.meta.dirname, '../../public/lists');

/** Every host of the lists shipped with the extension, in their order. */
function bundledHosts(): readonly string[] {
  return ['urlhaus.txt', 'durablenapkin.txt'].flatMap((file) =>
    readFileSync(path.join(lists, file), 'utf8')
      .split('\n')
      .map((line) => /^\|\|([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]+)\^/.exec(line)?.[1])
      .filter((host) => host !== undefined),
  );
}

/** Hosts that stand on the lists shipped with the extension, spread evenly over them: the same at each run. */
export function pickBundledHosts(count: number): string[] {
  const hosts = bundledHosts();
  if (hosts.length < count) throw new Error(`Expected ${count} hosts in the bundled lists, got ${hosts.length}`);
  return Array.from(
    { length: count },
    (_, index) => hosts[Math.floor(((index + 0.5) * hosts.length) / count)] as string,
  );
}

/** A listed host that looks like a known name, and whose. */
export function pickBundledLookalike(): { readonly host: string; readonly imitates: string } {
  for (const host of bundledHosts()) {
    const imitates = findImitated(host);
    if (imitates !== undefined) return { host, imitates };
  }
  throw new Error('Expected the bundled lists to name a host that looks like a known name');
}

/** A page that stands on a bundled list although its host does not. Browsers ask github.com itself for nothing but https. */
export function pickBundledPath(host: 'github.com' | 'img1.wsimg.com' = 'github.com'): {
  readonly host: string;
  readonly path: string;
} {
  const line = new RegExp(`^\\|\\|${host}(/[a-z0-9/._-]+)\\^`, 'm');
  const listedPath = line.exec(readFileSync(path.join(lists, 'urlhaus.txt'), 'utf8'))?.[1];
  if (!listedPath) throw new Error(`Expected the bundled lists to name a page of ${host}`);
  return { host, path: listedPath };
}

/** A listed host under a name whose every address browsers turn into https before they ask anyone (their built-in HSTS list). */
export function pickHstsHost(): string {
  const host = /^\|\|([a-z0-9-]+\.pages\.dev)\^/m.exec(
    readFileSync(path.join(lists, 'durablenapkin.txt'), 'utf8'),
  )?.[1];
  if (!host) throw new Error('Expected the bundled lists to name a host under pages.dev');
  return host;
}
