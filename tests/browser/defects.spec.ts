import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import {
  atRest,
  expect,
  expectPlainWords,
  LANGUAGES,
  open,
  openAll,
  plain,
  test,
  words,
  type Language,
} from "./support";

/** The day of the cases of `page.md`. */
const TODAY = new Date("2026-12-01T10:00:00Z");

const date = async (page: Page, field: string, day: string, month: string, year: string): Promise<void> => {
  for (const [part, text] of [
    ["day", day],
    ["month", month],
    ["year", year],
  ] as const)
    await page.fill(`#${field}-${part}`, text);
};

interface Who {
  scheme?: "employee" | "unemployed";
  daily?: string;
  ill?: [string, string, string];
  family?: string;
}

/** An insured person with a letter of September 2026 and no plan yet. */
async function insured(
  page: Page,
  address: string,
  language: Language,
  { scheme = "employee", daily = "60,00", ill = ["9", "2", "2026"], family = "single" }: Who = {},
): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await open(page, address, language);
  await page.check(`#scheme-${scheme}`);
  await page.check("#basis-daily_benefit");
  await page.fill("#daily", daily);
  await date(page, "letter", "1", "9", "2026");
  await date(page, "start", ...ill);
  await page.check(`#family-${family}`);
}

/** The self-employed person of journey 3, with a side activity from today on. */
async function selfEmployed(page: Page, address: string, language: Language): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await open(page, address, language);
  await page.check("#scheme-self_employed");
  await date(page, "start", "9", "2", "2026");
  await page.check("#family-with_dependants");
  await page.uncheck("#plan-employer");
  await page.check("#plan-own");
  await date(page, "own-from", "1", "12", "2026");
}

async function shown(page: Page, part: string): Promise<string> {
  await atRest(page);
  return plain(await page.locator(part).innerText());
}
const MONEY = /\d[\d.,\s]*\d{2}/;

