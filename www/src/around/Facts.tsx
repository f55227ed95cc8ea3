import { t } from "../i18n";
import type { Fact } from "./places";

/** Facts as a list, each with its source; in order when the order matters. */
export function Facts({ facts, ordered = false }: { facts: readonly Fact[]; ordered?: boolean }) {
  const items = facts.map((fact) => (
    <li key={fact.words}>
      <One fact={fact} />
    </li>
  ));
  return ordered ? <ol class="facts">{items}</ol> : <ul class="facts">{items}</ul>;
}

function One({ fact: { words, phone, source } }: { fact: Fact }) {
  return (
    <>
      {t(words)}
      {phone !== undefined && (
        <>
          {" "}
          <a class="phone" href={`tel:${phone.replaceAll(" ", "")}`}>
            {t("around-phone", { phone })}
          </a>
          .
        </>
      )}{" "}
      <Source name={source.name} year={source.year} url={source.url} />
    </>
  );
}

export const Source = ({ name, year, url }: { name: string; year?: number | undefined; url: string }) => (
  <a class="source" href={url} rel="noreferrer noopener" target="_blank">
    {year === undefined ? t("around-source", { name }) : t("around-source-year", { name, year: String(year) })}{" "}
    <span class="visually-hidden">({t("new-tab")})</span>
  </a>
);
