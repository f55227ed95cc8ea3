import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import {
  amounts,
  atRest,
  expect,
  expectAccessible,
  expectPlainWords,
  fill,
  LANGUAGES,
  open,
  plain,
  test,
  words,
} from "./support";

/** What is asked beside a field, spaces made plain; nothing while nothing is asked. */
async function asked(page: Page, field: string): Promise<string> {
  await atRest(page);
  return plain(await page.locator(`#${field}-asked`).innerText());
}

/** No amount of the result may be on screen while its question is open. */
async function expectNoResult(page: Page): Promise<void> {
  await expect(page.locator("#result .lead")).toHaveCount(1);
  await expect(page.locator('[data-table="month"]')).toHaveCount(0);
  await expect(page.locator(".strip")).toHaveCount(0);
}

/** Amounts of a day that no benefit of 1 September 2026 reaches: the highest is 113.61 (INAMI, 60 % of 189.3583). */
const DAILIES = { "6000": "6.000,00", "1560": "1.560,00", "120": "120,00" } as const;

test("nl: an amount a day that is too high is asked about beside its field, and waits for the answer", async ({
  page,
  address,
}) => {
  const { say, ids } = words("nl");
  await open(page, address, "nl");
  await fill(page, { daily: "60", hours: "19", wage: "1500" });
  await page.fill("#letter-day", "1");
  await page.fill("#letter-month", "9");
  await atRest(page);
  const [before] = await amounts(page, "month", "paid");
  for (const [typed, shown] of Object.entries(DAILIES)) {
    await page.fill("#daily", typed);
    await page.focus("#letter-day");
    await expect(page.locator("#daily-asked")).toContainText(
      plain(say("bound-highest_daily", { most_eur: "€ 113,61", on_date: "1 september 2026" })).slice(0, 40),
    );
    expect(await asked(page, "daily")).toContain(`€ ${shown}`);
    await expectNoResult(page);
    await expect(page.locator("#result")).toContainText(say("bounds-first"));
    await expectPlainWords(page, ids);
  }
  // The comma that was lost is put back by one press.
  await page.fill("#daily", "6000");
  await page.focus("#letter-day");
  await page
    .locator("#daily-asked button", { hasText: plain(say("bounds-instead", { amount: "" })) })
    .first()
    .click();
  await expect(page.locator("#daily")).toHaveValue(/^60([.,]00)?$/);
  await expect.poll(() => amounts(page, "month", "paid").then(([first]) => first)).toBe(before);
  await expect(page.locator("#daily-asked button")).toHaveCount(0);
});

/** The answers of `fill` with a letter below the minimum: 52.59 for a single person, 71.07 with dependants. */
const YES = '[data-answer="yes"]';

for (const language of LANGUAGES) {
  const { say, ids } = words(language);

  test(`${language}: an amount of the letter below the minimum waits until it is confirmed, for that amount and that minimum`, async ({
    page,
    address,
  }) => {
    const yes = page.locator("#daily-asked").locator(YES);
    const { euros } = {
      nl: { euros: "€ 3,00" },
      fr: { euros: "3,00 €" },
      de: { euros: "3,00 €" },
      en: { euros: "€3.00" },
    }[language];
    await open(page, address, language);
    await fill(page, { daily: "60" });
    await page.fill("#daily", "3.00");
    await page.focus("#letter-day");
    await expect(yes).toHaveText(plain(say("bounds-mean-letter", { amount: euros })));
    await expectNoResult(page);
    await expect(page.locator("#result")).toContainText(say("bounds-first"));
    await page.reload(); // asked again where nobody typed, and nothing is lost
    await expect(yes).toBeVisible();
    await expectNoResult(page);
    await expect(page.locator("#daily")).toHaveValue("3.00");
    await page.focus("#letter-day");
    await expectPlainWords(page, ids);
    await expectAccessible(page, "a letter below the minimum");

    // The question comes after its field, and what was answered takes the focus.
    await page.keyboard.press("Shift+Tab"); // the law behind it
    await page.keyboard.press("Shift+Tab");
    await expect(yes).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#daily-asked")).toBeFocused();
    await expect(page.locator("#daily-asked")).toHaveText(plain(say("bounds-confirmed", { amount: euros })));
    await expect(page.locator('[data-table="month"]')).toHaveCount(1);
    await expectAccessible(page, "a confirmed letter");

    // Another amount, and another minimum, ask again; the amount that was confirmed is then still known.
    await page.fill("#daily", "3.01");
    await page.focus("#letter-day");
    await expect(yes).toBeVisible();
    await expectNoResult(page);
    await page.fill("#daily", "3");
    await page.focus("#letter-day");
    await expect(page.locator('[data-table="month"]')).toHaveCount(1);
    await page.check("#family-with_dependants");
    await expect(yes).toBeVisible();
    await expectNoResult(page);
    await expect(page.locator("#daily")).toHaveValue("3");
  });
}

