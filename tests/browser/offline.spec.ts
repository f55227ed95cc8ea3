import type { BrowserContext, Page } from "@playwright/test";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { serveSite, SINGLE, SITE } from "./server";
import { amounts, atRest, expect, expectAccessible, fill, LANGUAGES, open, plain, test, words } from "./support";

const CASE = { daily: "60", hours: "19", wage: "1500" };

/** Every amount on screen for the case: what must be the same wherever the page comes from. */
async function cents(page: Page): Promise<string[]> {
  await fill(page, CASE);
  await expect.poll(() => amounts(page, "month", "net").then((cells) => cells.length)).toBe(2);
  await atRest(page);
  return (await page.locator("main td.number").allTextContents()).map(plain);
}

/** Waits until the page says that it is on this device. */
const untilKept = (page: Page): Promise<void> => expect(page.locator('[data-kept="kept"]')).toBeAttached();

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(folder, name)).isFile());

const sha = (kind: "sha256" | "sha384", bytes: Uint8Array, as: "hex" | "base64"): string =>
  createHash(kind).update(bytes).digest(as);

test("after one visit the page opens without a network, with the same cents", async ({ page, address, context }) => {
  await open(page, address, "nl");
  const before = await cents(page);
  expect(before.length).toBeGreaterThan(10);
  await untilKept(page);
  await context.setOffline(true);
  for (const path of ["#fr", "index.html#de", "?from=a-counsellor#nl"]) {
    await page.goto("about:blank");
    await page.goto(`${address}${path}`);
    await expect(page.locator("#around-title")).toBeAttached();
    await atRest(page);
  }
  expect(await cents(page)).toEqual(before);
});

test("what is kept are the files of the build, unchanged, and nothing else", async ({ page, address }) => {
  await open(page, address, "nl");
  await untilKept(page);
  await fill(page, { ...CASE, wage: "1234.56" });
  const kept = await page.evaluate(async () => {
    const list: [cache: string, url: string, method: string, hash: string, text: string][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = await (await cache.match(request))!.arrayBuffer();
        const hash = [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
          .map((one) => one.toString(16).padStart(2, "0"))
          .join("");
        list.push([name, request.url, request.method, hash, new TextDecoder().decode(bytes)]);
      }
    }
    return list;
  });
  const published = readFileSync(join(SITE, "SHA256SUMS"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("  "));
  const expected = published
    .filter(([, name]) => name !== "worker.js" && name !== "loont.html")
    .map(([hash, name]) => `GET ${address}${name === "index.html" ? "" : name} ${hash}`);
  expect(kept.map(([, url, method, hash]) => `${method} ${url} ${hash}`).sort()).toEqual(expected.sort());
  expect(new Set(kept.map(([cache]) => cache)).size).toBe(1);
  expect(kept.filter(([, , , , text]) => text.includes("1234.56"))).toEqual([]);

  await page.locator("#check > summary").click();
  await page.locator("#offline-remove").press("Enter");
  await expect(page.locator('[data-kept="removed"]')).toBeVisible();
  expect(
    await page.evaluate(async () => [
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  ).toEqual([0, 0]);
});

test("the published hashes are those of the files, and of all of them", () => {
  const list = readFileSync(join(SITE, "SHA256SUMS"), "utf8");
  const names = filesOf(SITE)
    .map((name) => relative(SITE, join(SITE, name)).replaceAll("\\", "/"))
    .filter((name) => name !== "SHA256SUMS");
  expect(names.length).toBeGreaterThan(8);
  expect(list.trimEnd().split("\n").sort()).toEqual(
    names.map((name) => `${sha("sha256", readFileSync(join(SITE, name)), "hex")}  ${name}`).sort(),
  );
  expect(readFileSync(join(SITE, "loont.html")).equals(readFileSync(SINGLE))).toBe(true);
});

test("what index.html loads must be what was built", async ({ page, noise }) => {
  const index = readFileSync(join(SITE, "index.html"), "utf8");
  const loaded = [
    ...index.matchAll(/<(?:script|link rel="(?:stylesheet|modulepreload)")[^>]*(?:src|href)="\.\/([^"]+)"[^>]*>/g),
  ];
  expect(loaded.length).toBe(2);
  for (const [tag, name] of loaded)
    expect(tag).toContain(`integrity="sha384-${sha("sha384", readFileSync(join(SITE, name!)), "base64")}"`);
  const map = JSON.parse(/<script type="importmap">(.*?)<\/script>/.exec(index)![1]!) as {
    integrity: Record<string, string>;
  };
  const scripts = readdirSync(join(SITE, "assets")).filter((name) => name.endsWith(".js"));
  expect(Object.keys(map.integrity).sort()).toEqual(scripts.map((name) => `./assets/${name}`).sort());

  // one byte changed on the host, in each kind of file: the browser uses none of them
  for (const ending of [/index-.*\.js$/, /parts-.*\.js$/, /\.css$/, /\.wasm$/]) {
    const copy = mkdtempSync(join(tmpdir(), "loont-changed-"));
    cpSync(SITE, copy, { recursive: true });
    const name = join(copy, "assets", readdirSync(join(copy, "assets")).find((one) => ending.test(one))!);
    writeFileSync(name, Buffer.concat([readFileSync(name), Buffer.from("\n")]));
    const { address, server } = await serveSite(copy);
    await page.goto(address);
    await expect.poll(() => noise.some((line) => /integrity/i.test(line)), { message: String(ending) }).toBe(true);
    noise.length = 0;
    await page.goto("about:blank");
    noise.length = 0;
    server.close();
    rmSync(copy, { recursive: true });
  }
});

/** A copy of the site as a later build would be: other text, other hashes, another date of the law. */
function laterBuild(folder: string): void {
  const index = join(folder, "index.html");
  const before = `sha384-${sha("sha384", readFileSync(index), "base64")}`;
  writeFileSync(index, readFileSync(index, "utf8").replace("<title>loont</title>", "<title>loont later</title>"));
  const worker = join(folder, "worker.js");
  const text = readFileSync(worker, "utf8")
    .replace(before, `sha384-${sha("sha384", readFileSync(index), "base64")}`)
    .replace(/BUILD = "\w+"/, 'BUILD = "later"')
    .replace(/LAW = "[\d-]+"/, 'LAW = "2027-01-15"');
  writeFileSync(worker, text);
}

test("a later build is announced, changes nothing by itself, and then replaces the earlier one", async ({ page }) => {
  const { say } = words("en");
  const folder = mkdtempSync(join(tmpdir(), "loont-later-"));
  cpSync(SITE, folder, { recursive: true });
  const { address, server } = await serveSite(folder);
  const served = (): Promise<string> =>
    page.evaluate(async () => /<title>(.*)<\/title>/.exec(await (await fetch("./")).text())![1]!);
  try {
    await open(page, `${address}/`, "en");
    await untilKept(page);
    laterBuild(folder);
    await page.reload();
    await expect(page.locator("#newer-use")).toBeVisible();
    await expect(page.locator(".newer")).toContainText("15 January 2027");
    await expect(page.locator(".newer")).toContainText(say("newer-use"));
    await expectAccessible(page, "a later build");
    await fill(page, CASE);
    await atRest(page);
    await expect(page.locator("#daily")).toHaveValue("60");
    expect(await served()).toBe("loont");

    await Promise.all([page.waitForEvent("load"), page.locator("#newer-use").press("Enter")]);
    await untilKept(page);
    await expect(page.locator("#newer-use")).toHaveCount(0);
    await expect(page.locator("#daily")).toHaveValue("60"); // nothing typed is lost
    expect(await served()).toBe("loont later");
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([`loont ${address}/ later`]);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
});

/** What a page asks for that does not stand in it. */
function requestsOf(context: BrowserContext): string[] {
  const list: string[] = [];
  context.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url())) list.push(request.url());
  });
  return list;
}

