import { useEffect, useState } from 'preact/hooks';
import { ContactForm, type ContactsKept } from '../../components/ContactForm.tsx';
import { FixedMark } from '../../components/FixedMark.tsx';
import {
  BookIcon,
  CheckIcon,
  ClockIcon,
  DbIcon,
  EyeIcon,
  FlagIcon,
  GearIcon,
  GlobeIcon,
  ListIcon,
  PhoneIcon,
  PrintIcon,
  StopIcon,
  UserIcon,
} from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { loadPart } from '../../components/load-part.tsx';
import { Mark } from '../../components/marks.tsx';
import { ReadinessList } from '../../components/ReadinessList.tsx';
import { SavedField } from '../../components/SavedField.tsx';
import { prefectures } from '../../guide/prefectures.ts';
import { type ReadinessPlace, readinessOf, withReadiness } from '../../guide/readiness.ts';
import { commonText } from '../../i18n/common.ts';
import { optionsText } from '../../i18n/options.ts';
import { policyText } from '../../i18n/policy.ts';
import { readinessText } from '../../i18n/readiness.ts';
import { reminderText } from '../../i18n/reminders.ts';
import type { Text } from '../../i18n/text.ts';
import type { ContactChange } from '../../settings/contacts.ts';
import { type FixableKey, isManaged, type Policy, type SettingsInForce } from '../../settings/policy.ts';
import type { Settings } from '../../settings/settings.ts';
import { catalogue } from '../../watch/catalogue.ts';
import { organisationList } from '../../watch/organisation.ts';
import type { Allow, ListsState, LogEvent, PastVisits, Protection } from '../../watch/types.ts';
import { Allows, type AllowsActions } from './Allows.tsx';
import { Choice, type Kept } from './Choice.tsx';
import { type DataActions, DataSection } from './DataSection.tsx';
import { Lists } from './Lists.tsx';
import { Log, type LogActions } from './Log.tsx';
import { LookBack, type LookBackActions } from './LookBack.tsx';
import type { ListsActions } from './list-actions.ts';
import { type ReminderActions, Reminders } from './Reminders.tsx';
import { Section } from './Section.tsx';
import { Watch, type WatchActions } from './Watch.tsx';

// Most computers are managed by nobody.
const Managed = loadPart(async () => (await import('./Managed.tsx')).Managed);
const FixedContacts = loadPart(async () => (await import('./FixedContacts.tsx')).FixedContacts);

/** What the page can do; main.tsx binds it to the browser. */
export interface OptionsActions
  extends WatchActions,
    ListsActions,
    LookBackActions,
    AllowsActions,
    LogActions,
    DataActions,
    ReminderActions {
  readonly changeSettings: (change: Partial<Omit<Settings, 'version' | 'contacts'>>) => Promise<Kept>;
  readonly changeContacts: (changes: readonly ContactChange[]) => Promise<ContactsKept>;
  readonly openFacts: () => void;
  readonly openSheet: () => void;
  /** Opens where an item of the readiness list is done. */
  readonly openPlace: (place: ReadinessPlace) => void;
}

/** What the background said when the page opened; null: it did not answer. */
export interface FromBackground {
  readonly protection: Protection | null;
  readonly allows: readonly Allow[] | null;
  readonly log: readonly LogEvent[] | null;
  readonly lists: ListsState | null;
  readonly pastVisits: PastVisits | null;
  /** Exercises that were played to their end. */
  readonly exercisesDone: number;
}

interface AppProps {
  /** null while all of it is read: the page then stands at once in its full length, and a `#` leads to the right place. */
  readonly read: {
    readonly settings: SettingsInForce;
    readonly policy: Policy;
    readonly first: FromBackground;
  } | null;
  readonly actions: OptionsActions;
}

