import {
  amounts,
  choose,
  expect,
  expectAccessible,
  expectPlainWords,
  fill,
  open,
  openAll,
  plain,
  press,
  test,
  type,
  words,
} from "./support";

/** The first year that is settled: in that of the letter, what was earned before the benefit is not known. */
const year = '.year[data-year="2027"]';
const range = `${year} .year-range`;

for (const language of ["nl", "fr"] as const) {
  const { say, ids } = words(language);

  test(`${language}: the bill stands beside the month, and each answer about the tax narrows it, by keyboard`, async ({
    page,
    address,
  }) => {
    test.slow();
    await open(page, address, language);
    await fill(page, { daily: "60", hours: "19", wage: "1500" }); // high enough for the household to matter with three children
    await expect(page.locator("#years-title")).toHaveText(say("years-title"));
    await expect(page.locator('[data-table="month"] [data-line="net"]')).toBeVisible();
    const [before, net] = await amounts(page, "month", "net");
    const lead = plain(await page.locator("#result .lead").innerText());
    for (const amount of [before, net]) expect(lead).toContain(amount);
    await expect(page.locator('[data-table="month"] [data-line="net"] .status')).toContainText(
      say("certainty-estimate"),
    );
    await expect(page.locator(".years")).toContainText(say("years-none", { year: "2026" }));
    await expect(page.locator(`${year} .year-letter`)).toBeVisible();
    await expect(page.locator(year)).toContainText(say("year-when", { next: "2028" }));
    await expect(page.locator(".settlement")).toHaveCount(2);
    const wide = plain(await page.locator(range).innerText());

    await press(page, "more-exact");
    await choose(page, "tax-household", "single");
    await expect(page.locator("#tax-children, #tax-municipal")).toHaveCount(1); // one question at a time
    await expect.poll(async () => plain(await page.locator(range).innerText())).not.toBe(wide);
    for (let asked = 0; asked < 2; asked++) {
      const now = (await page.locator(".tax-now input").first().getAttribute("id")) ?? "";
      await type(page, now, now === "tax-children" ? "0" : "7,5 %");
      await expect(page.locator("#tax-children, #tax-municipal")).toHaveCount(2);
    }
    await expect(page.locator(range)).toHaveCount(0);
    await press(page, "tax-skip");
    await expect(page.locator("#tax-title")).toBeFocused();
    await expect(page.locator(".tax-questions")).toContainText(say("tax-skipped", { question: say("region-legend") }));
    await expect(page.locator(".tax-questions")).toContainText(say("tax-done"));
    await openAll(page);
    await expectPlainWords(page, ids);
    await expectAccessible(page, "net", ".result");
    await expectAccessible(page, "tax questions", ".tax-questions");
  });
}

test("what the tax and the wage cannot be is named at its field", async ({ page, address }) => {
  const { say } = words("en");
  await open(page, address, "en");
  await fill(page, { daily: "60", hours: "19", wage: "0" });
  await page.click("#more-exact");
  await page.check("#tax-household-couple_one_income");
  for (const [field, typed] of [
    ["tax-children", "-1"],
    ["tax-municipal", "21"],
  ] as const) {
    while ((await page.locator(`#${field}`).count()) === 0) await page.click("#tax-skip");
    await page.fill(`#${field}`, typed);
  }
  await page.press("#daily", "Enter");
  const errors = {
    wage: say("error-wage_zero_with_hours"),
    "tax-children": say("error-count_out_of_range", { min_count: 0, max_count: 20 }),
    "tax-municipal": say("error-municipal_rate_too_high", { max_pct: "20%" }),
  };
  for (const [field, message] of Object.entries(errors)) {
    await expect(page.locator(`#${field}-error`)).toContainText(message);
    await expect(page.locator("#error-summary")).toContainText(message);
  }
  await page.fill("#tax-municipal", "300");
  await page.press("#daily", "Enter");
  await expect(page.locator("#tax-municipal-error")).toContainText(say("error-percent_out_of_range"));
  await page.fill("#tax-children", "2");
  await page.fill("#tax-municipal", "7");
  await page.fill("#wage", "1300");
  await expect(page.locator("#years-title")).toBeVisible();
});

test("a wage that is not known brings no bill", async ({ page, address }) => {
  const { say } = words("nl");
  await open(page, address, "nl");
  await fill(page, { daily: "60", hours: "19" });
  await page.check("#wage-for-unknown");
  await expect(page.getByText(say("result-wage-unknown"))).toBeVisible();
  await expect(page.locator(".years")).toHaveCount(0);
  await expect(page.locator(".settlement")).toHaveCount(0);
});

test("one amount is left after tax wherever it is shown, and the worst case is the end of the range", async ({
  page,
  address,
}) => {
  test.slow();
  await open(page, address, "en");
  await fill(page, { daily: "60", hours: "19", wage: "1500" });
  await page.selectOption("#month-shown", "2027-03");
  await page.selectOption("#curve-month", "2027-03");
  const [without, left] = await amounts(page, "month", "left");
  const [, net] = await amounts(page, "month", "net");
  const number = (amount: string | undefined): number => Number((amount ?? "").replace(/[^\d.]/g, ""));

  // What is set aside is what the month leaves less; the hours say the same, with work and without.
  const aside = plain(await page.locator(`${year} .year-aside`).innerText());
  expect(aside).toContain(left);
  const [perMonth, atMost] = [...aside.matchAll(/€([\d,.]+\d) a month/g)].map(([, amount]) => number(amount));
  expect(number(net) - number(left)).toBeCloseTo(perMonth ?? NaN, 2);
  expect(plain(await page.locator(".curve-here").innerText())).toContain(left);
  for (const [hours, amount] of [
    ["0", without],
    ["19", left],
  ] as const) {
    expect(plain(await page.locator(`[data-table="curve"] [data-hours="${hours}"] td`).last().innerText())).toBe(
      amount,
    );
  }
  // The worst case, over twelve months and rounded up to a cent in each.
  const [low] = [...plain(await page.locator(range).innerText()).matchAll(/€([\d,.]+\d)/g)].map(([, amount]) =>
    number(amount),
  );
  const most = (atMost ?? NaN) * 12;
  expect(most).toBeGreaterThanOrEqual(low ?? NaN);
  expect(most).toBeLessThan((low ?? NaN) + 0.12);
  await expect(page.locator(".settlement").first()).toContainText(
    aside.slice(aside.indexOf("That takes"), aside.indexOf(" Of the ")),
  );
});

test("the wage of a partner settles the special contribution of a couple", async ({ page, address }) => {
  const { say } = words("en");
  await open(page, address, "en");
  await fill(page, { daily: "60", hours: "19", wage: "1500" });
  await press(page, "more-exact");
  await choose(page, "tax-household", "couple_two_incomes");
  // The municipality and the children are asked in the order in which they narrow the tax.
  for (let asked = 0; asked < 2; asked++) {
    const now = (await page.locator(".tax-now input").first().getAttribute("id")) ?? "";
    await type(page, now, now === "tax-children" ? "0" : "7");
    await expect(page.locator("#tax-children, #tax-municipal")).toHaveCount(2);
  }
  const worst = page.locator(`${year} .year-worst`);
  await expect(worst).toContainText("special contribution");
  const unknown = await worst.innerText();
  await expect(page.locator(".tax-now")).toContainText(say("partner-wage-label"));
  await type(page, "tax-partner", "2500");
  await expect.poll(() => worst.innerText()).not.toBe(unknown);
});
