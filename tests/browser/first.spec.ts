import type { Page } from "@playwright/test";
import { atRest, expect, test, words } from "./support";

declare global {
  interface Window {
    shifted: number;
  }
}

/** Adds up the shifts of what is on screen from the opening of a page on, as a browser does: 0 is none, and more than 0.1 is felt. */
const countShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifted += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });

/** Keeps the script of the page back until the answer is called. */
async function holdScript(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((go) => {
    release = go;
  });
  await page.route(/\/index-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test.use({ viewport: { width: 390, height: 844 } });

for (const language of ["nl", "fr", "de", "en"] as const) {
  test(`${language}: the first screen stands there before the script, and comes to life in its place`, async ({
    page,
    address,
  }) => {
    const { say } = words(language);
    await countShifts(page);
    const release = await holdScript(page);
    await page.goto(`${address}#${language}`, { waitUntil: "commit" });
    const heading = page.getByRole("heading", { level: 1, name: say("page-heading"), includeHidden: true });
    await expect(heading).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("#app")).toHaveJSProperty("inert", true);
    await expect(page.locator("#app")).toContainText(say("scheme-question"));
    await expect(page.locator("template")).toHaveCount(0);
    const before = await heading.elementHandle();
    release();
    await expect(page.locator("#around-title")).toBeAttached();
    await expect(page.locator("#app")).toHaveJSProperty("inert", false);
    expect(await page.evaluate((was) => was === document.querySelector("h1"), before)).toBe(true);
    await atRest(page);
    expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.02);
    await page.check("#scheme-self_employed");
    await expect(page.locator("#questions-title ~ .question").nth(1)).toContainText(say("stopped-question"));
  });
}

test("what was typed is there after loading again", async ({ page, address }) => {
  await page.goto(`${address}#nl`);
  await page.check("#scheme-self_employed");
  await expect.poll(() => page.evaluate(() => history.state !== null)).toBe(true);
  await page.reload();
  await expect(page.locator("#scheme-self_employed")).toBeChecked();
});

test("neither an employer nor an adviser sees the screen of an ill person first", async ({ page, address }) => {
  const { say } = words("nl");
  const release = await holdScript(page);
  for (const who of ["employer", "advise"]) {
    await page.goto("about:blank");
    await page.goto(`${address}#nl&${who}`, { waitUntil: "domcontentloaded" });
    await expect(page.locator("body > template")).toHaveCount(0);
    expect(await page.locator("#app").innerHTML()).toBe("");
  }
  release();
  await expect(page.getByRole("heading", { level: 1, name: say("page-heading") })).toBeVisible();
});
