import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { parse } from "smol-toml";
import {
  amounts,
  atRest,
  choose,
  expect,
  expectAccessible,
  expectEnding,
  expectPlainWords,
  fill,
  plain,
  press,
  tabUntil,
  test,
  tick,
  type,
  typeDay,
  words,
} from "./support";

const { say, ids } = words("nl");
const { say: dire } = words("fr");

/** Opens the page as someone who advises. */
async function openForAdviser(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#nl&advise`);
  await expect(page.locator("#cases-title")).toBeVisible();
  await atRest(page);
}

const hasResult = (page: Page): Promise<void> => expect(page.locator("#case-print")).toBeVisible();
const current = (page: Page) => page.locator('.cases [aria-current="true"]');
const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** A plan beside the first one, by keyboard. */
async function copyPlan(page: Page, hours: string, wage: string): Promise<void> {
  await press(page, "plan-copy");
  await expect(page.locator('.plan-cards [aria-pressed="true"]')).toBeFocused();
  await type(page, "hours", hours);
  await type(page, "wage", wage);
}

test("by keyboard: four options for one client, one printed page in another language, the list of what to file", async ({
  page,
  address,
}) => {
  test.slow(); // the whole way with the Tab key
  await page.goto(`${address}#nl`);
  await expect(page.locator("#keep-open")).toBeVisible();
  await atRest(page);
  await page.keyboard.press("Alt+i"); // nothing for someone who is ill
  await press(page, "who-advise");
  await expect(page.locator("#cases-title")).toBeVisible();
  await expectEnding(page, "#nl&advise");
  await type(page, "case-name", "K.");
  await page.keyboard.press("Alt+i");
  await expect(page.locator("#scheme-employee")).toBeFocused();
  await choose(page, "scheme", "employee");
  await choose(page, "basis", "daily_benefit");
  await type(page, "daily", "60,00");
  await typeDay(page, "letter", "2", "11", "2026");
  await typeDay(page, "start", "9", "2", "2026");
  await choose(page, "family", "single");
  await type(page, "hours", "19");
  await type(page, "wage", "1500");
  await copyPlan(page, "24", "1900");
  await copyPlan(page, "30", "2400");
  await copyPlan(page, "12", "950");
  await page.keyboard.press("Alt+c");
  await expect(page.locator("#compare-plans-title")).toBeFocused();
  await page.keyboard.press("Alt+l");
  await expect(page.locator("#calendar-title")).toBeFocused();
  const list = page.locator(".checklist");
  await expect(list).toContainText(say("duty-who", { who: say("who-employer") }));
  await expect(list).toContainText(
    /Pas aangegeven op 1 december 2026: het ziekenfonds betaalt €\s[\d.,]+ in plaats van €\s[\d.,]+/,
  );
  await tick(page, "done-declare_by-2026-11-30");
  await page.keyboard.press("Alt+o");
  await expect(current(page)).toBeFocused();
  await press(page, "print-choices");
  await tabUntil(page, "id", "print-language");
  await page.keyboard.press("f");
  await expect(page.locator("#print-language")).toHaveValue("fr");
  await press(page, "test-file");
  await expect(page.locator("#test-file-title")).toBeFocused();
  await expectAccessible(page, "cases and test file", ".cases");
  await expectAccessible(page, "checklist", ".checklist");
  await expectPlainWords(page, ids);

  await atRest(page);
  const one = await page.pdf({ preferCSSPageSize: true });
  expect(pagesOf(one)).toBe(1);
  const title = /\/Title\s*<FEFF([0-9A-F]+)>/.exec(one.toString("latin1"))?.[1] ?? "";
  expect(Buffer.from(title, "hex").swap16().toString("utf16le")).toBe(dire("page-title"));
  await expect(page).toHaveTitle(say("page-title"));
  await page.keyboard.press("Alt+o");
  await tick(page, "print-list");
  await tick(page, "print-months");
  await atRest(page);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(3);
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(".printed");
  await expect(sheet).toHaveAttribute("lang", "fr");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  const paper = plain(await sheet.innerText());
  for (const id of [
    "page-heading",
    "compare-plans-title",
    "plans-declare",
    "duty-statement",
    "months-title",
    "footer-decides",
    "who-employer-paper",
  ]) {
    expect(paper).toContain(plain(dire(id)));
    expect(paper).not.toContain(plain(say(id)));
  }
  for (const letter of ["A", "B", "C", "D"]) expect(paper).toContain(dire("plan-letter", { letter }));
  expect(paper).toMatch(/☒ 30 novembre 2026/);
  expect(paper).toMatch(/1 \d{3},\d\d €/);
  expect(paper).not.toContain("K.");
});

