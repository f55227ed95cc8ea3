import { split } from "../../www/src/format/sentences";
import {
  amounts,
  atRest,
  expect,
  expectPlainWords,
  fill,
  LANGUAGES,
  monthRow,
  open,
  openAll,
  plain,
  test,
  words,
} from "./support";

for (const language of LANGUAGES) {
  const { say, ids } = words(language);

  test(`${language}: what is added under "more exact" reaches the result`, async ({ page, address }) => {
    await open(page, address, language);
    await fill(page, { daily: "45", hours: "10", wage: "700" });
    await page.check("#scheme-unemployed");
    await openAll(page);
    await page.fill("#unemployment-benefit", "50");
    await page.check("#regular-worker-no");
    await page.check("#third-person-yes");
    await page.locator("#change-add").press("Enter");
    for (const [part, text] of Object.entries({ day: "1", month: "3", year: "2027" }))
      await page.fill(`#change-1-${part}`, text);
    await page.check("#change-1-family-cohabiting");
    await page.locator("#attested-add").press("Enter");
    for (const [part, text] of Object.entries({ month: "1", year: "2027", hours: "60", full: "160", wage: "900,55" })) {
      await page.fill(`#attested-2-${part}`, text);
    }
    await page.check("#second-job-yes");
    for (const [id, text] of Object.entries({
      hours: "5",
      "full-time-hours": "40",
      wage: "300",
      "work-day": "1",
      "work-month": "12",
      "work-year": "2026",
    }))
      await page.fill(`#second-${id}`, text);
    for (const [part, text] of Object.entries({ day: "31", month: "3", year: "2027" }))
      await page.fill(`#end-${part}`, text);
    await page.selectOption("#months-shown", "36");
    await page.press("#daily", "Enter");
    await expect(page.locator("#result-title")).toBeFocused();
    await atRest(page);

    await expect(page.locator(".cards tbody tr:not(.settlement)")).toHaveCount(36);
    await expect(page.locator('[data-line="third_person"]')).toBeVisible();
    const [first = "", rest = ""] = split(plain(say("limit-several_jobs")));
    const limit = page.locator(".limits li", { hasText: first });
    await expect(limit.locator("summary")).toBeVisible();
    await limit.locator("summary").press("Enter");
    await expect(limit.getByText(rest)).toBeVisible();
    const calendar = plain(await page.locator(".calendar").innerText());
    expect(calendar).toContain(say("word-family-cohabiting"));
    const january = page.locator(".cards tbody tr:not(.settlement)").nth(2);
    expect(plain(await january.innerText())).toContain(
      language === "en" ? "1,200.55" : language === "fr" ? "1 200,55" : "1.200,55",
    );
    expect((await amounts(page, "month", "wage"))[1]).toContain(
      language === "en" ? "1,000.00" : language === "fr" ? "1 000,00" : "1.000,00",
    );
    await openAll(page);
    await expectPlainWords(page, ids);
  });
}

test("an hourly wage, a sheltered job and rows that go away again", async ({ page, address }) => {
  await open(page, address, "nl");
  await fill(page, { daily: "45", hours: "19", wage: "1300" });
  await page.check("#basis-hourly_wage");
  await page.fill("#hourly-wage", "15,8");
  await page.fill("#own-hours", "38");
  await openAll(page);
  await page.check("#setting-sheltered");
  await page.check("#worker-blue_collar");
  await expect.poll(() => amounts(page, "day", "reduction")).toEqual(["geen", "geen"]);
  await page.locator("#change-add").press("Enter");
  await expect(page.locator("#change-1-day")).toBeFocused();
  await page.getByRole("button", { name: "Verwijderen: Verandering 1" }).click();
  await expect(page.locator("#change-add")).toBeFocused();
  await expect(page.locator(".row")).toHaveCount(0);
});

/*
 * By hand: 10 % off 70.00 is 63.00. With work: 30 % off 70.00 is 49.00; declared within 14 days after the start, 10 % off that is
 * 44.10 up to and including the day of sending; declared later, nothing until then.
 */
test("a missed appointment and a late declaration are seen in the day, the months and the calendar", async ({
  page,
  address,
}) => {
  const { say } = words("nl");
  await open(page, address, "nl");
  await fill(page, { daily: "70" });
  await openAll(page);
  await page.locator("#missed-add").press("Enter");
  await page.check("#missed-1-kind-appointment");
  for (const [part, text] of Object.entries({ day: "1", month: "12", year: "2026" }))
    await page.fill(`#missed-1-${part}`, text);
  await page.selectOption("#month-shown", "2026-12");
  await expect.poll(() => amounts(page, "day", "paid")).toEqual(["€ 63,00"]);
  expect(await amounts(page, "day", "sanction")).toEqual(["10 %"]);
  expect(await monthRow(page, 1)).toContain(say("change-sanction", { now: "10 %" }));
  expect(plain(await page.locator(".calendar").innerText())).toContain(
    say("event-sanction_starts", { sanction_pct: "10 %" }),
  );

  await page.getByRole("button", { name: say("missed-row", { place: 1 }) }).click();
  await page.fill("#hours", "19");
  await page.fill("#wage", "1300");
  for (const [part, text] of Object.entries({ day: "10", month: "12", year: "2026" }))
    await page.fill(`#declared-${part}`, text);
  await expect.poll(() => monthRow(page, 1)).toContain("€ 44,10");
  expect(await monthRow(page, 1)).toContain("€ 49,00");
  expect(await monthRow(page, 1)).toContain(say("change-sanction-ends"));

  await page.fill("#declared-day", "20");
  await expect.poll(() => monthRow(page, 1)).toContain(say("change-phase", { phase: say("phase-suspended") }));
  expect(await monthRow(page, 1)).toContain("€ 0,00");
  await page.getByText(say("parts-title")).click();
  const parts = plain(await page.locator("#result").innerText());
  const part = { from: "1 december 2026", to: "20 december 2026", phase: say("phase-suspended"), amount: "€ 0,00" };
  expect(parts).toContain(say("part-words", part));
  const nothing = {
    declared_date: "20 december 2026",
    latest_date: "30 november 2026",
    days_count: 14,
    until_date: part.to,
    result: "€ 0,00",
  };
  expect(parts).toContain(plain(say("step-late_declaration_nothing", nothing)));
  for (const [part, text] of Object.entries({ day: "5", month: "1", year: "2027" }))
    await page.fill(`#permitted-${part}`, text);
  await expect(page.locator(".calendar")).toContainText("5 januari 2027");
  expect(await monthRow(page, 2)).toContain(say("change-phase", { phase: say("phase-primary") }));
});
