import type { Attachment, EntryData, IncidentArchive, OnProgress, Stored } from '../incidents/types.ts';
import { copyPage } from './page-copy.ts';
import { takeTabPicture } from './tab-picture.ts';
import { type ActiveTab, readActiveTab } from './tabs.ts';

type Attached = Awaited<ReturnType<IncidentArchive['attach']>>;

/** Where a file goes, and who adds it. */
export interface EvidencePlace {
  readonly archive: IncidentArchive;
  readonly incident: string;
  readonly by: string;
  readonly onProgress?: OnProgress;
}

/** Copies the page of the active tab and records it. */
export async function addPageCopy(place: EvidencePlace): Promise<Attached> {
  const tab = await readActiveTab();
  const copy = tab && (await copyPage(tab.id));
  if (!tab || !copy || !(await isStillThere(tab))) return notTaken;
  const { bytes, form, missing, referrer } = copy;
  return attach(place, { name: fileName(tab, form), bytes }, (file) => ({
    kind: 'page-copy',
    title: tab.title.toWellFormed(),
    url: tab.url.toWellFormed(),
    ...(referrer ? { referrer: referrer.toWellFormed() } : {}),
    form,
    missing,
    file,
  }));
}

/** Takes a picture of the active tab and records it. */
export async function addTabPicture(place: EvidencePlace): Promise<Attached> {
  const tab = await readActiveTab();
  const bytes = tab && (await takeTabPicture());
  if (!tab || !bytes || !(await isStillThere(tab))) return notTaken;
  return attach(place, { name: fileName(tab, 'png'), bytes }, (file) => ({
    kind: 'screenshot',
    title: tab.title.toWellFormed(),
    url: tab.url.toWellFormed(),
    file,
  }));
}

/** Adds a file the user chose. */
export function addFile(place: EvidencePlace, file: File): Promise<Attached> {
  return attach(place, { name: file.name, bytes: file }, (kept) => ({ kind: 'file', text: '', file: kept }));
}

/** False when the tab went elsewhere meanwhile: what was taken would stand under an address it may not be of. */
async function isStillThere({ id, url }: ActiveTab): Promise<boolean> {
  const now = await readActiveTab();
  return now?.id === id && now.url === url;
}

const notTaken = { ok: false, failure: { kind: 'not-taken' } } as const satisfies Stored<never>;

function attach(
  { archive, incident, by, onProgress }: EvidencePlace,
  file: { readonly name: string; readonly bytes: Blob },
  toData: (file: Attachment) => EntryData,
): Promise<Attached> {
  return archive.attach(incident, file, toData, by, onProgress);
}

/** `evil.example-2026-11-23T12-31-05.png`: no letter that a disk refuses. */
function fileName({ url }: ActiveTab, end: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/[^a-z0-9.-]/gi, '_') : '';
  const time = new Date().toLocaleString('sv-SE').replaceAll(':', '-').replace(' ', 'T');
  return `${host || 'page'}-${time}.${end}`;
}
