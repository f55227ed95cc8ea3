import type { Page } from "@playwright/test";
import type { EmployerCase } from "loont";
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import {
  atRest,
  choose,
  expect,
  expectAccessible,
  expectEnding,
  expectPlainWords,
  fill,
  LANGUAGES,
  open,
  openAll,
  plain,
  press,
  tabUntil,
  test,
  tick,
  type,
  typeDay,
  words,
  type Language,
} from "./support";

const engine = (await import("../../target/npm/loont.js")) as typeof import("loont");
engine.initSync({ module: readFileSync(new URL("../../target/npm/loont_bg.wasm", import.meta.url)) });

/** What `answers` types, as the engine reads it. */
const CASE = {
  schema: 1,
  kind: "employer",
  employer: { region: "flanders", headcount_50_or_more: true, headcount_20_or_more: true },
  worker: { status: "white_collar", contract: "indefinite", age_at_start: 42 },
  job: { gross_monthly: "3000", weekly_hours: "38", full_time_hours: "38", end_of_year_premium: "3000" },
  incapacity: { start: "2026-10-05" },
  horizon: { from: "2026-11", months: 12 },
  options: ["19", "24"].map((hours, place) => ({
    id: `option-${place + 1}`,
    events: [{ kind: "partial_resumption", from: "2026-12-01", weekly_hours: hours }],
  })),
} as unknown as EmployerCase;
const MONTH = "2026-12";

const euro = (language: Language, text: string): string =>
  plain(
    new Intl.NumberFormat({ nl: "nl-BE", fr: "fr-BE", de: "de-BE", en: "en-IE" }[language], {
      style: "currency",
      currency: "EUR",
    }).format(text as Intl.StringNumericLiteral),
  );

async function openEmployer(page: Page, address: string, language: Language): Promise<void> {
  await page.goto(`${address}#${language}&employer`);
  await expect(page.locator("#emp-show")).toBeVisible();
  await expect(page.locator(".law-date")).toBeVisible();
  await atRest(page);
}

const TEXTS: Record<string, string> = {
  "emp-start-day": "5",
  "emp-start-month": "10",
  "emp-start-year": "2026",
  "emp-age": "42",
  "emp-wage": "3000",
  "emp-hours": "38",
  "emp-premium": "3000",
  "emp-from-day": "1",
  "emp-from-month": "12",
  "emp-from-year": "2026",
  "emp-hours-1": "19",
  "emp-hours-2": "24",
};

async function answers(page: Page): Promise<void> {
  for (const id of ["emp-status-white_collar", "emp-contract-indefinite", "emp-region-flanders", "emp-size-50_or_more"])
    await page.check(`#${id}`);
  for (const [id, words] of Object.entries(TEXTS)) await page.fill(`#${id}`, words);
  await expect(page.locator("#emp-costs-title")).toBeVisible();
  await atRest(page);
}

async function saved(page: Page): Promise<string> {
  await atRest(page);
  if (!(await page.locator("#emp-save").isVisible())) await page.locator("#emp-keep").press("Enter");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#emp-save").press("Enter")]);
  expect(download.suggestedFilename()).toBe("loont-employer-2026-11-21.json");
  return readFileSync(await download.path(), "utf8");
}

async function linkOf(page: Page): Promise<string> {
  await page.locator("#emp-link").press("Enter");
  await expect(page.locator("#keep-link-address")).toBeFocused();
  return page.locator("#keep-link-address").inputValue();
}

const unpacked = (link: string): string =>
  inflateRawSync(Buffer.from(/job=([\w-]+)$/.exec(link)?.[1] ?? "", "base64url")).toString();

/** Everything on the screen and on paper, with what stands in the fields. */
async function shown(page: Page): Promise<string> {
  await atRest(page);
  return page.evaluate(() =>
    [
      document.title,
      location.href,
      document.body.textContent ?? "",
      ...[...document.querySelectorAll("input, select, textarea")].map((one) => (one as HTMLInputElement).value),
    ].join("\n"),
  );
}

/** Opens a file at either side of the page. */
const openFile = (page: Page, input: string, text: string): Promise<void> =>
  page.setInputFiles(input, { name: "file.json", mimeType: "application/json", buffer: Buffer.from(text) });

// Journey 7 of shared/page.md.
test("nl: an employer who is asked for half-time sees cost, aid and declarations, by keyboard", async ({
  page,
  address,
}) => {
  test.slow();
  const { say } = words("nl");
  await open(page, address, "nl");
  await page.waitForLoadState("networkidle");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await press(page, "who-is-employer");
  await expect(page.locator("main h1")).toHaveText(say("emp-heading"));
  await expectEnding(page, "#nl&employer");
  await expect(page.locator("#daily, #keep-open, .strip, #around-title")).toHaveCount(0);
  await typeDay(page, "emp-start", "5", "10", "2026");
  await type(page, "emp-age", "42");
  await type(page, "emp-wage", "3.000");
  await type(page, "emp-hours", "38");
  await type(page, "emp-premium", "3.000");
  await choose(page, "emp-status", "white_collar");
  await choose(page, "emp-contract", "indefinite");
  await choose(page, "emp-region", "flanders");
  await choose(page, "emp-size", "50_or_more");
  await typeDay(page, "emp-from", "1", "12", "2026");
  await type(page, "emp-hours-1", "19");
  await tick(page, "emp-whole-2");
  await type(page, "emp-label-2", "In één keer");
  await page.keyboard.press("Enter");
  await expect(page.locator("#emp-result-title")).toBeFocused();
  const half = engine.employer({ ...CASE, options: CASE.options.slice(0, 1) }).options[1];
  const month = half?.months.find((one) => one.month === MONTH);
  expect(month?.cost_after).toBeDefined();
  await expect(page.locator('[data-table="emp-total"] thead th')).toHaveText([
    say("emp-no-return"),
    say("with-hours", { hours: 19 }),
    "In één keer",
  ]);
  // What comes first from today on stands with the result.
  const first = half?.calendar.find(({ on }) => on >= "2026-11-21");
  await expect(page.locator(".emp-first li").first()).toContainText(
    new Intl.DateTimeFormat("nl-BE", { dateStyle: "long", timeZone: "UTC" }).format(new Date(first?.on ?? "")),
  );
  await atRest(page);
  expect(plain(await page.locator("#result").innerText())).toContain(euro("nl", month?.cost_after.low ?? ""));
  expect(plain(await page.locator('[data-table="emp-month"] [data-line="contributions"]').innerText())).toContain(
    euro("nl", month?.contributions.paid ?? ""),
  );
  await page.locator(".emp-list h3", { hasText: say("word-aid-resumption_premium") }).waitFor();
  await expect(page.locator(".calendar > ol > li")).toHaveCount(half?.calendar.length ?? -1);
  expect(half?.calendar.length).toBeGreaterThan(2);
  const why = page.locator('[data-table="emp-month"] [data-line="contributions"] .why');
  await why.locator("summary").press("Enter");
  await expect(why.locator(".articles a").first()).toBeVisible();
  await tabUntil(page, "id", "emp-calendar-save");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const ics = readFileSync(await download.path(), "utf8");
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(half?.calendar.length ?? -1);
  expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
});