for (const language of LANGUAGES) {
  const { say, ids } = words(language);

  test(`${language}: a premium of a training does not come with the month, and its last day and sum are said`, async ({
    page,
    address,
  }) => {
    await insured(page, address, language, { scheme: "unemployed" });
    await page.uncheck("#plan-employer");
    await page.check("#plan-training");
    await page.check("#training-track-classic");
    await page.check("#training-approved-yes");
    await page.check("#training-hours-kind-same");
    await page.fill("#training-hours", "120");
    await date(page, "training-end", "30", "4", "2027");
    await date(page, "training-success", "30", "4", "2027");
    const later = page.locator("#result .later-premium");
    await expect(later).toContainText("2027");
    // 120 hours at 5 euro, and 480 hours and the success together.
    expect(await shown(page, "#result .later-premium")).toMatch(/600[.,]00/);
    expect(await shown(page, "#result .training-total")).toMatch(/2[.,\s]?900[.,]00/);
    const lead = await shown(page, "#result .lead");
    await atRest(page);
    const fund = plain(await page.locator('[data-table="month"] [data-line="paid"] td.number').nth(1).innerText());
    const onTime = plain(await page.locator('[data-table="month"] [data-line="on-time"] td.number').nth(1).innerText());
    expect(lead).toContain(onTime);
    expect(lead).not.toContain(fund);
    expect(onTime).not.toBe(fund);
    await expect(page.locator(".calendar time[datetime='2027-09-01']")).toHaveCount(2);
    await expectPlainWords(page, ids);
  });

  test(`${language}: without the income of the own work there is no verdict and no tax; with it both, and a line for it`, async ({
    page,
    address,
  }) => {
    await selfEmployed(page, address, language);
    await expect(page.locator("#result .lead").first()).toBeVisible();
    await expect(page.locator(".year")).toHaveCount(0);
    await expect(page.locator(".years")).toContainText(say("years-own-income", { year: "2027" }));
    await expect(page.locator(".years")).toContainText(say("years-own-income", { year: "2030" }));
    await expect(page.locator(".settlement")).toHaveCount(0);
    await expect(page.locator("#result")).toContainText(say("result-own-income"));
    // The six months without a reduction come before the amount of the seventh.
    expect(await shown(page, "#result .lead >> nth=0")).toMatch(/2027/);
    await expect(page.locator("#result .lead")).toHaveCount(2);
    await page.fill("#own-yearly", "8000");
    const year = page.locator('.year[data-year="2027"]');
    await expect(year).toBeVisible();
    await expect(page.locator("#result")).toContainText(say("result-own-income-year"));
    await expect(page.locator("#result")).not.toContainText(say("result-own-income"));
    await year.locator(".year-figures > summary").click();
    expect(await shown(page, '.year[data-year="2027"] [data-line="own-income"]')).toMatch(/8[.,\s]?000[.,]00/);
    await page.check("#own-paid-no");
    await expect(page.locator("#own-yearly")).toHaveCount(0);
  });

  test(`${language}: a limit about the tax says what it does to the tax`, async ({ page, address }) => {
    await insured(page, address, language);
    await page.fill("#hours", "19");
    await page.fill("#wage", "1500");
    const municipal = page.locator(".limits li", {
      hasText: say("limit-municipal_rate_unknown", { highest_pct: "§" }).split(/[:.]/)[0] ?? "",
    });
    await expect(municipal).toContainText(say("effect-tax-more"));
    await expect(page.locator(".limits .effect")).not.toHaveCount(0);
    const effects = new Set((await page.locator(".limits .effect").allInnerTexts()).map(plain));
    for (const effect of effects)
      expect([say("effect-tax-more"), say("effect-tax-less"), say("effect-tax-either")]).toContain(effect);
  });

  test(`${language}: the tax of the year is said with and without the plan`, async ({ page, address }) => {
    await insured(page, address, language, { daily: "68,50", ill: ["1", "3", "2025"] });
    await page.uncheck("#plan-employer");
    await page.check("#plan-volunteering");
    await expect(page.locator(".year-letter").first()).toContainText(
      say("year-without-same", { base: say("without-plan") }),
    );
    await page.uncheck("#plan-volunteering");
    await page.check("#plan-employer");
    await page.fill("#hours", "19");
    await page.fill("#wage", "1500");
    const letter = page.locator('.year[data-year="2027"] .year-letter');
    await expect(letter).toContainText(say("without-work"));
    await atRest(page);
    expect((await letter.innerText()).match(new RegExp(MONEY.source, "g"))?.length).toBeGreaterThanOrEqual(2);
  });

  test(`${language}: after a full return the employer pays first, and the two sides of the last day are two sentences`, async ({
    page,
    address,
  }) => {
    await insured(page, address, language, { daily: "68,50", ill: ["1", "3", "2025"] });
    await page.uncheck("#plan-employer");
    await page.check("#plan-resumption");
    await page.fill("#resume-wage", "2900");
    await expect(page.locator("#result .lead").first()).toHaveText(say("sentence-full-return"));
    const stop = page.locator(".if-you-stop");
    await expect(stop).toContainText(say("stop-worker-assumed"));
    await atRest(page);
    const text = plain(await stop.innerText());
    // 26 days of 66.92 less 11.11 %, from May on; April is of the employer.
    expect(text).toMatch(/1[.,\s]?546[.,]61/);
    expect(text).not.toMatch(/\b0[.,]00/);
    const paragraphs = (await stop.locator("p").allInnerTexts()).map(plain);
    const first = paragraphs.findIndex((one) => /2027/.test(one));
    expect(paragraphs[first]).toMatch(/30/);
    expect(paragraphs.slice(first + 1).some((one) => /1[.,\s]?546[.,]61/.test(one))).toBe(true);
    await expect(stop).not.toContainText(say("limit-guaranteed_wage_unknown", { start_date: "§" }).split("§")[0] ?? "");
    // Beside the plan it gives the same; there the kind of worker is an answer.
    await page.click("#stop-beside");
    await expect(page.locator("#result")).toContainText(say("without-work"));
    await expect(page.locator("#employer-first")).toBeVisible();
    await expect(page.locator("#relapse-worker")).toHaveCount(0);
  });

  test(`${language}: a day that has passed is told as passed, with what it costs to declare the work today`, async ({
    page,
    address,
  }) => {
    await insured(page, address, language);
    await page.fill("#hours", "19");
    await page.fill("#wage", "1500");
    await expect(page.locator(".calendar")).not.toContainText(say("deadline-passed"));
    await date(page, "work", "1", "12", "2026");
    const notice = page.locator("#passed-notice");
    await expect(notice).toContainText(say("deadline-passed"));
    await atRest(page);
    const amounts = (await notice.innerText()).match(/\d+[.,\s\u00a0\u202f]?\d{3}[.,]\d{2}/g) ?? [];
    expect(new Set(amounts).size).toBe(2);
    await expect(page.locator(".calendar li").first()).toContainText(say("deadline-passed"));
    const download = page.waitForEvent("download");
    await page.click("#calendar-save");
    const file = (await readFile(await (await download).path(), "utf8")).replace(/\r\n /g, "");
    const declared = file.split("BEGIN:VEVENT").find((event) => event.includes("declare_by")) ?? "";
    expect(/^SUMMARY:(.*)$/m.exec(declared)?.[1]).toContain(say("deadline-passed").split(".")[0]);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".printed-duties li").first()).toContainText(say("deadline-passed"));
    await page.emulateMedia({ media: "screen" });
    // Who declared it in time has nothing to do.
    await page.click("#more-exact");
    await date(page, "declared", "30", "11", "2026");
    await expect(notice).toHaveCount(0);
    await expect(page.locator(".calendar")).not.toContainText(say("deadline-passed"));
  });

  test(`${language}: full-time hours are told in the result`, async ({ page, address }) => {
    await insured(page, address, language);
    await page.fill("#hours", "38");
    await page.fill("#wage", "2600");
    await expect(page.locator("#full-time-notice")).toHaveText(say("limit-full_time_work"));
    await page.fill("#hours", "37,5");
    await expect(page.locator("#full-time-notice")).toHaveCount(0);
  });

  test(`${language}: a link that opens no act names its site`, async ({ page, address }) => {
    await insured(page, address, language);
    await page.fill("#hours", "19");
    await page.fill("#wage", "1500");
    await openAll(page);
    await atRest(page);
    const links = await page
      .locator(".articles a")
      .evaluateAll((list) =>
        list.map((link) => [(link as HTMLAnchorElement).href, (link as HTMLElement).innerText] as const),
      );
    const mark = say("article-source", { host: "§" }).split("§")[0] ?? "";
    const sources = links.filter(([, text]) => text.includes(mark));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.length).toBeLessThan(links.length);
    for (const [url, text] of links) {
      const host = new URL(url).hostname.replace(/^www\./, "");
      const isAct = host === "ejustice.just.fgov.be" || url.includes("/webprd/docleg/") || /etaamb/.test(host);
      expect(text.includes(`${mark}${host}`), `${text}: ${url}`).toBe(!isAct);
    }
  });
}

