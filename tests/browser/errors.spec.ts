import { choose, expect, expectPlainWords, LANGUAGES, open, plain, test, type, typeDay, words } from "./support";

for (const language of LANGUAGES) {
  const { say, ids } = words(language);

  test(`${language}: each wrong field is named beside it and in the summary, and nothing typed is lost`, async ({ page, address }) => {
    await open(page, address, language);
    await choose(page, "scheme", "employee");
    await choose(page, "basis", "daily_benefit");
    await type(page, "daily", "vijftig");
    await typeDay(page, "letter", "31", "2", "2026");
    await typeDay(page, "start", "9", "2", "26");
    await choose(page, "family", "cohabiting");
    await type(page, "hours", "50");
    await type(page, "wage", "1300,123");
    await page.keyboard.press("Enter");

    const summary = page.locator("#error-summary");
    await expect(summary).toBeFocused();
    await expect(summary).toContainText(say("error-summary-title", { count: 5 }));
    const expected = {
      daily: say("error-not_a_decimal"),
      letter: say("error-no_such_date"),
      start: say("error-not_a_date"),
      wage: say("error-too_many_decimals", { max_count: 2 }),
    };
    for (const [field, message] of Object.entries(expected)) {
      await expect(page.locator(`#${field}-error`)).toContainText(message);
      await expect(summary).toContainText(message);
    }
    await expect(page.locator("#hours-error")).toBeVisible();
    await expect(page.locator("#daily")).toHaveAttribute("aria-describedby", /daily-error/);
    await expect(page.locator("#daily")).toHaveAttribute("aria-invalid", "true");
    for (const [field, typed] of Object.entries({ daily: "vijftig", "letter-day": "31", "start-year": "26", hours: "50", wage: "1300,123" })) {
      await expect(page.locator(`#${field}`)).toHaveValue(typed);
    }
    await expect(page.locator("#family-cohabiting")).toBeChecked();
    await expectPlainWords(page, ids);

    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("#daily")).toBeFocused();
  });

  test(`${language}: an empty form names what is missing`, async ({ page, address }) => {
    await open(page, address, language);
    await page.getByRole("button", { name: say("show-result") }).press("Enter");
    const summary = page.locator("#error-summary");
    await expect(summary).toBeFocused();
    for (const id of ["need-scheme", "need-basis", "need-date", "need-family"]) await expect(summary).toContainText(say(id));
    expect(plain(await summary.locator("h2").innerText())).toBe(plain(say("error-summary-title", { count: 4 })));
  });
}

test("nothing is said about a field that someone is still typing in", async ({ page, address }) => {
  await open(page, address, "nl");
  await choose(page, "scheme", "employee");
  await choose(page, "basis", "daily_benefit");
  await type(page, "daily", "abc");
  await expect(page.locator(".error-text")).toHaveCount(0);
  await type(page, "letter-day", "31");
  await type(page, "letter-month", "2");
  await expect(page.locator("#letter-error")).toHaveCount(0);
});

test("an error in the work leaves the result without work", async ({ page, address }) => {
  const { say } = words("nl");
  await open(page, address, "nl");
  await choose(page, "scheme", "employee");
  await choose(page, "basis", "monthly_wage");
  await type(page, "monthly-wage", "3.000");
  await typeDay(page, "start", "1", "9", "2026");
  await choose(page, "family", "with_dependants");
  await type(page, "hours", "39");
  await type(page, "wage", "1000");
  await expect(page.getByText(say("sentence-check-work"))).toBeVisible();
  await expect(page.locator('[data-table="day"] [data-line="paid"] td.number')).toHaveCount(1);
});
