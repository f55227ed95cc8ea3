import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { atRest, expect, expectAccessible, fill, LANGUAGES, open, openAll, test } from "./support";

const expectNoSideways = async (page: Page, state: string): Promise<void> => {
  await atRest(page);
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content, state).toBeLessThanOrEqual(screen ?? 0);
};

/** The states of the page, in the order in which one person meets them. */
async function walk(page: Page, check: (state: string, part?: string) => Promise<void>): Promise<void> {
  await check("start");
  await page.locator("button.primary").press("Enter");
  await expect(page.locator("#error-summary")).toBeFocused();
  await check("errors");
  await fill(page, { daily: "45,00", hours: "19", wage: "1.300" });
  await page.press("#wage", "Enter");
  await expect(page.locator("#result-title")).toBeFocused();
  await page.locator("#keep-open").press("Enter");
  await page.locator("#keep-receipt").press("Enter");
  await check("result, and what can be kept");
  await openAll(page);
  await page.selectOption("#months-shown", "12");
  await page.check("#second-job-yes");
  await page.locator("#change-add").press("Enter");
  await page.locator("#attested-add").press("Enter");
  await check("explanation and everything open");
  for (const plan of ["own", "volunteering", "training", "resumption"]) await page.check(`#plan-${plan}`);
  await page.check("#training-approved-yes");
  for (const list of ["missed", "income", "cost"]) await page.locator(`#${list}-add`).press("Enter");
  await check("every plan open", ".questions");
}

for (const language of LANGUAGES) {
  // Colours are the same in every language: they are looked at in one, by 7 to 1, which is more than the 4.5 to 1 of AA.
  const colours = language === "nl" ? ["color-contrast-enhanced"] : [];

  test(`${language}: axe finds nothing, and nothing sticks out from 320 px on`, async ({ page, address }) => {
    test.slow(); // axe reads the whole page, several times
    await open(page, address, language);
    await walk(page, async (state, part) => {
      await expectAccessible(page, state, part, ["color-contrast"], colours);
      for (const width of [320, 390, 1250, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await expectNoSideways(page, `${state}, ${width} px`);
      }
    });
  });
}

// Of all that axe looks at, only colours are others in the dark.
test("dark: text has a contrast of at least 7 to 1", async ({ page, address }) => {
  test.slow();
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, address, "nl");
  await walk(page, async (state, part = "html") => {
    await atRest(page);
    const { violations, passes } = await new AxeBuilder({ page })
      .include(part)
      .options({ resultTypes: ["violations"] })
      .withRules(["color-contrast-enhanced"])
      .analyze();
    expect(passes.length).toBe(1);
    expect(violations.flatMap(({ nodes }) => nodes.map((node) => `${state}: ${node.html}`))).toEqual([]);
  });
});

test("forced colours and reduced motion do not break anything", async ({ page, address }) => {
  test.slow();
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await open(page, address, "nl");
  await walk(page, (state, part) => expectAccessible(page, state, part));
});
