import { expect, test } from "@playwright/test";
import { firstSentence, icsFile } from "../../www/src/calendar/ics";

const file = (text: string): string =>
  icsFile({
    name: "Naam",
    language: "nl",
    stamp: "2026-11-21",
    notes: [{ uid: "a-1@loont", on: "2026-12-01", title: "Titel", text }],
  });

test("a calendar file is what RFC 5545 asks", () => {
  expect(file("één; twee, drie\\vier\nvijf").split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//loont//loont//NL",
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:Naam",
    "BEGIN:VEVENT",
    "UID:a-1@loont",
    "DTSTAMP:20261121T000000Z",
    "DTSTART;VALUE=DATE:20261201",
    "SUMMARY:Titel",
    "DESCRIPTION:één\\; twee\\, drie\\\\vier\\nvijf",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("long lines are folded at 75 octets, and never inside a character", () => {
  for (const character of ["a", "é", "€", "🙂"]) {
    const text = character.repeat(200);
    const lines = file(text).split("\r\n");
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\ufffd");
    }
    expect(lines.join("\r\n").replaceAll("\r\n ", "")).toContain(`DESCRIPTION:${text}`);
  }
});

test("the title of an event is its first sentence, whatever the day in it", () => {
  const titles = {
    "De opleiding begint. De uitkering blijft € 60,00 per dag.": "De opleiding begint",
    "Die Arbeit, die am 1. März 2027 beginnt. Sie schicken ein Formular.": "Die Arbeit, die am 1. März 2027 beginnt",
    "Premium of €349.55 in 2026. It stays.": "Premium of €349.55 in 2026",
    "Er gaat 10 % af. En dan?": "Er gaat 10 % af",
    "Geen punt": "Geen punt",
  };
  for (const [text, title] of Object.entries(titles)) expect(firstSentence(text)).toBe(title);
});
