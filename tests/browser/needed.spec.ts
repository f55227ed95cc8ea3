import type { Case } from "loont";
import { readFileSync } from "node:fs";
import { amounts, atRest, expect, expectPlainWords, fill, LANGUAGES, open, plain, test, words } from "./support";

const engine = (await import("../../target/npm/loont.js")) as typeof import("loont");
engine.initSync({ module: readFileSync(new URL("../../target/npm/loont_bg.wasm", import.meta.url)) });

for (const language of LANGUAGES) {
  const { say, ids } = words(language);
  const needed = (...fields: string[]): string =>
    plain(say("needed", { what: fields.map((field) => say(`needed-${field}`)).join(", ") }));

  test(`${language}: what a first result still lacks is named as soon as the page knows it`, async ({
    page,
    address,
  }) => {
    await open(page, address, language);
    const status = page.locator("#result > [role=status]");
    await expect(status).toHaveText(plain(say("result-none")));
    await page.check("#scheme-employee");
    await expect(status).toHaveText(plain(say("result-none")));
    await fill(page, { daily: "60" });
    for (const part of ["day", "month", "year"]) await page.fill(`#letter-${part}`, "");
    await expect(status).toHaveText(needed("letter"));
    await page.fill("#daily", "");
    await expect(status).toHaveText(needed("daily", "letter"));
    await page.check("#basis-hourly_wage");
    await expect(status).toHaveText(needed("hourly-wage", "own-hours"));
    await page.check("#basis-statement");
    await expect(status).toHaveText(needed("received", "received-on"));
    for (const [id, text] of [
      ["received", "15402"],
      ["received-on-month", "11"],
      ["received-on-year", "2026"],
    ] as const)
      await page.fill(`#${id}`, text);
    await expect(status).toContainText(plain(say("bounds-first"))); // nothing is missing, but no daily amount gives this
    await expect(page.locator("#received-asked button")).toHaveText(say("bounds-mean-statement"));
    await page.fill("#received", "60");
    await page.focus("#start-day");
    await expect(page.locator("#received-asked button")).toHaveText(say("bounds-mean-statement"));
    await expectPlainWords(page, ids);
  });

  test(`${language}: hours without a wage, and a wage that is not known`, async ({ page, address }) => {
    await open(page, address, language);
    await fill(page, { daily: "60" });
    const status = page.locator("#result > [role=status]");
    await expect(status.locator(".hint")).toHaveText(plain(say("sentence-add-work")));
    const [full] = await amounts(page, "month", "paid");
    await page.fill("#hours", "19");
    await expect(status.locator(".hint")).toHaveText(`${plain(say("sentence-open"))} ${needed("wage")}`);
    expect(await amounts(page, "month", "paid")).toEqual([full]);

    await page.check("#wage-for-unknown");
    await atRest(page);
    const [before, paid] = await amounts(page, "month", "paid");
    const lead = plain(await status.locator(".lead").innerText());
    expect(before).not.toBe(paid);
    for (const amount of [before, paid]) expect(lead).toContain(amount);
    expect(lead.endsWith(plain(say("sentence-wage-on-top")))).toBe(true); // what the fund pays is not all that comes in
    await expectPlainWords(page, ids);
    await page.click("#relapse-more");
    for (const [part, text] of [
      ["day", "1"],
      ["month", "3"],
      ["year", "2027"],
    ] as const)
      await page.fill(`#relapse-${part}`, text);
    await atRest(page);
    await expect(status.locator(".lead")).not.toContainText(plain(say("sentence-wage-on-top"))); // a month of illness has no wage
  });

  test(`${language}: neither hours nor wage are known: one amount, said once, and what is missing`, async ({
    page,
    address,
  }) => {
    await open(page, address, language);
    await page.check("#scheme-employee");
    await page.check("#basis-monthly_wage");
    for (const [id, text] of [
      ["monthly-wage", "2800"],
      ["start-day", "1"],
      ["start-month", "9"],
      ["start-year", "2026"],
    ] as const)
      await page.fill(`#${id}`, text);
    await page.check("#family-cohabiting");
    await page.check("#hours-unknown");
    const ranges = page.locator(".ranges");
    await expect(ranges).toHaveText(`${plain(say("sentence-open"))} ${needed("wage")}`);
    await atRest(page);
    await expect(page.locator('[data-table="range"], .narrow')).toHaveCount(0);
    await expect(page.locator("#result")).not.toContainText(plain(say("ranges-same")));
    const [paid = "?"] = await amounts(page, "month", "paid");
    const above = plain(await page.locator("#result > [role=status]").first().innerText());
    expect(above.split(paid)).toHaveLength(2);
    await expectPlainWords(page, ids);

    // a wage that is not known gives a range of what the fund pays, and says that the wage comes on top
    await page.check("#wage-for-unknown");
    await expect(ranges.locator(".narrow li")).toHaveCount(5);
    await expect(ranges.locator("[role=status]")).toContainText(plain(say("sentence-wage-on-top")));
    await page.check("#wage-for-full_time");
    await page.fill("#wage", "2800");
    await expect(ranges.locator("[role=status]")).not.toContainText(plain(say("sentence-wage-on-top")));
    await expect(ranges.locator(".narrow li")).toHaveCount(5);
  });
}

