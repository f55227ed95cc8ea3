import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import {
  amounts,
  atRest,
  confirmDaily,
  expect,
  expectAccessible,
  expectEnding,
  expectPlainWords,
  fill,
  LANGUAGES,
  LAW,
  monthRow,
  open,
  plain,
  test,
  tick,
  words,
} from "./support";

const { say } = words("nl");
const file = (name: string): string => fileURLToPath(new URL(`files/${name}`, import.meta.url));

/** What stands on screen: the amounts of the month and the rows of the first months. */
const cents = async (page: Page): Promise<string[]> => [
  ...(await amounts(page, "month", "net")),
  await monthRow(page, 0),
  await monthRow(page, 5),
  await monthRow(page, 11),
];

const ANSWERS = { daily: "45,00", hours: "19", wage: "1.300" };

async function filled(page: Page, address: string, language: "nl" | "en" | "fr" = "nl"): Promise<string[]> {
  await open(page, address, language);
  await fill(page, ANSWERS);
  await expect.poll(() => amounts(page, "month", "net").then((cells) => cells.length)).toBe(2);
  return cents(page);
}

const openPanel = async (page: Page): Promise<void> => {
  if ((await page.locator("#keep-open").getAttribute("aria-expanded")) === "false")
    await page.locator("#keep-open").click();
};

async function openFile(page: Page, chosen: Parameters<Page["setInputFiles"]>[1]): Promise<void> {
  await openPanel(page);
  await page.setInputFiles("#keep-file-input", chosen);
  const name = typeof chosen === "string" ? basename(chosen) : (chosen as { name: string }).name;
  await expect(page.locator("#news-title")).toContainText(name);
  await expect(page.locator("#news-title")).toBeFocused();
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  await openPanel(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).press("Enter")]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

async function linkOf(page: Page): Promise<string> {
  await openPanel(page);
  await page.locator("#keep-link").press("Enter");
  await expect(page.locator("#keep-link-address")).toBeFocused();
  return page.locator("#keep-link-address").inputValue();
}

const forget = (page: Page): Promise<void> => page.getByRole("button", { name: say("forget") }).click();

