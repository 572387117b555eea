import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The package that carries both lists, and the fingerprint npm must report for it. */
const packageName = '@adguard/dnr-rulesets';
const packageVersion = '3.3.20260320140136';
const packageIntegrity =
  'sha512-n0DqlWWlDYs4P6UdG1H5HQR/nVCMMxq6B6JMj6gvcP4uMvjmLKQw6rPg07vy5+Mn0ty9Q/3OYQldiHsqNSPzuQ==';

export const refreshUsage = `npm run -s lists -- refresh FOLDER
  Writes public/lists/ anew from the npm package ${packageName} ${packageVersion}
  that stands in FOLDER/node_modules. It has 25 MB, so it is no dependency; get it in an empty folder:
    npm init -y
    npm pkg set 'overrides.@adguard/agtree=3.4.3' 'overrides.@adguard/tsurlfilter=3.5.2'
    npm install --ignore-scripts ${packageName}@${packageVersion}
  (without the overrides npm looks for a version of @adguard/agtree that was never published).
  For newer lists change version and integrity in tools/lists/refresh.ts.`;

interface Source {
  readonly ruleset: number;
  readonly file: string;
  readonly name: string;
  readonly publisher: string;
  readonly homepage: string;
  readonly licence: string;
  /** Header line with the list's own date. */
  readonly dateLine: RegExp;
}

const sources: readonly Source[] = [
  {
    ruleset: 208,
    file: 'urlhaus.txt',
    name: 'Online Malicious URL Blocklist',
    publisher: 'urlhaus-filter (malware-filter), from abuse.ch URLhaus',
    homepage: 'https://gitlab.com/malware-filter/urlhaus-filter',
    licence: 'CC0-1.0 OR MIT; URLhaus data CC0-1.0',
    dateLine: /^! Updated: (\S+)$/m,
  },
  {
    ruleset: 256,
    file: 'durablenapkin.txt',
    name: 'Scam Blocklist',
    publisher: 'DurableNapkin',
    homepage: 'https://github.com/durablenapkin/scamblocklist',
    licence: 'MIT',
    dateLine: /^! TimeUpdated: (\S+)$/m,
  },
];

/** Writes the bundled lists from the package in `folder`; returns what to print, throws an `Error` that says what is missing. */
export function refreshBundledLists(folder: string, root: string): string[] {
  const lock = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8'));
  const locked = lock.packages?.[`node_modules/${packageName}`];
  if (locked?.version !== packageVersion || locked?.integrity !== packageIntegrity) {
    throw new Error(
      `expected ${packageName} ${packageVersion} with ${packageIntegrity}, got ${locked?.version} with ${locked?.integrity}`,
    );
  }
  const target = path.join(root, 'public/lists');
  mkdirSync(target, { recursive: true });
  return sources.map((source) => {
    const text = rawList(folder, source.ruleset);
    const date = source.dateLine.exec(text)?.[1];
    if (date === undefined) throw new Error(`expected a line like ${source.dateLine} in ruleset ${source.ruleset}`);
    const rules = [...new Set(text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('!')))].sort();
    const header = [
      `! Title: ${source.name}`,
      `! Publisher: ${source.publisher}`,
      `! Homepage: ${source.homepage}`,
      `! Licence: ${source.licence}`,
      `! Updated: ${date}`,
    ];
    writeFileSync(path.join(target, source.file), `${[...header, ...rules].join('\n')}\n`);
    return `${source.file}: ${rules.length} rules of ${date}`;
  });
}

function rawList(folder: string, ruleset: number): string {
  const file = path.join(
    folder,
    'node_modules',
    packageName,
    `dist/filters/declarative/ruleset_${ruleset}/ruleset_${ruleset}.json`,
  );
  const text: unknown = JSON.parse(readFileSync(file, 'utf8'))[0]?.metadata?.rawFilterList;
  if (typeof text !== 'string') throw new Error(`expected the text of a list in ruleset ${ruleset}`);
  return text;
}
