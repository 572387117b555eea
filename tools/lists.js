import { runTool } from './setup.js';

// What is printed on stdout is the answer alone.
await runTool('lists.ts', { wanted: [] });
