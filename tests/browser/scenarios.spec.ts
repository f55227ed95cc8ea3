import type { Page } from "@playwright/test";
import {
  amounts,
  answer,
  atRest,
  expect,
  expectAccessible,
  expectPlainWords,
  fill,
  monthRow,
  open,
  plain,
  press,
  test,
  type,
  words,
} from "./support";

/** The cells of a row of the comparison without their marks, spaces made plain: without a plan, then the plans. */
const row = async (page: Page, line: string): Promise<string[]> => {
  await atRest(page);
  const texts = await page.locator(`.compare-plans [data-line="${line}"] td`).evaluateAll((cells) =>
    cells.map((cell) => {
      const copy = cell.cloneNode(true) as HTMLElement;
      for (const mark of copy.querySelectorAll(".status")) mark.remove();
      return copy.textContent;
    }),
  );
  return texts.map(plain);
};
async function heads(page: Page): Promise<string[]> {
  await atRest(page);
  return (await page.locator(".compare-plans thead").first().locator("th").allInnerTexts()).map(plain);
}
const expectOnScreen = (page: Page, key: number): Promise<void> =>
  expect(page.locator(`#plan-card-${key}`)).toHaveAttribute("aria-pressed", "true");

/*
 * By hand: 19 of 38 hours is 50 %, less 20 % is 30 % off 60.00, so 42.00 a day; 10 of 38 hours is 26.3 %, less 20 % is 6 % off, so
 * 56.40. In December 2026 the fund pays 27 days: 1620.00, 1134.00 and 1522.80, each less 11.11 % for tax. In March 2027, the second
 * year, 60.00 becomes 55.00 and nothing is withheld: 27 days are 1485.00, and with 6 % off 51.70 a day 1395.90.
 */
const WRITTEN = {
  nl: {
    december: ["€ 1.440,02", "€ 1.008,01", "€ 1.353,62"],
    full: "€ 1.485,00",
    less: "€ 1.395,90",
    date: "1 maart 2027",
  },
  fr: {
    december: ["1 440,02 €", "1 008,01 €", "1 353,62 €"],
    full: "1 485,00 €",
    less: "1 395,90 €",
    date: "1er mars 2027",
  },
} as const;

for (const language of ["nl", "fr"] as const) {
  test(`${language}: three plans beside each other, by keyboard, and nothing is lost between them`, async ({
    page,
    address,
  }) => {
    test.slow();
    const { say, ids } = words(language);
    const { december, full, less, date } = WRITTEN[language];
    const letter = (one: string): string => plain(say("plan-letter", { letter: one }));
    await open(page, address, language);
    await answer(page, { daily: "60", hours: "19", wage: "1300" });
    await expect(page.locator(".plan-cards, .compare-plans")).toHaveCount(0);
    await press(page, "plan-copy");
    await expect(page.locator("#plan-card-2")).toBeFocused();
    await expectOnScreen(page, 2);
    await type(page, "plan-name", "Bakker");
    await type(page, "hours", "10");
    await expect.poll(() => row(page, "fund")).toEqual(december);
    await expect(page.locator('.compare-plans [data-line="fund"] .status-formula')).toHaveCount(3);
    expect((await heads(page))[1]).toContain(letter("A"));
    expect((await heads(page))[2]).toContain("Bakker");

    await page.locator("#plan-card-2").focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await expectOnScreen(page, 1);
    await expect(page.locator("#hours")).toHaveValue("19");
    await expect(page.locator("#plan-name")).toHaveValue("");
    expect((await amounts(page, "month", "paid"))[1]).toBe(december[1]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("#hours")).toHaveValue("10");
    await expect(page.locator("#plan-name")).toHaveValue("Bakker");
    expect((await amounts(page, "month", "paid"))[1]).toBe(december[2]);

    expect(plain(await page.locator(".if-you-stop").innerText())).toContain(date);
    expect(plain(await page.locator(".if-you-stop").innerText())).toContain(full);
    await press(page, "stop-beside");
    await expect(page.locator("#compare-plans-title")).toBeFocused();
    const stopped = plain(say("plan-letter-stops", { letter: "C", months: 3 }));
    await expect.poll(async () => (await heads(page))[3]).toContain(stopped);
    expect((await heads(page))[3]).toContain(date);
    expect((await row(page, "ends"))[3]).toContain(date);
    await page.locator("#compare-month").selectOption("2027-03");
    await expect
      .poll(async () => (await row(page, "fund")).filter((_, place) => place !== 1))
      .toEqual([full, less, full]);
    expect((await row(page, "net"))[3]).toContain(say("plans-same"));

    // The months and the calendar are those of the plan on screen.
    await expect(page.locator(".months .plan-line")).toContainText(stopped);
    expect(await monthRow(page, 4)).toContain(full);
    await page
      .getByRole("group", { name: say("plan-switch") })
      .getByRole("button", { name: "Bakker" })
      .press("Enter");
    await expect(page.locator(".calendar .plan-line")).toContainText("Bakker");
    expect(await monthRow(page, 4)).toContain(less);

    for (const part of [".questions", ".if-you-stop", ".compare-plans"]) await expectAccessible(page, part, part);
    await page.locator(".other-years summary").press("Enter");
    await expectPlainWords(page, ids);
  });
}

