import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab, noteFrame, noteStop, readTabNotes } from '../../platform/tab-notes.ts';

beforeEach(() => fakeBrowser.reset());

const frame = (host: string) => ({ host, atMs: 1 });

test('frames are counted by host, in the order they came', async () => {
  expect(await noteFrame(1, frame('a.example'))).toHaveLength(1);
  expect(await noteFrame(1, frame('b.example'))).toHaveLength(2);
  expect(await noteFrame(1, { host: 'a.example', atMs: 2 })).toHaveLength(2);
  expect((await readTabNotes(1)).frames).toEqual([frame('a.example'), frame('b.example')]);
});

test('notes made at the same moment are all kept', async () => {
  await Promise.all(['a', 'b', 'c'].map((name, index) => noteFrame(index % 2, frame(`${name}.example`))));
  expect((await readTabNotes(0)).frames).toHaveLength(2);
  expect((await readTabNotes(1)).frames).toHaveLength(1);
});

test('a page full of listed frames fills no memory', async () => {
  for (let count = 0; count < 30; count++) await noteFrame(1, frame(`${count}.example`));
  expect((await readTabNotes(1)).frames).toHaveLength(20);
});

test('a tab that goes elsewhere is forgotten, the others are not', async () => {
  await noteStop(1, { warning: 'warning.html#', sentForm: true, askedFor: 'http://bad.example/a', cameFrom: '' });
  await noteFrame(2, frame('a.example'));
  await forgetTab(1);
  expect(await readTabNotes(1)).toEqual({ frames: [], warning: '', sentForm: false, askedFor: '', cameFrom: '' });
  expect((await readTabNotes(2)).frames).toHaveLength(1);
  await forgetTab(2);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({ 'tab-notes': {} });
});