test("the amounts of the engine side by side, in plain words, in four languages, on one printed page", async ({
  page,
  address,
}) => {
  test.slow();
  const { before_illness: before, options } = engine.employer(CASE);
  await openEmployer(page, address, "nl");
  await answers(page);
  await openAll(page);
  await page.selectOption("#emp-month", MONTH);
  for (const language of LANGUAGES) {
    const { say, ids } = words(language);
    await page.locator(`button[lang="${language}"]`).click();
    await expect(page.locator("main h1")).toHaveText(say("emp-heading"));
    await expectEnding(page, `#${language}&employer`);
    await expectPlainWords(page, ids);
    // The factor of the structural reduction of category 1, written as the language writes a decimal number.
    expect(plain(await page.locator("main").innerText())).toContain(language === "en" ? " 1.18" : " 1,18");
    const months = [before, ...options.map(({ months: list }) => list.find((one) => one.month === MONTH))];
    const cells = await page.locator('[data-table="emp-month"] [data-line="before"] td.number').allInnerTexts();
    expect(cells).toHaveLength(4);
    months.forEach((one, place) => {
      for (const amount of [one?.cost_before.low, one?.cost_before.high])
        expect(plain(cells[place] ?? "")).toContain(euro(language, amount ?? ""));
    });
    const totals = await page.locator('[data-table="emp-total"] [data-line="after"] td.number').allInnerTexts();
    for (const [place, { total }] of options.entries()) {
      expect(plain(totals[place] ?? "")).toContain(euro(language, total.cost_after.high));
    }
    for (const { kind, args } of options[1]?.limits ?? [])
      if (Object.keys(args).length === 0)
        expect(plain(await page.locator(".limits").innerText())).toContain(plain(say(`limit-${kind}`)));
    const paper = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(paper.match(/\/Type\s*\/Page\b/g), language).toHaveLength(1);
    const printed = plain((await page.locator(".printed").textContent()) ?? "");
    for (const { total } of options) expect(printed).toContain(euro(language, total.cost_after.low));
    await page.emulateMedia({ media: "print" });
    expect(
      await page
        .locator(".printed-foot p")
        .first()
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    ).toBeGreaterThanOrEqual(12); // 9 pt
    await page.emulateMedia({ media: null });
  }
});

