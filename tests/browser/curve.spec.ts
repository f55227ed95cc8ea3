import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Case } from "loont";
import { readFileSync } from "node:fs";
import {
  amounts,
  atRest,
  choose,
  expect,
  expectAccessible,
  expectPlainWords,
  fill,
  LANGUAGES,
  open,
  plain,
  press,
  tabUntil,
  test,
  type,
  typeDay,
  words,
  type Language,
} from "./support";

const engine = (await import("../../target/npm/loont.js")) as typeof import("loont");
engine.initSync({ module: readFileSync(new URL("../../target/npm/loont_bg.wasm", import.meta.url)) });

/** The case of `fill`, as the engine reads it. */
const CASE: Case = {
  schema: 1,
  person: { scheme: "employee", family: "single" },
  incapacity: { start: "2026-02-09", basis: { kind: "daily_benefit", gross: "60.00", on: "2026-11-02" } },
  horizon: { from: "2026-11", months: 24 },
  scenarios: [
    {
      id: "plan-1",
      activities: [
        {
          kind: "employee_work",
          from: "2026-12-01",
          weekly_hours: "19",
          full_time_hours: "38",
          gross_monthly: "1500.00",
        },
      ],
    },
  ],
};
const MONTH = "2027-03"; // of a year whose tax is known

const LOCALE = { nl: "nl-BE", fr: "fr-BE", de: "de-BE", en: "en-IE" } as const;
type Text = Intl.StringNumericLiteral;
const number = (language: Language, text: string): string =>
  new Intl.NumberFormat(LOCALE[language]).format(text as Text);
const euro = (language: Language, text: string): string =>
  plain(new Intl.NumberFormat(LOCALE[language], { style: "currency", currency: "EUR" }).format(text as Text));
const percent = (language: Language, text: string): string =>
  `${number(language, text)}${language === "en" ? "" : " "}%`;

/** The table under the picture, row by row, spaces made plain. */
async function rows(page: Page): Promise<string[][]> {
  await atRest(page);
  return (
    await page
      .locator('[data-table="curve"] tbody tr')
      .evaluateAll((list) => list.map((row) => [...row.children].map((cell) => cell.textContent ?? "")))
  ).map((cells) => cells.map(plain));
}

async function marker(page: Page): Promise<string> {
  await atRest(page);
  return plain((await page.locator(".curve-marker text").textContent()) ?? "");
}

