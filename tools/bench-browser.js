import { runTool } from './setup.js';

await runTool('bench-browser.ts', { wanted: ['chromium', 'firefox'] });
