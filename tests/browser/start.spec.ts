import {
  amounts,
  answer,
  atRest,
  choose,
  confirmDaily,
  expect,
  expectAccessible,
  expectPlainWords,
  fill,
  open,
  plain,
  press,
  test,
  tick,
  type,
  words,
} from "./support";

const cents = (amount: string): number => Number(amount.replace(/[^\d]/g, ""));
const FAMILIES = ["with_dependants", "single", "cohabiting"] as const;

test("who lives there is not known: the range of the three results, what it changes, and one press to choose", async ({
  page,
  address,
}) => {
  const { say, ids } = words("nl");
  await open(page, address, "nl");
  await answer(page, { daily: "60,00", hours: "19", wage: "1.500" });
  const paid: number[] = [];
  for (const family of FAMILIES) {
    await page.check(`#family-${family}`);
    await confirmDaily(page); // 60.00 is below the minimum with dependants
    await expect(page.locator("#months-title")).toBeVisible();
    await page.press("#wage", "Enter");
    await expect(page.locator("#result-title")).toBeFocused();
    paid.push(cents((await amounts(page, "month", "paid"))[0] ?? ""));
  }
  await page.check("#family-unknown");
  const ranges = page.locator(".ranges[aria-busy=false]");
  await expect(ranges).toBeVisible();
  expect((await amounts(page, "range", "fund")).map(cents)).toEqual([Math.min(...paid), Math.max(...paid)]);
  await expect(page.locator(".result .compare[data-table=month]")).toHaveCount(0);
  await expect(ranges.locator(".narrow")).toContainText(say("family-question"));
  await expect(page.locator(".strip")).toContainText(plain((await amounts(page, "range", "fund"))[0] ?? "").slice(2));
  await expectAccessible(page, "range", ".ranges");
  await expectPlainWords(page, ids);
  await press(page, "ranges-answer");
  await expect(page.locator("#family-unknown")).toBeFocused();
  await ranges.getByRole("button", { name: `${say("ranges-mine")} ${say("family-cohabiting")}` }).press("Enter");
  await expect(page.locator("#family-cohabiting")).toBeChecked();
  await expect(page.locator("#result-title")).toBeFocused();
  await expect(ranges).toHaveCount(0);
  expect(cents((await amounts(page, "month", "paid"))[0] ?? "")).toBe(paid[2]);

  // what the page itself says was paid, read back from a bank statement, is the same amount per day
  await page.selectOption("#month-shown", "2026-11");
  const [received = ""] = await amounts(page, "month", "paid");
  await page.check("#basis-statement");
  await page.fill("#received", received);
  await page.fill("#received-on-month", "11");
  await page.fill("#received-on-year", "2026");
  await expect(page.locator(".reveals .notice")).toContainText(
    plain(say("received-found", { amount: "€ 60,00", days: 25 })),
  );
  await expect.poll(() => amounts(page, "month", "paid").then(([first]) => first)).toBe(received);
  await page.fill("#received", "9.999,00");
  await page.press("#received", "Enter");
  await expect(page.locator("#result-asked")).toContainText(say("bounds-first"));
});

test("nothing is known but the insurance, by keyboard: the minimum and the maximum of the law, and what narrows them most", async ({
  page,
  address,
}) => {
  const { say, ids } = words("fr");
  await open(page, address, "fr");
  await choose(page, "scheme", "employee");
  await choose(page, "basis", "monthly_wage");
  await type(page, "monthly-wage", "9000");
  const ranges = page.locator(".ranges[aria-busy=false]");
  await expect(page.getByText(say("result-first"))).toBeVisible();
  await expect(ranges).toContainText(say("ranges-about-family"));
  await tick(page, "start-unknown");
  await choose(page, "family", "unknown");
  await expect(page.getByText(say("result-range"))).toBeVisible();
  await expect(ranges).toContainText(say("ranges-about-start"));
  const most = (await amounts(page, "range", "fund"))[1];
  await page.check("#basis-unknown");
  await expect(ranges).toContainText(say("ranges-about-basis"));
  const range = await amounts(page, "range", "fund");
  expect(range[1]).toBe(most);
  // six starts, one of them in the month before: the law has no minimum then
  expect(cents(range[0] ?? "")).toBe(0);
  await expect(ranges.locator(".lead")).toContainText(
    plain(say("ranges-lead-most", { month: "", most: "" })).slice(-40),
  );
  await expect(ranges.locator(".narrow strong")).toHaveText(
    plain(say("ranges-narrows", { question: say("basis-question") })),
  );
  await page.locator("button.primary").press("Enter");
  await expect(page.locator("#result-title")).toBeFocused();
  await expect(page.locator("#error-summary")).toHaveCount(0);
  await expectPlainWords(page, ids);
  await page.locator("#start-day").fill("9");
  await expect(page.locator("#start-unknown")).toHaveCount(0);
});

test("the hours are not known, a question is worth asking, and the words of the letters are explained", async ({
  page,
  address,
}) => {
  const { say, ids } = words("en");
  await open(page, address, "en");
  await fill(page, { daily: "60.00" });
  await page.check("#hours-unknown");
  await expect(page.locator("#wage-for-full_time")).toBeChecked();
  await page.fill("#wage", "2600");
  const ranges = page.locator(".ranges[aria-busy=false]");
  await expect(ranges.locator(".narrow li")).toHaveCount(5);
  await ranges.locator(".narrow li button").nth(2).press("Enter");
  await expect(page.locator("#hours")).toHaveValue("19");
  await expect(page.locator('[data-table="month"] [data-line="net"]')).toBeVisible();

  await page.locator("#most-open").press("Enter");
  await expect(page.locator(".more :focus")).toBeVisible();
  await expect(page.locator(".gain").first()).toBeVisible();

  // what is open everywhere is looked at with axe in access.spec.ts
  await page.locator('[data-line="social"] .why > summary').press("Enter");
  const term = page.locator('[data-line="social"] .term').first();
  await term.press("Enter");
  await expect(page.locator(".term-means:popover-open")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".term-means:popover-open")).toHaveCount(0);
  await term.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator(".glossary > :focus")).toBeVisible();
  await expectPlainWords(page, ids);
  await page.goto(`${address}#en/term-index`);
  await expect(page.locator("#term-index")).toBeFocused();
  await expect(page.locator("#term-index")).toContainText(say("gloss-index-is"));
});

test("on a phone a month shows its main amount, and the others at a press", async ({ page, address }) => {
  const { say } = words("de");
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, address, "de");
  await fill(page, { daily: "60,00", hours: "19", wage: "1500" });
  const first = page.locator(".cards tbody tr").first();
  await expect(first.locator(".main")).toBeVisible();
  await expect(first.locator(".col-daily")).toBeHidden();
  const height = (): Promise<number> => first.evaluate((row) => row.getBoundingClientRect().height);
  const folded = await height();
  await first.getByRole("button", { name: say("months-unfold") }).press("Enter");
  await expect(first.locator(".col-daily")).toBeVisible();
  await expect(page.locator('[data-table="day"]')).toBeHidden();

  // That is what makes the page short on a phone: the press opens one month, and every other one stays folded.
  await atRest(page);
  const shown = await page
    .locator(".cards tbody tr:not(.settlement)")
    .evaluateAll((rows) =>
      rows.map(
        (row) => [...row.querySelectorAll("td.number")].filter((cell) => cell.getClientRects().length > 0).length,
      ),
    );
  expect(shown).toEqual([await first.locator("td.number").count(), ...Array<number>(23).fill(1)]);
  expect(shown[0]).toBeGreaterThan(5);
  expect(await height()).toBeGreaterThan(2 * folded);
});
