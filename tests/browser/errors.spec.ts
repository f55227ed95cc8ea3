import {
  atRest,
  choose,
  expect,
  expectPlainWords,
  fill,
  LANGUAGES,
  open,
  openAll,
  plain,
  test,
  type,
  typeDay,
  words,
} from "./support";

for (const language of LANGUAGES) {
  const { say, ids } = words(language);

  test(`${language}: each wrong field is named beside it and in the summary, and nothing typed is lost`, async ({
    page,
    address,
  }) => {
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
    for (const [field, typed] of Object.entries({
      daily: "vijftig",
      "letter-day": "31",
      "start-year": "26",
      hours: "50",
      wage: "1300,123",
    })) {
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
    for (const id of ["need-scheme", "need-basis", "need-date", "need-family"])
      await expect(summary).toContainText(say(id));
    expect(plain(await summary.locator("h2").innerText())).toBe(plain(say("error-summary-title", { count: 4 })));
  });
}

for (const language of LANGUAGES) {
  const { say, ids } = words(language);

  test(`${language}: an error of each new plan stands at its field and loses nothing typed`, async ({
    page,
    address,
  }) => {
    await open(page, address, language);
    await fill(page, { daily: "60", hours: "19", wage: "1300" });
    for (const plan of ["own", "volunteering", "training"]) await page.check(`#plan-${plan}`);
    await openAll(page);
    await page.check("#setting-foster_care");
    await page.check("#training-track-classic");
    await page.check("#training-approved-yes");
    await page.locator("#income-add").press("Enter");
    await expect(page.locator("#income-1")).toBeFocused(); // else the focus moves while the next field is filled
    const texts = {
      "own-from-day": "1",
      "own-from-month": "2",
      "own-from-year": "2026",
      "income-1": "27",
      "income-1-amount": "1000",
      "volunteer-days": "40",
      "training-end-day": "31",
      "training-end-month": "3",
      "training-end-year": "2027",
      "training-hours": "veel",
      "training-success-day": "1",
      "training-success-month": "3",
      "training-success-year": "2027",
      "relapse-day": "1",
      "relapse-month": "3",
      "relapse-year": "2027",
      "relapse-end-day": "1",
      "relapse-end-month": "2",
      "relapse-end-year": "2027",
    };
    for (const [id, text] of Object.entries(texts)) await page.fill(`#${id}`, text);
    await page.press("#daily", "Enter");
    const summary = page.locator("#error-summary");
    await expect(summary).toBeFocused();
    for (const [field, message] of Object.entries({
      setting: say("error-no_rule_known", { setting_id: say("word-setting-foster_care") }),
      "volunteer-days": say("error-count_out_of_range", { min_count: 1, max_count: 31 }),
      "training-hours": say("error-not_a_decimal"),
      "relapse-end": say("error-end_before_start"),
    })) {
      await expect(page.locator(`#${field}-error`)).toContainText(message);
      await expect(summary).toContainText(message);
    }
    for (const field of ["own-from", "income-1", "training-success"])
      await expect(page.locator(`#${field}-error`)).toBeVisible();
    for (const [id, text] of Object.entries(texts)) await expect(page.locator(`#${id}`)).toHaveValue(text);
    await expectPlainWords(page, ids);
    await expect(page.locator("#result")).toContainText(
      say("error-no_rule_known", { setting_id: say("word-setting-foster_care") }),
    );
    await expect(page.locator("#result")).not.toContainText(say("result-work-outside"));
    await summary.locator('a[href="#setting"]').click();
    await expect(page.locator("#setting-foster_care")).toBeFocused();

    await page.fill("#training-hours", "80");
    await page.check("#plan-resumption");
    await page.fill("#resume-wage", "2600");
    await expect(page.locator("#resume-from-error")).toBeVisible();
    await expect(page.locator("#resume-wage")).toHaveValue("2600");
  });

  test(`${language}: what a plan still misses is named`, async ({ page, address }) => {
    await open(page, address, language);
    await fill(page, { daily: "60" });
    for (const plan of ["training", "resumption"]) await page.check(`#plan-${plan}`);
    await openAll(page);
    await page.locator("#missed-add").press("Enter");
    await page.press("#daily", "Enter");
    const summary = page.locator("#error-summary");
    await expect(summary).toBeFocused();
    for (const id of ["need-track", "need-approved", "need-missed", "need-date"])
      await expect(summary).toContainText(say(id));
    await expect(page.locator("#resume-wage-error")).toContainText(say("need-amount", {}));
  });
}

test("nothing is said about a field that someone is still typing in", async ({ page, address }) => {
  await open(page, address, "nl");
  await choose(page, "scheme", "employee");
  await choose(page, "basis", "daily_benefit");
  await type(page, "daily", "abc");
  await atRest(page);
  await expect(page.locator(".error-text")).toHaveCount(0);
  await type(page, "letter-day", "31");
  await type(page, "letter-month", "2");
  await atRest(page);
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

test("falling ill again without a plan is asked about", async ({ page, address }) => {
  const { say } = words("nl");
  await open(page, address, "nl");
  await fill(page, { daily: "60" });
  await page.click("#relapse-more");
  for (const [part, text] of Object.entries({ day: "1", month: "4", year: "2027" }))
    await page.fill(`#relapse-${part}`, text);
  await page.press("#daily", "Enter");
  await expect(page.locator("#error-summary")).toContainText(say("need-plan"));
  await page.locator("#error-summary a").first().click();
  await expect(page.locator("#plan-employer")).toBeFocused();
  await page.check("#plan-volunteering");
  await expect(page.locator("#error-summary")).toHaveCount(0);
});
