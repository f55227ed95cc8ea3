import { split } from "../format/sentences";

/** A day with words, for a calendar program. */
export interface DatedNote {
  /** Stays the same when the same case is exported again, so that nothing stands there twice. */
  uid: string;
  /** ISO 8601: "2026-12-01". */
  on: string;
  title: string;
  text: string;
}

interface CalendarFile {
  name: string;
  language: string;
  /** The day of the law: the file says nothing about the clock. */
  stamp: string;
  notes: readonly DatedNote[];
}

const MOST_OCTETS = 75;
const compact = (day: string): string => day.replaceAll("-", "");

/** A text value (RFC 5545, 3.3.11): backslash, semicolon, comma and line end are written with a backslash. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");

/** One line in pieces of at most 75 octets, never inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let text = "";
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** The first sentence, without its full stop. The point of "1. März" ends no sentence: it follows one or two figures. */
export const firstSentence = (text: string): string => split(text)[0].replace(/\.$/, "");

const note = ({ uid, on, title, text }: DatedNote, stamp: string): string[] => [
  "BEGIN:VEVENT",
  `UID:${escaped(uid)}`,
  `DTSTAMP:${compact(stamp)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(on)}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

/** Whole days as an iCalendar file (RFC 5545). The same notes give the same bytes. */
export function icsFile({ name, language, stamp, notes }: CalendarFile): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//loont//loont//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...notes.flatMap((one) => note(one, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
