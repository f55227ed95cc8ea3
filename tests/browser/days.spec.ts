import { readFileSync } from "node:fs";
import { amounts, atRest, expect, expectPlainWords, monthRow, open, plain, test, words } from "./support";

const { say, ids } = words("nl");

interface Day {
  year: number;
  month: number;
  day: number;
}

/** The clock of the page, where it is, and the day that it is there. By hand: UTC−11 and UTC+14 have no summer time. */
const DAYS: readonly { now: string; zone: string; day: Day }[] = [
  { now: "2026-12-31T11:00:00Z", zone: "Europe/Brussels", day: { year: 2026, month: 12, day: 31 } },
  { now: "2027-01-01T11:00:00Z", zone: "Europe/Brussels", day: { year: 2027, month: 1, day: 1 } },
  { now: "2027-02-28T11:00:00Z", zone: "Europe/Brussels", day: { year: 2027, month: 2, day: 28 } },
  { now: "2028-02-29T11:00:00Z", zone: "Europe/Brussels", day: { year: 2028, month: 2, day: 29 } },
  { now: "2031-06-01T11:00:00Z", zone: "Europe/Brussels", day: { year: 2031, month: 6, day: 1 } },
  { now: "2027-01-01T10:59:00Z", zone: "Pacific/Pago_Pago", day: { year: 2026, month: 12, day: 31 } },
  { now: "2027-01-01T11:01:00Z", zone: "Pacific/Pago_Pago", day: { year: 2027, month: 1, day: 1 } },
  { now: "2026-12-31T09:59:00Z", zone: "Pacific/Kiritimati", day: { year: 2026, month: 12, day: 31 } },
  { now: "2026-12-31T10:01:00Z", zone: "Pacific/Kiritimati", day: { year: 2027, month: 1, day: 1 } },
];

const NAMES = say("month-names").split(" ");
const two = (number: number): string => String(number).padStart(2, "0");
const later = ({ year, month }: Day, months: number): { year: number; month: number } => {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
};
const cents = (amount: string | undefined): number => Number((amount ?? "").replace(/[^\d]/g, "") || Number.NaN);

for (const { now, zone, day } of DAYS) {
  test.describe(`${day.year}-${two(day.month)}-${two(day.day)}, ${zone} (${now})`, () => {
    test.use({ now, timezoneId: zone });

    test("the ordinary journey", async ({ page, address }) => {
      await open(page, address, "nl");
      const next = later(day, 1);

      // what is filled in from the clock: this month, and the first day of the next one
      await expect(page.locator("#from-month")).toHaveValue(String(day.month));
      await expect(page.locator("#from-year")).toHaveValue(String(day.year));
      await expect(page.locator("#work-day")).toHaveValue("1");
      await expect(page.locator("#work-month")).toHaveValue(String(next.month));
      await expect(page.locator("#work-year")).toHaveValue(String(next.year));

      // a letter of this month, ill for nine months, half-time work
      const start = later(day, -9);
      await page.check("#scheme-employee");
      await page.check("#basis-daily_benefit");
      const texts = {
        daily: "70,00",
        "letter-day": "1",
        "letter-month": day.month,
        "letter-year": day.year,
        "start-day": 9,
        "start-month": start.month,
        "start-year": start.year,
        hours: "19",
        wage: "1500",
      };
      await page.check("#family-single");
      for (const [id, text] of Object.entries(texts)) await page.fill(`#${id}`, String(text));
      await page.press("#wage", "Enter");
      await expect(page.locator("#result-title")).toBeFocused();
      await atRest(page);
      await expect(page.locator("#error-summary, .error-text")).toHaveCount(0);

      // the first month that the plan changes is the next one; the months begin with this one
      await expect(page.locator("#month-shown")).toHaveValue(`${next.year}-${two(next.month)}`);
      await expect(page.locator("#month-shown option").first()).toHaveAttribute(
        "value",
        `${day.year}-${two(day.month)}`,
      );
      const title = ({ year, month }: { year: number; month: number }): string => `${NAMES[month - 1] ?? ""} ${year}`;
      expect((await monthRow(page, 0)).toLowerCase()).toContain(title(day));
      expect((await monthRow(page, 1)).toLowerCase()).toContain(title(next));
      expect((await monthRow(page, 23)).toLowerCase()).toContain(title(later(day, 23)));
      await expect(page.locator("#result .lead")).toContainText(title(next));

      // 70.00 a day; 19 of 38 hours is 50 %, less 20 % is 30 % off: 49.00; more comes in with work than without
      expect(await amounts(page, "day", "paid")).toEqual(["€ 70,00", "€ 49,00"]);
      const [fund, withWork] = (await amounts(page, "month", "paid")).map(cents) as [number, number];
      const [before, net] = (await amounts(page, "month", "net")).map(cents) as [number, number];
      expect(withWork).toBeGreaterThan(100_000);
      expect(withWork).toBeLessThan(fund);
      expect(before).toBe(fund);
      expect(net).toBeGreaterThan(before);
      expect(net).toBeLessThan(withWork + 150_000);
      await expectPlainWords(page, ids);

      // the day is in the name of a file, and what was typed comes back
      await page.locator("#keep-open").click();
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#keep-save").press("Enter")]);
      expect(download.suggestedFilename()).toBe(`loont-${day.year}-${two(day.month)}-${two(day.day)}.json`);
      const { case: kept } = JSON.parse(readFileSync(await download.path(), "utf8")) as {
        case: { horizon: { from: string }; scenarios: { activities: { from: string }[] }[] };
      };
      expect(kept.horizon.from).toBe(`${day.year}-${two(day.month)}`);
      expect(kept.scenarios[0]?.activities[0]?.from).toBe(`${next.year}-${two(next.month)}-01`);
      const lead = plain(await page.locator("#result .lead").innerText());
      await page.reload();
      await expect(page.locator("#wage")).toHaveValue("1500");
      await atRest(page);
      expect(plain(await page.locator("#result .lead").innerText())).toBe(lead);
    });
  });
}
