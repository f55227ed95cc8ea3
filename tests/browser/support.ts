import AxeBuilder from "@axe-core/playwright";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, test as base, type Page } from "@playwright/test";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serveSite } from "./server";

const engine = (await import("../../target/npm/loont.js")) as typeof import("loont");
engine.initSync({ module: readFileSync(fileURLToPath(new URL("../../target/npm/loont_bg.wasm", import.meta.url))) });

/** The day until which the law of this build is known. */
export const LAW = engine.version().law_known_until;

export const LANGUAGES = ["nl", "fr", "de", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const locales = fileURLToPath(new URL("../../www/locales", import.meta.url));

/** The words of one language, read from the files that the page is built from. */
export function words(language: Language): {
  say: (id: string, args?: Record<string, string | number>) => string;
  ids: string[];
} {
  const bundle = new FluentBundle({ nl: "nl-BE", fr: "fr-BE", de: "de-BE", en: "en-IE" }[language], {
    useIsolating: false,
  });
  const files = readdirSync(`${locales}/${language}`, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".ftl"))) {
    bundle.addResource(new FluentResource(readFileSync(`${locales}/${language}/${file}`, "utf8")));
  }
  return {
    say: (id, args = {}) => {
      const value = bundle.getMessage(id)?.value;
      if (!value) throw new Error(`no message ${id} in ${language}`);
      return bundle.formatPattern(value, args);
    },
    ids: [...bundle._messages.keys()],
  };
}

