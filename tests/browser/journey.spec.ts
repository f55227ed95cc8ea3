import {
  amounts,
  answer,
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
  words,
} from "./support";

/** The amounts as each language writes them. Both examples are printed by a fund: see law/02, E1 and E2. */
const WRITTEN = {
  nl: { e1: "€ 31,50", e2: "€ 47,00", full: "€ 50,00", wage: "€ 1.250,50", reduction: "6 %" },
  fr: { e1: "31,50 €", e2: "47,00 €", full: "50,00 €", wage: "1 250,50 €", reduction: "6 %" },
  de: { e1: "31,50 €", e2: "47,00 €", full: "50,00 €", wage: "1.250,50 €", reduction: "6 %" },
  en: { e1: "€31.50", e2: "€47.00", full: "€50.00", wage: "€1,250.50", reduction: "6%" },
} as const;

for (const language of LANGUAGES) {
  const { say, ids } = words(language);
  const written = WRITTEN[language];

  test(`${language}: 50 euro a day and 10 of 38 hours, by keyboard`, async ({ page, address }) => {
    await open(page, address, language);
    await answer(page, {
      daily: language === "en" ? "50.00" : "50,00",
      hours: "10",
      wage: language === "en" ? "1,250.50" : "1.250,50",
    });
    await page.press("#wage", "Enter"); // the focus is at the letter that was confirmed
    await expect(page.locator("#result-title")).toBeFocused();
    await expect(page.locator("#result-title")).toHaveText(say("result-title"));
    expect(await amounts(page, "day", "full")).toEqual([written.full, written.full]);
    expect(await amounts(page, "day", "reduction")).toEqual([say("none-reduction"), written.reduction]);
    expect(await amounts(page, "day", "paid")).toEqual([written.full, written.e2]);
    expect(await amounts(page, "month", "wage")).toEqual([say("none-wage"), written.wage]);
    const [before, net] = await amounts(page, "month", "net");
    for (const amount of [before, net])
      expect(plain(await page.locator("#result .lead").innerText())).toContain(amount);
    await openAll(page);
    await expect(page.locator(".steps").first()).toBeVisible();
    await expect(page.locator(".articles a").first()).toHaveAttribute("rel", /noreferrer/);
    await expectPlainWords(page, ids);
  });

  test(`${language}: 45 euro a day and 19 of 38 hours, live and without the button`, async ({ page, address }) => {
    await open(page, address, language);
    await answer(page, { daily: "45", hours: "19" });
    await choose(page, "wage-for", "unknown");
    await expect.poll(() => amounts(page, "day", "paid").then((cells) => cells[1])).toBe(written.e1);
    await expect(page.locator('[data-table="month"] [data-line="wage"]')).toHaveCount(0);
    await expect(page.getByText(say("result-wage-unknown"))).toBeVisible();
    await expectPlainWords(page, ids);
  });

  test(`${language}: the first result stands there after question four`, async ({ page, address }) => {
    await open(page, address, language);
    await expect(page.getByText(say("result-none"))).toBeVisible();
    await answer(page, { daily: "50" });
    await expect.poll(() => amounts(page, "day", "paid")).toEqual([written.full]);
    await expect(page.getByText(say("sentence-add-work"))).toBeVisible();
    await expectPlainWords(page, ids);
  });
}

test("slider, plus and minus and the field are one number", async ({ page, address }) => {
  const { say } = words("en");
  const inHours = (hours: string): string => say("hours-value", { hours });
  await open(page, address, "en");
  await answer(page, { daily: "45", hours: "19", wage: "1300" });
  const hours = page.locator("#hours");
  const paid = () => amounts(page, "day", "paid").then((cells) => cells[1]);
  await page.locator(".questions .slider").focus();
  await page.keyboard.press("ArrowRight");
  await expect(hours).toHaveValue("19.5");
  await page
    .locator(".questions")
    .getByRole("button", { name: say("hours-less") })
    .click();
  await expect(hours).toHaveValue("19");
  await expect.poll(paid).toBe("€31.50");
  await page.locator(".questions .slider").focus();
  await page.keyboard.press("Home");
  await expect(hours).toHaveValue("0.5");
  await expect.poll(paid).toBe("€45.00");
  await expect(
    page.locator(".questions .notice", {
      has: page.getByRole("button", { name: say("wage-is-for-now", { now: inHours("0.5") }) }),
    }),
  ).toContainText(plain(say("wage-scaled", { typed: inHours("19"), now: inHours("0.5") })));
  await expect.poll(() => amounts(page, "month", "wage").then((cells) => cells[1])).toBe("€34.21");
});