test("nl: what was confirmed is kept over a reload, in a file and in a link", async ({ page, address, context }) => {
  await open(page, address, "nl");
  await fill(page, { daily: "3", hours: "19", wage: "1500" });
  const before = await amounts(page, "month", "paid");
  await page.reload();
  await expect.poll(() => amounts(page, "month", "paid")).toEqual(before);
  await page.click("#keep-open");
  const waiting = page.waitForEvent("download");
  await page.click("#keep-save");
  const file = await (await waiting).path();
  await page.locator("#keep-link").press("Enter");
  const link = await page.locator("#keep-link-address").inputValue();
  for (const way of ["link", "file"] as const) {
    const other = await context.newPage();
    await other.clock.setFixedTime(new Date("2026-11-21T10:00:00Z"));
    await open(other, way === "link" ? link.replace(/#.*$/, "") : address, "nl");
    if (way === "link") await other.goto(link);
    else {
      await other.click("#keep-open");
      await other.setInputFiles("#keep-file-input", file);
    }
    await expect(other.locator("#daily")).toHaveValue("3");
    await expect.poll(() => amounts(other, "month", "paid")).toEqual(before);
    await other.close();
  }

  // A plan that waits for its answer is not lost in a link.
  await page.fill("#wage", "150");
  await page.focus("#full-time-hours");
  await expect(page.locator("#wage-asked button")).toHaveCount(1);
  await page.locator("#keep-link").press("Enter");
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date("2026-11-21T10:00:00Z"));
  await other.goto(await page.locator("#keep-link-address").inputValue());
  await expect(other.locator("#wage")).toHaveValue("150");
  await expect(other.locator("#hours")).toHaveValue("19");
});

test("nl: an amount above the highest of the law waits, and what an old file confirmed is asked again", async ({
  page,
  address,
}) => {
  const { say } = words("nl");
  await open(page, address, "nl");
  await fill(page, { daily: "60" });
  await page.fill("#daily", "120");
  await page.focus("#letter-day");
  await expect(page.locator("#daily-asked")).toContainText(
    plain(say("bound-highest_daily", { most_eur: "€ 113,61", on_date: "1 september 2026" })).slice(0, 40),
  );
  await expectNoResult(page);
  await page.press("#daily", "Enter");
  await expect(page.locator("#result-asked")).toBeFocused();
  await page.click("#keep-open");
  const waiting = page.waitForEvent("download");
  await page.click("#keep-save");
  const kept = JSON.parse(await readFile(await (await waiting).path(), "utf8")) as {
    form: { texts: Record<string, string> };
  };
  kept.form.texts["daily-sure"] = "120.00"; // as the page wrote it until December 2026
  await page.setInputFiles("#keep-file-input", {
    name: "old.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(kept)),
  });
  await page.locator("#news-open").press("Enter");
  await expect(page.locator("#daily")).toHaveValue("120");
  await atRest(page);
  await expectNoResult(page);
  // A letter can be right where our law is not, or not yet: the question holds the result back, and the answer releases it.
  await page.locator(`#daily-asked ${YES}`).click();
  await atRest(page);
  expect((await amounts(page, "day", "paid"))[0]).toContain("120,00");
});

test("nl: an allowance and an income above their limit leave the result without the plan until they are confirmed", async ({
  page,
  address,
}) => {
  const { say } = words("nl");
  await open(page, address, "nl");
  await fill(page, { daily: "60" });
  await page.uncheck("#plan-employer");
  await page.check("#plan-volunteering");
  await page.fill("#volunteer-allowance", "99");
  await page.fill("#volunteer-days", "4");
  const paid = page.locator('[data-table="month"] [data-line="paid"] td.number');
  await expect(page.locator("#volunteer-allowance-asked").locator(YES)).toHaveText(
    say("bounds-mean", { amount: "€ 99,00" }),
  );
  await expect(paid).toHaveCount(1);
  await page.locator("#volunteer-allowance-asked").locator(YES).click();
  await expect(paid).toHaveCount(2);
  await page.uncheck("#plan-volunteering");
  await page.check("#plan-own");
  await page.fill("#own-yearly", "90000");
  await page.focus("#start-day");
  const asks = page.locator("#own-yearly-asked").locator(YES);
  await expect(asks).toHaveText(plain(say("bounds-mean-income", { amount: "€ 90.000,00" })));
  await expect(paid).toHaveCount(1);
  await asks.click();
  await expect(paid).toHaveCount(2);
});

for (const language of LANGUAGES) {
  const { say, ids } = words(language);

  test(`${language}: a wage that cannot be for these hours leaves the result without the plan until it is answered`, async ({
    page,
    address,
  }) => {
    await open(page, address, language);
    await fill(page, { daily: "60", hours: "19", wage: "1500" });
    await expect(page.locator('[data-table="month"] [data-line="paid"] td.number')).toHaveCount(2);
    for (const wage of ["150", "300"]) {
      await page.fill("#wage", wage);
      await page.focus("#full-time-hours");
      await expect(page.locator("#wage-asked button")).toHaveCount(1);
      await expect(page.locator('[data-table="month"] [data-line="paid"] td.number')).toHaveCount(1);
      await expect(page.locator("#result")).toContainText(say("bounds-first-plan"));
      await expect(page.locator("#result")).not.toContainText(say("sentence-add-work"));
    }
    await expectPlainWords(page, ids);
    await expectAccessible(page, "an amount is asked about");
    await page.locator("#wage-asked button").click();
    await expect(page.locator('[data-table="month"] [data-line="paid"] td.number')).toHaveCount(2);
  });
}

test("nl: a full-time wage for part-time hours, and a wage of 3.00 a month, are asked about", async ({
  page,
  address,
}) => {
  await open(page, address, "nl");
  await fill(page, { daily: "60", hours: "19", wage: "3000" });
  await page.check("#basis-monthly_wage");
  await page.fill("#monthly-wage", "3000");
  await page.focus("#start-day");
  await expect(page.locator("#wage-asked")).toContainText("3.000,00");
  await page.fill("#wage", "1500");
  await expect(page.locator("#wage-asked button")).toHaveCount(0);
  await page.fill("#monthly-wage", "3,00");
  await page.focus("#start-day");
  await expect(page.locator("#monthly-wage-asked")).toContainText("3,00");
  await expectNoResult(page);
});

test("nl: a bank statement of a month that no daily amount can give is asked about", async ({ page, address }) => {
  const { say } = words("nl");
  await open(page, address, "nl");
  await fill(page, { daily: "60" });
  await page.check("#basis-statement");
  for (const received of ["60", "15402"]) {
    for (const [id, text] of Object.entries({ received, "received-on-month": "11", "received-on-year": "2026" }))
      await page.fill(`#${id}`, text);
    await page.focus("#start-day");
    await expect(page.locator("#received-asked button")).toHaveText(say("bounds-mean-statement"));
    await expectNoResult(page);
  }
  await page.fill("#received", "60");
  await page.focus("#start-day");
  await page.locator("#received-asked button").click();
  await expect(page.locator('[data-table="month"]')).toHaveCount(1);
});

test("nl: with an open family and first day the question is asked only when no answer fits, and the range waits", async ({
  page,
  address,
}) => {
  await open(page, address, "nl");
  await page.check("#scheme-employee");
  await page.check("#basis-daily_benefit");
  for (const [id, text] of Object.entries({
    daily: "120",
    "letter-day": "1",
    "letter-month": "9",
    "letter-year": "2026",
  }))
    await page.fill(`#${id}`, text);
  await page.focus("#start-day");
  await expect(page.locator("#ranges-title")).toBeVisible(); // with dependants in invalidity it can be 123.08
  await expect(page.locator("#daily-asked button")).toHaveCount(0);
  await page.fill("#daily", "6000");
  await page.focus("#start-day");
  await expect(page.locator("#daily-asked button")).toHaveCount(2);
  await expect(page.locator("#ranges-title")).toHaveCount(0);
});

test("nl: a letter of a day to come is asked about", async ({ page, address }) => {
  const { say } = words("nl");
  await open(page, address, "nl");
  await fill(page, { daily: "60" });
  for (const [part, text] of Object.entries({ day: "1", month: "2", year: "2027" }))
    await page.fill(`#letter-${part}`, text);
  await page.focus("#start-day");
  await expect(page.locator("form.questions")).toContainText(say("bounds-letter-to-come"));
  await page.fill("#letter-year", "2026");
  await expect(page.locator("form.questions")).not.toContainText(say("bounds-letter-to-come"));
});

const euro = (text: string): number => Number(text.replace(/[^\d,]/g, "").replace(",", "."));

/** The lowest and the highest of a line of the range. */
async function range(page: Page, line: string): Promise<[number, number]> {
  await atRest(page);
  await expect(page.locator("#ranges")).toHaveAttribute("aria-busy", "false");
  const [low = "", high = ""] = await amounts(page, "range", line);
  return [euro(low), euro(high)];
}

test("nl: 'at least' holds for the first days and families that the answers leave open", async ({ page, address }) => {
  await open(page, address, "nl");
  await page.check("#scheme-employee");
  await page.check("#basis-daily_benefit");
  for (const [id, text] of Object.entries({
    daily: "60",
    "letter-day": "1",
    "letter-month": "9",
    "letter-year": "2026",
    "from-month": "12",
  })) {
    if (id === "from-month") await page.click("#more-exact");
    await page.fill(`#${id}`, text);
  }
  for (const family of ["single", "cohabiting"]) {
    await page.check(`#family-${family}`);
    const [low, high] = await range(page, "fund");
    for (const [day, month, year] of [
      ["9", "2", "2026"],
      ["15", "12", "2025"],
      ["30", "6", "2026"],
    ] as const) {
      for (const [part, text] of Object.entries({ day, month, year })) await page.fill(`#start-${part}`, text);
      await atRest(page);
      const [amount = ""] = await amounts(page, "month", "paid");
      expect(euro(amount), `${family} ${day} ${month} ${year}`).toBeGreaterThanOrEqual(low);
      expect(euro(amount)).toBeLessThanOrEqual(high);
      for (const part of ["day", "month", "year"]) await page.fill(`#start-${part}`, "");
    }
    expect(low).toBeLessThanOrEqual(family === "single" ? 1440.02 : 1428.86);
  }
});

test("de: a bank statement rules out the cases that contradict it", async ({ page, address }) => {
  await open(page, address, "de");
  await page.check("#scheme-unknown");
  await page.check("#basis-statement");
  await page.click("#more-exact");
  for (const [id, text] of Object.entries({
    received: "1540,20",
    "received-on-month": "11",
    "received-on-year": "2026",
    "from-month": "12",
    "from-year": "2026",
  })) {
    await page.fill(`#${id}`, text);
  }
  await page.focus("#start-day");
  const [low, high] = await range(page, "fund");
  expect(low).toBeGreaterThan(1206.74);
  expect(low).toBeLessThanOrEqual(1663.47);
  expect(high).toBeGreaterThanOrEqual(1663.47);
  // 25 days in November, 27 in December: 61.61 a day where nothing changes.
  await expect(page.locator("#ranges")).toContainText("1.663,47");
});
