import { runTool } from '../tools/setup.js';

await runTool('../bench/bench.ts', { wanted: [] });
