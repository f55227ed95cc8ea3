// What may import what in `www/src`: `cargo xtask test lint`. What is listed in `.dependency-cruiser-known.json` is older than
// the rules; the list only gets shorter.
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "Two files that need each other are one file, or need a third below both. What loads later may import what was there first.",
      severity: "error",
      from: { path: "^www/src" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["dynamic-import"] } },
    },
    {
      name: "words-know-no-page",
      comment: "Languages and formats know neither questions nor results.",
      severity: "error",
      from: { path: "^www/src/(i18n|format)/" },
      to: { path: "^www/src/", pathNot: "^www/src/(i18n|format)/|^www/src/state/audience\\.ts$" },
    },
    {
      name: "components-know-no-form",
      comment: "What is drawn gets its value, its error and what to do as properties.",
      severity: "error",
      from: { path: "^www/src/components/" },
      to: { path: "^www/src/", pathNot: "^www/src/(components|i18n|format)/" },
    },
    {
      name: "page-is-not-imported",
      comment: "The entry and the frame of the page are above everything.",
      severity: "error",
      from: { path: "^www/src/", pathNot: "^www/src/(main|app)\\.tsx$|^www/src/(page|first)/" },
      to: { path: "^www/src/(main|app)\\.tsx$" },
    },
    {
      name: "no-orphans",
      comment: "A file that nothing imports is not part of the page.",
      severity: "error",
      from: { orphan: true, path: "^www/src", pathNot: "\\.d\\.ts$|^www/src/main\\.tsx$" },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".d.ts", ".js"] },
  },
};