test("the same cents and the same findings as the engine, in four languages", async ({ page, address }) => {
  const { points, cliffs, flats } = engine.curve(CASE, { month: MONTH });
  const hours = engine.curve(CASE, { month: MONTH, step: "1" }).points;
  // A fall lies between two points of the table: the row before a flat ends, and before a fall of 25 euro or more.
  const before = (at: string): string | undefined =>
    points.findLast(({ weekly_hours: one }) => Number(one) <= Number(at))?.weekly_hours;
  const told = new Set(
    [
      ...flats.map((flat) => flat.to_hours),
      ...cliffs.filter(({ loss }) => Number(loss) >= 25).map((one) => one.from_hours),
    ].map(before),
  );
  const shown = points.filter(({ weekly_hours: one }) => Number.isInteger(Number(one)) || told.has(one));
  const most = points.reduce((one, other) => (Number(other.net) > Number(one.net) ? other : one));
  expect(cliffs.length).toBeGreaterThan(3);
  expect(shown.length).toBeGreaterThan(39);
  await open(page, address, "nl");
  await fill(page, { daily: "60", hours: "19", wage: "1500" });
  await page.selectOption("#curve-month", MONTH);
  await page.locator(".curve-findings li details:not(.why) > summary").click();
  for (const language of LANGUAGES) {
    const { say, ids } = words(language);
    const written = (text: string): string => euro(language, text);
    await page.locator(`button[lang="${language}"]`).click();
    await expect(page.locator("#curve-title")).toHaveText(say("curve-title"));
    expect(await rows(page)).toEqual(
      shown.map((one) => [
        number(language, one.weekly_hours),
        percent(language, one.reduction_percent),
        ...[one.benefit_net, one.wage_net, one.net, one.after_tax].map(written),
      ]),
    );
    const here = points.find((one) => one.weekly_hours === "19");
    expect((await amounts(page, "month", "net"))[1]).toBe(written(here?.net ?? "")); // as beside the answers
    expect(await marker(page)).toBe(plain(say("curve-mark", { hours: "19", amount: written(here?.net ?? "") })));

    const findings = plain(await page.locator(".curve-findings").innerText());
    const said = (id: string, args: Record<string, string | number>): void =>
      expect(findings).toContain(plain(say(id, args)));
    said("curve-most", { hours: number(language, most.weekly_hours), amount: written(most.net) });
    for (const { to_hours: to } of flats)
      said("curve-flat", { to: number(language, to), next: number(language, cliffs[0]?.to_hours ?? "") });
    said("curve-cliffs", {
      count: cliffs.length,
      loss: written(String(Math.max(...cliffs.map((one) => Number(one.loss))))),
    });
    said("curve-rule-reduction", {});
    for (const { from_hours: from, to_hours: to, loss, after_tax_loss: taxed, ends_at_hours: ends } of cliffs) {
      const args = { from: number(language, from), to: number(language, to), loss: written(loss) };
      said("curve-cliff", args);
      if (ends !== undefined) said("curve-cliff-end", { ends: number(language, ends) });
      said(taxed.startsWith("-") ? "curve-cliff-tax-more" : "curve-cliff-tax-less", {
        to: args.to,
        amount: written(taxed.replace("-", "")),
      });
    }
    await expectPlainWords(page, ids);
  }

  // What each hour more brings, with the tax of the year beside it.
  await page.check("#curve-view-hour");
  await expect(page.locator(".curve .curve-figure .curve-bar").first()).toBeVisible();
  const minus = (text: string, written: (text: string) => string): string =>
    text.startsWith("-") ? `minus ${written(text.slice(1))}` : written(text);
  expect(await rows(page)).toEqual(
    hours
      .slice(1)
      .map((one, place) => [
        `${hours[place]?.weekly_hours ?? ""} to ${one.weekly_hours}`,
        minus(one.per_extra_hour, (text) => euro("en", text)),
        minus(one.after_tax_per_extra_hour ?? "", (text) => euro("en", text)),
        minus(one.kept_percent ?? "", (text) => percent("en", text)),
      ]),
  );
  await page.check("#curve-tax-yes");
  await expect(page.locator(".curve-axis")).toHaveText(words("en").say("curve-axis-kept"));
  // The rule is shown at the largest fall: there the plan is simulated with these hours.
  const { to_hours: hours_there } = cliffs.reduce((one, other) =>
    Number(other.loss) > Number(one.loss) ? other : one,
  );
  const there = engine.simulate({
    ...CASE,
    horizon: { from: MONTH, months: 1 },
    scenarios: CASE.scenarios.map((plan) => ({
      ...plan,
      activities: plan.activities.map((one) => ({ ...one, weekly_hours: hours_there })) as typeof plan.activities,
    })),
  });
  const reduction = there.scenarios[1]?.months[0]?.benefit.segments[0]?.reduction_percent ?? "";
  const why = page.locator(".curve-findings .why").last();
  await why.locator("summary").click();
  await expect(why).toContainText(`${hours_there} hours`);
  await expect(why).toContainText(`${reduction}%`);
  await expect(why.locator(".articles")).toContainText("article 230");
});