test("fr: while the hours are not known, no tax is shown that belongs to no plan", async ({ page, address }) => {
  const { say } = words("fr");
  await insured(page, address, "fr", { family: "cohabiting" });
  await page.check("#hours-unknown");
  await page.fill("#wage", "2800");
  await expect(page.locator("#ranges")).toHaveAttribute("aria-busy", "false");
  await expect(page.locator(".years")).toHaveCount(0);
  await expect(page.locator(".settlement")).toHaveCount(0);
  await page.click("#more-exact");
  await expect(page.locator(".tax-range")).toHaveCount(0);
  await page
    .getByRole("button", { name: say("ranges-mine") })
    .first()
    .click();
  await expect(page.locator(".years")).toHaveCount(1);
});

test("nl: a row without its year is named, and the plan stays", async ({ page, address }) => {
  const { say } = words("nl");
  await selfEmployed(page, address, "nl");
  await page.click("#more-exact");
  await page.locator("#income-add").press("Enter");
  await page.locator('[id^="income-"][id$="-amount"]').fill("4800");
  await expect(page.locator("#unfinished")).toContainText(say("need-year"));
  await expect(page.locator("#result .lead")).toHaveCount(2);
  await page.locator("#unfinished button").first().click();
  const year = page.locator('input[id^="income-"]:not([id$="-amount"])');
  await expect(year).toBeFocused();
  await year.fill("2027");
  await expect(page.locator("#unfinished")).toHaveCount(0);
  await expect(page.locator('.year[data-year="2027"]')).toBeVisible();
});

