import type { Page } from "@playwright/test";
import { pathToFileURL } from "node:url";
import { serveOutside, serveSite, SINGLE } from "./server";
import { answer, atRest, expect, open, openAll, test } from "./support";

test("not one request after the page has loaded, whatever is done with it", async ({ page }) => {
  const before: string[] = [];
  const after: string[] = [];
  let loaded = false;
  const { address, server } = await serveSite();
  // what the browser says, and what arrives: also the requests of the worker
  page.on("request", (request) => (loaded ? after : before).push(request.url()));
  server.on("request", (request) => (loaded ? after : before).push(`arrived: ${request.url}`));
  await open(page, `${address}/`, "nl");
  await expect(page.locator('[data-kept="kept"]')).toBeAttached(); // the last thing that is fetched are the files to keep
  await page.waitForLoadState("networkidle");
  loaded = true;
  for (const seen of [/^http.*\.wasm$/, /^arrived: .*\.wasm$/, /^arrived: \/worker\.js$/])
    expect(before.some((url) => seen.test(url))).toBe(true);
  await answer(page, { daily: "45,00", hours: "19", wage: "1300" });
  await page.keyboard.press("Enter");
  for (const name of ["Français", "Deutsch", "English", "Nederlands"]) await page.getByRole("button", { name }).click();
  await openAll(page);
  for (const place of [".questions", ".curve"]) {
    await page.locator(`${place} .slider`).focus();
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press("ArrowLeft");
  }
  await page.check("#curve-view-hour");
  await page.fill("#curve-wish", "1500");
  await page.press("#curve-wish", "Enter");
  await expect(page.locator("#curve-use")).toBeVisible();
  await page.locator("#plan-own").check();
  await Promise.all([page.waitForEvent("download"), page.locator("#calendar-save").press("Enter")]);
  await atRest(page);
  await page.waitForLoadState("networkidle");
  expect(after).toEqual([]);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]),
  ).toEqual([0, 0, "", 0]);
  // the cache holds the page itself: offline.spec.ts proves that it holds nothing else
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  server.closeAllConnections();
  server.close();
});

test("on a later visit only the browser's own look for a later build arrives", async ({ page }) => {
  const { address, server } = await serveSite();
  await open(page, `${address}/`, "nl");
  await expect(page.locator('[data-kept="kept"]')).toBeAttached();
  const arrived: string[] = [];
  server.on("request", (request) => arrived.push(request.url ?? ""));
  await page.reload();
  await expect(page.locator('[data-kept="kept"]')).toBeAttached();
  await expect.poll(() => arrived.length, { timeout: 20_000 }).toBeGreaterThan(0);
  await answer(page, { daily: "45,00", hours: "19", wage: "1300" });
  await atRest(page);
  await page.waitForLoadState("networkidle");
  expect(arrived).toEqual(["/worker.js"]);
  server.closeAllConnections();
  server.close();
});

/** Every way that a script has to send something away, without looking at what it answers. */
const sendEverything = (page: Page, outside: string): Promise<void> =>
  page.evaluate(async (to) => {
    const attempts: (() => unknown)[] = [
      () => fetch(`${to}/fetch`, { mode: "no-cors" }),
      () => navigator.sendBeacon(`${to}/beacon`, "x"),
      () =>
        new Promise((done) => {
          const request = new XMLHttpRequest();
          request.onloadend = done;
          request.open("GET", `${to}/xhr`);
          request.send();
        }),
      () =>
        new Promise((done) => {
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
        const link = document.createElement("link");
        link.rel = "prefetch";
        link.href = `${to}/prefetch`;
        document.head.append(link);
      },
      () =>
        new Promise((done) => {
          const socket = new WebSocket(`${to.replace("http", "ws")}/socket`);
          socket.onclose = socket.onerror = done;
        }),
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

test("the policy refuses to send anything elsewhere, on the site and in the single file", async ({
  page,
  address,
  noise,
}) => {
  const outside = await serveOutside();
  try {
    for (const place of [address, pathToFileURL(SINGLE).href]) {
      await open(page, place, "nl");
      await sendEverything(page, outside.address);
      expect(outside.hits).toEqual([]);
      expect(noise.length).toBeGreaterThan(0); // the browser says what it refused
      noise.length = 0;
    }

    // the same attempts do arrive from a page without a policy: the test can fail
    await page.goto(`${outside.address}/page`);
    await sendEverything(page, outside.address);
    noise.length = 0;
    const arrived = outside.hits.map((hit) => hit.replace(/^\w+ \//, "").replace(/\?.*$/, ""));
    expect(arrived.sort()).toEqual([
      "beacon",
      "events",
      "fetch",
      "form",
      "frame",
      "image",
      "prefetch",
      "socket",
      "style",
      "xhr",
    ]);
  } finally {
    outside.server.closeAllConnections();
    outside.server.close();
  }
});

test("text cannot become markup or script", async ({ page, address, noise }) => {
  await open(page, address, "nl");
  const refused = await page.evaluate(() => {
    const tries = [
      () => {
        document.body.innerHTML = "<b>x</b>";
      },
      () => {
        document.createElement("script").src = "data:,x";
      },
      () => {
        document.createElement("script").text = "1";
      },
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
