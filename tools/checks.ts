import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, '.output/reports');
const firefoxBuild = path.join(root, '.output/firefox-mv3');

/** Two heavy stages at a time: the whole run is measured on two cores. */
const lanes = 2;
/** A stage that hangs is ended, so that the others' results are still seen. */
const stageLimitMs = 14 * 60_000;
/** So much of what a failed stage printed is printed again at the end, where it is looked for. */
const linesAtTheEnd = 100;

interface Stage {
  readonly name: string;
  /** Package and its program, run by this same Node. */
  readonly program: readonly [packageName: string, binary: string];
  readonly args: readonly string[];
  /** Stages whose output it reads; it is a failure as well when one of them failed. */
  readonly after?: readonly string[];
  /** Prints its output also when it passed, for warnings that are worth reading. */
  readonly loud?: boolean;
  /** Runs tests itself and reports them one by one. */
  readonly tests?: boolean;
  /** Files that failed run once more: in a browser of their own, and on a machine that has become quieter. */
  readonly again?: boolean;
}

/** What one stage adds to the last line. */
interface Result {
  readonly passed: number;
  readonly failed: number;
}

/** A result with what the stage printed. */
interface Outcome {
  readonly result: Result;
  readonly output: string;
}

const failures: { readonly stage: string; readonly output: string }[] = [];

const soak = process.argv.includes('--soak');
const builds = ['chrome build', 'firefox build', 'chrome zip', 'firefox zip'];

const stages: readonly Stage[] = [
  { name: 'prepare', program: ['wxt', 'wxt'], args: ['prepare'] },
  ...(['chrome', 'firefox'] as const).flatMap((browser): Stage[] => [
    { name: `${browser} build`, program: ['wxt', 'wxt'], args: ['build', '-b', browser, '--mv3'], after: ['prepare'] },
    {
      name: `${browser} zip`,
      program: ['wxt', 'wxt'],
      args: ['zip', '-b', browser, '--mv3', '--mode', 'store'],
      after: ['prepare'],
    },
  ]),
  { name: 'types', program: ['typescript', 'tsc'], args: ['-p', 'tsconfig.json'], after: ['prepare'] },
  { name: 'types of the core', program: ['typescript', 'tsc'], args: ['-p', 'tsconfig.domain.json'] },
  { name: 'lint', program: ['@biomejs/biome', 'biome'], args: ['ci', '--colors=off'] },
  { name: 'dead code', program: ['knip', 'knip'], args: [], after: ['prepare'] },
  {
    name: 'unit, property and repository tests',
    program: ['vitest', 'vitest'],
    args: ['run'],
    after: builds,
    tests: true,
  },
  {
    name: 'store lint',
    program: ['web-ext', 'web-ext'],
    args: ['lint', '--source-dir', firefoxBuild, '--no-config-discovery'],
    after: ['firefox build'],
    loud: true,
  },
  // The long ones last, so that the quick answers come first.
  e2e('firefox', 'firefox build'),
  e2e('chromium', 'chrome build'),
];

function e2e(project: 'chromium' | 'firefox', build: string): Stage {
  return {
    name: `e2e in ${project}`,
    program: ['vitest', 'vitest'],
    args: ['run', '--config', 'vitest.e2e.config.ts', '--project', project],
    after: [build],
    tests: true,
    again: true,
  };
}

/** Starts stages in order as soon as what they need is done and a lane is free. */
async function runAll(): Promise<ReadonlyMap<string, Result>> {
  const results = new Map<string, Result>();
  const waiting = [...stages];
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex((stage) => (stage.after ?? []).every((name) => results.has(name)));
    const stage = running.size < lanes && next >= 0 ? waiting.splice(next, 1)[0] : undefined;
    if (stage) {
      const job: Promise<void> = runStage(stage, results).then((result) => {
        results.set(stage.name, result);
        running.delete(job);
      });
      running.add(job);
    } else {
      await Promise.race(running);
    }
  }
  return results;
}

