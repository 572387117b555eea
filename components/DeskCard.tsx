import { useState } from 'preact/hooks';
import type { Preparation, PreparationList } from '../guide/desk-order.ts';
import { addDays, japanDay } from '../guide/japan-time.ts';
import type { OpeningState } from '../guide/opening-hours.ts';
import type { Desk } from '../guide/types.ts';
import { sayDateTime, sayWeekday } from '../i18n/clock.ts';
import { commonText } from '../i18n/common.ts';
import { contactsText, dayText, entriesFilled, foundAtFilled, opensAt, openUntil } from '../i18n/contacts.ts';
import { sayDuration } from '../i18n/duration.ts';
import { sayFact } from '../incidents/say-fact.ts';
import { showText } from '../incidents/shown-text.ts';
import type { Incident } from '../incidents/types.ts';
import { Bases } from './Bases.tsx';
import { ExerciseMark } from './ExerciseMark.tsx';
import { ClockIcon, GlobeIcon, MailIcon, PhoneIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

interface DeskCardProps {
  readonly desk: Desk;
  readonly opening: OpeningState;
  readonly nowMs: number;
  readonly preparation: PreparationList | null;
  /** The incident that fills the preparation, where one runs. */
  readonly incident: Incident | null;
  readonly onOpen: (url: string) => void;
}

/** One outside desk: what for, open now or when, how to reach it, what to have ready, when it is the wrong one. */
export function DeskCard({ desk, opening, nowMs, preparation, incident, onOpen }: DeskCardProps) {
  const { language, say } = useLanguage();
  const [more, setMore] = useState(false);
  const note =
    desk.hours.kind === 'send-any-time'
      ? desk.hours.answered
      : desk.hours.kind === 'always'
        ? undefined
        : desk.hours.note;
  return (
    <li class="contact">
      <div class="contact__top">
        <div class="contact__who">
          <h3>
            <ExerciseMark />
            {say(desk.name)}
          </h3>
          <p class="contact__for">{say(desk.purpose)}</p>
        </div>
        <OpeningChip opening={opening} />
      </div>
      {opening.state === 'closed' && (
        <p class="contact__open">
          <ClockIcon size={16} />
          <span>
            {say(opensAt, {
              day: sayDay(opening.opensAtMs),
              time: japanClock(opening.opensAtMs),
              duration: sayDuration(opening.opensAtMs - nowMs, language),
            })}
          </span>
        </p>
      )}
      {note && <p class="contact__for">{say(note)}</p>}
      <div class="contact__do">
        {desk.channels.map((channel) => {
          if (channel.kind === 'phone') {
            return (
              <a
                class="btn btn--secondary call"
                key={channel.number}
                href={`tel:${encodeURIComponent(channel.number)}`}
              >
                <PhoneIcon />
                {channel.number}
              </a>
            );
          }
          if (channel.kind === 'mail') {
            return (
              <a class="btn btn--secondary contact__wide" key={channel.address} href={`mailto:${channel.address}`}>
                <MailIcon />
                {channel.address}
              </a>
            );
          }
          return (
            <button
              class="btn btn--secondary contact__wide"
              type="button"
              key={channel.url}
              onClick={() => onOpen(channel.url)}
            >
              <GlobeIcon />
              {say(channel.label)}
            </button>
          );
        })}
      </div>
      {desk.channels.map(
        (channel) =>
          channel.kind === 'phone' &&
          channel.note && (
            <p class="contact__for" key={channel.number}>
              {say(channel.note)}
            </p>
          ),
      )}
      <details class="source" onToggle={(event) => setMore(event.currentTarget.open)}>
        <summary>{say(commonText.details)}</summary>
        {more && (
          <>
            {preparation && (
              <>
                <h4>{say(contactsText.prepare)}</h4>
                <ul class="ready">
                  {preparation.lines.map((line) => (
                    <li key={line.text.ja}>
                      {say(line.text)}
                      {incident && <small>{filled(line, incident)}</small>}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {desk.wrongWhen.length > 0 && (
              <>
                <h4>{say(contactsText.wrongDesk)}</h4>
                <ul class="ready">
                  {desk.wrongWhen.map((hint) => (
                    <li key={hint.ja}>{say(hint)}</li>
                  ))}
                </ul>
              </>
            )}
            <h4>{say(contactsText.source)}</h4>
            <Bases bases={[desk.basis, ...(preparation ? [preparation.basis] : [])]} />
          </>
        )}
      </details>
    </li>
  );

  function sayDay(atMs: number): string {
    const day = japanDay(atMs);
    if (day === japanDay(nowMs)) return say(dayText.today);
    if (day === addDays(japanDay(nowMs), 1)) return say(dayText.tomorrow);
    return sayWeekday(atMs, language, 'Asia/Tokyo');
  }

  function filled(line: Preparation, incident: Incident): string {
    const { foundAtMs, count } = incident;
    for (const field of line.fields) {
      if (field === 'foundAtMs') {
        return say(foundAtFilled, { time: sayDateTime(foundAtMs, language) });
      }
      if (field === 'timeline') return say(entriesFilled, { count });
      const said = sayFact(incident, field, language);
      if (said.length === 1 && said[0]) return showText(said[0].words);
      if (said.length > 1) return showText(said.map(({ about, words }) => `${about} ${words}`).join(' / '));
    }
    return say(contactsText.notYet);
  }
}

function OpeningChip({ opening }: { readonly opening: OpeningState }) {
  const { say } = useLanguage();
  switch (opening.state) {
    case 'open':
      return <span class="chip chip--ok">{say(openUntil, { time: japanClock(opening.untilMs) })}</span>;
    case 'closed':
      return <span class="chip chip--off">{say(contactsText.closed)}</span>;
    case 'always':
      return <span class="chip chip--ok">{say(contactsText.always)}</span>;
    case 'send-any-time':
      return <span class="chip chip--plain">{say(contactsText.anyTime)}</span>;
    case 'unknown':
      return <span class="chip chip--plain">{say(contactsText.unknownHours)}</span>;
  }
}

function japanClock(atMs: number): string {
  return new Date(atMs).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Tokyo' });
}
