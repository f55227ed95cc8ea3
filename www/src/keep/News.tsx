import type { ComponentChildren } from "preact";
import type { FieldError } from "loont";
import { goTo } from "../components/focus";
import { shown } from "../advise/cases";
import { labelOf } from "../form/labels";
import { engineArgs } from "../format";
import { has, t } from "../i18n";
import { fieldAt } from "./file/paths";
import { news, NEWS_TITLE, open, type News as Told } from "./open";
import { Opened } from "./Opened";

const dismiss = (): void => {
  news.value = undefined;
  goTo("main");
};

/** What is called so: the file by its name, or the link. */
const named = (name: string | undefined): string => (name === undefined ? t("news-link") : t("news-file", { name }));

const Box = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="notice news" aria-labelledby={NEWS_TITLE}>
    <h2 id={NEWS_TITLE} tabIndex={-1}>
      {title}
    </h2>
    {children}
  </section>
);

const Close = () => (
  <button type="button" id="news-close" class="secondary" onClick={dismiss}>
    {t("news-close")}
  </button>
);

/** There are answers in the form: nothing is replaced without a yes. */
const Asks = ({ name, kept }: Extract<Told, { kind: "asks" }>) => (
  <Box title={t("news-asks", { what: named(name) })}>
    <p>{t("news-asks-hint")}</p>
    <p class="buttons">
      <button type="button" id="news-open" class="primary" onClick={() => open(kept, name)}>
        {t("news-replace")}
      </button>{" "}
      <button type="button" id="news-leave" class="secondary" onClick={dismiss}>
        {t("news-leave")}
      </button>
    </p>
  </Box>
);

/** A problem in words, behind the question that it belongs to or else its path in the file. */
function problem({ path, code, args }: FieldError): string {
  const words = has(`error-${code}`) ? t(`error-${code}`, engineArgs(args)) : t("error-other");
  if (path === "") return words;
  const field = fieldAt(path);
  const label = field === undefined ? undefined : labelOf(field);
  return t("error-in-field", { label: label === undefined ? path : t("news-path", { label, path }), error: words });
}

const MOST_PROBLEMS = 20;

/** Refused: everything that is wrong, and that nothing was lost. */
const Refused = ({ name, errors }: Extract<Told, { kind: "refused" }>) => (
  <Box title={t("news-refused", { what: named(name) })}>
    <p>{t("news-refused-hint")}</p>
    <ul>
      {errors.slice(0, MOST_PROBLEMS).map((error, index) => (
        <li key={index}>{problem(error)}</li>
      ))}
    </ul>
    {errors.length > MOST_PROBLEMS && <p>{t("news-more", { count: errors.length - MOST_PROBLEMS })}</p>}
    <Close />
  </Box>
);

/** What there is to say about the file or the link that came last, beside the case that it belongs to. */
export function News() {
  const told = news.value;
  if (!told || told.of !== shown.value) return null;
  switch (told.kind) {
    case "asks":
      return <Asks {...told} />;
    case "refused":
      return <Refused {...told} />;
    case "job":
      return (
        <Box title={t("news-opened", { what: named(told.name) })}>
          <p>{t("news-job", { count: told.count })}</p>
          <Close />
        </Box>
      );
    case "opened":
      return (
        <Box title={t("news-opened", { what: named(told.name) })}>
          <Opened told={told} />
          <Close />
        </Box>
      );
  }
}
