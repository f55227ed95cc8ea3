import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, fill, LANGUAGES, open, openAll, test, words } from "./support";

const LOCALES = { nl: "nl-BE", fr: "fr-BE", de: "de-BE", en: "en-IE" };

for (const language of LANGUAGES) {
  test(`${language}: the names of the months are those of the language`, () => {
    const writer = new Intl.DateTimeFormat(LOCALES[language], { month: "long", timeZone: "UTC" });
    const names = Array.from({ length: 12 }, (_, month) => writer.format(Date.UTC(2026, month, 1)));
    expect(words(language).say("month-names").split(" ")).toEqual(names);
  });
}

const HOURS = {
  nl: { "1": "1 uur", "1,5": "1,5 uur", "0,5": "0,5 uur" },
  fr: { "1": "1 heure", "1,5": "1,5 heure", "2": "2 heures" },
  de: { "1": "1 Stunde", "1,5": "1,5 Stunden", "0,5": "0,5 Stunden" },
  en: { "1": "1 hour", "1.5": "1.5 hours", "2": "2 hours" },
} as const;

test("the word behind a number of hours follows the number", async ({ page, address }) => {
  for (const language of LANGUAGES) {
    await page.goto("about:blank");
    await open(page, address, language);
    await fill(page, { daily: "60", wage: "900" });
    for (const [hours, written] of Object.entries(HOURS[language])) {
      await page.fill("#hours", hours);
      await expect(page.locator("#result .lead")).toContainText(new RegExp(`(^|\\s)${written}(\\s|$)`));
    }
  }
});

test("an article is written in the language of the reader", async ({ page, address }) => {
  const written = { nl: "23, tweede lid", fr: "23, al. 2", de: "23, Absatz 2", en: "23, para. 2" };
  for (const language of LANGUAGES) {
    const { say } = words(language);
    await page.goto("about:blank");
    await open(page, address, language);
    await fill(page, { daily: "60" });
    await page.check("#basis-monthly_wage");
    await page.fill("#monthly-wage", "2600");
    await expect(page.locator("#result .lead")).toBeVisible();
    await openAll(page);
    await expect(
      page
        .locator(".articles")
        .getByText(say("article-of", { act: say("act-regulation-1997-04-16"), article: written[language] }))
        .first(),
    ).toBeAttached();
  }
});

test("no amount to the cent is called approximate", () => {
  const locales = fileURLToPath(new URL("../../www/locales", import.meta.url));
  const files = readdirSync(locales, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ftl"));
  expect(files.length).toBeGreaterThan(80);
  const lines = files.flatMap((name) =>
    readFileSync(`${locales}/${name}`, "utf8")
      .split("\n")
      .map((line) => `${name}: ${line}`),
  );
  expect(
    lines.filter((line) =>
      /(ongeveer|environ|etwa|ungefähr|about) \{ \$([a-z_]*_eur|amount|difference|result) \}/.test(line),
    ),
  ).toEqual([]);
});
