import { runTool } from './setup.js';

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const tour = process.argv.includes('--tour') || !display;
const asked = process.argv.includes('--browser') ? process.argv[process.argv.indexOf('--browser') + 1] : 'any';

if (asked === 'any' || asked === 'chromium' || asked === 'firefox') {
  await runTool(tour ? 'tour.ts' : 'show.ts', { wanted: asked === 'any' ? 'any' : [asked] });
} else {
  console.error(`--browser takes chromium or firefox, not ${asked}.`);
  process.exitCode = 1;
}
