import type { Page } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { expect, expectAccessible, fill, open, test, words, type Language } from "./support";

/*
 * The states that access.spec.ts does not walk through, each by the part of the page that it changes, in four languages. What the
 * words are does not change how colours are read: each way to look at the page is taken with one language.
 */
const DAMAGED = fileURLToPath(new URL("files/damaged/wrong-types.json", import.meta.url));

type Look = { language: Language; name: string; media: Parameters<Page["emulateMedia"]>[0]; width: number };
const LOOKS: readonly Look[] = [
  { language: "nl", name: "on a narrow screen", media: {}, width: 320 },
  { language: "fr", name: "in the dark", media: { colorScheme: "dark" }, width: 1280 },
  { language: "de", name: "in forced colours", media: { forcedColors: "active" }, width: 1280 },
  { language: "en", name: "in light", media: {}, width: 1280 },
];

for (const { language, name, media, width } of LOOKS) {
  const { say } = words(language);

  test(`${language}, ${name}: axe finds nothing in the states off the main way`, async ({ page, address }) => {
    test.slow(); // the engine answers some hundreds of times, and axe reads thirteen parts
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia(media);
    const check = async (part: string, elsewhere: string[] = []): Promise<void> => {
      await expect(page.locator(part).first()).toBeVisible();
      await expectAccessible(
        page,
        part,
        part,
        elsewhere,
        media?.forcedColors === "active" ? [] : ["color-contrast-enhanced"],
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth), part).toBeLessThanOrEqual(width);
    };
    await open(page, address, language);
    await page.locator("#check > summary").press("Enter");
    await expect(page.locator('[data-kept="kept"]')).toBeVisible();
    await page.locator("#offline-remove").press("Enter");
    await expect(page.locator('[data-kept="removed"]')).toBeVisible();
    await check(".promises");
    await page.locator("#check > summary").press("Enter");

    // what is not known, and the bank statement alone
    for (const id of ["scheme-unknown", "basis-unknown", "start-unknown", "family-unknown", "hours-unknown"])
      await page.check(`#${id}`);
    await expect(page.locator(".ranges[aria-busy=false]")).toContainText(say("ranges-incomplete"));
    await check(".result");
    await fill(page, { daily: "60", hours: "19", wage: "3000" }); // as asked with unknown hours: for full time
    await page.check("#basis-statement");
    await page.fill("#received", "1333,35");
    await page.fill("#received-on-month", "11");
    await page.fill("#received-on-year", "2026");
    await expect(page.locator(".reveals .notice")).toBeVisible();
    await check(".question:has(#basis-statement)");

    // the hours: what each brings, the table, and the tax counted
    await page.selectOption("#curve-month", "2027-03");
    await page.check("#curve-view-hour");
    await page.check("#curve-tax-yes");
    await page.locator("#curve-table").press("Enter");
    await page.fill("#curve-wish", "1900");
    await page.press("#curve-wish", "Enter");
    await expect(page.locator(".curve-for button.secondary").last()).toBeVisible();
    await check(".curve");

    // the questions about the tax, one after another, and the words of the letters
    await page.locator("#more-exact").press("Enter");
    await page.check("#tax-household-couple_two_incomes");
    await check(".tax-questions");
    await page.locator("#more-exact").press("Enter");
    await page.locator('[data-line="social"] .why > summary').press("Enter");
    await page.locator('[data-line="social"] .term').first().press("Enter");
    await check('[data-table="month"]', ["target-size"]); // what is explained lies over other things to press until it is closed
    await page.keyboard.press("Escape");

    // several plans: one that stops, one without an answer, one that was removed
    await page.locator("#stop-beside").press("Enter");
    await page.locator("#plan-add").press("Enter");
    await expect(page.locator(".plan-cards li")).toHaveCount(3);
    await check(".compare-plans");
    await page.locator("#plan-remove").press("Enter");
    await expect(page.locator("#plan-removed")).toBeFocused();
    await check(".questions");

    // a file that is refused
    await page.locator("#keep-open").press("Enter");
    await page.setInputFiles("#keep-file-input", DAMAGED);
    await expect(page.locator("#news-title")).toBeFocused();
    await check(".news");
    await page.locator("#news-close").press("Enter");
    await page.locator("#keep-open").press("Enter");

    // for who advises
    await page.locator("#who-advise").press("Enter");
    await expect(page.locator("#case-print")).toBeVisible();
    await page.locator("#case-copy").press("Enter");
    await page.locator("#case-close").press("Enter");
    await expect(page.locator("#case-closed")).toBeFocused();
    await page.locator("#print-choices").press("Enter");
    await page.locator("#test-file").press("Enter");
    await expect(page.locator("#test-file-title")).toBeFocused();
    await check(".cases");
    await check(".checklist");
    await page.locator("#keys-open").press("Enter");
    await check("#keys-dialog");
  });
}