async function runStage(stage: Stage, results: ReadonlyMap<string, Result>): Promise<Result> {
  const broken = (stage.after ?? []).find((name) => results.get(name)?.failed !== 0);
  if (broken) {
    console.log(`✗ ${stage.name}: not run, since "${broken}" failed`);
    return { passed: 0, failed: 1 };
  }
  const startedMs = performance.now();
  const { result, output } = stage.tests ? await runTests(stage) : await runProgram(stage);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  const count = stage.tests ? ` (${result.passed} passed, ${result.failed} failed)` : '';
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${stage.name}${count}  ${seconds} s`);
  if (result.failed > 0) failures.push({ stage: stage.name, output });
  if (result.failed > 0 || stage.loud || stage.tests) console.log(indent(output));
  return result;
}

async function runProgram(stage: Stage): Promise<Outcome> {
  const { ok, output } = await execute(stage, stage.args);
  return { result: { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }, output };
}

async function runTests(stage: Stage): Promise<Outcome> {
  const first = await runReported(stage, '', []);
  const faulty = first.files.filter(({ failed }) => failed > 0).map(({ file }) => file);
  if (!stage.again || first.result.failed === 0 || faulty.length === 0) return first;
  const second = await runReported(stage, '-again', faulty);
  const sound = first.files.filter(({ failed }) => failed === 0).reduce((sum, { passed }) => sum + passed, 0);
  return {
    result: { passed: sound + second.result.passed, failed: second.result.failed },
    output: `${first.output}\nRun again, since they failed: ${faulty.map((file) => path.relative(root, file)).join(', ')}\n${second.output}`,
  };
}

interface Reported extends Outcome {
  readonly files: readonly (Result & { readonly file: string })[];
}

/** Runs tests with the runner's own report; a run that failed without a failed test (a file that did not load, a crash) is one failure. */
async function runReported(stage: Stage, suffix: string, files: readonly string[]): Promise<Reported> {
  const report = path.join(reports, `${stage.name.replaceAll(/\W+/g, '-')}${suffix}.json`);
  const args = [...stage.args, ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok, output } = await execute(stage, args);
  if (!existsSync(report)) return { result: { passed: 0, failed: 1 }, output, files: [] };
  const { numPassedTests: passed, numFailedTests: failed, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const results = testResults as readonly TestFile[];
  return {
    result: { passed, failed: ok ? failed : Math.max(failed, 1) },
    output,
    files: results.map(({ name: file, status, assertionResults }) => ({
      file,
      passed: assertionResults.filter((it) => it.status === 'passed').length,
      failed: status === 'passed' ? 0 : Math.max(1, assertionResults.filter((it) => it.status === 'failed').length),
    })),
  };
}

/** One file in the runner's report. */
interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

function execute({ program: [packageName, binary], name }: Stage, args: readonly string[]) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = path.join(folder, typeof bin === 'string' ? bin : bin[binary]);
  return new Promise<{ readonly ok: boolean; readonly output: string }>((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, CI: 'true', NO_COLOR: '1', ...(soak ? { SHODO_SOAK: '1' } : {}) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (bytes: Buffer) => {
      output += bytes.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const limit = setTimeout(
      () => {
        output += `\n"${name}" was ended after ${stageLimitMs / 60_000} minutes.`;
        child.kill();
      },
      soak ? 6 * stageLimitMs : stageLimitMs,
    );
    child.on('error', (error) => {
      output += error.message;
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ ok: code === 0, output });
    });
  });
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '    ');
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const startedMs = performance.now();
const results = [...(await runAll()).values()];
const failed = results.reduce((sum, result) => sum + result.failed, 0);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
for (const { stage, output } of failures) {
  console.log(
    `\n✗ ${stage}, the end of what it printed:\n${indent(output.split('\n').slice(-linesAtTheEnd).join('\n'))}`,
  );
}
console.log(`\nThe whole run took ${Math.round((performance.now() - startedMs) / 1000)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
