/** What the wage moves besides the months and the tax. Facts without an amount, each with the year of its source and where it stands. */
export const FACTS = [
  {
    words: "also-holiday",
    year: 2019,
    url: "https://www.voka.be/nieuws/jaarlijkse-vakantie-en-progressieve-werkhervatting-wat-verandert-er",
  },
  {
    words: "also-premium",
    year: 2016,
    url: "https://hrcheckup.be/uploads/newsletter/maart%202016/Brief%2037%20hrcheckup-mailing-21032016%20%20-%20webversie.html",
  },
  {
    words: "also-pension",
    year: undefined,
    url: "https://www.mc.be/que-faire-en-cas-de/incapacite-travail/questions/pension",
  },
  { words: "also-group", year: undefined, url: "https://zao.be/?pensioen=aanvullende-verzekeringen" },
] as const;
