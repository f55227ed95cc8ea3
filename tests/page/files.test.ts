import assert from "node:assert/strict";
import { test } from "node:test";

import { firstSentence, icsFile } from "../../www/src/calendar/ics.ts";
import { split } from "../../www/src/format/sentences.ts";
import { pack, unpack } from "../../www/src/keep/link/pack.ts";
import { csvFile, csvForm } from "../../www/src/keep/table/csv.ts";

test("a table has the separator and the mark of its language, and runs no formula", () => {
  const lines = [
    [{ words: "Maand" }, { words: '=HYPERLINK("x")' }, { words: "een; twee" }],
    [{ words: 'zegt "ja"' }, { number: "-12.50" }, { number: "=1+1" }],
  ];
  assert.equal(
    csvFile(lines, csvForm("nl")),
    `\ufeffMaand;"'=HYPERLINK(""x"")";"een; twee"\r\n"zegt ""ja""";-12,50;'=1+1\r\n`,
  );
  assert.match(csvFile(lines, csvForm("en")), /,-12\.50,/);
});

/** A reader of iCalendar text by RFC 5545: lines are unfolded, then split into name and value, then unescaped. */
function readIcs(text: string): [string, string][] {
  return text
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line): [string, string] => {
      const colon = line.indexOf(":");
      const value = line.slice(colon + 1).replace(/\\(n|.)/g, (_, one: string) => (one === "n" ? "\n" : one));
      return [line.slice(0, colon), value];
    });
}

test("a calendar file keeps its words, its lines are short, and the same notes give the same bytes", () => {
  const text =
    "Geef het werk aan; uiterlijk vandaag, vóór 17 uur.\nDaarna gaat er 10 % af — ook van “later” \\ 🙂 gewerkte dagen.";
  const file = {
    name: "loont",
    language: "nl",
    stamp: "2026-12-01",
    notes: [{ uid: "a@loont", on: "2027-02-28", title: "Aangeven, nu", text }],
  };
  const written = icsFile(file);
  assert.equal(icsFile(file), written);
  for (const line of written.split("\r\n")) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  const read = new Map(readIcs(written));
  assert.equal(read.get("DESCRIPTION"), text);
  assert.equal(read.get("SUMMARY"), "Aangeven, nu");
  assert.equal(read.get("DTSTART;VALUE=DATE"), "20270228");
  assert.equal(read.get("DTSTAMP"), "20261201T000000Z");
  assert.ok(written.startsWith("BEGIN:VCALENDAR\r\n") && written.endsWith("END:VCALENDAR\r\n"));
});

test("the first sentence of a text, where the number of a day ends none", () => {
  assert.deepEqual(split("Ab dem 9. Februar zahlt die Krankenkasse. Vorher nicht."), [
    "Ab dem 9. Februar zahlt die Krankenkasse.",
    "Vorher nicht.",
  ]);
  assert.equal(firstSentence("Het fonds betaalt 12.50 euro. Meer niet."), "Het fonds betaalt 12.50 euro");
  assert.deepEqual(split("Zonder punt"), ["Zonder punt", ""]);
});

test("a packed text comes back, and what is damaged or too long does not", async () => {
  const text = JSON.stringify({ words: "é € 🙂 ".repeat(200) });
  const packed = await pack(text);
  assert.match(packed, /^[\w-]+$/);
  assert.ok(packed.length < text.length / 4);
  assert.equal(await unpack(packed, 10_000), text);
  assert.equal(await unpack(packed, 100), undefined);
  assert.equal(await unpack(packed.slice(0, -9), 10_000), undefined);
  assert.equal(await unpack("no letters of an address!", 10_000), undefined);
});