const sections = [
  ['watch', EyeIcon, optionsText.watch],
  ['lists', ListIcon, optionsText.toLists],
  ['past-visits', ClockIcon, optionsText.toLookBack],
  ['allows', GlobeIcon, optionsText.allows],
  ['log', StopIcon, optionsText.log],
  ['contacts', PhoneIcon, optionsText.contacts],
  ['you', UserIcon, optionsText.toYou],
  ['readiness', CheckIcon, readinessText.title],
  ['reminders', FlagIcon, reminderText.title],
  ['display', GearIcon, optionsText.display],
  ['data', DbIcon, optionsText.data],
  ['sources', BookIcon, optionsText.toSources],
] as const satisfies readonly (readonly [string, typeof GearIcon, Text])[];

/** What a list is called; its id where nobody knows any more. */
function nameList(id: string, settings: Settings, protection: Protection | null, say: (text: Text) => string): string {
  if (id === organisationList) return say(policyText.listName);
  const known = [...catalogue.map(({ seed }) => seed), ...settings.ownLists, ...(protection?.lists ?? [])];
  return known.find((list) => list.id === id)?.name ?? id;
}

/** All settings on one page; everything keeps itself and says so. */
export function App({ read, actions }: AppProps) {
  const { say } = useLanguage();
  const hash = useHash();
  useEffect(() => {
    document.title = say(optionsText.pageTitle);
  }, [say]);
  const isRead = read !== null;
  // The sections stand only once the settings are read, so the browser could not have gone to the one that was asked for.
  useEffect(() => {
    if (isRead && hash !== '') document.getElementById(hash)?.scrollIntoView();
  }, [isRead, hash]);
  return (
    <div class="opt">
      <nav class="opt__nav" aria-label={say(optionsText.sections)}>
        <p>
          <Mark />
          <b>{say(commonText.brand)}</b>
          <small>{say(commonText.brandAside)}</small>
        </p>
        {sections.map(([id, Icon, name]) => (
          <a key={id} href={`#${id}`} aria-current={(hash === '' ? 'watch' : hash) === id ? 'true' : undefined}>
            <Icon />
            {say(name)}
          </a>
        ))}
      </nav>
      <main class="opt__main">
        <h1>{say(optionsText.heading)}</h1>
        {read === null ? (
          <p role="status">{say(optionsText.reading)}</p>
        ) : (
          <>
            {isManaged(read.policy) && <Managed policy={read.policy} contacts={read.settings.contacts} />}
            <Watched settings={read.settings} first={read.first} actions={actions} />
            <Allows first={read.first.allows} mayAllow={read.policy.offersAllow} actions={actions} />
            <Log
              first={read.first.log}
              days={read.settings.logDays}
              isFixed={read.settings.fixed.includes('logDays')}
              changeDays={(logDays) => actions.changeSettings({ logDays })}
              nameOf={(list) => nameList(list, read.settings, read.first.protection, say)}
              actions={actions}
            />
            <Section
              id="contacts"
              title={say(optionsText.contacts)}
              hint={say(optionsText.contactsHint)}
              action={read.settings.fixed.includes('contacts') && <FixedMark />}
            >
              {read.settings.fixed.includes('contacts') ? (
                <FixedContacts contacts={read.settings.contacts} />
              ) : (
                <ContactForm
                  contacts={read.settings.contacts}
                  change={actions.changeContacts}
                  takesFocus={location.hash === '#contacts'}
                />
              )}
            </Section>
            <You settings={read.settings} actions={actions} />
            <Section id="readiness" title={say(readinessText.title)} hint={say(readinessText.hint)}>
              <ReadinessList
                readiness={readinessOf({ ...read.settings, exercisesDone: read.first.exercisesDone })}
                onTick={(id, isTicked) =>
                  void actions.changeSettings({ readiness: withReadiness(read.settings.readiness, id, isTicked) })
                }
                onOpen={actions.openPlace}
              />
              <div class="card row">
                <h3>{say(readinessText.sheetRow)}</h3>
                <div class="row__do row__do--wide">
                  <button class="btn btn--secondary btn--sm" type="button" onClick={actions.openSheet}>
                    <PrintIcon />
                    {say(readinessText.toSheet)}
                  </button>
                </div>
              </div>
            </Section>
            <Reminders
              on={read.settings.notifications}
              isFixed={read.settings.fixed.includes('notifications')}
              actions={actions}
            />
            <Display settings={read.settings} actions={actions} />
            <DataSection actions={actions} />
            <Section id="sources" title={say(optionsText.sources)} hint={say(optionsText.sourcesHint)}>
              <div class="card row">
                <h3>{say(optionsText.sourcesRow)}</h3>
                <div class="row__do row__do--wide">
                  <button class="btn btn--secondary btn--sm" type="button" onClick={actions.openFacts}>
                    <BookIcon />
                    {say(optionsText.sourcesOpen)}
                  </button>
                </div>
              </div>
            </Section>
          </>
        )}
      </main>
    </div>
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const hear = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  return hash;
}

interface WatchedProps extends SettingsProps {
  readonly first: FromBackground;
}

/** The watch, its lists and the looking back: what one does shows in the others. */
function Watched({ settings, first, actions }: WatchedProps) {
  const { say } = useLanguage();
  const [protection, setProtection] = useState(first.protection);
  const readProtection = async () => setProtection(await actions.readProtection());
  const nameOfList = (id: string) => nameList(id, settings, protection, say);
  return (
    <>
      <Watch protection={protection} actions={actions} onChanged={readProtection} />
      <Lists
        inForce={protection?.inForce ?? null}
        first={first.lists}
        agreed={settings.agreedLists}
        fixed={settings.fixedLists}
        actions={actions}
        onChanged={() => void readProtection()}
      />
      <LookBack
        settings={settings}
        first={first.pastVisits}
        nameOfList={nameOfList}
        changeSettings={actions.changeSettings}
        onListsChange={actions.onListsChange}
        actions={actions}
      />
    </>
  );
}

interface SettingsProps {
  readonly settings: SettingsInForce;
  readonly actions: OptionsActions;
}

function Display({ settings, actions }: SettingsProps) {
  const { say } = useLanguage();
  const isFixed = (key: FixableKey) => settings.fixed.includes(key);
  return (
    <Section id="display" title={say(optionsText.display)}>
      <div class="card fields">
        <Choice
          label={say(optionsText.language)}
          value={settings.language}
          choices={[
            ['auto', say(optionsText.auto)],
            ['ja', '日本語'],
            ['en', 'English'],
          ]}
          isFixed={isFixed('language')}
          save={(language) => actions.changeSettings({ language })}
        />
        <Choice
          label={say(optionsText.theme)}
          value={settings.theme}
          choices={[
            ['auto', say(optionsText.auto)],
            ['light', say(optionsText.light)],
            ['dark', say(optionsText.dark)],
          ]}
          isFixed={isFixed('theme')}
          save={(theme) => actions.changeSettings({ theme })}
        />
      </div>
    </Section>
  );
}

function You({ settings, actions }: SettingsProps) {
  const { say } = useLanguage();
  const isFixed = (key: FixableKey) => settings.fixed.includes(key);
  return (
    <Section id="you" title={say(optionsText.you)} hint={say(optionsText.youHint)}>
      <div class="card fields">
        <SavedField
          label={say(optionsText.userName)}
          example={say(optionsText.userNameExample)}
          value={settings.userName}
          isFixed={isFixed('userName')}
          save={(userName) => actions.changeSettings({ userName })}
        />
        <SavedField
          label={say(optionsText.companyName)}
          example={say(optionsText.companyNameExample)}
          value={settings.companyName}
          isFixed={isFixed('companyName')}
          save={(companyName) => actions.changeSettings({ companyName })}
        />
        <Choice
          label={say(optionsText.prefecture)}
          value={settings.prefecture}
          choices={[
            ['', say(optionsText.prefectureNone)],
            ...prefectures.map(({ code, name }) => [code, say(name)] as const),
          ]}
          isFixed={isFixed('prefecture')}
          save={(prefecture) => actions.changeSettings({ prefecture })}
        />
        <SavedField
          label={say(optionsText.policePhone)}
          hint={say(optionsText.policePhoneHint)}
          keys="tel"
          value={settings.policePhone}
          isFixed={isFixed('policePhone')}
          save={(policePhone) => actions.changeSettings({ policePhone })}
        />
      </div>
    </Section>
  );
}
