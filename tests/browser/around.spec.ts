import AxeBuilder from "@axe-core/playwright";
import {
  atRest,
  expect,
  expectAccessible,
  expectPlainWords,
  fill,
  LANGUAGES,
  open,
  plain,
  press,
  test,
  words,
} from "./support";

const PARTS = ["check", "support", "steps", "others", "accessibility", "privacy"];
const INNER = ["employee", "unemployed", "self-employed", "flanders", "brussels", "wallonia", "ostbelgien"].map(
  (one) => `support-${one}`,
);

for (const language of LANGUAGES) {
  const { say, ids } = words(language);

  test(`${language}: every part has an address, is accessible, and names its sources`, async ({ page, address }) => {
    await open(page, `${address}`, language);
    for (const part of [...PARTS, ...INNER]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#${language}/${part}`);
      await expect(page.locator(`#${part}`)).toHaveAttribute("open", "");
      await expect(page.locator(`#${part}-title`)).toBeFocused();
      await expect(page.locator(`#${part}-title`)).toBeInViewport();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
    }
    const sourceless = await page
      .locator(".facts > li")
      .evaluateAll((list) => list.filter((one) => !one.querySelector("a.source")).map((one) => one.textContent));
    expect(sourceless).toEqual([]);
    expect(await page.locator(".facts > li").count()).toBeGreaterThan(25);
    const sources = await page
      .locator("a.source")
      .evaluateAll((list) => list.map((link) => `${link.getAttribute("rel")} ${link.getAttribute("href")}`));
    for (const source of sources)
      expect(source).toMatch(/^noreferrer noopener https?:\/\/[\w.-]+\.(?:be|brussels|net)\//);
    await expectPlainWords(page, ids);
    await expectAccessible(page, "around", ".around");
    await expectAccessible(page, "check", ".promises");
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await atRest(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    const privacy = plain(await page.locator("#privacy-words").innerText());
    for (const id of ["typed", "requests", "identifiers", "kept", "host"])
      expect(privacy).toContain(plain(say(`privacy-${id}`)));
  });
}

test("an address of a part changes the language, keeps what was typed, and works with the keyboard", async ({
  page,
  address,
}) => {
  await page.goto(`${address}#nl/support-brussels`);
  await expect(page.locator("#support-brussels-title")).toBeFocused();
  await fill(page, { daily: "60" });
  await page.evaluate(() => {
    location.hash = "#fr/support-wallonia";
  });
  await expect(page.locator("#support-wallonia-title")).toBeFocused();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.locator("#daily")).toHaveValue("60");
  await page.locator("#steps-title").focus();
  await press(page, "steps-title");
  await expect(page.locator("#steps")).toHaveAttribute("open", "");
  await page.locator("#steps .part-link a").press("Enter");
  await expect(page).toHaveURL(/#fr\/steps$/);
});

test("what happened to others stands in two tables, never in one, and adds up as the source does", async ({
  page,
  address,
}) => {
  await page.goto(`${address}#en/others`);
  await expect(page.locator("#others-1")).toBeVisible();
  const rows = await page
    .locator("#others-1 tbody tr")
    .evaluateAll((list) =>
      list.map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent!.replace("%", "")))),
    );
  const column = (place: number): number[] => rows.map((row) => row[place]!);
  for (const place of [0, 1, 2]) {
    const [fit, resumed, partial, sum, ...rest] = column(place) as [number, number, number, number, ...number[]];
    expect(fit + resumed + partial).toBeCloseTo(sum, 2);
    expect(sum + rest.reduce((all, one) => all + one, 0)).toBeCloseTo(100, 1);
  }
  expect((await page.locator("#others-2 td").allInnerTexts()).map(plain)).toEqual(["12.9%", "21.1%", "26.4%", "29.8%"]);
  // The page writes it without `Intl`, which is what it must be like.
  for (const [language, locale] of [
    ["nl", "nl-BE"],
    ["fr", "fr-BE"],
    ["de", "de-BE"],
    ["en", "en-IE"],
  ]) {
    await page.goto(`${address}#${language ?? ""}/others`);
    await expect(page.locator("#others-flow")).toContainText(new Intl.NumberFormat(locale).format(26_709));
  }
});

test("the parts around keep a contrast of 7 to 1 in the dark, and nothing breaks in forced colours", async ({
  page,
  address,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${address}#de/others`);
  await expect(page.locator("#others-1")).toBeVisible();
  await page.locator(".around details, #check").evaluateAll((list) =>
    list.forEach((box) => {
      (box as HTMLDetailsElement).open = true;
    }),
  );
  await atRest(page);
  const { violations } = await new AxeBuilder({ page })
    .include(".around")
    .include(".promises")
    .withRules(["color-contrast-enhanced"])
    .analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map((node) => node.html))).toEqual([]);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await expectAccessible(page, "forced colours", ".around");
});
