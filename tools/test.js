import { runTool } from './setup.js';

await runTool('checks.ts', { wanted: ['chromium', 'firefox'], tests: true });