test("nl: compared plans say what changes, and the paper holds the duties of each of them", async ({
  page,
  address,
}) => {
  const { say } = words("nl");
  await page.clock.setFixedTime(TODAY);
  await page.goto(`${address}#nl&advise`);
  await expect(page.locator("#cases-title")).toBeVisible();
  await expect(page.locator("#around-title")).toBeAttached();
  await page.check("#scheme-employee");
  await page.check("#basis-daily_benefit");
  await page.fill("#daily", "60,00");
  await date(page, "letter", "1", "9", "2026");
  await date(page, "start", "9", "2", "2026");
  await page.check("#family-single");
  await page.fill("#hours", "19");
  await page.fill("#wage", "1500");
  await page.click("#plan-copy");
  await page.uncheck("#plan-employer");
  await page.check("#plan-volunteering");
  const changes = page.locator('[data-table="plans"] [data-line="ends"] td');
  await expect(changes).toHaveCount(3);
  // page.md D19: the calendar of the same case has 9 February 2027, 38.50 instead of 42.00.
  await expect(changes.nth(1)).toContainText("9 februari 2027");
  await atRest(page);
  expect(plain(await changes.nth(1).innerText())).toContain("€ 38,50 per dag in plaats van € 42,00");
  expect(plain(await changes.nth(0).innerText())).toContain("€ 55,00 per dag in plaats van € 60,00");
  for (const place of [0, 1, 2]) await expect(changes.nth(place)).not.toContainText(say("plans-ends-none"));
  await page.click("#print-choices");
  await page.check("#print-list");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".printed-plan")).toHaveCount(2);
  await expect(page.locator('.printed-plan[data-plan="A"]')).toContainText(say("duty-statement"));
  await expect(page.locator('.printed-plan[data-plan="B"]')).toContainText(
    plain(say("event-volunteering_tell", { work_date: "1 januari 2027" })).slice(0, 40),
  );
  await expect(page.locator(".printed-compare")).toContainText("9 februari 2027");
});

/** A full return from January 2027, and ill again on 1 April: the employer pays first, for who is one of its workers. */
async function illAgain(page: Page): Promise<void> {
  await page.uncheck("#plan-employer");
  await page.check("#plan-resumption");
  await date(page, "resume-from", "1", "1", "2027");
  await page.fill("#resume-wage", "2900");
  await page.evaluate(() => {
    document.querySelector<HTMLElement>("#relapse-more")?.click();
  });
  await date(page, "relapse", "1", "4", "2027");
}

