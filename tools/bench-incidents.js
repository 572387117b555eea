import { runTool } from './setup.js';

await runTool('bench-incidents.ts', { wanted: ['chromium', 'firefox'] });
