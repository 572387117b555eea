import { useEffect, useRef, useState } from 'preact/hooks';
import { type Imported, ImportOutcome } from '../../components/ImportOutcome.tsx';
import { DownloadIcon, UploadIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { sayBytes } from '../../i18n/bytes.ts';
import { failureText } from '../../i18n/failure.ts';
import { optionsSentence, optionsText } from '../../i18n/options.ts';
import type { Stored } from '../../incidents/types.ts';
import { Section } from './Section.tsx';

/** Bytes on this disk. */
export interface Usage {
  readonly totalBytes: number;
  readonly listBytes: number;
  /** The most that lists may take; nothing else has a limit of ours. */
  readonly mostListBytes: number;
}

export interface DataActions {
  /** null: the browser does not tell. */
  readonly readUsage: () => Promise<Usage | null>;
  /** Writes the backup and hands it to the user as a file. */
  readonly writeBackup: () => Promise<Stored<void>>;
  readonly readBackup: (file: Blob) => Promise<Imported>;
}

/** Backup and restore, with who can read the records in plain words. */
export function DataSection({ actions }: { readonly actions: DataActions }) {
  const { say } = useLanguage();
  const [written, setWritten] = useState<Stored<void> | 'busy' | null>(null);
  const [imported, setImported] = useState<Imported | 'busy' | null>(null);
  const [isOver, setOver] = useState(false);
  const [usage, setUsage] = useState<Usage | null>(null);
  useEffect(() => {
    void actions.readUsage().then(setUsage);
  }, []);
  const picker = useRef<HTMLInputElement>(null);
  const write = async () => {
    setWritten('busy');
    setWritten(await actions.writeBackup());
  };
  const read = async (file: Blob | undefined) => {
    if (file === undefined || imported === 'busy') return;
    setImported('busy');
    setImported(await actions.readBackup(file));
    // The same file can be chosen again.
    if (picker.current) picker.current.value = '';
  };
  return (
    <Section id="data" title={say(optionsText.data)} hint={say(optionsText.dataHint)}>
      <div class="card">
        <UsageOf usage={usage} />
        <div class="row row--line">
          <div>
            <h3>{say(optionsText.exportTitle)}</h3>
            <p class="row__sub">{say(optionsText.exportHint)}</p>
          </div>
          <div class="row__do row__do--wide">
            <button
              class="btn btn--secondary btn--sm"
              type="button"
              aria-disabled={written === 'busy'}
              onClick={() => written !== 'busy' && write()}
            >
              <DownloadIcon />
              {say(optionsText.exportDo)}
            </button>
          </div>
          <p class="row__msg" role="status">
            {written === 'busy' && say(optionsText.exportWorking)}
            {written !== null && written !== 'busy' && written.ok && say(optionsText.exported)}
            {written !== null && written !== 'busy' && !written.ok && (
              <span class="fault">
                {say(optionsSentence.exportFailed, { reason: say(failureText[written.failure.kind]) })}
              </span>
            )}
          </p>
        </div>
        <fieldset
          class={isOver ? 'row is-over' : 'row'}
          aria-labelledby="import-heading"
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            void read(event.dataTransfer?.files[0]);
          }}
        >
          <div>
            <h3 id="import-heading">{say(optionsText.importTitle)}</h3>
            <p class="row__sub">{say(optionsText.importHint)}</p>
          </div>
          <div class="row__do row__do--wide">
            <label class="btn btn--secondary btn--sm picker">
              <UploadIcon />
              {say(optionsText.importDo)}
              <input
                ref={picker}
                type="file"
                accept="application/json,.json"
                onChange={(event) => read(event.currentTarget.files?.[0])}
              />
            </label>
          </div>
          <p class="row__msg" role="status">
            {imported === 'busy' && say(optionsText.importWorking)}
            {imported !== null && imported !== 'busy' && <ImportOutcome imported={imported} />}
          </p>
        </fieldset>
      </div>
    </Section>
  );
}

/** What lies on the disk, as two parts of one bar; there is no end to it, since nothing but the disk ends it. */
function UsageOf({ usage }: { readonly usage: Usage | null }) {
  const { language, say } = useLanguage();
  const size = (bytes: number) => sayBytes(bytes, language);
  // The browser's own count comes a little late and may be lower than ours.
  const totalBytes = usage && Math.max(usage.totalBytes, usage.listBytes);
  return (
    <div class="usage">
      <div class="usage__h">
        <b>{say(optionsText.usage)}</b>
        <span>{totalBytes === null ? say(optionsText.usageUnknown) : size(totalBytes)}</span>
      </div>
      {usage && totalBytes !== null && (
        <>
          <svg class="usage__bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect class="c1" width={totalBytes === 0 ? 0 : 100 - (100 * usage.listBytes) / totalBytes} height="1" />
            <rect
              class="c3"
              x={totalBytes === 0 ? 0 : 100 - (100 * usage.listBytes) / totalBytes}
              width={totalBytes === 0 ? 0 : (100 * usage.listBytes) / totalBytes}
              height="1"
            />
          </svg>
          <ul>
            <li class="c1">{say(optionsSentence.usageRecords, { size: size(totalBytes - usage.listBytes) })}</li>
            <li class="c3">
              {say(optionsSentence.usageLists, { size: size(usage.listBytes), most: size(usage.mostListBytes) })}
            </li>
          </ul>
        </>
      )}
    </div>
  );
}