/** What people write, and what the page makes of it: shown as the gross wage of a month. */
const WAGES = {
  "1300": "€ 1.300,00",
  "1300,5": "€ 1.300,50",
  "1300.50": "€ 1.300,50",
  "1.300": "€ 1.300,00",
  "1,300": "€ 1.300,00",
  "1.300,50": "€ 1.300,50",
  "1,300.50": "€ 1.300,50",
  "1 300,50": "€ 1.300,50",
  "€ 1300": "€ 1.300,00",
  "1300,5000": "€ 1.300,50",
};

test("amounts are read as people write them, and never guessed", async ({ page, address }) => {
  const { say } = words("nl");
  await open(page, address, "nl");
  await fill(page, { daily: "45", hours: "19" });
  for (const [typed, read] of Object.entries(WAGES)) {
    await page.fill("#wage", typed);
    await page.press("#wage", "Tab");
    await expect.poll(() => amounts(page, "month", "wage").then((cells) => cells[1]), typed).toBe(read);
  }
  await page.fill("#wage", "130.000,00");
  await page.press("#wage", "Tab");
  await expect(page.locator("#wage-asked")).toContainText("130.000,00"); // read, and asked about
  for (const typed of ["13,00.5", "1.30.00", "1300,-", "dertienhonderd", "1e3"]) {
    await page.fill("#wage", typed);
    await page.press("#wage", "Tab");
    await expect(page.locator("#wage-error"), typed).toContainText(say("error-not_a_decimal"));
  }
  await page.fill("#daily", "45,123");
  await page.press("#daily", "Tab");
  await expect(page.locator("#daily-error")).toContainText(say("error-too_many_decimals", { max_count: 2 }));
});

test("a full-time wage is taken in proportion by the engine", async ({ page, address }) => {
  await open(page, address, "nl");
  await answer(page, { daily: "45", hours: "19" });
  await choose(page, "wage-for", "full_time");
  await type(page, "wage", "2600");
  await expect.poll(() => amounts(page, "month", "wage").then((cells) => cells[1])).toBe("€ 1.300,00");
});

test("a language switch keeps every answer, and forgetting clears them", async ({ page, address }) => {
  await open(page, address, "nl");
  await answer(page, { daily: "45,00", hours: "19", wage: "1.300" });
  await page.getByRole("button", { name: "Français" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page).toHaveTitle(words("fr").say("page-title"));
  await expect(page.locator("#daily")).toHaveValue("45,00");
  await expect(page.locator("#wage")).toHaveValue("1.300");
  expect(await amounts(page, "day", "paid")).toEqual(["45,00 €", "31,50 €"]);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.locator("#daily")).toHaveValue("45,00");
  await page.getByRole("button", { name: words("fr").say("forget") }).click();
  await expect(page.locator("#start-day")).toHaveValue("");
  await expect(page.locator("#basis-daily_benefit")).not.toBeChecked();
  await expect(page.getByText(words("fr").say("result-none"))).toBeVisible();
});

test("who does not know the amount is told what to do", async ({ page, address }) => {
  const { say } = words("nl");
  await open(page, address, "nl");
  await choose(page, "scheme", "employee");
  await choose(page, "basis", "unknown");
  await expect(page.getByText(say("basis-unknown-letter"))).toBeVisible();
});

test("on paper stand the answers, without the form", async ({ page, address }) => {
  await open(page, address, "nl");
  await answer(page, { daily: "45,00", hours: "19", wage: "1300" });
  await expect.poll(() => amounts(page, "day", "paid").then((cells) => cells[1])).toBe("€ 31,50");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".questions")).toBeHidden();
  await expect(page.locator(".printed-answers")).toContainText("45,00");
  await expect(page.locator(".printed-head")).toBeVisible();
  await expect(page.locator(".printed-foot")).toBeVisible();
});
