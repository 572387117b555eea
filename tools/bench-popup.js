import { runTool } from './setup.js';

await runTool('bench-popup.ts', { wanted: ['chromium'] });