/** The letters that a shortcut needs no more than Alt for. */
const alt = (page: Page, key: string): Promise<void> => page.keyboard.press(`Alt+${key}`);

test("each case keeps its own answers, over reload and back, in its own file, until everything is forgotten", async ({
  page,
  address,
}) => {
  await openForAdviser(page, address);
  await fill(page, { daily: "45", hours: "19", wage: "1300" });
  await page.fill("#case-name", "K.");
  await hasResult(page);
  const first = await amounts(page, "month", "net");
  await alt(page, "n");
  await expect(page.locator("#case-name")).toBeFocused();
  await page.keyboard.type("Mevr. é/2");
  await expect(page.locator("#scheme-employee")).not.toBeChecked();
  await fill(page, { daily: "70" });
  await page.click("#case-copy");
  await expect(current(page)).toHaveText(say("case-copy-name", { name: "Mevr. é/2" }));
  await page.fill("#daily", "80");
  await page.fill("#start-day", "x"); // a text that is not right yet is kept as well
  await alt(page, "j"); // from the last one to the first one
  await expect(current(page)).toHaveText("K.");
  await expect.poll(() => amounts(page, "month", "net")).toEqual(first);

  await page.reload();
  await expect(page.locator(".cases .switch li")).toHaveCount(3);
  await expect(current(page)).toHaveText("K.");
  await expect(page.locator("#daily")).toHaveValue("45");
  await page.goto("about:blank");
  await page.goBack();
  await expect(current(page)).toHaveText("K.");
  await page.locator("#case-3").press("Enter");
  await expect(page.locator("#daily")).toHaveValue("80");
  await expect(page.locator("#start-day")).toHaveValue("x");
  await page.locator("#case-close").press("Enter");
  await expect(page.locator("#case-closed")).toBeFocused();
  await expect(page.locator("#daily")).toHaveValue("70");
  await page.locator("#case-back").press("Enter");
  await expect(current(page)).toBeFocused();
  await expect(page.locator("#daily")).toHaveValue("80");

  await page.locator("#case-2").press("Enter");
  const [download] = await Promise.all([page.waitForEvent("download"), alt(page, "s")]);
  expect(download.suggestedFilename()).toBe("loont-2026-11-21-Mevr-e-2.json");
  const text = await readFile(await download.path(), "utf8");
  await page.locator("#keep-open").press("Enter");
  await page.setInputFiles("#keep-file-input", {
    name: "kept.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await expect(page.locator("#news-title")).toBeFocused();
  await expect(page.locator(".cases .switch li")).toHaveCount(4); // a file is a case of its own
  await expect(current(page)).toHaveText("Mevr. é/2");
  await page.locator("#keep-link").press("Enter");
  const link = await page.locator("#keep-link-address").inputValue();
  expect(link).toMatch(/#nl&case=/);
  await page.evaluate((to) => {
    location.hash = to;
  }, new URL(link).hash);
  await expect(page.locator(".cases .switch li")).toHaveCount(5); // and so is a link
  await expect(current(page)).toHaveText(say("case-number", { number: 5 })); // which has no name in it
  await expect(page.locator("#daily")).toHaveValue("70,00");
  await page.getByRole("button", { name: "Français" }).click();
  await expectEnding(page, "#fr&advise");
  await page.getByRole("button", { name: "Nederlands" }).click();

  await page.locator("#who-ill").press("Enter");
  await expect(page.locator("#cases-title")).toHaveCount(0);
  await expect(page.locator("#daily")).toHaveValue("70,00");
  await page.locator("#who-advise").press("Enter");
  await expect(page.locator(".cases .switch li")).toHaveCount(5);
  await page.getByRole("button", { name: say("forget") }).click();
  await expect(page.locator(".cases .switch li")).toHaveCount(1);
  expect(JSON.stringify(await page.evaluate(() => history.state as unknown))).not.toMatch(/Mevr|K\.|45|70|80/);
  await page.reload();
  await expect(page.locator("#cases-title")).toBeVisible();
  await atRest(page);
  await expect(page.locator("#scheme-employee")).not.toBeChecked();
});

test("the shortcuts stand in a window, and can be switched off", async ({ page, address }) => {
  await openForAdviser(page, address);
  const window = page.locator("#keys-dialog");
  await page.locator("#case-name").focus();
  await page.keyboard.type("a?");
  await atRest(page);
  await expect(window).toBeHidden();
  await page.keyboard.press("Alt+?");
  await expect(window).toBeVisible();
  await expectAccessible(page, "shortcuts", "#keys-dialog");
  await alt(page, "n"); // nothing happens behind the window
  await atRest(page);
  await page.keyboard.press("Escape");
  await expect(page.locator("#case-name")).toBeFocused();
  await expect(page.locator(".cases .switch li")).toHaveCount(1);
  await page.locator("#case-new").focus();
  await page.keyboard.press("?");
  await page.locator("#keys-on").uncheck();
  await page.locator("#keys-close").press("Enter");
  await expect(page.locator("#case-new")).toBeFocused();
  await page.keyboard.press("?");
  await alt(page, "n");
  await atRest(page);
  await expect(window).toBeHidden();
  await page.reload();
  await expect(page.locator("#cases-title")).toBeVisible();
  await atRest(page);
  await page.locator("#case-new").focus();
  await alt(page, "n");
  await page.keyboard.press("?");
  await atRest(page);
  await expect(window).toBeHidden();
  await expect(page.locator(".cases .switch li")).toHaveCount(1);
  await page.locator("#keys-open").press("Enter");
  await page.locator("#keys-on").check();
  await page.keyboard.press("Escape");
  await alt(page, "n");
  await expect(page.locator(".cases .switch li")).toHaveCount(2);
});

interface TestFile {
  kind: string;
  case: Record<string, unknown>;
  example: { expect: Record<string, string> }[];
}

/** A place in an outcome, as the runner of the examples reads it: `a.b[0].c` or `a.b[month=x].c`. */
const at = (outcome: unknown, path: string): unknown =>
  [...path.matchAll(/([a-z_]+)|\[(\d+)\]|\[(\w+)=([^\]]+)\]/g)].reduce<unknown>(
    (value, [, name, place, key, wanted]) => {
      if (key !== undefined) return (value as Record<string, unknown>[]).find((one) => one[key] === wanted);
      return (value as Record<string, unknown>)[name ?? place ?? ""];
    },
    outcome,
  );

test("a case becomes an anonymous test file with the same cents, and the page says what is in it", async ({
  page,
  address,
}) => {
  await openForAdviser(page, address);
  await page.fill("#case-name", "Janssens");
  await fill(page, { daily: "60", hours: "19", wage: "1500" });
  await page.fill("#start-year", "2024");
  await page.click("#plan-copy");
  await page.fill("#plan-name", "Bakkerij Peeters");
  await page.fill("#hours", "24");
  await page.locator("#more-exact").press("Enter");
  for (const [part, typed] of [
    ["day", "27"],
    ["month", "11"],
    ["year", "2026"],
  ])
    await page.fill(`#declared-${part}`, typed ?? "");
  await hasResult(page);
  const shown = await amounts(page, "month", "net");
  await page.locator("#test-file").press("Enter");
  await expect(page.locator("#test-file-title")).toBeFocused();
  await expect(page.locator("#test-moved")).toContainText(
    plain(say("test-move", { place: say("start-legend"), before: "9 februari 2024", after: "1 februari 2024" })),
  );
  await expect(page.locator(".test-file")).toContainText(say("test-gone", { what: say("declared-legend") }));
  await expect(page.locator("#test-remains")).toContainText(/€\s60,00/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#test-download").press("Enter")]);
  expect(download.suggestedFilename()).toMatch(/^loont-test-[0-9a-f]{8}\.toml$/);
  const text = await readFile(await download.path(), "utf8");
  expect(text).not.toMatch(/Janssens|Bakkerij|label|wallonia|2024-02-09|2026-11-02/);
  const { kind, case: question, example } = parse(text) as unknown as TestFile;
  expect(kind).toBe("own");
  const engine = new URL("../../target/npm/", import.meta.url);
  const { default: init, simulate } = (await import(new URL("loont.js", engine).href)) as typeof import("loont");
  await init({ module_or_path: await readFile(new URL("loont_bg.wasm", engine)) });
  const outcome = simulate(question as never);
  const expected = Object.entries(example[0]?.expect ?? {});
  expect(expected.length).toBeGreaterThan(200);
  for (const [path, amount] of expected) expect(at(outcome, path), path).toBe(amount);
  const nets = [0, 2].map((plan) => at(outcome, `scenarios[${plan}].months[month=2026-12].net`));
  expect(shown.map((amount) => amount.replace(/[^\d,]/g, "").replace(",", "."))).toEqual(nets);
});
