import path from 'node:path';
import { folderTypedIn, ToolFailure } from './lists/compile-file.ts';
import { confusablesUsage, writeConfusables } from './lists/confusables.ts';
import { inspect, inspectUsage } from './lists/inspect.ts';
import { judgeAddresses, judgeUsage } from './lists/judge.ts';
import { refreshBundledLists, refreshUsage } from './lists/refresh.ts';
import { suffixesUsage, writeSuffixes } from './lists/suffixes.ts';

const root = path.resolve(import.meta.dirname, '..');
const usage = [inspectUsage, judgeUsage, refreshUsage, confusablesUsage, suffixesUsage].join('\n\n');

// Whoever read the answer has enough of it, such as `head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ToolFailure)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function run([command, ...args]: readonly string[]): Promise<number> {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  if (command === 'inspect') return inspect(args, print);
  if (command === 'judge') return judgeAddresses(args, print);
  if (command === 'refresh') {
    const [folder] = args;
    if (folder === undefined) throw new ToolFailure(refreshUsage);
    for (const line of refreshBundledLists(path.resolve(folderTypedIn(), folder), root)) print(line);
    return 0;
  }
  if (command === 'confusables') {
    const [folder] = args;
    if (folder === undefined) throw new ToolFailure(confusablesUsage);
    print(writeConfusables(path.resolve(folderTypedIn(), folder), root));
    return 0;
  }
  if (command === 'suffixes') {
    print(await writeSuffixes(root));
    return 0;
  }
  if (command === 'help' || command === '--help') {
    print(usage);
    return 0;
  }
  throw new ToolFailure(usage);
}
