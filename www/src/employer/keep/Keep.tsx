import type { ComponentChildren } from "preact";
import type { FieldError } from "loont";
import { useRef, useState } from "preact/hooks";
import { SINGLE } from "virtual:engine";
import { download } from "../../components/download";
import { FileChoice } from "../../components/FileChoice";
import { goTo } from "../../components/focus";
import { engineArgs, eur, quantity } from "../../format";
import { today } from "../../form/clock";
import { has, t } from "../../i18n";
import { fileText } from "../../keep/file/text";
import { CopyLink } from "../../keep/link/CopyLink";
import { solved } from "../live";
import { keptByEmployer, linkedByEmployer } from "./file";
import { NOT_ASKED } from "./lost";
import { employerNews, forgetNews, linkToJob, NEWS, openForEmployer, place } from "./open";
import type { Told } from "./plans";

const two = (part: number): string => String(part).padStart(2, "0");

function save(): string {
  const kept = keptByEmployer();
  if (!kept) return t("keep-nothing");
  const { year, month, day } = today();
  const name = `loont-employer-${year}-${two(month)}-${two(day)}.json`;
  download(name, "application/json", fileText(kept));
  return t("emp-saved", { name });
}

/** Everything by which the answers of an employer leave the page, each only when its button is pressed. */
export function Keep() {
  const [said, say] = useState<ComponentChildren>(null);
  const file = useRef<HTMLInputElement>(null);
  const link = async (): Promise<void> => {
    const kept = linkedByEmployer();
    say(kept ? <CopyLink address={await linkToJob(kept)} /> : t("keep-nothing"));
  };
  return (
    <>
      <details class="emp-keep">
        <summary id="emp-keep">{t("keep-panel-title")}</summary>
        <p>{t("emp-keep-intro")}</p>
        <p class="buttons">
          <button type="button" id="emp-save" class="secondary" onClick={() => say(save())}>
            {t("keep-save")}
          </button>{" "}
          <button
            type="button"
            id="emp-open"
            class="secondary"
            aria-describedby="emp-open-hint"
            onClick={() => file.current?.click()}
          >
            {t("keep-file")}
          </button>{" "}
          {!SINGLE && (
            <button type="button" id="emp-link" class="secondary" onClick={() => void link()}>
              {t("keep-link")}
            </button>
          )}{" "}
          {solved.value.outcome && (
            <button type="button" id="emp-print" class="secondary" onClick={() => print()}>
              {t("keep-print")}
            </button>
          )}
        </p>
        <p class="hint" id="emp-open-hint">
          {t("emp-open-hint")}
        </p>
        <FileChoice
          id="emp-file-input"
          field={file}
          chosen={(one) => {
            say(null);
            if (one) void openForEmployer(one);
          }}
        />
        <div class="keep-said" role="status">
          {said}
        </div>
      </details>
      <News />
    </>
  );
}

/** What was taken over of a person's planned work, and what has to be looked at. */
const OfPerson = ({ told: { contract, wages, otherDays, left } }: { told: Told }) => (
  <>
    <p>{t("emp-opened-only")}</p>
    {contract && (
      <p>
        <strong>{t("emp-opened-contract", { wage: eur(contract.wage), hours: quantity(contract.hours) })}</strong>
      </p>
    )}
    {wages.map(({ place: at, wage, hours }) => (
      <p key={at}>
        <strong>{t("emp-opened-ask", { place: at, wage: eur(wage), hours: quantity(hours) })}</strong>
      </p>
    ))}
    {otherDays && <p>{t("emp-opened-days")}</p>}
    {left > 0 && <p>{t("emp-opened-left", { count: left })}</p>}
  </>
);

/** Why it was not opened: what is wrong in it, or every part of it that would be lost. */
function Refused({ errors }: { errors: readonly FieldError[] }) {
  if (errors.every(({ code }) => code === NOT_ASKED)) {
    return (
      <>
        <p>{t("emp-refused-more")}</p>
        <ul>
          {errors.map(({ path }) => (
            <li key={path}>
              <code>{path}</code>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <p>{t("news-refused-hint")}</p>
      <ul>
        {errors.slice(0, 10).map(({ path, code, args }, at) => {
          const words = has(`error-${code}`) ? t(`error-${code}`, engineArgs(args)) : t("error-other");
          return <li key={at}>{path === "" ? words : t("error-in-field", { label: path, error: words })}</li>;
        })}
      </ul>
    </>
  );
}

const close = (): void => {
  forgetNews();
  goTo("main");
};

/** What there is to say about the file or the link that came last. */
function News() {
  const told = employerNews.value;
  if (!told) return null;
  const title =
    told.kind === "asks"
      ? t("emp-asks")
      : told.kind === "refused"
        ? t("emp-refused")
        : t(told.told || told.none ? "emp-opened-person" : "emp-opened");
  return (
    <section class="notice news" aria-labelledby={NEWS}>
      <h2 id={NEWS} tabIndex={-1}>
        {title}
      </h2>
      {told.kind === "opened" && told.none && <p>{t("emp-opened-none")}</p>}
      {told.kind === "opened" && told.told && <OfPerson told={told.told} />}
      {told.kind === "refused" && <Refused errors={told.errors} />}
      <p class="buttons">
        {told.kind === "asks" && (
          <>
            <button type="button" id="emp-news-open" class="primary" onClick={() => place(told.read)}>
              {t("news-replace")}
            </button>{" "}
          </>
        )}
        <button type="button" id="emp-news-close" class="secondary" onClick={close}>
          {t(told.kind === "asks" ? "news-leave" : "news-close")}
        </button>
      </p>
    </section>
  );
}
