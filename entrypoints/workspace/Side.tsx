import { useEffect, useMemo, useState } from 'preact/hooks';
import { Deadlines } from '../../components/Deadlines.tsx';
import { ExerciseMark } from '../../components/ExerciseMark.tsx';
import { CameraIcon, DownloadIcon, PageIcon, PhoneIcon, StopIcon, XIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { RecordForm } from '../../components/RecordForm.tsx';
import { lastLine, useDraft } from '../../components/use-draft.ts';
import { desks } from '../../guide/desks.ts';
import { isHoliday } from '../../guide/holidays.ts';
import type { ContactRole } from '../../guide/types.ts';
import { sayBytes } from '../../i18n/bytes.ts';
import { sayDateTime } from '../../i18n/clock.ts';
import { contactRoleText } from '../../i18n/contacts.ts';
import { deadlineText } from '../../i18n/deadlines.ts';
import { callOutcomeText, deviceKindText, workspaceSentence, workspaceText } from '../../i18n/workspace.ts';
import { dueState, duesOf } from '../../incidents/due.ts';
import { type Device, readFact } from '../../incidents/facts.ts';
import { collectIndicators, indicatorChanges } from '../../incidents/indicators.ts';
import { inTimeOrder } from '../../incidents/join.ts';
import { sayDue } from '../../incidents/say-due.ts';
import { markUnseen, showText, showTexts } from '../../incidents/shown-text.ts';
import type { EntryData, FactKey, FactValue, Incident, IncidentRecord } from '../../incidents/types.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Toast } from './App.tsx';
import type { ArchivePorts } from './Case.tsx';
import { Fold } from './Fold.tsx';
import { Traces } from './Traces.tsx';

interface SideProps {
  readonly ports: ArchivePorts;
  readonly settings: Settings;
  readonly record: IncidentRecord | null;
  readonly incident: Incident;
  readonly nowMs: number;
  readonly append: (data: EntryData) => Promise<boolean>;
  readonly onToast: (toast: Toast) => void;
}

/** Deadlines, people, machines, traces, evidence, calls and reports of one incident. */
export function Side(props: SideProps) {
  const { ports, settings, record, incident, nowMs, append, onToast } = props;
  const { language, say } = useLanguage();
  const { id } = incident;
  const [withDraft, setWithDraft] = useState<ReadonlySet<string>>(new Set());
  // A form somebody was filling in when its page closed is open again.
  useEffect(() => {
    void ports.store.drafts(id).then((drafts) => {
      if (drafts.ok) setWithDraft(new Set(drafts.value.map(({ field }) => field.split('.', 1)[0] ?? '')));
    });
  }, [ports.store, id]);

  const dues = duesOf(incident, isHoliday);
  const entries = useMemo(() => (record ? inTimeOrder(record).map(({ entry }) => entry) : []), [record]);
  const kinds = (...wanted: readonly EntryData['kind'][]) =>
    entries.filter(({ data }) => wanted.includes(data.kind)).length;
  const files = entries.flatMap(({ data }) => ('file' in data ? [data.file] : []));
  const people = showTexts(readFact(incident, 'people') ?? []);
  const devices = showTexts(readFact(incident, 'devices') ?? []);
  const accounts = showTexts(readFact(incident, 'accounts') ?? []);
  const traces = useMemo(() => collectIndicators(incident, entries), [incident.facts, entries]);
  const contacts = settings.contacts.filter(({ phone, name }) => phone !== '' || name !== '');
  const isOpen = incident.state === 'open';

  /** What stands on the disk, so that two windows changing a list at once lose nothing. */
  const readFacts = async () => {
    const read = await ports.store.list();
    const now = read.ok ? read.value.find((it) => it.id === id) : undefined;
    return (now ?? incident).facts;
  };
  const extendList = async (key: FactKey, item: (texts: { readonly [name: string]: string }) => FactValue) => {
    const before = (await readFacts())[key];
    const list = Array.isArray(before) ? before : [];
    return (texts: { readonly [name: string]: string }): EntryData => ({
      kind: 'fact',
      key,
      value: [...list, item(texts)],
    });
  };
  const takeOff = async (key: FactKey, index: number) => {
    const before = incident.facts[key];
    if (!Array.isArray(before)) return;
    const value = before.filter((_, at) => at !== index);
    if (!(await append({ kind: 'fact', key, value }))) return;
    onToast({ text: say(workspaceText.removed), onUndo: () => void append({ kind: 'fact', key, value: before }) });
  };
  const form = { ports, incident: id, by: settings.userName, submitLabel: say(workspaceText.add) };
  const added = (name: string) => () => {
    setWithDraft(new Set([...withDraft].filter((it) => it !== name)));
  };
  const remove = (key: FactKey, index: number, name: string) =>
    isOpen && (
      <button
        class="icon-btn"
        type="button"
        aria-label={say(workspaceSentence.removePerson, { name })}
        title={say(workspaceSentence.removePerson, { name })}
        onClick={() => void takeOff(key, index)}
      >
        <XIcon size={16} />
      </button>
    );
  const save = async (file: { readonly id: string; readonly name: string }) => {
    const read = await ports.store.readAttachment(file.id);
    if (read.ok && read.value) ports.saveFile(markUnseen(file.name), read.value);
    else onToast({ text: say(workspaceText.fileGone) });
  };
  return (
    <aside class="side" aria-label={say(workspaceText.side)}>
      <section aria-labelledby="dues">
        <h2 id="dues">
          <ExerciseMark />
          {say(workspaceText.dues)}
        </h2>
        <ul class="dues">
          {dues.map((due) => {
            const { what, when } = sayDue(due, nowMs, language);
            return (
              <li class={`is-${due.met ? 'met' : dueState(due, nowMs)}`} key={due.id}>
                <span>{what}</span>
                <b class="dues__left">{due.met ? say(deadlineText.met) : when}</b>
              </li>
            );
          })}
        </ul>
        <Deadlines
          ports={ports}
          incident={incident}
          name={say(workspaceText.editDues)}
          nowMs={nowMs}
          counting={false}
          onFact={async (key, value) => {
            const isKept = await append({ kind: 'fact', key, value });
            if (isKept) ports.announceIncidents();
            return isKept;
          }}
          onShowReminders={() => ports.openPage('options', 'reminders')}
        />
      </section>
      <section aria-labelledby="people">
        <h2 id="people">
          <ExerciseMark />
          {say(workspaceText.people)}
        </h2>
        <ul class="people">
          {contacts.map(({ id: contact, role, name, phone }) => (
            <li key={contact}>
              <Avatar name={name || say(contactRoleText[role].name)} />
              <span>
                <b>{name || say(contactRoleText[role].name)}</b>
                <small>
                  {say(contactRoleText[role].name)} {phone}
                </small>
              </span>
              {phone && <Phone name={name || say(contactRoleText[role].name)} number={phone} />}
            </li>
          ))}
          {people.map(({ name, role, contact }, index) => (
            <li key={`${name} ${contact}`}>
              <Avatar name={name} />
              <span>
                <b>{name}</b>
                <small>{[role, contact].filter(Boolean).join(' · ')}</small>
              </span>
              {remove('people', index, name)}
            </li>
          ))}
        </ul>
        {isOpen && (
          <Fold name={say(workspaceText.addPerson)} open={withDraft.has('person')}>
            <RecordForm
              {...form}
              form="person"
              fields={[
                { name: 'name', label: say(workspaceText.personName) },
                { name: 'role', label: say(workspaceText.personRole) },
                { name: 'contact', label: say(workspaceText.personContact) },
              ]}
              prepare={() =>
                extendList('people', ({ name = '', role = '', contact = '' }) => ({ name, role, contact }))
              }
              onRecorded={added('person')}
            />
          </Fold>
        )}
      </section>
      <section aria-labelledby="devices">
        <h2 id="devices">
          <ExerciseMark />
          {say(workspaceText.devices)}
        </h2>
        <ul>
          {devices.map((device, index) => (
            <li key={`${device.name} ${device.place}`}>
              <span>
                <b>{device.name}</b>
                <small>
                  {[say(deviceKindText[device.kind]), device.owner, device.os, device.place]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </span>
              {remove('devices', index, device.name)}
            </li>
          ))}
          {accounts.map((account, index) => (
            <li key={`${account.name} ${account.service}`}>
              <span>
                <b>{account.name}</b>
                <small>{[account.service, account.owner].filter(Boolean).join(' · ')}</small>
              </span>
              {remove('accounts', index, account.name)}
            </li>
          ))}
        </ul>
        {isOpen && (
          <>
            <DeviceForm {...props} form={form} open={withDraft.has('device')} extend={extendList} />
            <Fold name={say(workspaceText.addAccount)} open={withDraft.has('account')}>
              <RecordForm
                {...form}
                form="account"
                fields={[
                  { name: 'name', label: say(workspaceText.accountName) },
                  { name: 'service', label: say(workspaceText.accountService) },
                  { name: 'owner', label: say(workspaceText.accountOwner) },
                ]}
                prepare={() =>
                  extendList('accounts', ({ name = '', service = '', owner = '' }) => ({
                    name,
                    service,
                    owner,
                    text: '',
                  }))
                }
                onRecorded={added('account')}
              />
            </Fold>
          </>
        )}
      </section>
      <Traces
        found={traces}
        isOpen={isOpen}
        form={form}
        withDraft={withDraft.has('trace')}
        readChanges={async () => indicatorChanges({ facts: await readFacts() })}
        append={append}
        onToast={onToast}
        onRecorded={added('trace')}
      />
      <section aria-labelledby="evidence">
        <h2 id="evidence">
          <ExerciseMark />
          {say(workspaceText.evidence)}
        </h2>
        <ul class="tally">
          <li>
            <CameraIcon />
            {say(workspaceText.evidencePictures)}
            <b>{kinds('screenshot')}</b>
          </li>
          <li>
            <PageIcon />
            {say(workspaceText.evidencePages)}
            <b>{kinds('page', 'page-copy')}</b>
          </li>
          <li>
            <StopIcon />
            {say(workspaceText.evidenceStops)}
            <b>{kinds('stopped')}</b>
          </li>
          <li>
            <DownloadIcon />
            {say(workspaceText.evidenceFiles)}
            <b>{kinds('file')}</b>
          </li>
        </ul>
        <ul class="files">
          {files.map((file) => (
            <li key={file.id}>
              <span>
                <b>{showText(file.name)}</b>
                <small>{sayBytes(file.sizeBytes, language)}</small>
                <code class="files__sha" translate={false} title="SHA-256">
                  {file.sha256}
                </code>
              </span>
              <button
                class="icon-btn"
                type="button"
                aria-label={say(workspaceSentence.saveFile, { name: showText(file.name) })}
                title={say(workspaceText.download)}
                onClick={() => void save(file)}
              >
                <DownloadIcon />
              </button>
            </li>
          ))}
        </ul>
        {files.length > 0 && <p class="hint">{say(workspaceText.evidenceHint)}</p>}
      </section>
      <section aria-labelledby="calls">
        <h2 id="calls">
          <ExerciseMark />
          {say(workspaceText.calls)}
        </h2>
        <ul>
          {entries.map(
            ({ data, hash, when }) =>
              (data.kind === 'call' || data.kind === 'report') && (
                <li key={hash}>
                  <span>
                    <b>{showText(data.name)}</b>
                    <small>
                      {sayDateTime(data.kind === 'report' ? data.filedAtMs : when.atMs, language)} ·{' '}
                      {data.kind === 'call' ? say(callOutcomeText[data.outcome]) : showText(data.reference)}
                    </small>
                  </span>
                </li>
              ),
          )}
        </ul>
        {isOpen && (
          <>
            <CallForm {...props} form={form} open={withDraft.has('call')} onRecorded={added('call')} />
            <ReportForm {...props} form={form} open={withDraft.has('report')} onRecorded={added('report')} />
          </>
        )}
      </section>
    </aside>
  );
}

function Avatar({ name }: { readonly name: string }) {
  return (
    <span class="av" aria-hidden="true">
      {[...name][0]}
    </span>
  );
}

function Phone({ name, number }: { readonly name: string; readonly number: string }) {
  const { say } = useLanguage();
  const label = say(workspaceSentence.callPerson, { name });
  return (
    <a class="icon-btn" href={`tel:${encodeURIComponent(number)}`} aria-label={label} title={label}>
      <PhoneIcon />
    </a>
  );
}

const deviceKinds = Object.keys(deviceKindText) as Device['kind'][];
const callOutcomes = Object.keys(callOutcomeText) as (keyof typeof callOutcomeText)[];

type FormBase = Pick<Parameters<typeof RecordForm>[0], 'ports' | 'incident' | 'by' | 'submitLabel'>;

interface DeviceFormProps {
  readonly form: FormBase;
  readonly open: boolean;
  readonly extend: (
    key: FactKey,
    item: (texts: { readonly [name: string]: string }) => FactValue,
  ) => Promise<(texts: { readonly [name: string]: string }) => EntryData>;
}

function DeviceForm({ form, open, extend }: DeviceFormProps) {
  const { say } = useLanguage();
  const chosen = useDraft(form.ports, form.incident, 'device.kind');
  const kind = deviceKinds.find((it) => it === lastLine(chosen.text)) ?? 'pc';
  return (
    <Fold name={say(workspaceText.addDevice)} open={open}>
      <RecordForm
        {...form}
        form="device"
        fields={[
          { name: 'name', label: say(workspaceText.deviceName) },
          { name: 'owner', label: say(workspaceText.deviceOwner) },
          { name: 'os', label: say(workspaceText.deviceOs) },
          { name: 'place', label: say(workspaceText.devicePlace) },
        ]}
        prepare={() =>
          extend('devices', ({ name = '', owner = '', os = '', place = '' }) => ({
            name,
            kind,
            owner,
            os,
            place,
            text: '',
          }))
        }
        onRecorded={() => chosen.write('')}
      >
        <label class="field">
          {say(workspaceText.deviceKind)}
          <select value={kind} onChange={(event) => chosen.write(event.currentTarget.value)}>
            {Object.entries(deviceKindText).map(([id, text]) => (
              <option key={id} value={id}>
                {say(text)}
              </option>
            ))}
          </select>
        </label>
      </RecordForm>
    </Fold>
  );
}

interface EntryFormProps extends Pick<SideProps, 'settings' | 'ports'> {
  readonly form: FormBase;
  readonly open: boolean;
  readonly onRecorded: () => void;
}

/** A call: whom, whether they were reached, what was said. */
function CallForm({ settings, form, open, onRecorded }: EntryFormProps) {
  const { say } = useLanguage();
  const whoDraft = useDraft(form.ports, form.incident, 'call.who');
  const outcomeDraft = useDraft(form.ports, form.incident, 'call.outcome');
  const who = lastLine(whoDraft.text);
  const outcome = callOutcomes.find((it) => it === lastLine(outcomeDraft.text)) ?? 'reached';
  const contacts = settings.contacts.filter(({ name, phone }) => name !== '' || phone !== '');
  const phoned = desks.filter(({ channels }) => channels.some(({ kind }) => kind === 'phone'));
  const contact = contacts.find(({ role }) => who === `contact:${role}`);
  const desk = phoned.find(({ id }) => who === `desk:${id}`);
  const deskNumber = desk?.channels.find((channel) => channel.kind === 'phone')?.number ?? '';
  const toCall = (texts: { readonly [name: string]: string }): EntryData => {
    const { text = '', name = '', number = '' } = texts;
    if (contact) {
      const { role } = contact;
      return {
        kind: 'call',
        contact: role,
        name: contact.name || say(contactRoleText[role].name),
        number: contact.phone,
        outcome,
        text,
      };
    }
    if (desk) return { kind: 'call', desk: desk.id, name: say(desk.name), number: deskNumber, outcome, text };
    return { kind: 'call', name, number, outcome, text };
  };
  const said = { name: 'text', label: say(workspaceText.callText), lines: true } as const;
  const other = [
    { name: 'name', label: say(workspaceText.callName) },
    { name: 'number', label: say(workspaceText.callNumber), keys: 'tel' },
    said,
  ] as const;
  return (
    <Fold name={say(workspaceText.addCall)} open={open}>
      <RecordForm
        {...form}
        form="call"
        key={contact || desk ? 'known' : 'other'}
        fields={contact || desk ? [said] : other}
        submitLabel={say(workspaceText.record)}
        prepare={async () => toCall}
        onRecorded={() => {
          for (const draft of [whoDraft, outcomeDraft]) draft.write('');
          onRecorded();
        }}
      >
        <label class="field">
          {say(workspaceText.callWho)}
          <select value={who} onChange={(event) => whoDraft.write(event.currentTarget.value)}>
            <option value="">{say(workspaceText.callOther)}</option>
            {contacts.map(({ id, role, name }) => (
              <option key={id} value={`contact:${role}`}>
                {name ? `${name} (${say(contactRoleText[role as ContactRole].name)})` : say(contactRoleText[role].name)}
              </option>
            ))}
            {phoned.map((it) => (
              <option key={it.id} value={`desk:${it.id}`}>
                {say(it.name)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {say(workspaceText.callOutcome)}
          <select value={outcome} onChange={(event) => outcomeDraft.write(event.currentTarget.value)}>
            {Object.entries(callOutcomeText).map(([id, text]) => (
              <option key={id} value={id}>
                {say(text)}
              </option>
            ))}
          </select>
        </label>
      </RecordForm>
    </Fold>
  );
}

/** A report that was filed: where, when, under which number. */
function ReportForm({ form, open, onRecorded, ports }: EntryFormProps) {
  const { say } = useLanguage();
  const whereDraft = useDraft(form.ports, form.incident, 'report.where');
  const filedDraft = useDraft(form.ports, form.incident, 'report.filedAt');
  const where = lastLine(whereDraft.text);
  const filedAt = lastLine(filedDraft.text);
  const desk = desks.find(({ id }) => id === where);
  const filedAtMs = () => {
    const atMs = Date.parse(filedAt);
    return Number.isNaN(atMs) ? ports.now() : atMs;
  };
  const reference = { name: 'reference', label: say(workspaceText.reportReference) } as const;
  const said = { name: 'text', label: say(workspaceText.reportText), lines: true } as const;
  return (
    <Fold name={say(workspaceText.addReport)} open={open}>
      <RecordForm
        {...form}
        form="report"
        key={desk ? 'known' : 'other'}
        fields={desk ? [said, reference] : [{ name: 'name', label: say(workspaceText.reportName) }, reference, said]}
        submitLabel={say(workspaceText.record)}
        prepare={async () =>
          ({ name = '', reference: number = '', text = '' }) => ({
            kind: 'report',
            desk: where,
            name: desk ? say(desk.name) : name,
            reference: number,
            filedAtMs: filedAtMs(),
            text,
          })}
        onRecorded={() => {
          for (const draft of [whereDraft, filedDraft]) draft.write('');
          onRecorded();
        }}
      >
        <label class="field">
          {say(workspaceText.reportDesk)}
          <select value={where} onChange={(event) => whereDraft.write(event.currentTarget.value)}>
            <option value="">{say(workspaceText.reportOther)}</option>
            {desks.map((it) => (
              <option key={it.id} value={it.id}>
                {say(it.name)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {say(workspaceText.reportAt)}
          <input
            type="datetime-local"
            value={filedAt}
            onInput={(event) => filedDraft.write(event.currentTarget.value)}
          />
        </label>
      </RecordForm>
    </Fold>
  );
}
