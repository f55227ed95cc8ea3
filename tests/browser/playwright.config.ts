import { defineConfig } from "@playwright/test";

/**
 * What Chromium leaves out. Of several lists on a command line only the last counts, so those of Playwright that change how a
 * page behaves stand here too. The last two are the suggestions of the address bar: a page of their own in each window, which
 * costs more than opening ours.
 */
const WITHOUT = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
];

/** The page of `target/site` in a real Chromium: the one named in `CHROMIUM`, or the one of the system. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../test-results",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // What has to come may take long where two tests share a slow machine; what does not come fails all the same.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    timezoneId: "Europe/Brussels",
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: process.env["CHROMIUM"] || "/usr/bin/chromium",
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        `--disable-features=${WITHOUT.join(",")}`,
      ],
    },
  },
});
