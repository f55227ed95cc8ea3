import type { Article, Status } from "loont";
import { articleWords } from "../calendar/words";
import { t } from "../i18n";

const STATUS_WORDS: Record<Status, string> = {
  official: "status-official",
  secondary: "status-secondary",
  derived: "status-derived",
  assumed: "status-assumed",
};

/** How sure an amount is: a shape and a word, never a colour alone. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <span class={`status status-${status}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        {status === "official" && <circle cx="6" cy="6" r="5" class="full" />}
        {status === "derived" && <path d="M6 1 11 6 6 11 1 6Z" class="full" />}
        {status === "secondary" && <path d="M6 1.5 11 10.5H1Z" class="line" />}
        {status === "assumed" && <circle cx="6" cy="6" r="4.5" class="line dashed" />}
      </svg>
      {t(STATUS_WORDS[status])}
    </span>
  );
}

/** Whose page a link opens, when it is not the act that the link names: "source: unisoc.be". */
const sourceOf = ({ url, opens }: Article): string =>
  opens === "source" ? ` (${t("article-source", { host: new URL(url).hostname.replace(/^www\./, "") })})` : "";

/** The articles behind something, each a link that tells nobody where the reader comes from. That they open in a new tab is seen once. */
export function Articles({ cites }: { cites: readonly Article[] }) {
  const unique = [...new Map(cites.map((cite) => [`${cite.act} ${cite.article}`, cite])).values()];
  const isOnce = unique.filter(({ url }) => url).length > 1;
  return (
    <>
      {isOnce && (
        <p class="hint" aria-hidden="true">
          {t("new-tabs")}
        </p>
      )}
      <ul class="articles">
        {unique.map((cite) => {
          const words = `${articleWords(cite)}${sourceOf(cite)}`;
          const { act, article, url } = cite;
          return (
            <li key={`${act} ${article}`}>
              {url ? (
                <a href={url} rel="noreferrer noopener" target="_blank">
                  {words} <span class={isOnce ? "visually-hidden" : "hint"}>({t("new-tab")})</span>
                </a>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
