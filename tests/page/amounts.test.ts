import assert from "node:assert/strict";
import { test } from "node:test";

import { isNegative, isZero, unsigned } from "../../www/src/format/sign.ts";
import { isOne, isWider, rangeOf } from "../../www/src/ranges/cents.ts";

test("the sign of an amount", () => {
  assert.deepEqual(["0", "0.00", "-0.00", "0.01", "-0.01"].map(isZero), [true, true, true, false, false]);
  assert.deepEqual(["-0.01", "-0.00", "0.01"].map(isNegative), [true, false, false]);
  assert.deepEqual(["-12.50", "12.50"].map(unsigned), ["12.50", "12.50"]);
});

test("the lowest and the highest of amounts, by cents and not by letters", () => {
  assert.deepEqual(rangeOf(["100.00", "20.00", "-3.00", "9.99"]), { low: "-3.00", high: "100.00" });
  assert.deepEqual(rangeOf(["12345678901234.56", "12345678901234.55"]), {
    low: "12345678901234.55",
    high: "12345678901234.56",
  });
  assert.equal(rangeOf([]), undefined);
  assert.ok(isOne({ low: "5.00", high: "5.00" }));
  assert.ok(isWider({ low: "1.00", high: "2.01" }, { low: "99.00", high: "100.00" }));
  assert.ok(!isWider({ low: "1.00", high: "2.00" }, { low: "99.00", high: "100.00" }));
});
