/** Decimal text in euro: "1234.56". On input at most two decimals; on output exactly two. */
export type Money = string;
/** Decimal text: "19", "7.6". */
export type Hours = string;
/** Decimal text: "30", "33.33". */
export type Percent = string;
/** ISO 8601 calendar date: "2026-03-02". */
export type Day = string;
/** Calendar month: "2026-03". */
export type Month = string;

/** One rule of the law, applied once. */
export interface Step {
    /** Stable id, a key of every language file. */
    rule: string;
    /** The numbers in the sentence. */
    args: Record<string, string>;
    /** What comes out, as bare text. */
    result: string;
    /** How the result is written. */
    result_kind: ResultKind;
    /** Which amount of the month it explains. */
    about: About;
    /** The index of the segment it belongs to; absent for the month as a whole. */
    segment?: number;
    /** The articles. */
    cites: Article[];
    /** The weakest status of the values used. */
    status: Status;
}

/** Thrown by `simulate` and `upgrade`: everything that is wrong with a case. */
export interface InvalidCaseError extends Error {
    name: "InvalidCase";
    code: "invalid_case";
    errors: FieldError[];
}

/** Which hours are asked: the fewest that reach an amount. */
export interface HoursRequest extends CurveRequest {
    /** What should be left in the month. */
    net: Money;
    /** Whether it should be left after the tax of the year; absent: it should reach the account. */
    after_tax?: boolean;
}
