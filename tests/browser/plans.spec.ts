import { readFileSync } from "node:fs";
import {
  amounts,
  atRest,
  choose,
  expect,
  LAW,
  expectAccessible,
  expectPlainWords,
  monthRow,
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

// The whole way with the Tab key, and axe over a result of five years.
test.slow();

/** How a language writes an amount: "1393.70" as "€ 1.393,70". */
function euro(language: Language, amount: string): string {
  const [whole = "", cents = ""] = amount.split(".");
  const groups = (mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  switch (language) {
    case "nl":
      return `€ ${groups(".")},${cents}`;
    case "fr":
      return `${groups(" ")},${cents} €`;
    case "de":
      return `${groups(".")},${cents} €`;
    case "en":
      return `€${groups(",")}.${cents}`;
  }
}

const percent = (language: Language, number: string): string => (language === "en" ? `${number}%` : `${number} %`);

/*
 * By hand from law/03: a single person gets 65.56 a day from 1 September 2026; 10 % off gives 59.004, so 59.00. The limit of
 * 2027 is 24 492.47: an income of 25 717.09 is 5.00 % over, so 65.56 × 0.95 = 62.282, so 62.28; 30 000 in 2028 is more than
 * 15 % over, so nothing is paid in 2031. Days from Monday to Saturday: 25 in November 2026, 27 in December 2026 and in
 * January 2030, 25 in June 2031.
 */
for (const language of ["nl", "fr"] as const) {
  test(`${language}: a self-employed person with an activity of five years, by keyboard`, async ({ page, address }) => {
    const { say, ids } = words(language);
    const written = (amount: string): string => euro(language, amount);
    await open(page, address, language);
    await choose(page, "scheme", "self_employed");
    await choose(page, "business-stopped", "no");
    await typeDay(page, "start", "2", "2", "2026");
    await choose(page, "family", "single");
    await tick(page, "plan-employer");
    await tick(page, "plan-own");
    await typeDay(page, "own-from", "1", "6", "2026");
    await choose(page, "own-paid", "yes");
    await typeDay(page, "own-end", "31", "5", "2031");
    await press(page, "more-exact");
    await press(page, "income-add");
    await expect(page.locator("#income-1")).toBeFocused();
    await type(page, "income-1", "2027");
    await type(page, "income-1-amount", "25717,09");
    await press(page, "income-add");
    await expect(page.locator("#income-2")).toBeFocused();
    await type(page, "income-2", "2028");
    await type(page, "income-2-amount", "30000");
    await page.keyboard.press("Tab");
    // With 30,000 nothing is paid at all: the plan waits until that is confirmed.
    await page.locator('#income-2-amount-asked [data-answer="yes"]').press("Enter");
    await expect(page.locator("#income-2-amount-asked")).toBeFocused();
    await tabUntil(page, "id", "months-shown");
    await expect(page.locator("#months-shown")).toHaveValue("60"); // so that the fourth year is seen
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("#result-title")).toBeFocused();

    await expect(page.locator(".cards tbody tr:not(.settlement)")).toHaveCount(60);
    expect(await amounts(page, "day", "paid")).toEqual([written("65.56"), written("59.00")]);
    expect(plain(await page.locator("#result").innerText())).toContain(plain(say("result-own-income")));
    const months = {
      0: ["65.56", "1639.00"],
      1: ["59.00", "1593.00"],
      38: ["62.28", "1681.56"],
      50: ["0.00"],
      55: ["65.56", "1639.00"],
    };
    for (const [place, expected] of Object.entries(months)) {
      for (const amount of expected) expect(await monthRow(page, Number(place)), place).toContain(written(amount));
    }
    expect(await monthRow(page, 1)).toContain(
      say("change-reduction", { now: percent(language, "10"), before: percent(language, "0") }),
    );
    expect(await monthRow(page, 50)).toContain(say("phase-suspended"));
    await atRest(page);
    const calendar = plain(await page.locator(".calendar").innerText());
    const step = (event: string, before: string, after: string): string =>
      plain(`${event} ${say("amount-changes", { before: written(before), after: written(after) })}`);
    expect(calendar).toContain(
      step(say("event-own_work_month_7", { reduction_pct: percent(language, "10") }), "65.56", "59.00"),
    );
    expect(calendar).toContain(step(say("event-own_work_year_4", { income_year: "2027" }), "59.00", "62.28"));
    expect(calendar).toContain(plain(say("event-income_test", { income_year: "2028" })));
    expect(calendar).toContain(plain(`${say("event-suspension_starts")} ${say("amount-none")}`));
    expect(calendar).not.toContain(plain(say("amount-changes", { before: written("62.28"), after: written("0.00") })));

    await page.locator("#month-shown").selectOption("2031-01");
    await expect(page.locator('[data-table="day"] [data-line="phase"]')).toContainText(say("phase-suspended").slice(1));
    await openAll(page);
    await expectPlainWords(page, ids);
    await expectAccessible(page, "self-employed");
  });
}

/*
 * By hand from law/04: 5.00 for each of 120 hours is 600.00 a month, 500.00 for passing; paid within eight months after the
 * start of 1 December 2026, skills counted six months after the month of the end.
 */
for (const language of ["de", "en"] as const) {
  test(`${language}: a training with premium and success, by keyboard, saved for the calendar`, async ({
    page,
    address,
  }) => {
    const { say, ids } = words(language);
    const written = (amount: string): string => euro(language, amount);
    await open(page, address, language);
    await choose(page, "scheme", "unemployed");
    await choose(page, "basis", "daily_benefit");
    await type(page, "daily", "70");
    await typeDay(page, "letter", "2", "11", "2026");
    await typeDay(page, "start", "1", "9", "2026");
    await choose(page, "family", "single");
    await tick(page, "plan-employer");
    await tick(page, "plan-training");
    await choose(page, "training-track", "cooperation");
    await typeDay(page, "training-from", "1", "12", "2026");
    await typeDay(page, "training-end", "31", "3", "2027");
    await choose(page, "training-approved", "yes");
    await type(page, "training-hours", "120");
    await typeDay(page, "training-success", "31", "3", "2027");
    await press(page, "more-exact");
    await choose(page, "region", "brussels");
    await page.keyboard.press("Tab");
    await page.locator("#daily").press("Enter");
    await expect(page.locator("#result-title")).toBeFocused();

    expect(await amounts(page, "month", "training_premium")).toEqual([say("none-premium"), written("600.00")]);
    expect(await amounts(page, "day", "paid")).toEqual([written("70.00"), written("70.00")]);
    expect(await monthRow(page, 3)).toContain(written("600.00"));
    for (const amount of ["600.00", "500.00"]) expect(await monthRow(page, 4)).toContain(written(amount));
    expect(await monthRow(page, 5)).not.toContain(written("600.00"));
    await atRest(page);
    const calendar = plain(await page.locator(".calendar").innerText());
    const partner = { region_id: say("word-region-brussels"), term_count: 3 };
    for (const event of [
      say("event-training_partner_term", partner),
      say("event-training_premium_by", { term_count: 8 }),
    ]) {
      expect(calendar).toContain(plain(event));
    }

    const save = async (): Promise<string> => {
      const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#calendar-save").press("Enter")]);
      expect(file.suggestedFilename()).toBe("loont.ics");
      return readFileSync(await file.path(), "utf8");
    };
    const ics = await save();
    expect(await save()).toBe(ics);
    for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const lines = ics.replaceAll("\r\n ", "").split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(
      await page.locator(".calendar ol > li").count(),
    );
    const uids = lines.filter((line) => line.startsWith("UID:"));
    expect(new Set(uids).size).toBe(uids.length);
    expect(new Set(lines.filter((line) => line.startsWith("DTSTAMP:")))).toEqual(
      new Set([`DTSTAMP:${LAW.replaceAll("-", "")}T000000Z`]),
    );
    const at = lines.indexOf(`SUMMARY:${say("event-training_starts").replace(/\.$/, "")}`);
    expect(lines.slice(0, at).findLast((line) => line.startsWith("DTSTART"))).toBe("DTSTART;VALUE=DATE:20261201");
    expect(lines.filter((line) => line.startsWith("DTSTART")).at(-1)).toMatch(/^DTSTART;VALUE=DATE:2028/);
    await openAll(page);
    await expectPlainWords(page, ids);
    await expectAccessible(page, "training");
  });
}

/*
 * By hand: 19 of 38 hours is 50 %, less 20 % is 30 % off 70.00, so 49.00 a day; after the relapse 70.00 again. December 2026
 * has 27 days from Monday to Saturday, April 2027 has 26.
 */
for (const language of ["nl", "en"] as const) {
  test(`${language}: a relapse after four months of partial work, by keyboard`, async ({ page, address }) => {
    const { say, ids } = words(language);
    const written = (amount: string): string => euro(language, amount);
    await open(page, address, language);
    await choose(page, "scheme", "employee");
    await choose(page, "basis", "daily_benefit");
    await type(page, "daily", "70");
    await typeDay(page, "letter", "2", "11", "2026");
    await typeDay(page, "start", "1", "9", "2026");
    await choose(page, "family", "single");
    await type(page, "hours", "19");
    await type(page, "wage", "1300");
    await press(page, "relapse-more");
    await typeDay(page, "relapse", "1", "4", "2027");
    await page.keyboard.press("Enter");
    await expect(page.locator("#result-title")).toBeFocused();

    expect(await amounts(page, "day", "paid")).toEqual([written("70.00"), written("70.00")]);
    const again = say("with-relapse", {
      title: say("with-hours", { hours: 19 }),
      date: { nl: "1 april 2027", en: "1 April 2027" }[language],
    });
    await expect(page.locator("#result .lead")).toContainText(plain(again));
    for (const amount of ["49.00", "1323.00", "1300.00"]) expect(await monthRow(page, 1)).toContain(written(amount));
    for (const amount of ["70.00", "1820.00"]) expect(await monthRow(page, 5)).toContain(written(amount));
    expect(await monthRow(page, 5)).toContain(say("change-wage-ends"));
    await atRest(page);
    const calendar = plain(await page.locator(".calendar").innerText());
    expect(calendar).toContain(
      plain(
        `${say("event-relapse_starts")} ${say("amount-changes", { before: written("49.00"), after: written("70.00") })}`,
      ),
    );
    await openAll(page);
    await expectPlainWords(page, ids);
    await expectAccessible(page, "relapse");
  });
}

test("a box that is unticked and ticked again has lost nothing", async ({ page, address }) => {
  await open(page, address, "nl");
  await page.check("#plan-training");
  await page.check("#training-track-classic");
  await page.check("#training-approved-yes");
  await page.fill("#training-hours", "80,5");
  await page.fill("#training-end-year", "2027");
  await page.fill("#hours", "12");
  for (const plan of ["training", "employer"]) await page.uncheck(`#plan-${plan}`);
  await expect(page.locator("#training-hours")).toHaveCount(0);
  for (const plan of ["training", "employer"]) await page.check(`#plan-${plan}`);
  await expect(page.locator("#training-track-classic")).toBeChecked();
  await expect(page.locator("#training-hours")).toHaveValue("80,5");
  await expect(page.locator("#training-end-year")).toHaveValue("2027");
  await expect(page.locator("#hours")).toHaveValue("12");
});
