import assert from "node:assert/strict";
import { test } from "node:test";

import {
  firstLanguage,
  fragmentFor,
  isForAdviser,
  isForEmployer,
  languageIn,
  partIn,
} from "../../www/src/i18n/languages.ts";

test("the language is that of the address, or the first that the browser asks for and the page has", () => {
  assert.equal(firstLanguage("#fr", ["nl-BE"]), "fr");
  assert.equal(firstLanguage("#fr/support-wallonia", ["nl-BE"]), "fr");
  assert.equal(firstLanguage("", ["pt-PT", "DE-be", "fr"]), "de");
  assert.equal(firstLanguage("#pt", ["pt"]), "nl");
  assert.equal(firstLanguage("#constructor", []), "nl");
  assert.equal(languageIn("#de&case=abc"), "de");
});

test("the end of an address says for whom the page is", () => {
  for (const [adviser, employer] of [
    [false, false],
    [true, false],
    [false, true],
  ] as const) {
    const fragment = fragmentFor("nl", adviser, employer);
    assert.equal(isForAdviser(fragment), adviser, fragment);
    assert.equal(isForEmployer(fragment), employer, fragment);
  }
  assert.ok(!isForAdviser("#nl&advised"));
  assert.ok(isForEmployer("#nl&employer&case=abc"));
  assert.equal(partIn("#fr/support-wallonia"), "support-wallonia");
  assert.equal(partIn("#fr&case=support"), undefined);
});