// Journey 2 of shared/page.md: cohabiting, a blue-collar worker, wage known, ill since three months, unsure about hours.
test("fr: the hours are found on the curve and stopping after two months is compared, by keyboard", async ({
  page,
  address,
}) => {
  test.slow();
  const { say } = words("fr");
  const written = (text: string): string => euro("fr", text);
  await open(page, address, "fr");
  await choose(page, "scheme", "employee");
  await choose(page, "basis", "monthly_wage");
  await type(page, "monthly-wage", "2800");
  await typeDay(page, "start", "20", "8", "2026");
  await choose(page, "family", "cohabiting");
  await choose(page, "wage-for", "full_time"); // and no hours: those are what is looked for
  await type(page, "wage", "2400");
  await press(page, "more-exact");
  await choose(page, "worker", "blue_collar");
  await expect(page.locator(".curve")).toBeVisible();
  await expect(page.locator(".curve-marker")).toHaveCount(0);
  await page.locator(`.further a`).first().press("Enter");
  await expect(page.locator("#curve-title")).toBeFocused();

  // One control: the slider moves the marker, the amounts and the answer of question 5.
  const asked: Case = {
    ...CASE,
    person: { scheme: "employee", family: "cohabiting" },
    incapacity: { start: "2026-08-20", basis: { kind: "monthly_wage", gross: "2800.00" }, worker: "blue_collar" },
    scenarios: [
      {
        id: "plan-1",
        activities: [
          {
            kind: "employee_work",
            from: "2026-12-01",
            weekly_hours: "38",
            full_time_hours: "38",
            gross_monthly: "2400.00",
            gross_monthly_hours: "38",
          },
        ],
      },
    ],
  };
  await atRest(page);
  const month = await page.locator("#curve-month").inputValue();
  const { points } = engine.curve(asked, { month });
  const net = (hours: string): string => written(points.find((one) => one.weekly_hours === hours)?.net ?? "");
  await tabUntil(page, "id", "curve-hours");
  await expect(page.locator(".curve-here")).toHaveText(say("curve-here-none"));
  await page.keyboard.type("10");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  for (const hours of ["10.5", "11", "11.5"]) {
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(() => marker(page))
      .toBe(plain(say("curve-mark", { hours: number("fr", hours), amount: net(hours) })));
  }
  await expect(page.locator("#hours")).toHaveValue("11,5");
  await expect(page.locator(".curve-here")).toContainText("11,5");

  // What is no amount is said, and stays as typed.
  const wish = page.locator("#curve-wish");
  await type(page, "curve-wish", "abc");
  await page.keyboard.press("Enter");
  await expect(wish).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#curve-wish-error")).toContainText(say("error-not_a_decimal"));
  await expect(wish).toHaveValue("abc");
  await expect(wish).toBeFocused();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2.000");
  await page.keyboard.press("Enter");
  const { fewest } = engine.hours_for(asked, { month, net: "2000.00" });
  expect(fewest).toBeDefined();
  const hours = fewest?.weekly_hours ?? "";
  const answered = say("curve-for-fewest", {
    wish: written("2000.00"),
    hours: number("fr", hours),
    amount: net(hours),
  });
  await expect
    .poll(async () => plain(await page.locator(".curve-for [role=status]").innerText()))
    .toContain(plain(answered));
  await press(page, "curve-use");
  await expect(page.locator("#curve-use")).toBeFocused();
  await expect(page.locator(".curve-used")).toBeVisible();
  await expect(page.locator("#hours")).toHaveValue(number("fr", hours));
  await expect(page.locator("#curve-hours")).toHaveValue(number("fr", hours));
  await expect(page.locator("#result .lead")).toContainText(say("with-hours", { hours: number("fr", hours) }));
  await expect(page.locator("#wage")).toHaveValue("2400");

  // And if it does not work out.
  await page.locator("#stop-months").press("ArrowUp");
  await expect(page.locator("#stop-months")).toHaveValue("2");
  await page.locator("#stop-beside").press("Enter");
  await expect(page.locator("#compare-plans-title")).toBeFocused();
  await expect(page.locator('[data-table="plans"] thead').first().locator("th")).toHaveCount(3);
});

declare global {
  interface Window {
    curvesAsked: number;
  }
}