test("a plan that is wrong leaves the others their result, and its error leads to it", async ({ page, address }) => {
  const { say } = words("en");
  await open(page, address, "en");
  await fill(page, { daily: "60", hours: "19", wage: "1300" });
  await page.click("#plan-copy");
  await page.fill("#hours", "50");
  await page.press("#hours", "Tab");
  await expect(page.locator("#hours-error")).toBeVisible();
  await expect.poll(async () => (await row(page, "fund"))[2]).toBe(say("plan-open"));
  expect((await row(page, "fund")).slice(0, 2)).toEqual(["€1,440.02", "€1,008.01"]);
  await page.click("#plan-card-1");
  await expect(page.locator("#hours-error")).toHaveCount(0);
  await expect(page.locator("#result .lead")).toContainText("With 19 hours a week");
  await page.press("#daily", "Enter");
  const link = page.locator("#error-summary a");
  await expect(link).toHaveCount(1);
  await expect(link).toContainText("Plan B: Hours a week");
  await link.press("Enter");
  await expectOnScreen(page, 2);
  await expect(page.locator("#hours")).toBeFocused();
  await expect(page.locator("#hours")).toHaveValue("50");
});

test("eight plans and no more; a removed one comes back; forgetting leaves none", async ({ page, address }) => {
  const { say } = words("de");
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, address, "de");
  await fill(page, { daily: "60", hours: "19", wage: "1300" });
  for (let count = 2; count <= 8; count++) await page.press(count === 8 ? "#plan-add" : "#plan-copy", "Enter");
  await expect(page.locator(".card")).toHaveCount(8);
  await expect(page.locator("#plans-full")).toHaveText(say("plans-full", { most: 8 }));
  await expect(page.locator("#plan-copy, #plan-add, #stop-beside")).toHaveCount(0);
  await expect(page.locator("#hours")).toHaveValue("");

  await page.locator("#plan-card-3").press("Enter");
  await page.fill("#plan-name", "Laden");
  await page.press("#plan-remove", "Enter");
  await expect(page.locator("#plan-removed")).toBeFocused();
  await expect(page.locator(".card")).toHaveCount(7);
  await page.press("#plan-restore", "Enter");
  await expect(page.locator("#plan-card-3")).toBeFocused();
  await expect(page.locator("#plan-name")).toHaveValue("Laden");
  await expect(page.locator("#hours")).toHaveValue("19");

  // On a narrow screen two columns at a time, and nothing sticks out.
  const seen = page.locator(".compare-plans thead").first().locator("th:visible");
  await expect(seen).toHaveCount(2);
  await expect(seen.first()).toContainText(say("plans-none"));
  for (let turn = 0; turn < 2; turn++) await page.getByRole("button", { name: say("plans-after") }).press("Enter");
  await expect(seen.last()).toContainText("Laden");
  await atRest(page);
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(screen ?? 0);
  await expectAccessible(page, "eight plans", ".compare-plans");

  await page.getByRole("button", { name: say("forget") }).press("Enter");
  await expect(page.locator(".card")).toHaveCount(0);
  await expect(page.locator("#hours")).toHaveValue("");
  await expect(page.locator("#plan-employer")).toBeChecked();
});
