import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const output = path.resolve(import.meta.dirname, '../../.output');

/**
 * Most that a page may load before it is shown, in bytes as built (uncompressed: it is read from disk and parsed).
 * The popup opens on a bad morning on an old computer, so it is the strictest.
 */
const limits: Readonly<Record<string, { readonly js: number; readonly css: number }>> = {
  'popup.html': { js: 60_000, css: 40_000 },
  // With the table of look-alike letters, every way out, the texts of reports in both languages and what an organisation decided.
  'warning.html': { js: 91_000, css: 40_000 },
  'welcome.html': { js: 70_000, css: 40_000 },
  // Opened at leisure; everything on one page, with backup, the catalogue of lists and all that can be said of them, the log's lines too.
  'options.html': { js: 241_000, css: 40_000 },
  // All of an incident at once: steps, record, deadlines, search, hand-over; and settings of which an organisation decided some.
  'workspace.html': { js: 202_000, css: 50_000 },
  // The running incident beside a page: the popup's respond tab.
  'sidepanel.html': { js: 120_000, css: 40_000 },
  // All sources; the statements themselves are loaded afterwards.
  'facts.html': { js: 90_000, css: 40_000 },
  // Opened at leisure, with the steps of two types and all desks.
  'sheet.html': { js: 120_000, css: 40_000 },
};
/** Held by the background while it runs; half of it is the table of public suffixes, the rest what is guarded, and reads and renews lists. */
const backgroundLimit = 372_000;
/** What a user downloads: mostly the bundled lists, and every page with both languages. */
const zipLimit = 660_000;

describe.each(['chrome-mv3', 'firefox-mv3'])('the build in .output/%s', (name) => {
  const build = path.join(output, name);
  const pages = existsSync(build) ? readdirSync(build).filter((file) => file.endsWith('.html')) : [];

  test('is there and has pages', () => {
    expect(pages, `build first: npm run build writes .output/${name}`).not.toEqual([]);
  });

  test.each(pages)('%s loads no more than its limit', (page) => {
    const limit = limits[page];
    if (!limit) throw new Error(`${page} is new: give it a row in the limits of tests/rules/budget.test.ts`);
    const loaded = loadedBy(build, page);
    const js = sizeOf(build, loaded.scripts);
    const css = sizeOf(build, loaded.styles);
    console.log(`${name}/${page}: ${js} bytes of JavaScript, ${css} bytes of CSS`);
    const advice = `Load what is not needed at once with import(), or raise the limit with a reason. It loads ${loaded.scripts.join(', ')}.`;
    expect(js, advice).toBeLessThanOrEqual(limit.js);
    expect(css, advice).toBeLessThanOrEqual(limit.css);
  });

  test('the background stays within its limit', () => {
    const bytes = sizeOf(build, ['background.js']);
    console.log(`${name}/background.js: ${bytes} bytes`);
    expect(bytes, 'See what grew with wxt build --analyze, or raise the limit with a reason.').toBeLessThanOrEqual(
      backgroundLimit,
    );
  });
});

test.each(['chrome', 'firefox'])('the %s store zip stays within its limit', (browser) => {
  const zips = readdirSync(output).filter(
    (file) => file.endsWith(`-${browser}-store.zip`) || file.endsWith(`-${browser}.zip`),
  );
  expect(zips, `zip first: wxt zip -b ${browser} --mv3 --mode store`).not.toEqual([]);
  for (const zip of zips) {
    const bytes = sizeOf(output, [zip]);
    console.log(`${zip}: ${bytes} bytes`);
    expect(bytes, 'See what grew in the build, or raise the limit with a reason.').toBeLessThanOrEqual(zipLimit);
  }
});

/** Scripts and styles a page loads before it can be used: what its HTML names and what these import statically. */
function loadedBy(
  build: string,
  page: string,
): { readonly scripts: readonly string[]; readonly styles: readonly string[] } {
  const html = readFileSync(path.join(build, page), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"/g)].map(([, file = '']) =>
    path.posix.join('/', file).slice(1),
  );
  const scripts = new Set(named.filter((file) => file.endsWith('.js')));
  const styles = new Set(named.filter((file) => file.endsWith('.css')));
  for (const script of scripts) {
    const source = readFileSync(path.join(build, script), 'utf8');
    // Static forms, since import(…) has a bracket between the word and the name; and the screens put off for a page's first paint.
    for (const [, file = ''] of source.matchAll(
      /\b(?:(?:import|from)\s*|import\((?=`\.\/App-))["'`](\.[^"'`]+\.js)["'`]/g,
    )) {
      scripts.add(path.posix.join(path.posix.dirname(script), file));
    }
    for (const [, file = ''] of source.matchAll(/["'`](assets\/App-[^"'`]+\.css)["'`]/g)) styles.add(file);
  }
  return { scripts: [...scripts], styles: [...styles] };
}

function sizeOf(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
}