for (const language of ["nl", "fr"] as const) {
  const { say, ids } = words(language);

  test(`${language}: the hours of a plan that stops are shown in a month in which there is work`, async ({
    page,
    address,
  }) => {
    const stops: Case = {
      schema: 1,
      person: { scheme: "employee", family: "single" },
      incapacity: { start: "2026-02-09", basis: { kind: "daily_benefit", gross: "60.00", on: "2026-11-02" } },
      horizon: { from: "2026-11", months: 24 },
      scenarios: [
        {
          id: "plan-1",
          activities: [
            {
              kind: "employee_work",
              from: "2026-12-01",
              weekly_hours: "30",
              full_time_hours: "38",
              gross_monthly: "2400.00",
            },
            { kind: "relapse", from: "2027-03-01" },
          ],
        },
      ],
    };
    const point = engine.curve(stops, { month: "2026-12" }).points.find((one) => one.weekly_hours === "30");
    expect(Number(point?.wage_net)).toBeGreaterThan(1000);
    const euro = (amount: string): string =>
      plain(
        new Intl.NumberFormat({ nl: "nl-BE", fr: "fr-BE" }[language], { style: "currency", currency: "EUR" }).format(
          amount as Intl.StringNumericLiteral,
        ),
      );
    await open(page, address, language);
    await fill(page, { daily: "60", hours: "19", wage: "1500" });
    await page.locator("#plan-copy").press("Enter");
    await page.fill("#hours", "30");
    await page.fill("#wage", "2400");
    await page.locator("#stop-beside").press("Enter");
    await expect(page.locator("#month-shown")).toHaveValue("2027-03"); // the first month of the illness
    await expect(page.locator("#curve-month")).toHaveValue("2026-12");
    expect(
      await page
        .locator("#curve-month option")
        .evaluateAll((list) => list.map((one) => (one as HTMLOptionElement).value)),
    ).toEqual(["2026-12", "2027-01", "2027-02"]);
    await atRest(page);
    const here = plain(await page.locator(".curve-here").innerText());
    for (const amount of [point?.net, point?.wage_net, point?.benefit_net]) expect(here).toContain(euro(amount ?? ""));
    expect(here).not.toContain(euro("0.00"));
    await expect(page.locator(".curve-findings")).not.toContainText(
      plain(say("curve-most", { hours: "0", amount: "*" }).split("*")[0] ?? "?"),
    );
    await expectPlainWords(page, ids);
    // another month of the plan can be chosen there
    await page.selectOption("#curve-month", "2027-01");
    await expect(page.locator("#month-shown")).toHaveValue("2027-01");
    await expect(page.locator("#curve-month")).toHaveValue("2027-01");
  });
}
