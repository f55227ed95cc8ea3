import type { Page } from "@playwright/test";
import { serveOutside } from "./server";
import { answer, expect, open, openAll, test } from "./support";

test("not one request after the page has loaded, whatever is done with it", async ({ page, address }) => {
  const before: string[] = [];
  const after: string[] = [];
  let loaded = false;
  page.on("request", (request) => (loaded ? after : before).push(request.url()));
  await open(page, address, "nl");
  await page.waitForLoadState("networkidle");
  loaded = true;
  expect(before.some((url) => url.endsWith(".wasm"))).toBe(true); // the listener does see requests
  await answer(page, { daily: "45,00", hours: "19", wage: "1300" });
  await page.keyboard.press("Enter");
  for (const name of ["Français", "Deutsch", "English", "Nederlands"]) await page.getByRole("button", { name }).click();
  await openAll(page);
  await page.locator(".slider").focus();
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press("ArrowLeft");
  await page.locator("#plan-own").check();
  await Promise.all([page.waitForEvent("download"), page.locator("#calendar-save").press("Enter")]);
  await page.waitForTimeout(500);
  expect(after).toEqual([]);
  expect(await page.evaluate(async () => [
    localStorage.length, sessionStorage.length, document.cookie, (await caches.keys()).length, (await indexedDB.databases()).length,
  ])).toEqual([0, 0, "", 0, 0]);
});

/** Every way that a script has to send something away, without looking at what it answers. */
const sendEverything = (page: Page, outside: string): Promise<void> =>
  page.evaluate(async (to) => {
    const attempts: (() => unknown)[] = [
      () => fetch(`${to}/fetch`, { mode: "no-cors" }),
      () => navigator.sendBeacon(`${to}/beacon`, "x"),
      () => new Promise((done) => {
        const request = new XMLHttpRequest();
        request.onloadend = done;
        request.open("GET", `${to}/xhr`);
        request.send();
      }),
      () => new Promise((done) => {
        const image = new Image();
        image.onload = image.onerror = done;
        image.src = `${to}/image`;
      }),
      () => new EventSource(`${to}/events`),
      () => {
        const frame = document.createElement("iframe");
        frame.src = `${to}/frame`;
        document.body.append(frame);
      },
      () => {
        const style = document.createElement("link");
        style.rel = "stylesheet";
        style.href = `${to}/style`;
        document.head.append(style);
      },
      () => {
        const frame = document.createElement("iframe");
        frame.name = "target";
        document.body.append(frame);
        const form = document.createElement("form");
        form.action = `${to}/form`;
        form.method = "post";
        form.target = "target";
        document.body.append(form);
        form.submit();
      },
    ];
    for (const attempt of attempts) {
      try {
        await Promise.race([attempt(), new Promise((done) => setTimeout(done, 1500))]);
      } catch {
        // a refusal may also be an exception: only what arrives outside counts
      }
    }
    await new Promise((done) => setTimeout(done, 500));
  }, outside);

test("the policy refuses to send anything elsewhere", async ({ page, address, noise }) => {
  const outside = await serveOutside();
  try {
    await open(page, address, "nl");
    await sendEverything(page, outside.address);
    expect(outside.hits).toEqual([]);
    expect(noise.length).toBeGreaterThan(0); // the browser says what it refused
    noise.length = 0;

    // the same attempts do arrive from a page without a policy: the test can fail
    await page.goto(`${outside.address}/page`);
    await sendEverything(page, outside.address);
    noise.length = 0;
    const arrived = outside.hits.map((hit) => hit.replace(/^\w+ \//, "").replace(/\?.*$/, ""));
    expect(arrived.sort()).toEqual(["beacon", "events", "fetch", "form", "frame", "image", "style", "xhr"]);
  } finally {
    outside.server.closeAllConnections();
    outside.server.close();
  }
});

test("text cannot become markup or script", async ({ page, address, noise }) => {
  await open(page, address, "nl");
  const refused = await page.evaluate(() => {
    const tries = [
      () => { document.body.innerHTML = "<b>x</b>"; },
      () => { document.createElement("script").src = "data:,x"; },
      () => { document.createElement("script").text = "1"; },
    ];
    return tries.map((attempt) => {
      try {
        attempt();
        return "allowed";
      } catch {
        return "refused";
      }
    });
  });
  noise.length = 0; // the browser says what it refused
  expect(refused).toEqual(["refused", "refused", "refused"]);
});
