import { runTool } from './setup.js';

await runTool('screens.ts', { wanted: ['chromium'] });
