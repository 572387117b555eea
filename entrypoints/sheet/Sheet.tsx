import { BanIcon, XIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { Sign } from '../../components/marks.tsx';
import {
  type PaperMove,
  paperContacts,
  paperDesks,
  paperFakeWarning,
  paperMoves,
  paperNevers,
} from '../../guide/paper-sheet.ts';
import type { Channel, Contact, ContactRole, Desk } from '../../guide/types.ts';
import { contactRoleText, contactsText } from '../../i18n/contacts.ts';
import { sayDay } from '../../i18n/date.ts';
import { escapeSentence } from '../../i18n/escape.ts';
import { contactsLeftOut, printedOn, sheetText } from '../../i18n/sheet.ts';
import type { Text } from '../../i18n/text.ts';
import type { Settings } from '../../settings/settings.ts';
import { movePictures, WriteDown } from './pictures.tsx';

interface SheetProps {
  readonly settings: Settings;
  readonly nowMs: number;
  readonly escapeKey: string;
}

/** The one A4 page. Each part has a place of fixed size, so that no entered text can push another part off the page. */
export function Sheet({ settings, nowMs, escapeKey }: SheetProps) {
  const { language, say } = useLanguage();
  const { responsible, rows, leftOut } = paperContacts(settings.contacts);
  return (
    <div class="sheet-paper">
      <main class="sheet">
        <header class="sheet__head">
          <Sign letter={language === 'ja' ? '止' : '!'} />
          <div>
            <h1>{say(sheetText.title)}</h1>
            <p>{say(sheetText.calm)}</p>
          </div>
          <p class="sheet__org">
            {settings.companyName !== '' && <b>{settings.companyName}</b>}
            {say(sheetText.kind)}
          </p>
        </header>
        <ol class="moves" aria-label={say(sheetText.moves)}>
          {paperMoves.map((move, index) => (
            <Move key={move.step} move={move} number={index + 1} responsible={responsible} />
          ))}
          <li>
            <span class="n">{paperMoves.length + 1}</span>
            <WriteDown />
            <div>
              <h2>{say(sheetText.write)}</h2>
              <p>{say(sheetText.writeHow)}</p>
            </div>
          </li>
        </ol>
        <section class="dont" aria-labelledby="dont">
          <h2 id="dont">
            <BanIcon />
            {say(sheetText.never)}
          </h2>
          <ul>
            {paperNevers.map((never) => (
              <li key={never.ja}>
                <XIcon />
                {say(never)}
              </li>
            ))}
          </ul>
        </section>
        <p class="sheet__fake">
          <b>{say(sheetText.fakeWarning)}</b>
          <span>
            {[
              ...paperFakeWarning.map((line) => say(line)),
              ...(escapeKey === '' ? [] : [say(escapeSentence.onPaper, { key: escapeKey })]),
            ].join(language === 'ja' ? '' : ' ')}
          </span>
        </p>
        <div class="sheet__two">
          <section class="sheet__tel" aria-labelledby="tel">
            <h2 id="tel">
              {say(sheetText.contacts)}
              <small>{leftOut > 0 ? say(contactsLeftOut, { count: leftOut }) : say(sheetText.reprint)}</small>
            </h2>
            <ul class="tel">
              {rows.map(({ role, contact }, index) => (
                <ContactRow key={`${role} ${index}`} role={role} contact={contact} />
              ))}
              {settings.policePhone !== '' && (
                <li>
                  <div>
                    <b>{say(contactsText.ownPolice)}</b>
                  </div>
                  <Reach value={settings.policePhone} />
                </li>
              )}
              {paperDesks(settings.policePhone === '' ? settings.prefecture : '').map((desk) => (
                <DeskRow key={desk.id} desk={desk} />
              ))}
            </ul>
          </section>
          <section class="write" aria-labelledby="write">
            <h2 id="write">{say(sheetText.space)}</h2>
            <p>
              {say(sheetText.noticedAt)}
              <span class="u">{say(sheetText.noticedBlanks)}</span>
            </p>
            <p>{say(sheetText.noticedBy)}</p>
            <p>{say(sheetText.device)}</p>
            <p class="top">{say(sheetText.seen)}</p>
            <p class="lines">{say(sheetText.done)}</p>
          </section>
        </div>
        <footer class="sheet__foot">
          <span>{say(sheetText.source)}</span>
          <span>{say(printedOn, { day: sayDay(nowMs, language) })}</span>
        </footer>
      </main>
    </div>
  );
}

interface MoveProps {
  readonly move: PaperMove;
  readonly number: number;
  readonly responsible: Contact | null;
}

function Move({ move, number, responsible }: MoveProps) {
  const { language, say } = useLanguage();
  const Picture = movePictures[move.step];
  const join = (texts: readonly Text[]) => texts.map(say).join(language === 'ja' ? '' : ' ');
  return (
    <li>
      <span class="n">{number}</span>
      {Picture && <Picture />}
      <div>
        <h2>{say(move.title)}</h2>
        <p>
          {join(move.lines)} {move.never && <b>{say(move.never)}</b>}
        </p>
      </div>
      {move.step === 'ransomware/call-responsible' && <Dial contact={responsible} />}
    </li>
  );
}

/** The number that is called first, or two lines to write it on. */
function Dial({ contact }: { readonly contact: Contact | null }) {
  const { say } = useLanguage();
  if (contact === null) {
    return (
      <p class="dial dial--blank">
        <span>{say(sheetText.name)}</span>
        <span>{say(sheetText.phone)}</span>
      </p>
    );
  }
  return (
    <div class="dial">
      <small>{contact.name === '' ? say(contactRoleText.responsible.name) : contact.name}</small>
      <Reach value={contact.phone === '' ? contact.mail : contact.phone} />
    </div>
  );
}

function ContactRow({ role, contact }: { readonly role: ContactRole; readonly contact: Contact | null }) {
  const { say } = useLanguage();
  const { name, purpose } = contactRoleText[role];
  const called = contact?.name ?? '';
  return (
    <li>
      <div>
        <b>{called === '' ? say(name) : called}</b>
        <small>{[called === '' ? say(purpose) : say(name), contact?.note].filter(Boolean).join(' · ')}</small>
      </div>
      {contact !== null && <Reach value={contact.phone === '' ? contact.mail : contact.phone} />}
    </li>
  );
}

function DeskRow({ desk }: { readonly desk: Desk }) {
  const { say } = useLanguage();
  const [channel] = desk.channels;
  return (
    <li class={`tel__${channel?.kind}`}>
      <div>
        <b>{say(desk.name)}</b>
        <small>{say(desk.purpose)}</small>
      </div>
      {channel && <Reach value={reachOf(channel)} />}
    </li>
  );
}

/** What one dials or types; the shorter an address, the more likely it is typed right. */
function reachOf(channel: Channel): string {
  switch (channel.kind) {
    case 'phone':
      return channel.number;
    case 'mail':
      return channel.address;
    case 'web':
      return channel.url.replace(/^https:\/\/(www\.)?/, '');
  }
}

/** A number or address whole, in smaller type the longer it is: one cut short would lead to somebody else. */
function Reach({ value }: { readonly value: string }) {
  const size = value.length <= 14 ? 'l' : value.length <= 26 ? 'm' : value.length <= 44 ? 's' : 'xs';
  return (
    <span class={`reach reach--${size}`} translate={false}>
      {value}
    </span>
  );
}
