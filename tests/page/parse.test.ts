import assert from "node:assert/strict";
import { test } from "node:test";

import {
  decimal,
  isAmbiguous,
  isDecimal,
  isoDay,
  isoMonth,
  money,
  monthsBetween,
  monthsFrom,
} from "../../www/src/form/parse.ts";

test("a number is read as people write it", () => {
  for (const [typed, read] of [
    ["1.234,56", "1234.56"],
    ["1 234,56", "1234.56"],
    ["1\u00a0234,56\u00a0€", "1234.56"],
    ["1,234.56", "1234.56"],
    ["1'234.56", "1234.56"],
    ["1.234.567", "1234567"],
    ["19,5", "19.5"],
    ["60", "60"],
    ["60,", "60"],
    ["60,500", "60.50"],
    ["EUR 60", "60"],
  ]) {
    assert.equal(decimal(typed ?? ""), read, typed);
  }
});

test("what is no number stays as it was typed", () => {
  for (const typed of ["", "abc", "1.2.3", "12.34.567", "1,23.456,7", "-5", "1e3", "1..2"]) {
    assert.equal(decimal(typed), typed, typed);
    assert.ok(!isDecimal(decimal(typed)), typed);
  }
});

test("one separator before three digits groups thousands in a month, and precedes decimals in a day", () => {
  assert.equal(money("wage", "1.500"), "1500");
  assert.equal(money("wage", "1,500"), "1500");
  assert.ok(isAmbiguous("wage", "1.500"));
  assert.equal(money("daily", "60,500"), "60.50");
  assert.ok(!isAmbiguous("daily", "1.500"));
  assert.equal(money("wage", "0.500"), "0.50");
});

test("three fields are a date, with its zeros", () => {
  assert.equal(isoDay("9", " 2 ", "2026"), "2026-02-09");
  assert.equal(isoDay("31", "12", "2026"), "2026-12-31");
  assert.equal(isoMonth("1", "2027"), "2027-01");
  assert.equal(isoDay("", "2", "2026"), "2026-02-");
});

test("months follow each other over the end of a year", () => {
  assert.deepEqual(monthsFrom("2026-11", 4), ["2026-11", "2026-12", "2027-01", "2027-02"]);
  assert.deepEqual(monthsBetween("2026-12", "2027-01"), ["2026-12", "2027-01"]);
  assert.deepEqual(monthsBetween("2027-01", "2026-12"), []);
  assert.deepEqual(monthsBetween("2026-13", "2027-01"), []);
  assert.deepEqual(monthsBetween("2026-12", "soon"), []);
  assert.equal(monthsFrom("2026-01", 1_000_000).length, 120);
});
