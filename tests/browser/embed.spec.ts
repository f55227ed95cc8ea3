import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "vite";
import { serveSite } from "./server";
import { expect, expectAccessible, test as base } from "./support";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PACKAGE = here("../../target/npm");

/** What every example says: half-time work takes 30 % of 75 euro. */
const ANSWER = "75.00 → 52.50";

/** A copy of the examples, with the package installed the way npm does it. */
const test = base.extend<{ examples: string }>({
  examples: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "loont-examples-"));
    cpSync(here("../../examples"), folder, { recursive: true });
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(PACKAGE, join(folder, "node_modules/loont"));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

test("in Node", async ({ examples }) => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(examples, "node/index.mjs")]);
  expect(stdout.trim()).toBe(ANSWER);
});

test("in a plain page, under its policy", async ({ examples, page }) => {
  cpSync(PACKAGE, join(examples, "html/loont"), { recursive: true });
  const { address, server } = await serveSite(examples);
  await page.goto(`${address}/html/`);
  await expect(page.locator("#daily")).toHaveText(ANSWER);
  server.close();
});

test("as an element, under its policy: every scenario, another language, a case that is wrong, and a link with the case", async ({
  examples,
  page,
  address: site,
  noise,
}) => {
  cpSync(PACKAGE, join(examples, "element/loont"), { recursive: true });
  const { address, server } = await serveSite(examples);
  await page.goto(`${address}/element/`);
  const result = page.locator("loont-result");
  await expect(result.locator("dt")).toHaveText(["Zonder plan", "half-time"]);
  await expect(result.locator("dd").nth(1)).toContainText("schatting");
  await expect(result.locator("dd").nth(2)).toContainText("meer");
  await expectAccessible(page, "element");
  await result.evaluate((here) => here.setAttribute("lang", "fr"));
  await expect(result.locator("dd").nth(2)).toContainText("de plus");
  await expect(result.locator("a")).toHaveAttribute("href", /^https:\/\/loont\.example\/#fr&case=[\w-]{100,}$/);
  const href = (await result.locator("a").getAttribute("href")) ?? "";
  await result.evaluate((here) => Object.assign(here, { case: { schema: 1 } }));
  await expect(result.locator("li").first()).toContainText("missing");
  await page.goto(`${site}#fr&case=${href.split("&case=")[1]}`);
  await expect(page.locator("#daily")).toHaveValue("75,00");
  await expect(page.locator("#hours")).toHaveValue("19");
  expect(noise).toEqual([]);
  server.close();
});

test("with a bundler, under its policy", async ({ examples, page }) => {
  symlinkSync(here("../../node_modules/vite"), join(examples, "node_modules/vite"));
  await build({ root: join(examples, "bundler"), logLevel: "error" });
  const { address, server } = await serveSite(join(examples, "bundler/dist"));
  await page.goto(`${address}/`);
  await expect(page.locator("#daily")).toHaveText(ANSWER);
  server.close();
});

test("in a frame of another site: it works, and nothing behind # reaches a server", async ({ examples, page }) => {
  const site = await serveSite();
  const asked: string[] = [];
  site.server.on("request", (request) => asked.push(`${request.url} ${request.headers.referer ?? ""}`));
  const outer = await serveSite(join(examples, "iframe"));
  // another host name is another origin: `localhost` for the page around
  const around = outer.address.replace("127.0.0.1", "localhost");
  const file = join(examples, "iframe/index.html");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("https://loont.example", site.address));
  try {
    await page.goto(`${around}/`);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("#support-flanders")).toHaveAttribute("open", "");
    await expect(frame.locator("html")).toHaveAttribute("lang", "nl");
    await frame.locator("#scheme-self_employed").check();
    await expect(frame.locator("#scheme-self_employed")).toBeChecked();
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((line) => /support|#|localhost/.test(line))).toEqual([]);
    expect(
      await page.evaluate(() => {
        try {
          return document.querySelector("iframe")!.contentDocument;
        } catch {
          return null;
        }
      }),
    ).toBeNull();
  } finally {
    for (const { server } of [site, outer]) {
      server.closeAllConnections();
      server.close();
    }
  }
});