test("save, forget, open: the same texts and the same cents, and nothing is requested", async ({ page, address }) => {
  const before = await filled(page, address);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const { name, text } = await saved(page, "#keep-save");
  expect(name).toBe("loont-2026-11-21.json");
  const kept = JSON.parse(text) as { loont: number; case: unknown; receipt: { case_hash: string }; cents: unknown[] };
  expect(kept).toMatchObject({ loont: 1, case: { schema: 1 }, cents: [{ id: "baseline" }, { id: "plan-1" }] });
  await linkOf(page);
  await saved(page, "#keep-csv");
  await page.locator("#keep-receipt").press("Enter");
  await page.pdf();
  await forget(page);
  await expect(page.locator("#daily")).toHaveCount(0);
  await expect(page.locator("#keep-panel")).toBeHidden();
  await openFile(page, { name, mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(page.locator(".news")).toContainText(name);
  await expect(page.locator("#daily")).toHaveValue(ANSWERS.daily);
  await expect(page.locator("#wage")).toHaveValue(ANSWERS.wage);
  expect(await cents(page)).toEqual(before);
  await expect(page.locator(".news")).toContainText(say("news-same-cents", { law: "§" }).split("§")[0] ?? "");
  await page.locator("#news-close").press("Enter");
  await expect(page.locator(".news")).toHaveCount(0);
  const again = JSON.parse((await saved(page, "#keep-save")).text) as typeof kept;
  expect(again).toEqual(kept);
  expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
});

test("a text that is not right yet, or an answer that is still open, is in the file too", async ({ page, address }) => {
  await open(page, address, "nl");
  await page.check("#scheme-employee");
  await page.check("#basis-daily_benefit");
  await page.fill("#daily", "vijfenveertig");
  const { text } = await saved(page, "#keep-save");
  expect(JSON.parse(text)).not.toHaveProperty("case");
  const link = await linkOf(page);
  await forget(page);
  await openFile(page, { name: "half.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(page.locator("#daily")).toHaveValue("vijfenveertig");
  await expect(page.locator(".news")).toContainText(say("news-incomplete"));
  await forget(page);
  await page.goto(link);
  await expect(page.locator("#daily")).toHaveValue("vijfenveertig");
});

test("a link gives the same cents in a fresh page, and leaves the address bar", async ({ page, address, context }) => {
  const before = await filled(page, address, "nl");
  const link = await linkOf(page);
  expect(link).toMatch(/^http:\/\/[^?#]+#nl&case=[\w-]+$/);
  expect(link.length).toBeLessThan(1000);
  const fresh = await context.newPage();
  await fresh.clock.setFixedTime(new Date("2026-12-03T10:00:00Z"));
  const requests: string[] = [];
  fresh.on("request", (request) => requests.push(request.url()));
  await fresh.goto(link.replace("#nl&", "#fr&"));
  await expect(fresh.locator("#news-title")).toBeFocused();
  await expectEnding(fresh, "#fr");
  await expect(fresh.locator("html")).toHaveAttribute("lang", "fr");
  await fresh.getByRole("button", { name: "Nederlands" }).click();
  await expect.poll(() => cents(fresh)).toEqual(before); // also when it is opened in another month
  await fresh.reload();
  await expect.poll(() => cents(fresh)).toEqual(before);
  expect(requests.filter((url) => url.includes("case="))).toEqual([]);
});

test("a link into a form with answers asks first, and a damaged one changes nothing", async ({ page, address }) => {
  await filled(page, address);
  const link = await linkOf(page);
  await page.fill("#daily", "60");
  const hash = new URL(link).hash;
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page.locator("#news-title")).toBeFocused();
  await expect(page.locator("#daily")).toHaveValue("60");
  await expectAccessible(page, "asks", ".page-header");
  await page.locator("#news-leave").press("Enter");
  await expect(page.locator("#daily")).toHaveValue("60");
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.locator("#news-open").press("Enter");
  await expect(page.locator("#daily")).toHaveValue("45,00");
  for (const bad of [
    hash.slice(0, -20),
    "#nl&case=",
    "#nl&case=%00",
    "#nl&case=AAAA",
    `#nl&case=${"A".repeat(50_000)}`,
  ]) {
    await page.evaluate((to) => {
      location.hash = to;
    }, bad);
    await expect(page.locator("#news-title"), bad).toContainText(say("news-refused", { what: say("news-link") }));
    await expect(page.locator("#daily")).toHaveValue("45,00");
    await page.locator("#news-close").press("Enter");
    await expectEnding(page, "#nl");
  }
});

test("files of every form so far open", async ({ page, address }) => {
  const before = await filled(page, address);
  await forget(page);
  await openFile(page, file("case-schema-1.json"));
  await expect(page.locator("#daily")).toHaveValue("45,00");
  await expect(page.locator("#hours")).toHaveValue("19");
  await expect(page.locator("#months-shown")).toHaveValue("12");
  await page.locator('#daily-asked [data-answer="yes"]').click(); // a case alone does not say that an amount below the minimum is right
  await expect.poll(() => amounts(page, "month", "net")).toEqual(before.slice(0, 2));
  await expect(page.locator(".news ul")).toHaveCount(0); // everything in it has a place in the form

  await openFile(page, file("saved-1.json"));
  await page.locator("#news-open").press("Enter");
  await expect(page.locator(".news")).toContainText("1 mei 2026");
  await expect(page.locator("#wage")).toHaveValue("1.300"); // as it was typed
  await expect(page.locator("#months-shown")).toHaveValue("24");
});

test("what is different from when a file was saved is said, month by month", async ({ page, address }) => {
  await filled(page, address);
  const kept = JSON.parse((await saved(page, "#keep-save")).text) as {
    receipt: { law: string; law_hash: string };
    cents: { months: { month: string; fund_pays: string; net: string }[] }[];
  };
  const month = kept.cents[1]?.months[1];
  if (month) Object.assign(month, { fund_pays: "700.00", net: "2000.00" });
  const reopen = async (): Promise<void> => {
    await openFile(page, { name: "old.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(kept)) });
    await page.locator("#news-open").press("Enter");
  };
  await reopen();
  const news = page.locator(".news");
  await expect(news).toContainText(say("news-altered")); // the same law cannot give other amounts
  Object.assign(kept.receipt, { law: "2026-05-01", law_hash: "0".repeat(64) });
  await reopen();
  await expect(news).toContainText(
    plain(
      say("news-law", {
        then: "1 mei 2026",
        now: new Intl.DateTimeFormat("nl-BE", { dateStyle: "long", timeZone: "UTC" }).format(new Date(LAW)),
      }),
    ),
  );
  await expect(news).toContainText(say("news-differences", { count: 2 }));
  expect((await news.locator("details li").allInnerTexts()).map(plain)).toEqual([
    "December 2026, ziekenfonds betaalt: toen € 700,00, nu € 756,01",
    "December 2026, netto: toen € 2.000,00, nu € 1.995,47",
  ]);
  await expectAccessible(page, "differences", ".page-header");
});

test("a damaged file is refused with everything that is wrong, and nothing is lost", async ({ page, address }) => {
  const before = await filled(page, address, "fr");
  const { say: dire, ids } = words("fr");
  const problems: Record<string, string[]> = {
    "cut-off.json": [dire("error-not_json")],
    "not-json.json": [dire("error-not_json")],
    "later-version.json": [dire("error-unknown_schema", { known_count: 1 })],
    "a-list.json": [dire("error-wrong_type", { expected_id: dire("word-expected-object") })],
    "unknown-parts.json": [`name – ${dire("error-unknown_field")}`, `colour – ${dire("error-unknown_field")}`],
    "wrong-types.json": ["form – ", "cents – ", "person.family", "incapacity.start", "incapacity.basis.gross"],
  };
  for (const [name, expected] of Object.entries(problems)) {
    await openFile(page, file(`damaged/${name}`));
    const said = plain(await page.locator(".news").innerText());
    expect(said).toContain(plain(dire("news-refused", { what: dire("news-file", { name }) })));
    for (const problem of expected) expect(said, name).toContain(plain(problem));
    await expectPlainWords(page, ids);
  }
  await openFile(page, { name: "large.json", mimeType: "application/json", buffer: Buffer.alloc(10_000_000, "[") });
  await expect(page.locator(".news")).toContainText(
    dire("error-input_too_large", { max_count: 1_000_000 }).slice(0, 20),
  );
  expect(await cents(page)).toEqual(before);
  await expect(page.locator("#daily")).toHaveValue("45,00");
});

test("reload, back and forward lose nothing, and forgetting leaves nothing", async ({ page, address }) => {
  const before = await filled(page, address);
  await page.fill("#wage", "geen idee");
  await page.reload();
  await expect(page.locator("#wage")).toHaveValue("geen idee");
  await page.fill("#wage", ANSWERS.wage);
  await page.goto("about:blank");
  await page.goBack();
  await expect.poll(() => cents(page)).toEqual(before);
  await page.evaluate(() => {
    location.hash = "#fr";
  });
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect.poll(() => cents(page)).toEqual(before);
  await page.goForward();
  await expect(page.locator("#daily")).toHaveValue("45,00");
  await page.goBack();
  await forget(page);
  expect(await page.evaluate(() => history.state as unknown)).toBeNull();
  await page.reload();
  await expect(page.locator("#around-title")).toBeAttached();
  await expect(page.locator("#scheme-employee")).not.toBeChecked();
  expect(await page.evaluate(() => [localStorage.length, { ...sessionStorage }, document.cookie, name])).toEqual([
    0,
    { "loont-forgotten": "1" },
    "",
    "",
  ]);
});

/** The cells of a CSV file (RFC 4180). */
function parsed(text: string, separator: string): string[][] {
  expect(text.startsWith("\ufeff")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n)`, "gy");
  const lines: string[][] = [[]];
  for (const [, quoted, bare, end] of text.slice(1).matchAll(cell)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end === "\r\n") lines.push([]);
  }
  return lines.slice(0, -1);
}

for (const [language, separator, mark] of [
  ["nl", ";", ","],
  ["en", ",", "."],
] as const) {
  test(`${language}: the CSV of the months has the numbers of the table`, async ({ page, address }) => {
    const said = words(language).say;
    await filled(page, address, language);
    const { name, text } = await saved(page, "#keep-csv");
    expect(name).toBe("loont-2026-11-21.csv");
    const [head = [], ...lines] = parsed(text, separator);
    expect(lines.length).toBe(48);
    expect(lines.every((line) => line.length === head.length)).toBe(true);
    const at = (column: string): number => head.indexOf(said(column));
    for (const place of [0, 1, 4, 18, 23]) {
      const line = lines[24 + place] ?? [];
      const row = await monthRow(page, place);
      const numbers = ["col-days", "col-gross", "col-tax", "col-paid", "col-net"].map(
        (column) => line[at(column)] ?? "",
      );
      for (const number of numbers) {
        expect(number).toMatch(mark === "," ? /^\d+(,\d\d)?$/ : /^\d+(\.\d\d)?$/);
        const grouped = number.replace(/\B(?=(\d{3})+(?=[.,]|$))/g, mark === "," ? "." : ",");
        expect(row).toContain(grouped);
      }
    }
    expect(lines[0]?.at(-1)).toBe(LAW);
  });
}

test("the name of a plan cannot become a formula", async ({ page, address }) => {
  const text = (await readFile(file("case-schema-1.json"), "utf8")).replace("Half time", `=HYPERLINK(\\"x\\");1`);
  await open(page, address, "nl");
  await openFile(page, { name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await confirmDaily(page); // its letter is below the minimum
  const lines = parsed((await saved(page, "#keep-csv")).text, ";");
  expect(lines.at(-1)?.[0]).toBe(`'=HYPERLINK("x");1`);
});

test("the receipt is calculated again to the same cents", async ({ page, address }) => {
  await filled(page, address);
  await openPanel(page);
  await page.locator("#keep-receipt").press("Enter");
  const said = page.locator(".keep-said");
  await expect(said).toContainText(/alle [\d.]+ bedragen zijn dezelfde/);
  const { receipt } = JSON.parse((await saved(page, "#keep-save")).text) as { receipt: Record<string, string> };
  await page.locator("#keep-receipt").press("Enter");
  for (const key of ["engine", "law_hash", "case_hash"]) await expect(said).toContainText(receipt[key] ?? "?");
});

/** How many pages a PDF of Chromium has. */
const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const language of LANGUAGES) {
  test(`${language}: the panel by keyboard, clean for axe; paper has the answers, the law date and two pages`, async ({
    page,
    address,
  }) => {
    const { say: said, ids } = words(language);
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, address, language);
    await fill(page, ANSWERS);
    await page.locator(".skip").focus();
    await tick(page, "keep-open"); // Space presses a button too
    await expect(page.locator("#keep-panel")).toBeVisible();
    await tick(page, "keep-link");
    await expect(page.locator("#keep-link-address")).toBeFocused();
    await expectAccessible(page, "panel", ".page-header");
    await expectPlainWords(page, ids);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.keyboard.press("Escape");
    await expect(page.locator("#keep-open")).toBeFocused();
    await page.locator("#more-exact").press("Enter");
    await page.selectOption("#months-shown", "60");
    await expect(page.locator(".months .cards tbody tr:not(.settlement)")).toHaveCount(60);
    await atRest(page);
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("main")).toBeHidden();
    const paper = plain(await page.locator(".printed").innerText());
    const small = await page
      .locator(".printed-foot p, .printed-limits")
      .evaluateAll((list) => list.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...small)).toBeGreaterThanOrEqual(12); // what is not in the amounts stands in 9 pt
    for (const id of ["print-answers", "daily-label", "calendar-title", "months-title", "footer-decides"])
      expect(paper).toContain(plain(said(id)));
    expect(paper).toMatch(/45[.,]00/);
    expect(paper).toContain(
      plain(said("law-known", { date: "" }))
        .trim()
        .slice(0, 12),
    );
    expect(paper).toContain("2026");
  });
}

test("four plans of two years stay on two pages, and what is not in the amounts is whole and in 9 pt, in four languages", async ({
  page,
  address,
}) => {
  const activity = { kind: "employee_work", from: "2026-12-01", full_time_hours: "38" };
  const question = {
    schema: 1,
    person: { scheme: "employee", family: "single" },
    incapacity: { start: "2026-02-09", basis: { kind: "daily_benefit", gross: "60.00", on: "2026-11-02" } },
    horizon: { from: "2026-11", months: 24 },
    scenarios: ["12", "15", "19", "24"].map((hours) => ({
      id: `plan-${hours}`,
      activities: [{ ...activity, weekly_hours: hours, gross_monthly: `${hours}00.00` }],
    })),
  };
  await open(page, address, "nl");
  await openFile(page, { name: "x.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(question)) });
  await expect(page.locator("#news-title")).toBeFocused();
  for (const language of LANGUAGES) {
    const { say } = words(language);
    await page.locator(`button[lang="${language}"]`).click();
    await expect(page.locator(".printed")).toHaveAttribute("lang", language);
    await atRest(page);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), language).toBeLessThanOrEqual(2);
    const paper = plain((await page.locator(".printed").textContent()) ?? "");
    expect(paper).toContain("2028");
    expect(paper).not.toContain(plain(say("paper-more-limits", { count: "*" })).split("*")[1]);
    await page.emulateMedia({ media: "print" });
    const small = await page
      .locator(".printed-foot p, .printed-limits")
      .evaluateAll((list) => list.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...small), language).toBeGreaterThanOrEqual(12);
    await page.emulateMedia({ media: null });
  }
});

test("a plan of two years has everything that is not in the amounts on its two pages of paper, in four languages", async ({
  page,
  address,
}) => {
  await open(page, address, "nl");
  await fill(page, ANSWERS);
  await expect(page.locator(".months .cards tbody tr:not(.settlement)")).toHaveCount(24);
  for (const language of LANGUAGES) {
    const { say } = words(language);
    await page.locator(`button[lang="${language}"]`).click();
    await expect(page.locator(".printed")).toHaveAttribute("lang", language);
    await atRest(page);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), language).toBe(2);
    const [first, second, ...others] = await page.locator(".printed-limits").allTextContents();
    expect(others).toEqual([]);
    // Twice where both pages have room for all of them, else each once.
    const points = new Set([first, second].flatMap((text = "") => text.split(" · ")));
    const foot = page.locator(".printed-foot");
    const [, count] = /\((\d+)\)/.exec(plain((await foot.textContent()) ?? "")) ?? [];
    expect(points.size, language).toBe(Number(count));
    expect(points.size).toBeGreaterThan(10);
    await expect(foot).toContainText(say(first === second ? "paper-limits-here" : "paper-limits-above"));
  }
});