test("en: a relapse in the plan asks for the kind of worker, and the answer beside it gives the weeks of the employer", async ({
  page,
  address,
}) => {
  const { say } = words("en");
  await insured(page, address, "en", { daily: "68.50", ill: ["1", "3", "2025"] });
  await illAgain(page);
  const notice = page.locator("#relapse-worker");
  await expect(notice).toHaveText(
    plain(`${say("limit-relapse_worker_unknown", { relapse_date: "1 April 2027" })} ${say("job-worker-legend")}`),
  );
  // 26 days of 66.92 (60 % of 2,900 / 26) less 11.11 %: what is shown is an end of the range of the open question.
  await expect(page.locator(".most-open")).toContainText(say("job-worker-legend"));
  expect(await shown(page, ".most-open")).toContain(
    plain(say("ranges-still-month", { low: "€0.00", high: "€1,546.61" })),
  );
  await notice.getByRole("button").click();
  await expect(page.locator("#resume-worker-white_collar")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(notice).toHaveCount(0);
  // A white-collar worker is paid for 30 days: the whole of April.
  await expect(page.locator("#employer-first")).toHaveText(say("employer-first", { date: "30 April 2027" }));
  await page.locator('label[for="resume-worker-blue_collar"]').click();
  await expect(page.locator("#employer-first")).toHaveText(say("employer-first-part", { date: "14 April 2027" }));
});

test("en: what comes first is said with a range too", async ({ page, address }) => {
  const { say } = words("en");
  await insured(page, address, "en", { daily: "68.50" });
  for (const part of ["day", "month", "year"]) await page.fill(`#start-${part}`, "");
  const ranges = page.locator(".ranges[aria-busy=false]");
  await illAgain(page);
  await expect(ranges.locator("#relapse-worker")).toContainText(
    say("limit-relapse_worker_unknown", { relapse_date: "1 April 2027" }),
  );
  await ranges.locator("#relapse-worker button").click();
  await page.keyboard.press("Space");
  await expect(ranges.locator("#employer-first")).toHaveText(say("employer-first", { date: "30 April 2027" }));
  await page.uncheck("#plan-resumption");
  await page.check("#plan-employer");
  for (const part of ["day", "month", "year"]) await page.fill(`#relapse-${part}`, "");
  await page.fill("#hours", "38");
  await page.fill("#wage", "2600");
  await date(page, "work", "1", "12", "2026");
  await expect(ranges.locator("#full-time-notice")).toHaveText(say("limit-full_time_work"));
  await expect(ranges.locator("#passed-notice")).toHaveText(
    `${say("passed-was", { date: "30 November 2026" })} ${say("deadline-passed")}`,
  );
  await date(page, "declared", "30", "11", "2026");
  await expect(ranges.locator("#passed-notice")).toHaveCount(0);
});

test("en: hours above the permission and a pension are duties, and say when their day has passed", async ({
  page,
  address,
}) => {
  const { say } = words("en");
  await page.clock.setFixedTime(TODAY);
  await page.goto(`${address}#en&advise`);
  await expect(page.locator("#cases-title")).toBeVisible();
  await expect(page.locator("#around-title")).toBeAttached();
  await page.check("#scheme-employee");
  await page.check("#basis-daily_benefit");
  await page.fill("#daily", "60.00");
  await date(page, "letter", "1", "9", "2026");
  await date(page, "start", "9", "2", "2026");
  await page.check("#family-single");
  await page.fill("#hours", "16");
  await page.fill("#wage", "1300");
  await date(page, "work", "1", "6", "2026");
  await page.click("#more-exact");
  await page.check("#near-pension-yes");
  await date(page, "birth", "15", "2", "1961"); // 66 on 15 February 2027: the pension begins on 1 March, the last working day is 26 February
  await page.locator("#attested-add").press("Enter");
  const row = (await page.locator('[id^="attested-"][id$="-hours"]').getAttribute("id"))?.replace(/-hours$/, "") ?? "";
  for (const [part, text] of [
    ["month", "12"],
    ["year", "2026"],
    ["hours", "120"],
    ["full", "152"],
    ["wage", "2500"],
  ] as const)
    await page.fill(`#${row}-${part}`, text);
  // The month of the hours begins on Tuesday 1 December: asked for by Monday 30 November.
  const more = page.locator(".duties > li", { has: page.locator("time[datetime='2026-11-30']") });
  await expect(more).toContainText(say("deadline-passed-permission"));
  await expect(more).toContainText(
    say("event-ask_more_hours", { permitted_hours: "16", work_date: "1 December 2026" }),
  );
  await expect(more).not.toContainText(/stays|bleibt/);
  const pension = page.locator(".duties > li", { has: page.locator("time[datetime='2027-02-26']") });
  await expect(pension).toContainText(say("event-pension_arrange", { pension_date: "1 March 2027" }));
  await expect(pension).not.toContainText(say("deadline-passed-any"));
  await expect(page.locator("#passed-notice")).toContainText(say("deadline-passed-permission"));
  await expect(page.locator("#passed-notice")).not.toContainText(say("passed-was", { date: "30 November 2026" }));
});

/** cases.md, fault 6. 120 of 152 hours is 78.95 %; less 20 points is 58.95, rounded 59 % off: 60.00 x 0.41 = 24.60. */
for (const language of LANGUAGES) {
  const { say, ids } = words(language);

  test(`${language}: hours above those that the doctor allowed are told, with the day to ask for more`, async ({
    page,
    address,
  }) => {
    await insured(page, address, language, { ill: ["3", "2", "2025"] });
    await page.fill("#hours", "19");
    await page.fill("#wage", "1200");
    await date(page, "work", "1", "10", "2026");
    await page.click("#more-exact");
    await page.fill("#from-month", "11");
    const errors = page.locator("#permitted-hours-error");
    for (const [typed, error] of [
      ["39", say("error-hours_above_full_time", { full_time_hours: 38 })],
      ["0", say("error-hours_out_of_range", { max_hours: 60 })],
    ] as const) {
      await page.fill("#permitted-hours", typed);
      await page.focus("#wage");
      await expect(errors).toContainText(plain(error));
    }
    await page.fill("#permitted-hours", "16");
    await page.locator("#attested-add").press("Enter");
    const [row = ""] = await page
      .locator('[id^="attested-"][id$="-full"]')
      .evaluateAll((list) => list.map(({ id }) => id.replace("-full", "")));
    for (const [part, text] of Object.entries({ month: "11", year: "2026", hours: "120", full: "152" }))
      await page.fill(`#${row}-${part}`, text);
    await atRest(page);
    await expect(errors).toHaveCount(0);
    const month = new Intl.DateTimeFormat({ nl: "nl-BE", fr: "fr-BE", de: "de-BE", en: "en-IE" }[language], {
      month: "long",
      year: "numeric",
    }).format(new Date("2026-11-15"));
    await expectPlainWords(page, ids);
    await openAll(page);
    const all = plain((await page.locator(".limits").textContent()) ?? "");
    // The sentence in sight; behind it the words of the glossary stand between the others.
    for (const limit of [
      say("limit-hours_above_permission", { weekly_hours: 19, permitted_hours: 16 }),
      say("limit-month_above_permission", { attested_month: month, worked_hours: 120, permitted_hours: 16 }),
    ]) {
      expect(all).toContain(plain(limit).split(/(?<=\.) /)[0]);
    }
    expect((await page.locator('[data-table="day"] [data-line="paid"] td.number').allInnerTexts())[1]).toMatch(
      /24[.,]60/,
    );
    await expect(page.locator(".calendar")).toContainText(
      plain(say("event-ask_more_hours", { permitted_hours: 16, work_date: "§" }))
        .split("§")[0]
        ?.slice(0, 40) ?? "",
    );
    // What was entered is on paper: these hours, and the day of birth.
    await page.check("#near-pension-yes");
    await date(page, "birth", "15", "3", "1962");
    await page.emulateMedia({ media: "print" });
    await atRest(page);
    const answered = plain(await page.locator(".printed-answers").innerText());
    expect(answered).toMatch(new RegExp(`${plain(say("permitted-hours-label"))} ?16`));
    expect(answered).toContain(plain(say("birth-legend")));
    expect(answered).toMatch(/15\D+1962/);
  });
}