test("moving the hours asks for no other curve, and an unfinished number takes nothing away", async ({
  page,
  address,
}) => {
  await page.addInitScript(() => {
    window.curvesAsked = 0;
    /** The same instance, with calls of `curve` counted. */
    const counted = (instance: WebAssembly.Instance): WebAssembly.Instance => {
      const curve = instance.exports["curve"] as (...args: unknown[]) => unknown;
      const exports = {
        ...instance.exports,
        curve: (...args: unknown[]) => {
          window.curvesAsked += 1;
          return curve(...args);
        },
      };
      return Object.create(instance, { exports: { value: exports } }) as WebAssembly.Instance;
    };
    const { instantiate, instantiateStreaming } = WebAssembly;
    WebAssembly.instantiateStreaming = async (...args) => {
      const { instance, module } = await instantiateStreaming(...args);
      return { instance: counted(instance), module };
    };
    WebAssembly.instantiate = (async (...args: Parameters<typeof instantiate>) => {
      const made = await instantiate(...args);
      return made instanceof WebAssembly.Instance
        ? counted(made)
        : {
            ...(made as unknown as WebAssembly.WebAssemblyInstantiatedSource),
            instance: counted((made as unknown as WebAssembly.WebAssemblyInstantiatedSource).instance),
          };
    }) as typeof instantiate;
  });
  await open(page, address, "nl");
  await fill(page, { daily: "60", hours: "19", wage: "1500" });
  await expect(page.locator(".curve-marker")).toBeVisible();
  await expect(page.locator("#result .lead")).toContainText("19");
  await atRest(page);
  const asked = await page.evaluate(() => window.curvesAsked);
  expect(asked).toBeGreaterThan(0);
  const moved = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>(".curve input[type=range]");
    const read = (): string => document.querySelector(".curve-marker text")?.textContent ?? "";
    const texts = new Set<string>();
    for (let halves = 20; slider && halves < 60; halves++) {
      slider.value = String(halves);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise(requestAnimationFrame); // the marker has moved before the next frame is drawn
      texts.add(read());
    }
    return texts.size;
  });
  expect(moved).toBe(40);
  await expect(page.locator("#result .lead")).toContainText("29,5");
  await atRest(page);
  expect(await page.evaluate(() => window.curvesAsked)).toBe(asked);

  const field = page.locator("#curve-hours");
  for (const unfinished of ["", "x", "50", "0"]) {
    await field.fill(unfinished);
    await expect(page.locator(".curve-here")).toContainText(words("nl").say("curve-here-none"));
    await atRest(page);
    await expect(page.locator("#result .lead")).not.toContainText("29,5");
    await expect(field).toBeFocused();
    await expect(page.locator(".curve-figure svg[role=img]")).toBeVisible();
  }
  await field.fill("7,6"); // between two points: asked for by itself
  const point = engine.curve(CASE, { month: "2026-12", step: "7.6" }).points[1];
  expect(point?.weekly_hours).toBe("7.6");
  await expect.poll(() => marker(page)).toContain(euro("nl", point?.net ?? ""));
});

test("on a phone the table of six columns is cards, nothing has to be moved sideways, and it stays a table", async ({
  page,
  address,
}) => {
  const { say } = words("de");
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, address, "de");
  await fill(page, { daily: "60", hours: "19", wage: "1500" });
  await page.selectOption("#curve-month", MONTH);
  await page.check("#curve-tax-yes");
  await page.locator("#curve-table").press("Enter");
  const table = page.locator(".curve-table");
  await expect(table.getByRole("columnheader")).toHaveCount(6);
  await expect(table.getByRole("row").nth(1).getByRole("cell")).toHaveCount(5);
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await atRest(page);
    expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth), String(width)).toBeLessThanOrEqual(0);
    const [cell, label] = await table
      .locator("tbody tr")
      .nth(1)
      .locator("td")
      .nth(3)
      .evaluate((one) => [one.getBoundingClientRect().width, getComputedStyle(one, "::before").content] as const);
    expect(cell).toBeGreaterThan(width / 2);
    expect(label).toContain(say("row-net"));
  }
});

test("axe finds nothing in it, in light, in the dark and in forced colours, at 320 px", async ({ page, address }) => {
  test.slow(); // axe reads each cell of the tables
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, address, "de");
  await fill(page, { daily: "60", hours: "19", wage: "1500" });
  await page.selectOption("#curve-month", MONTH);
  await page.check("#curve-tax-yes");
  await page.check("#curve-view-hour");
  await page.locator("#curve-table").press("Enter");
  await page.fill("#curve-wish", "9.000,001");
  await page.press("#curve-wish", "Enter");
  await expect(page.locator("#curve-wish-error")).toBeVisible();
  const check = async (state: string, elsewhere: string[] = []): Promise<void> => {
    await atRest(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(320);
    await page.locator(".curve-for").evaluate((form) => form.scrollIntoView({ block: "center" })); // from under the strip
    await expectAccessible(page, state, ".curve", elsewhere);
  };
  await check("light, but for colours: see access.spec.ts", ["color-contrast"]);
  await page.emulateMedia({ colorScheme: "dark" });
  await atRest(page);
  const { violations, passes } = await new AxeBuilder({ page })
    .include(".curve")
    .options({ resultTypes: ["violations"] })
    .withRules(["color-contrast-enhanced"])
    .analyze();
  expect(passes.length).toBe(1);
  expect(violations.flatMap(({ nodes }) => nodes.map((node) => node.html))).toEqual([]);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await check("forced colours");
});