/** A page on 21 November 2026, or on another day that a test names. Whatever it complains about in the console fails the test. */
export const test = base.extend<{ address: string; now: string; noise: string[] }, { site: string }>({
  now: ["2026-11-21T10:00:00Z", { option: true }],
  site: [
    async ({}, use) => {
      const { address, server } = await serveSite();
      await use(address);
      server.close();
    },
    { scope: "worker" },
  ],
  address: ({ site }, use) => use(`${site}/`),
  noise: [
    async ({ page, now }, use) => {
      const noise: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") noise.push(message.text());
      });
      page.on("pageerror", (error) => noise.push(error.message));
      await page.clock.setFixedTime(new Date(now));
      await use(noise);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** So many frames without any change, and the page draws nothing more by itself. */
const STILL = 4;

/**
 * Waits until the page stays as it is: nothing that it still has to do (`data-busy`, see `page/rest.ts`), and nothing that moved over
 * several frames. What is read once, right after something was pressed or typed, is read after this: a test that polls passes on
 * the first look, which need not last.
 */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async (frames) => {
    const root = document.documentElement;
    let changed = true;
    const watcher = new MutationObserver(() => {
      changed = true;
    });
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const size = (): string => [root.scrollWidth, root.scrollHeight, innerWidth, innerHeight].join();
    const isBusy = (): boolean =>
      root.hasAttribute("data-busy") ||
      document.querySelector('[aria-busy="true"]') !== null ||
      document.fonts.status !== "loaded";
    for (let still = 0, before = ""; still < frames; ) {
      await new Promise<void>((go) => {
        requestAnimationFrame(() => setTimeout(go));
      });
      const now = size();
      still = changed || now !== before || isBusy() ? 0 : still + 1;
      changed = false;
      before = now;
    }
    watcher.disconnect();
  }, STILL);

/** The fragment of the address. */
export const expectEnding = (page: Page, ending: string): Promise<void> =>
  expect.poll(() => new URL(page.url()).hash).toBe(ending);

/** Opens the page and waits for the engine and for what is drawn last behind the first screen, as a test types faster than anyone. */
export async function open(page: Page, address: string, language: Language): Promise<void> {
  await page.goto(`${address}#${language}`);
  await expect(page.locator("#around-title")).toBeAttached();
  await atRest(page);
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const MOST_TABS = 150;

/** Walks with Tab until the focused element fits, once it is there; never a click, never a script that moves the focus. */
export async function tabUntil(page: Page, property: "id" | "name", value: string): Promise<void> {
  await expect(page.locator(`[${property}="${value}"]`).first()).toBeAttached();
  for (let presses = 0; presses < MOST_TABS; presses++) {
    const here = await page.evaluate((key) => document.activeElement?.getAttribute(key), property);
    if (here === value) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to ${value} with Tab`);
}

/** Chooses one of a group of radios with the keyboard. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  await tabUntil(page, "name", name);
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 8; presses++) {
    if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === value) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`no choice ${value} in ${name}`);
}

/** Ticks or unticks a box with the keyboard. */
export async function tick(page: Page, id: string): Promise<void> {
  await tabUntil(page, "id", id);
  await page.keyboard.press("Space");
}

/** Goes to a button or a fold with the keyboard and presses it. */
export async function press(page: Page, id: string): Promise<void> {
  await tabUntil(page, "id", id);
  await page.keyboard.press("Enter");
}

/** Types into a field with the keyboard; what stood there is replaced, as Tab selects it. */
export async function type(page: Page, id: string, text: string): Promise<void> {
  await tabUntil(page, "id", id);
  await page.keyboard.type(text);
}

export async function typeDay(page: Page, id: string, day: string, month: string, year: string): Promise<void> {
  await type(page, `${id}-day`, day);
  await type(page, `${id}-month`, month);
  await type(page, `${id}-year`, year);
}

/**
 * Nothing that axe finds, by the rules of WCAG 2.2 AA and by those named besides, in the page or in one part of it, but for rules that
 * another test holds.
 */
export async function expectAccessible(
  page: Page,
  state: string,
  part = "html",
  elsewhere: string[] = [],
  besides: string[] = [],
): Promise<void> {
  await atRest(page);
  const rules = Object.fromEntries([
    ...elsewhere.map((rule) => [rule, { enabled: false }]),
    ...besides.map((rule) => [rule, { enabled: true }]),
  ]);
  const axe = new AxeBuilder({ page })
    .include(part)
    .options({ resultTypes: ["violations"], runOnly: { type: "tag", values: TAGS }, rules });
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(10);
  expect(violations.map(({ id, nodes }) => `${state}: ${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual(
    [],
  );
}

/** Says that the letter does show an amount below the minimum, where that is asked. */
export async function confirmDaily(page: Page): Promise<void> {
  await atRest(page);
  const yes = page.locator('#daily-asked [data-answer="yes"]');
  if ((await yes.count()) === 0) return;
  await yes.press("Enter");
  await expect(page.locator("#daily-asked")).toBeFocused();
}

export interface Answers {
  daily: string;
  hours?: string;
  wage?: string;
}

/** An ordinary case, by keyboard only: a letter of this month, ill since February, single. */
export async function answer(page: Page, { daily, hours, wage }: Answers): Promise<void> {
  await choose(page, "scheme", "employee");
  await choose(page, "basis", "daily_benefit");
  await type(page, "daily", daily);
  await typeDay(page, "letter", "2", "11", "2026");
  await typeDay(page, "start", "9", "2", "2026");
  await choose(page, "family", "single");
  if (hours !== undefined) await type(page, "hours", hours);
  if (wage !== undefined) await type(page, "wage", wage);
  await confirmDaily(page);
}

/** The same case put in at once, for the tests that look at the page and not at the way there. */
export async function fill(page: Page, { daily, hours, wage }: Answers): Promise<void> {
  await page.check("#scheme-employee");
  await page.check("#basis-daily_benefit");
  const texts = {
    daily,
    "letter-day": "2",
    "letter-month": "11",
    "letter-year": "2026",
    "start-day": "9",
    "start-month": "2",
    "start-year": "2026",
    ...(hours === undefined ? {} : { hours }),
    ...(wage === undefined ? {} : { wage }),
  };
  await page.check("#family-single");
  for (const [id, text] of Object.entries(texts)) await page.fill(`#${id}`, text);
  await confirmDaily(page);
}

/** The amounts of a line of the result, spaces made plain: [now, with work]. */
export async function amounts(page: Page, table: string, line: string): Promise<string[]> {
  await atRest(page);
  return (await page.locator(`[data-table="${table}"] [data-line="${line}"] td.number`).allInnerTexts()).map(plain);
}

/** The text of the month at this place in "Month by month", spaces made plain. */
export async function monthRow(page: Page, place: number): Promise<string> {
  await atRest(page);
  return plain(await page.locator(".cards tbody tr:not(.settlement)").nth(place).innerText());
}

/** Every kind of space as one plain space. */
export const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

/** Opens every explanation of the result, all that are closed at once: one press for each would take most of the test. */
export async function openAll(page: Page): Promise<void> {
  const closed = page.locator("main details:not([open]) > summary");
  for (await atRest(page); (await closed.count()) > 0; await atRest(page)) {
    await closed.evaluateAll((list) => {
      for (const summary of list) (summary as HTMLElement).click();
    });
  }
}

/** Words that look like those of a programmer and are none: the name of a kind of hash, the German word for zero, an article such as I.4-71. */
const NO_CODE = /\bSHA-256\b|\bauf null\b|\bI\.\d+-\d+/g;

/** Nothing that only a programmer understands may be visible. */
export async function expectPlainWords(page: Page, ids: readonly string[]): Promise<void> {
  await atRest(page);
  const text = (await page.locator("body").innerText()).replace(NO_CODE, "");
  expect(text).not.toMatch(/\bNaN\b|\bundefined\b|\bnull\b|\[object|\{ ?\$|-\d/);
  const tokens = new Set(text.split(/[\s,;:()“”„«»"]+/));
  expect(ids.filter((id) => id.includes("-") && tokens.has(id))).toEqual([]);
  expect(text).not.toMatch(/\b(step|limit|event|error|word|act|phase|premium|status)-[a-z_]+/);
}