test("axe finds nothing, in light and dark, on a phone and on a desk", async ({ page, address }) => {
  test.slow();
  await openEmployer(page, address, "de");
  await page.locator("#emp-show").press("Enter");
  await expect(page.locator("#emp-errors")).toBeFocused();
  await expectAccessible(page, "errors");
  await answers(page);
  await page.locator("#emp-more").press("Enter");
  await page.check("#emp-aid-individual_maatwerk");
  await page.locator("#emp-keep").press("Enter");
  await expect(page.locator("#emp-aid-individual_maatwerk-package")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#result [role=status]")).toHaveText(words("de").say("result-check-list"));
  await expectAccessible(page, "an aid that is open");
  await page.uncheck("#emp-aid-individual_maatwerk");
  await openAll(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `result, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await atRest(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 320, height: 900 });
  await expectAccessible(page, "on a phone");
});

test("bad input is named at its field and in the list, and nothing typed is lost", async ({ page, address }) => {
  const { say } = words("en");
  await openEmployer(page, address, "en");
  await answers(page);
  for (const [field, typed, words] of [
    ["emp-wage", "a lot", say("error-not_a_decimal")],
    ["emp-wage", "", say("need-amount")],
    ["emp-hours-1", "", undefined],
    ["emp-hours", "80", undefined],
    ["emp-age", "12.5", undefined],
  ] as const) {
    const right = await page.locator(`#${field}`).inputValue();
    await page.fill(`#${field}`, typed);
    await page.locator("#emp-show").press("Enter");
    if (field === "emp-hours-1") {
      await expect(page.locator("#emp-result-title")).toBeFocused(); // fewer ways back are no mistake
    } else {
      await expect(page.locator("#emp-errors")).toBeFocused();
      await expect(page.locator(`#${field}`)).toHaveAttribute("aria-invalid", "true");
      await expect(page.locator("#emp-costs-title")).toHaveCount(0);
      if (words !== undefined) await expect(page.locator("#emp-errors")).toContainText(words);
      await page.locator("#emp-errors a").first().press("Enter");
      await expect(page.locator(`#${field}`)).toBeFocused();
    }
    await expect(page.locator(`#${field}`)).toHaveValue(typed);
    await page.fill(`#${field}`, right);
    await expect(page.locator("#emp-costs-title")).toBeVisible();
  }
  await page.fill("#emp-from-day", "31");
  await page.fill("#emp-from-month", "2");
  await page.locator("#emp-show").press("Enter");
  await expect(page.locator("#emp-errors")).toContainText(say("error-no_such_date").split("{")[0]?.slice(0, 12) ?? "");
});

test("reload, file, link and forget; a damaged file is refused and changes nothing", async ({
  page,
  address,
  context,
}) => {
  const { say } = words("fr");
  await openEmployer(page, address, "fr");
  await answers(page);
  const cost = await page.locator('[data-table="emp-total"] [data-line="after"]').innerText();
  await page.reload();
  await expect.poll(() => page.locator('[data-table="emp-total"] [data-line="after"]').innerText()).toBe(cost);
  await expect(page.locator("#emp-wage")).toHaveValue("3000");
  await expect(page.locator("#emp-region-flanders")).toBeChecked();
  const text = await saved(page);
  expect(JSON.parse(text)).toMatchObject({ loont_employer: 1, case: CASE, typed: TEXTS });
  const link = await linkOf(page);
  expect(link).toMatch(/#fr&employer&job=[\w-]+$/);
  await page.getByRole("button", { name: say("forget") }).click();
  await expect(page.locator("#emp-wage")).toHaveValue("");
  await openFile(page, "#emp-file-input", text);
  await expect(page.locator("#emp-news-title")).toBeFocused();
  await expect(page.locator("#emp-wage")).toHaveValue("3000");
  expect(JSON.parse(await saved(page))).toEqual(JSON.parse(text));

  // The case alone, as another site writes it, gives the same case again.
  await openFile(page, "#emp-file-input", JSON.stringify(CASE));
  await page.locator("#emp-news-open").press("Enter");
  await expect(page.locator("#emp-hours-2")).toHaveValue("24");
  expect(JSON.parse(await saved(page))).toMatchObject({ case: CASE });

  for (const bad of [
    "{",
    "[]",
    '{"loont_employer":2}',
    '{"loont_employer":1,"typed":{"daily":"60"}}',
    '{"loont_employer":1,"typed":{},"benefit":"60.00"}',
    JSON.stringify({ ...CASE, person: { family: "single" } }),
  ]) {
    await openFile(page, "#emp-file-input", bad);
    await expect(page.locator("#emp-news-title"), bad).toHaveText(say("emp-refused"));
    await expect(page.locator("#emp-wage")).toHaveValue("3000");
    await page.locator("#emp-news-close").press("Enter");
  }
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date("2026-11-21T10:00:00Z"));
  await other.goto(link);
  await expect(other.locator("#emp-wage")).toHaveValue("3000");
  await expect(other.locator("#emp-costs-title")).toBeVisible();
  await expectEnding(other, "#fr&employer");
});

// A person whose every private answer can be recognised, each in the ways in which a page may write it.
const PERSON = {
  schema: 1,
  person: {
    scheme: "employee",
    family: "with_dependants",
    birth_date: "1971-04-29",
    region: "wallonia",
    family_changes: [{ from: "2026-06-13", family: "cohabiting" }],
    tax: { household: "couple_two_incomes", dependent_children: 17, municipal_rate: "7.31" },
  },
  incapacity: {
    start: "2025-03-17",
    basis: { kind: "daily_benefit", gross: "61.37", on: "2026-11-03" },
    regular_worker: true,
    assistance_of_third_person: true,
    missed_contacts: [{ kind: "adviser_contact", from: "2026-08-21", to: "2026-08-27" }],
  },
  horizon: { from: "2026-11", months: 18 },
  scenarios: [
    {
      id: "secret",
      label: "Zorgplan Q",
      activities: [
        {
          kind: "employee_work",
          from: "2027-01-04",
          to: "2027-10-29",
          weekly_hours: "17.5",
          full_time_hours: "36",
          gross_monthly: "1234.56",
          declared_on: "2026-12-19",
          permitted_from: "2027-01-13",
          hours_by_month: [{ month: "2027-02", hours: "71.3", full_time_hours: "149.7", gross: "1177.88" }],
        },
        { kind: "volunteering", from: "2027-05-11", allowance_per_day: "23.19", days_per_month: 3 },
        { kind: "self_employed_work", from: "2027-06-14", net_yearly_income: [{ year: 2027, amount: "13579.24" }] },
      ],
    },
  ],
};
/** As they stand in the file of the person. */
const RAW = [
  "1971-04-29",
  "2026-06-13",
  "7.31",
  "2025-03-17",
  "61.37",
  "2026-11-03",
  "2026-08-21",
  "2026-08-27",
  "secret",
  "Zorgplan Q",
  "2026-12-19",
  "2027-01-13",
  "71.3",
  "149.7",
  "1177.88",
  "2027-05-11",
  "23.19",
  "2027-06-14",
  "13579.24",
  "with_dependants",
  "cohabiting",
  "couple_two_incomes",
  "dependent_children",
  "adviser_contact",
  "person",
  "basis",
  "family",
  "tax",
];
/** As a page would write them. */
const WRITTEN = [
  "1971",
  "13 juni 2026",
  "7,31",
  "17 maart 2025",
  "61,37",
  "3 november 2026",
  "21 augustus",
  "19 december 2026",
  "13 januari 2027",
  "71,3",
  "149,7",
  "1177,88",
  "1.177,88",
  "11 mei 2027",
  "23,19",
  "14 juni 2027",
  "13579",
  "13.579",
];
/** The number itself, and not the same figures inside another one. */
const alone = (one: string): RegExp => new RegExp(`(?<![\\d.,])${one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\d)`);
/** What no words of the page itself can be. */
const onScreen = (one: string): boolean => /\d|[A-Z]/.test(one) || one.includes("_");
const WORK = ["17,5", "1234,56"]; // what an employer may know

/** What an employer may know is on the screen, in the file, in the link and on paper; of everything else that the person has, nothing is. */
async function expectOnlyWork(page: Page, work: readonly string[]): Promise<void> {
  await openAll(page);
  const [file, link] = [await saved(page), unpacked(await linkOf(page))];
  const [screen, noted] = [await shown(page), await page.evaluate(() => JSON.stringify(history.state))];
  await page.emulateMedia({ media: "print" });
  const paper = await page.locator("body").innerText();
  for (const one of work)
    for (const [where, text] of [
      ["screen", screen],
      ["file", file],
      ["link", link],
      ["paper", paper.replaceAll(".", "")],
    ] as const)
      expect(text, where).toContain(one);
  for (const one of [...RAW, ...WRITTEN]) {
    for (const [where, text] of [
      ["file", file],
      ["link", link],
      ["note", noted],
    ] as const)
      expect(text, `${one} in the ${where}`).not.toContain(one);
    if (onScreen(one))
      for (const [where, text] of [
        ["screen", screen],
        ["paper", paper],
      ] as const)
        expect(text, `${one} on the ${where}`).not.toMatch(alone(one));
  }
}

test("of a person's file only the planned work reaches the employer's screen, file, link and paper", async ({
  page,
  address,
}) => {
  const person = JSON.stringify({ loont: 1, case: PERSON, form: undefined });
  engine.upgrade(PERSON); // it is a case: nothing of it is left out because it could not be read
  for (const one of RAW) expect(person, one).toContain(one);
  await openEmployer(page, address, "nl");
  await page.locator("#emp-keep").press("Enter");
  await openFile(page, "#emp-file-input", person);
  await expect(page.locator("#emp-news-title")).toHaveText(words("nl").say("emp-opened-person"));
  for (const [id, value] of [
    ["emp-hours-1", "17,5"],
    ["emp-wage-1", "1234,56"],
    ["emp-full", "36"],
    ["emp-from-day", "4"],
    ["emp-from-month", "1"],
    ["emp-from-year", "2027"],
    ["emp-until-day", "29"],
    ["emp-until-month", "10"],
  ] as const) {
    await expect(page.locator(`#${id}`)).toHaveValue(value);
  }
  await expect(page.locator("#emp-region-wallonia")).not.toBeChecked();
  await expect(page.locator("#emp-start-year")).toHaveValue("");
  for (const id of ["emp-status-white_collar", "emp-region-flanders"]) await page.check(`#${id}`);
  for (const [id, text] of [
    ["emp-start-day", "12"],
    ["emp-start-month", "10"],
    ["emp-start-year", "2026"],
    ["emp-wage", "2400"],
    ["emp-hours", "36"],
  ] as const)
    await page.fill(`#${id}`, text);
  await expect(page.locator("#emp-costs-title")).toBeVisible();
  await expectOnlyWork(page, WORK);
});

test("a wage for other hours becomes that of the contract or is asked again, and nothing else comes with it", async ({
  page,
  address,
}) => {
  const { say } = words("nl");
  const [
    {
      activities: [job, ...others],
      ...scenario
    },
  ] = PERSON.scenarios as unknown as [{ activities: Record<string, unknown>[] }];
  const personOf = (...jobs: Record<string, unknown>[]): string => {
    const question = {
      ...PERSON,
      scenarios: jobs.map((one, at) => ({
        ...scenario,
        id: `secret-${at}`,
        activities: [{ ...job, ...one }, ...others],
      })),
    };
    engine.upgrade(question); // it is a case
    return JSON.stringify({ loont: 1, case: question, form: undefined });
  };
  const fullTime = { gross_monthly: "2469.12", gross_monthly_hours: "35" };
  await openEmployer(page, address, "nl");
  await page.locator("#emp-keep").press("Enter");
  await openFile(page, "#emp-file-input", personOf(fullTime));
  await expect(page.locator(".news")).toContainText(
    plain(say("emp-opened-contract", { wage: euro("nl", "2469.12"), hours: 35 })),
  );
  for (const [id, value] of [
    ["emp-hours-1", "17,5"],
    ["emp-wage-1", ""],
    ["emp-wage", "2469,12"],
    ["emp-hours", "35"],
    ["emp-full", "36"],
  ] as const)
    await expect(page.locator(`#${id}`)).toHaveValue(value);
  for (const id of ["emp-status-white_collar", "emp-region-flanders"]) await page.check(`#${id}`);
  for (const [id, text] of [
    ["emp-start-day", "12"],
    ["emp-start-month", "10"],
    ["emp-start-year", "2026"],
  ] as const)
    await page.fill(`#${id}`, text);
  await expect(page.locator("#emp-costs-title")).toBeVisible();
  await expectOnlyWork(page, ["17,5", "2469,12"]);
  await page.emulateMedia({ media: "screen" });

  // The contract is known: the wage of the file is asked again. A wage that the person did not know is none. Other plans are said.
  await page.fill("#emp-wage", "2500");
  await page.fill("#emp-wage-1", "1300");
  const plans = personOf(
    { ...fullTime, weekly_hours: "18" },
    { weekly_hours: "20", gross_monthly: "0.01", from: "2027-01-11" },
    { weekly_hours: "24" },
    { weekly_hours: "28" },
  );
  await openFile(page, "#emp-file-input", plans);
  await page.locator("#emp-news-open").press("Enter");
  const news = page.locator(".news");
  await expect(news).toContainText(plain(say("emp-opened-ask", { place: 1, wage: euro("nl", "2469.12"), hours: 35 })));
  await expect(news).toContainText(say("emp-opened-days"));
  await expect(news).toContainText(say("emp-opened-left", { count: 1 }));
  for (const [id, value] of [
    ["emp-wage", "2500"],
    ["emp-hours", "35"],
    ["emp-hours-1", "18"],
    ["emp-wage-1", ""],
    ["emp-hours-2", "20"],
    ["emp-wage-2", ""],
    ["emp-hours-3", "24"],
    ["emp-wage-3", "1234,56"],
  ] as const) {
    await expect(page.locator(`#${id}`)).toHaveValue(value);
  }
});

test("what a person typed in the same tab reaches neither the employer's screen, file, link nor paper", async ({
  page,
  address,
}) => {
  await open(page, address, "nl");
  await fill(page, { daily: "61,37", hours: "17,5", wage: "1234,56" });
  await page.fill("#start-year", "2024");
  await page.fill("#start-day", "23");
  await expect(page.locator("#paid-amount")).toBeVisible();
  await page.fill("#paid-amount", "887,76");
  expect(await shown(page)).toContain("61,37");
  await page.locator("#who-is-employer").click();
  await answers(page);
  const [file, link, screen] = [await saved(page), unpacked(await linkOf(page)), await shown(page)];
  await page.emulateMedia({ media: "print" });
  const paper = await page.locator("body").innerText();
  for (const one of [
    "61,37",
    "61.37",
    "17,5",
    "1234,56",
    "1.234,56",
    "2024",
    "887,76",
    "daily",
    "scheme",
    'incapacity":{"start":"2024',
  ]) {
    for (const [where, text] of [
      ["file", file],
      ["link", link],
      ["screen", screen],
      ["paper", paper],
    ] as const)
      expect(text, `${one} in the ${where}`).not.toMatch(alone(one));
  }
  await page.emulateMedia({ media: "screen" });
  await page.locator("#who-ill").click(); // and nothing of it was lost
  await expect(page.locator("#daily")).toHaveValue("61,37");
  await page.locator("#keep-open").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#keep-save").press("Enter")]);
  expect(readFileSync(await download.path(), "utf8")).not.toContain("emp-");
});

test("the employer's file opens on the person's side as planned job and wage only", async ({ page, address }) => {
  await openEmployer(page, address, "en");
  await answers(page);
  await page.fill("#emp-wage-1", "1600");
  await page.locator("#emp-more").press("Enter");
  for (const [part, text] of [
    ["day", "30"],
    ["month", "6"],
    ["year", "2027"],
  ] as const)
    await page.fill(`#emp-until-${part}`, text);
  const text = await saved(page);
  await page.getByRole("button", { name: words("en").say("forget") }).click();
  await page.locator("#who-ill").click();
  await fill(page, { daily: "60" });
  await page.locator("#keep-open").click();
  await openFile(page, "#keep-file-input", text);
  await expect(page.locator("#news-title")).toBeFocused();
  await expect(page.locator("#daily")).toHaveValue("60");
  await expect(page.locator("#start-year")).toHaveValue("2026"); // the person's own first day
  await expect(page.locator("#start-month")).toHaveValue("2");
  await expect(
    page.locator(".switch button", { hasText: words("en").say("plan-letter", { letter: "B" }) }),
  ).toHaveCount(1);
  const plans: [hours: string, wage: string][] = [];
  for (const letter of ["A", "B"]) {
    await page.locator(".result .switch button", { hasText: words("en").say("plan-letter", { letter }) }).click();
    await atRest(page);
    plans.push([await page.locator("#hours").inputValue(), await page.locator("#wage").inputValue()]);
    await expect(page.locator("#work-month")).toHaveValue("12");
    await expect(page.locator("#end-month")).toHaveValue("6");
  }
  expect(plans).toEqual([
    ["19", "1600"],
    ["24", "3000"],
  ]);
  await expect(page.locator("#wage-for-full_time")).toBeChecked(); // the wage of the contract is for full time
});

test("a return in full and a name of its own reach the table, paper, calendar and file, and the person's side", async ({
  page,
  address,
}) => {
  const { say } = words("en");
  const named = {
    ...CASE,
    options: [
      ...CASE.options,
      { id: "option-3", label: "From spring on", events: [{ kind: "full_resumption", from: "2026-12-01" }] },
    ],
  } as unknown as EmployerCase;
  const full = engine.employer(named).options[3];
  const month = full?.months.find((one) => one.month === MONTH);
  await openEmployer(page, address, "en");
  await answers(page);
  await page.check("#emp-whole-3");
  await page.selectOption("#emp-month", MONTH);
  await expect(page.locator('[data-table="emp-month"] thead th').last()).toHaveText(say("emp-in-full"));
  await expect(page.locator("#emp-hours-3, #emp-wage-3")).toHaveCount(0);
  await page.fill("#emp-label-3", "From spring on");
  await expect(page.locator('[data-table="emp-month"] thead th').last()).toHaveText("From spring on");
  await expect(page.locator('[data-table="emp-total"] thead th').last()).toHaveText("From spring on");
  await atRest(page);
  expect(plain(await page.locator('[data-table="emp-month"] [data-line="before"] td.number').last().innerText())).toBe(
    euro("en", month?.cost_before.high ?? ""),
  );
  expect(plain(await page.locator("#result").innerText())).toContain(
    `From spring on: ${euro("en", month?.cost_after.low ?? "")}`,
  );
  await page.locator(".emp-choice button", { hasText: "From spring on" }).click();
  await expect(page.locator(".calendar > ol > li")).toHaveCount(full?.calendar.length ?? -1);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#emp-calendar-save").click()]);
  const ics = readFileSync(await download.path(), "utf8");
  expect(ics).toContain("X-WR-CALNAME:Return: From spring on");
  const printed = plain((await page.locator(".printed").textContent()) ?? "");
  expect(printed.split("From spring on").length).toBeGreaterThan(3); // the answer, the row and the dates
  const text = await saved(page);
  expect((JSON.parse(text) as { case: unknown }).case).toEqual(named);
  await openFile(page, "#emp-file-input", JSON.stringify(named));
  await page.locator("#emp-news-open").press("Enter");
  expect((JSON.parse(await saved(page)) as { case: unknown }).case).toEqual(named);
  // One name twice is told apart.
  await page.fill("#emp-label-1", "From spring on");
  await expect(page.locator('[data-table="emp-total"] thead th').last()).toHaveText(
    say("emp-same-name", { name: "From spring on", place: 3 }),
  );

  await page.getByRole("button", { name: say("forget") }).click();
  await page.locator("#who-ill").click();
  await fill(page, { daily: "60" });
  await page.locator("#keep-open").click();
  await openFile(page, "#keep-file-input", text);
  await page.locator(".result .switch button", { hasText: "From spring on" }).click();
  await expect(page.locator("#plan-resumption")).toBeChecked();
  await expect(page.locator("#plan-employer")).not.toBeChecked();
  await expect(page.locator("#resume-wage")).toHaveValue("3000");
  await expect(page.locator("#resume-from-year")).toHaveValue("2026");
  await expect(page.locator("#resume-from-month")).toHaveValue("12");
});

test("a bare case is taken over whole, or refused with the name of every part that would be lost", async ({
  page,
  address,
}) => {
  const { say } = words("nl");
  const bare = {
    ...CASE,
    employer: {
      region: "brussels",
      headcount_20_or_more: true,
      sheltered: true,
      category: 3,
      contribution_percent: "24.50",
    },
    worker: {
      status: "blue_collar",
      contract: "fixed_3_months_or_more",
      employed_since: "2019-03-04",
      age_at_start: 51,
      category: "student",
      recognised: true,
      region: "flanders",
    },
    job: {
      gross_monthly: "2612.5",
      weekly_hours: "36.50",
      full_time_hours: "38",
      end_of_year_premium: "2400",
      structural_reduction: "120.00",
    },
    incapacity: {
      start: "2026-10-05",
      previous: { from: "2026-07-06", to: "2026-07-24", days_paid: 12, other_cause: true },
    },
    horizon: { from: "2026-10", months: 24 },
    options: [
      {
        id: "half",
        label: "Halve dagen",
        events: [
          {
            kind: "partial_resumption",
            from: "2026-12-07",
            to: "2027-09-30",
            weekly_hours: "18.25",
            gross_monthly: "1306.25",
            permitted_since: "2026-12-01",
          },
          { kind: "relapse", from: "2027-02-01", to: "2027-02-19", other_cause: true },
        ],
      },
    ],
    replacement: {
      gross_monthly: "2500.00",
      weekly_hours: "20",
      status: "white_collar",
      from: "2026-10-19",
      to: "2027-01-29",
    },
    subsidies: [
      { kind: "individual_maatwerk", since: "2026-12-07", package: "five_years", percent: "45", guidance: "low" },
    ],
    solidarity_exempt_if_authorised_work: false,
  };
  await openEmployer(page, address, "nl");
  await openFile(page, "#emp-file-input", JSON.stringify(bare));
  await expect(page.locator("#emp-news-title")).toHaveText(say("emp-opened"));
  const kept = (JSON.parse(await saved(page)) as { case: unknown }).case;
  expect(engine.employer(kept as EmployerCase)).toEqual(engine.employer(bare as unknown as EmployerCase));
  expect(kept).toMatchObject(bare);

  // What the form has no place for: another day for the second way back, who does the rest, a fourth way back.
  const second = {
    id: "later",
    events: [{ kind: "partial_resumption", from: "2027-01-04", weekly_hours: "20" }],
    replacement: bare.replacement,
  };
  const ways = (count: number) =>
    [...Array(count).keys()].map((at) => ({
      id: `way-${at}`,
      events: [{ kind: "full_resumption", from: "2027-01-04" }],
    }));
  for (const [options, lost] of [
    [
      [
        { ...second, replacement: undefined },
        { id: "first", events: [{ kind: "full_resumption", from: "2026-12-07" }] },
      ],
      ["options[0].events[0].from"],
    ],
    [[second], ["options[0].replacement"]],
    [ways(5), ["options[3]", "options[4]"]],
  ] as const) {
    await openFile(page, "#emp-file-input", JSON.stringify({ ...bare, options }));
    await expect(page.locator("#emp-news-title")).toHaveText(say("emp-refused"));
    await expect(page.locator(".news")).toContainText(say("emp-refused-more"));
    expect(await page.locator(".news li").allInnerTexts()).toEqual(lost);
    await expect(page.locator("#emp-label-1")).toHaveValue("Halve dagen");
    await page.locator("#emp-news-close").press("Enter");
  }
});

test("every region: each aid says how much, its conditions, what excludes it and where to ask; no limit or note is left out", async ({
  page,
  address,
}) => {
  test.slow();
  const { say } = words("en");
  await openEmployer(page, address, "en");
  const openCase = async (question: EmployerCase): Promise<void> => {
    await openFile(page, "#emp-file-input", JSON.stringify(question));
    const asks = page.locator("#emp-news-open");
    await expect(page.locator("#emp-news-title")).toBeFocused();
    await atRest(page);
    if (await asks.isVisible()) await asks.press("Enter");
    await page.locator("#emp-news-close").press("Enter");
    await expect(page.locator(`#emp-region-${question.employer.region}`)).toBeChecked();
    await openAll(page);
  };
  const kinds = new Set<string>();
  for (const region of ["flanders", "brussels", "wallonia", "ostbelgien"] as const) {
    for (const status of ["white_collar", "blue_collar"] as const) {
      const granted =
        region === "brussels" ? { subsidies: [{ kind: "phare", since: "2026-12-01", percent: "60" }] } : {};
      const question = {
        ...CASE,
        employer: { region },
        worker: { ...CASE.worker, status },
        job: { ...CASE.job, structural_reduction: "1200.00" },
        horizon: { from: "2026-10", months: 12 },
        ...granted,
      } as unknown as EmployerCase;
      const option = engine.employer(question).options[1];
      await openCase(question);
      const list = page.locator(".emp-list > li");
      await expect(list).toHaveCount(option?.subsidies.length ?? -1);
      for (const aid of option?.subsidies ?? []) {
        kinds.add(`${aid.kind} ${aid.state}`);
        const item = list.filter({
          has: page.locator("h3", { hasText: new RegExp(`^${say(`word-aid-${aid.kind}`).replace(/[()]/g, ".")}$`) }),
        });
        const told = plain(await item.innerText());
        await expect(item.locator("details:not(.why) ul:not(.articles) li, :scope > ul li")).toHaveCount(
          aid.conditions.length,
        );
        for (const [from, all] of [
          ["condition", aid.conditions],
          ["excluded", aid.excluded_by],
        ] as const) {
          for (const { kind, args } of all)
            expect(told, kind).toContain(
              plain(say(`${from}-${kind}`, Object.fromEntries(Object.keys(args).map((name) => [name, "*"])))).split(
                "*",
              )[0],
            );
        }
        expect(told).toContain(plain(say("emp-ask-at", { where: say(`ask-${aid.ask_at}`) })));
        if (aid.amount && Number(aid.amount.high) > 0) expect(told).toContain(euro("en", aid.amount.high));
        if (aid.percent_high !== undefined && Number(aid.percent_high) > 0)
          expect(told).toContain(`${Number(aid.percent_high)}%`);
      }
      if (region === "ostbelgien")
        await expect(page.locator(".emp-aids")).toContainText(
          say("note-no_aid_modelled", { region_id: "*" }).split("*")[1] ?? "?",
        );
      const limits = page.locator(".limits > ul");
      await expect(limits.first().locator("> li")).toHaveCount(option?.limits.length ?? -1);
      await expect(limits.last().locator("> li")).toHaveCount(option?.notes.length ?? -1);
      // In the month of the illness: the guaranteed wage, its days and what is taken off; each amount with how sure it is.
      await page.selectOption("#emp-month", "2026-10");
      await atRest(page);
      const paid = option?.months[0]?.guaranteed_wage;
      expect(Number(paid?.reduction)).toBeGreaterThan(0);
      for (const [line, text] of [
        ["guaranteed", euro("en", paid?.gross ?? "")],
        ["guaranteed-reduction", euro("en", paid?.reduction ?? "")],
        ["guaranteed-days", String(paid?.days)],
      ] as const) {
        expect(
          plain(await page.locator(`[data-table="emp-month"] [data-line="${line}"] td.number`).nth(2).innerText()),
        ).toBe(text);
      }
      for (const line of ["wage", "contributions", "guaranteed", "before"])
        await expect(page.locator(`[data-table="emp-month"] [data-line="${line}"] th .status`)).toHaveCount(1);
    }
  }
  for (const one of [
    "individual_maatwerk possible",
    "vop closed",
    "phare counted",
    "actiris_hiring excluded",
    "aviq_compensation possible",
    "aviq_integration excluded",
    "resumption_premium excluded",
  ])
    expect(kinds).toContain(one);

  // Two sources, two rates: both amounts stand in the month, and both sources in the limits and with the aid.
  const phare = {
    ...CASE,
    employer: { region: "brussels" },
    subsidies: [{ kind: "phare", since: "2026-12-01", percent: "60" }],
  } as unknown as EmployerCase;
  await openCase(phare);
  await page.selectOption("#emp-month", MONTH);
  await atRest(page);
  const due = engine.employer(phare).options[1]?.months.find(({ month }) => month === MONTH)?.subsidies[0];
  expect(due?.low).not.toBe(due?.high);
  const cell = plain(await page.locator('[data-table="emp-month"] [data-line="phare"] td.number').nth(2).innerText());
  expect(cell).toBe(plain(say("emp-range", { low: euro("en", due?.low ?? ""), high: euro("en", due?.high ?? "") })));
  for (const part of [".limits", ".emp-list"])
    for (const source of ["autonomia.org", "inforjeunes"]) await expect(page.locator(part)).toContainText(source);
});

test("a link to a part of the page or with a person's case leads to the person's side, and back nothing is lost", async ({
  page,
  address,
}) => {
  const { say } = words("nl");
  await open(page, address, "nl");
  await fill(page, { daily: "60" });
  await page.locator("#keep-open").click();
  await page.locator("#keep-link").press("Enter");
  const link = await page.locator("#keep-link-address").inputValue();
  await page.locator("#who-is-employer").click();
  await answers(page);
  await expect(page).toHaveTitle(`loont – ${say("emp-heading")}`);
  await page.evaluate((to) => {
    location.hash = to;
  }, "#nl/support");
  await expect(page.locator("#around-title")).toBeVisible();
  await expect(page).toHaveTitle(say("page-title"));
  await page.evaluate((to) => {
    location.hash = to;
  }, "#nl&employer");
  await expect(page.locator("#emp-wage")).toHaveValue("3000");
  await page.evaluate((to) => {
    location.hash = to;
  }, new URL(link).hash);
  await expect(page.locator("#news-title")).toBeFocused();
  await expect(page.locator("#daily")).toHaveValue("60");
  await expectEnding(page, "#nl");
  await page.locator("#who-is-employer").click();
  await expect(page.locator("#emp-hours-2")).toHaveValue("24");
});

test("who pays when the employee falls ill again is told, also when it is nothing; a full month is one; articles by the kind of worker", async ({
  page,
  address,
}) => {
  const { say } = words("nl");
  const events = [
    { kind: "partial_resumption", from: "2027-01-04", weekly_hours: "19" },
    { kind: "relapse", from: "2027-02-15" },
  ];
  const again = {
    ...CASE,
    job: { gross_monthly: "2600", weekly_hours: "38", full_time_hours: "38" },
    incapacity: { start: "2026-03-10" },
    horizon: { from: "2027-01", months: 3 },
    options: [{ id: "part", events }],
  };
  const openCase = async (question: object): Promise<void> => {
    await openFile(page, "#emp-file-input", JSON.stringify(question));
    await expect(page.locator("#emp-news-title")).toBeFocused();
    await atRest(page);
    const asks = page.locator("#emp-news-open");
    if (await asks.isVisible()) await asks.press("Enter");
    await page.locator("#emp-news-close").press("Enter");
    await openAll(page);
  };
  await openEmployer(page, address, "nl");
  await openCase(again);

  // During permitted work: the fund pays at once, in the table of that month, in a sentence, in the dates and with article 73/1.
  await page.selectOption("#emp-month", "2027-02");
  await atRest(page);
  const row = page.locator('[data-table="emp-month"] [data-line="guaranteed"]');
  await expect(row.locator("td:not([colspan])").last()).toHaveText(say("emp-nothing"));
  const answer = page.locator(".emp-ill-again");
  await expect(answer.locator("h3")).toHaveText(say("emp-ill-again-title"));
  expect(plain(await answer.innerText())).toContain(
    "15 februari 2027, tijdens werk met toestemming dat begon op 4 januari 2027. U betaalt geen gewaarborgd loon",
  );
  await expect(answer).toContainText("73/1");
  expect(plain(await page.locator(".calendar > ol").innerText())).toContain(plain(say("event-guaranteed_none")));
  // Another month shown: the answer stays.
  await page.selectOption("#emp-month", "2027-01");
  await atRest(page);
  await expect(answer).toContainText("15 februari 2027");
  // Half of the work of a whole February: 20 to 75 % of 1,456.97 (worked out in tests/cases/employer-ill-again.toml).
  expect(
    plain(await page.locator(".emp-list > li", { hasText: say("word-aid-individual_maatwerk") }).innerText()),
  ).toContain(plain(say("emp-amount-month", { amount: `${euro("nl", "291.39")} tot ${euro("nl", "1092.73")}` })));

  // After work in full, inside eight weeks, with thirty days paid: nothing is left.
  await openCase({
    ...again,
    options: [{ id: "back", events: [{ kind: "full_resumption", from: "2027-01-04" }, events[1]] }],
  });
  await expect(answer).toContainText("er blijven er 0 over");
  await expect(answer).toContainText("73");

  // The last day of the guaranteed wage of a blue-collar worker: article 52, not 70.
  for (const [status, article, other] of [
    ["blue_collar", "artikel 52", "artikel 70"],
    ["white_collar", "artikel 70", "artikel 52"],
  ] as const) {
    await openCase({
      ...again,
      worker: { ...CASE.worker, status },
      incapacity: { start: "2026-08-01" },
      horizon: { from: "2026-08", months: 3 },
      options: [],
    });
    const ends = page.locator(".calendar > ol > li", {
      hasText: say("event-guaranteed_ends", { days_count: 30 }).split("(")[0] ?? "?",
    });
    await expect(ends).toContainText(article);
    await expect(ends).not.toContainText(other);
  }
});

test("a day by which something had to be done says that it has passed: in the list, in the calendar file and on paper", async ({
  page,
  address,
}) => {
  const { say } = words("fr");
  await page.clock.setFixedTime(new Date("2026-12-01T10:00:00Z"));
  await openEmployer(page, address, "fr");
  await openFile(
    page,
    "#emp-file-input",
    JSON.stringify({
      ...CASE,
      incapacity: { start: "2026-03-10" },
      horizon: { from: "2026-08", months: 8 },
      options: [{ id: "half", events: [{ kind: "partial_resumption", from: "2026-10-05", weekly_hours: "19" }] }],
    }),
  );
  await atRest(page);
  const passed = say("deadline-passed-any");
  const on = (day: string) => page.locator(".calendar > ol > li", { has: page.locator(`time[datetime='${day}']`) });
  // Friday before Monday 5 October; the declaration of October; the start of the work, which is no term; the declaration of December.
  await expect(on("2026-10-02")).toContainText(passed);
  await expect(on("2026-10-31")).toContainText(passed);
  await expect(on("2026-10-05")).not.toContainText(passed);
  await expect(on("2026-12-31")).not.toContainText(passed);
  await expect(page.locator(".emp-first")).not.toContainText(passed);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#emp-calendar-save").click()]);
  const titles = readFileSync(await download.path(), "utf8")
    .replace(/\r\n /g, "")
    .replaceAll("\\,", ",")
    .split("BEGIN:VEVENT");
  expect(titles.find((event) => event.includes("worker_asks"))).toContain(`SUMMARY:${passed}`);
  expect(titles.find((event) => event.includes("work_declaration_month-2026-12-31"))).not.toContain(passed);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".printed-duties li", { hasText: "2 octobre 2026" })).toContainText(passed);
  await expect(page.locator(".printed-duties li", { hasText: "5 octobre 2026 Le travail" })).not.toContainText(passed);
});
