import { chromium, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { atRest, expect, fill, open, test, words } from "./support";

declare global {
  interface Window {
    wasKept?: boolean;
  }
}

const { say } = words("en");
const ANSWERS = { daily: "61.37", hours: "17.5", wage: "1777.77" };
/** What must not come back: the amounts that were typed, and what the page makes of them. */
const TYPED = /61[.,]37|17[.,]5\b|1[.,]?777[.,]77|7654|Janssens/;
const CASE = readFileSync(fileURLToPath(new URL("files/case-schema-1.json", import.meta.url)), "utf8");

const forget = (page: Page): Promise<void> => page.getByRole("button", { name: say("forget") }).click();

/** Everything that this entry of the history could show or keep. */
const held = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      JSON.stringify(history.state),
      location.href,
      document.body?.textContent ?? "",
      window.name,
      document.cookie,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      ...[...document.querySelectorAll("input, select, textarea")].map((one) => (one as HTMLInputElement).value),
    ].join("\n"),
  );

const expectNothing = async (page: Page): Promise<void> => {
  await expect(page.locator("#around-title, #emp-show")).toBeAttached();
  await atRest(page);
  expect((await held(page)).match(TYPED)?.[0]).toBeUndefined();
  await expect(page.locator("#scheme-employee:checked, #emp-region-flanders:checked")).toHaveCount(0);
};

/** Leaves the page for another one, comes back to its first entry at once, and then visits each one after it. */
async function leaveAndComeBack(page: Page, entries: number): Promise<void> {
  await page.goto("about:blank");
  await page.evaluate((by) => history.go(by), -entries);
  await expectNothing(page);
  for (let entry = 1; entry < entries; entry++) {
    await page.goForward();
    await expectNothing(page);
  }
}

/** Puts another ending behind the address, as someone who types it or follows a link in the same tab. */
const ending = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

async function linkOf(page: Page): Promise<string> {
  await page.locator("#keep-open").click();
  await page.locator("#keep-link").press("Enter");
  await expect(page.locator("#keep-link-address")).toBeFocused();
  return new URL(await page.locator("#keep-link-address").inputValue()).hash;
}

test("the address of a part makes no entry of the history, and after forgetting nothing comes back", async ({
  page,
  address,
}) => {
  await open(page, address, "en");
  await fill(page, ANSWERS);
  expect(await held(page)).toMatch(TYPED); // the test can fail
  const entries = await page.evaluate(() => history.length);
  await page.locator("#privacy-title").click();
  await page.locator("#privacy .part-link a").click();
  await expect(page).toHaveURL(/#en\/privacy$/);
  await expect(page.locator("#privacy-title")).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.reload();
  await expect(page.locator("#daily")).toHaveValue(ANSWERS.daily); // forgetting is what takes it away
  await forget(page);
  await expectNothing(page);
  await leaveAndComeBack(page, 1);
  await page.reload();
  await expectNothing(page);
});

test("a link to a case in the same tab, and after forgetting nothing of either case comes back", async ({
  page,
  address,
}) => {
  await open(page, address, "en");
  await fill(page, ANSWERS);
  const link = await linkOf(page);
  await page.fill("#wage", "7654");
  await ending(page, link);
  await page.locator("#news-open").press("Enter");
  await expect(page.locator("#wage")).toHaveValue(ANSWERS.wage);
  await forget(page);
  await leaveAndComeBack(page, 2);
});

test("a link that still waits for a yes is forgotten with the rest", async ({ page, address }) => {
  await open(page, address, "en");
  await fill(page, ANSWERS);
  const link = await linkOf(page);
  await ending(page, link);
  await expect(page.locator("#news-open")).toBeVisible();
  await forget(page);
  await leaveAndComeBack(page, 2);
});

test("languages and endings that were typed, with a reload between them, leave nothing in any entry", async ({
  page,
  address,
}) => {
  await open(page, address, "en");
  await fill(page, ANSWERS);
  await ending(page, "#fr");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await page.reload();
  await expect(page.locator("#daily")).toHaveValue(ANSWERS.daily);
  await ending(page, "#de/others");
  await page.getByRole("button", { name: "English" }).click();
  await ending(page, "#en&advise");
  await expect(page.locator("#cases-title")).toBeVisible();
  await page.locator("#who-ill").click();
  await forget(page);
  await leaveAndComeBack(page, 4);
});

test("forgetting in a second visit forgets the first one in the same tab", async ({ page, address }) => {
  await open(page, address, "en");
  await fill(page, ANSWERS);
  await page.goto("about:blank");
  await open(page, address, "en");
  await expect(page.locator("#daily")).toHaveCount(0);
  await forget(page);
  await page.goBack();
  await page.goBack();
  await expectNothing(page);
  expect(await page.evaluate(() => history.state as unknown)).toBeNull();
});

test("without forgetting, each entry still brings its answers back; what is typed after forgetting is kept", async ({
  page,
  address,
}) => {
  await open(page, address, "en");
  await forget(page);
  await fill(page, ANSWERS);
  await page.goto("about:blank");
  await page.goBack();
  await expect(page.locator("#wage")).toHaveValue(ANSWERS.wage);
  await page.reload();
  await expect(page.locator("#wage")).toHaveValue(ANSWERS.wage);
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({ "loont-forgotten": "1" });
});

test("the cases of an adviser and the form of an employer", async ({ page, address }) => {
  await page.goto(`${address}#en&advise`);
  await expect(page.locator("#case-name")).toBeVisible();
  await page.fill("#case-name", "Janssens");
  await fill(page, ANSWERS);
  await page.locator("#case-new").click();
  await fill(page, { daily: "70" });
  await page.locator("#case-close").click();
  await ending(page, "#en&employer");
  await page.check("#emp-region-flanders");
  await page.fill("#emp-wage", "7654");
  await forget(page);
  await leaveAndComeBack(page, 2);
  await expect(page.locator("#case-back")).toHaveCount(0);
  await page.locator("#who-advise").click();
  await expect(page.locator(".cases .switch li")).toHaveCount(1);
});

test("a page that the browser kept whole forgets what a later visit forgot", async ({ address, launchOptions }) => {
  // Chromium under test keeps no page whole unless it is asked to.
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] });
  try {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      addEventListener("pageshow", ({ persisted }) => {
        window.wasKept = persisted;
      });
    });
    const goBack = (by: number): Promise<unknown> =>
      page.evaluate(
        (steps) =>
          setTimeout(() => {
            history.go(steps);
          }),
        by,
      );
    const { origin } = new URL(address);
    const elsewhere = `${origin}/icon.svg`;
    await open(page, address, "en");
    await fill(page, ANSWERS);
    await page.goto(elsewhere);
    await goBack(-1);
    await expect(page.locator("#wage")).toHaveValue(ANSWERS.wage);
    await page.goto(elsewhere);
    await open(page, `${address}?later`, "en");
    await forget(page);
    await goBack(-2);
    await expect.poll(() => page.evaluate(() => window.wasKept).catch(() => undefined)).toBe(true);
    await expectNothing(page);
    await page.reload();
    await expectNothing(page);
  } finally {
    await browser.close();
  }
});

