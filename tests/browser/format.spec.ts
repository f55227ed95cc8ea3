import { expect, LANGUAGES, test, words } from "./support";

const LOCALES = { nl: "nl-BE", fr: "fr-BE", de: "de-BE", en: "en-IE" };

for (const language of LANGUAGES) {
  test(`${language}: the names of the months are those of the language`, () => {
    const writer = new Intl.DateTimeFormat(LOCALES[language], { month: "long", timeZone: "UTC" });
    const names = Array.from({ length: 12 }, (_, month) => writer.format(Date.UTC(2026, month, 1)));
    expect(words(language).say("month-names").split(" ")).toEqual(names);
  });
}