test("the single file opens from a folder, asks for nothing, and gives the same cents", async ({
  page,
  address,
  context,
}) => {
  await open(page, address, "nl");
  const site = await cents(page);
  await page.goto("about:blank");
  await context.setOffline(true);
  const requests = requestsOf(context);
  const file = pathToFileURL(SINGLE).href;
  for (const language of LANGUAGES) {
    await page.goto("about:blank");
    await open(page, file, language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
  }
  await open(page, file, "nl");
  expect(await cents(page)).toEqual(site);
  await page.locator("#check > summary").click();
  await expect(page.locator('[data-kept="single"]')).toBeVisible();
  await expect(page.locator("#single-file")).toHaveCount(0);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#calendar-save").press("Enter")]);
  expect(download.suggestedFilename()).toBe("loont.ics");
  await page.locator("#keep-open").press("Enter");
  const [saved] = await Promise.all([page.waitForEvent("download"), page.locator("#keep-save").press("Enter")]);
  expect(saved.suggestedFilename()).toMatch(/\.json$/);
  await expect(page.locator("#keep-link")).toHaveCount(0); // a link would name folders of this device
  await page.getByRole("button", { name: "Français" }).click();
  await expect(page).toHaveURL(/loont\.html#fr$/);
  expect(requests.filter((url) => !url.startsWith(file))).toEqual([]);
});

test("the single file runs its own script and nothing else", async ({ page, noise }) => {
  const text = readFileSync(SINGLE, "utf8");
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(text)![1]!.split("; ");
  const hash = (tag: string): string =>
    `'sha384-${sha("sha384", Buffer.from(new RegExp(`<${tag}>(.*?)</${tag.split(" ")[0]}>`, "s").exec(text)![1]!), "base64")}'`;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src ${hash('script type="module"')} 'wasm-unsafe-eval'`);
  expect(policy).toContain(`style-src ${hash("style")}`);
  expect(policy.filter((line) => /^(?:connect|worker|frame|font|media|object)-src/.test(line))).toEqual([]);
  await open(page, pathToFileURL(SINGLE).href, "nl");
  const refused = await page.evaluate(async (here) => {
    const asked = await fetch(here).then(
      () => "allowed",
      () => "refused",
    );
    const script = document.createElement("script");
    try {
      script.text = "globalThis.ran = true";
    } catch {
      return [asked, "refused"];
    }
    return [asked, "allowed"];
  }, pathToFileURL(SINGLE).href);
  noise.length = 0; // the browser says what it refused
  expect(refused).toEqual(["refused", "refused"]);
});

test("the page can be put beside the apps of a device", async ({ page, address, request }) => {
  await open(page, address, "nl");
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = (await (await request.get(new URL(href!, address).href)).json()) as {
    start_url: string;
    display: string;
    icons: { src: string; sizes: string }[];
  };
  expect(manifest).toMatchObject({ name: "loont", start_url: "./", scope: "./", display: "standalone" });
  for (const icon of manifest.icons) expect((await request.get(new URL(icon.src, address).href)).ok()).toBe(true);
  expect(manifest.icons.map(({ sizes }) => sizes)).toContain("512x512");
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  await untilKept(page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
});