test("each tab forgets for itself, and a copy of a tab that forgot starts without answers", async ({
  page,
  address,
}) => {
  await open(page, address, "en");
  await fill(page, ANSWERS);
  await forget(page);
  const [copy] = await Promise.all([
    page.waitForEvent("popup"),
    page.evaluate(() => {
      window.open(location.href);
    }),
  ]);
  await expectNothing(copy);
  await fill(copy, ANSWERS);
  await copy.reload();
  await expect(copy.locator("#daily")).toHaveValue(ANSWERS.daily);
  await forget(page);
  await copy.reload();
  await expect(copy.locator("#daily")).toHaveValue(ANSWERS.daily);
  await forget(copy);
  await expectNothing(copy);
});

test("an answer to a question that only the page has is forgotten too", async ({ page, address }) => {
  await open(page, address, "en");
  await fill(page, ANSWERS);
  await page.fill("#curve-wish", "7654");
  await page.press("#curve-wish", "Enter");
  await page.fill("#paid-amount", "7654");
  await forget(page);
  await fill(page, { daily: "60", hours: "19", wage: "1500" });
  await expect(page.locator("#curve-wish")).toHaveValue("");
  await expect(page.locator("#paid-amount")).toHaveValue("");
});

test("a browser that keeps nothing says so: no note of the answers, no mark of forgetting", async ({
  page,
  address,
}) => {
  await page.addInitScript(() => {
    History.prototype.replaceState = () => {
      throw new DOMException("refused", "SecurityError");
    };
    Storage.prototype.setItem = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await open(page, address, "en");
  await expect(page.locator("#unkept, #must-close")).toHaveCount(0);
  await page.check("#scheme-employee");
  await expect(page.locator("#unkept")).toHaveText(say("unkept"));
  await forget(page);
  await expect(page.locator("#unkept")).toHaveCount(0);
  await expect(page.locator("#must-close")).toHaveText(say("forget-close"));
});

test("a page that nobody touched stays untouched over the end of a month, and then has its new defaults", async ({
  page,
  address,
}) => {
  await open(page, address, "en");
  await expect(page.locator("#work-month")).toHaveValue("12");
  await page.clock.setFixedTime(new Date("2026-12-01T10:00:00Z"));
  await page.check("#scheme-employee");
  await page.check("#basis-daily_benefit"); // a field that is asked for later is that of the same form
  await expect(page.locator("#work-month")).toHaveValue("12");
  await forget(page);
  await expect(page.locator("#work-month")).toHaveValue("1");
  await page.clock.setFixedTime(new Date("2027-01-01T10:00:00Z"));
  await page.locator("#keep-open").click();
  await page.setInputFiles("#keep-file-input", {
    name: "x.json",
    mimeType: "application/json",
    buffer: Buffer.from(CASE),
  });
  await expect(page.locator("#daily")).toHaveValue("45.00"); // opened at once: there were no answers to ask about
  await expect(page.locator("#news-open")).toHaveCount(0);
  await forget(page);
  await page.clock.setFixedTime(new Date("2027-02-01T10:00:00Z"));
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(page.locator("#work-month")).toHaveValue("3");
  expect(await page.evaluate(() => history.state as unknown)).toBeNull();
});
