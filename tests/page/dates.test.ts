import assert from "node:assert/strict";
import { mock, test } from "node:test";

import { firstOfNextMonth, today } from "../../www/src/form/clock.ts";

test("the first of the next month, also at the end of a year", () => {
  assert.deepEqual(firstOfNextMonth({ year: 2026, month: 12, day: 31 }), { year: 2027, month: 1, day: 1 });
  assert.deepEqual(firstOfNextMonth({ year: 2028, month: 2, day: 29 }), { year: 2028, month: 3, day: 1 });
});

test("today is the day on this device", () => {
  mock.timers.enable({ apis: ["Date"], now: new Date(2028, 1, 29, 23, 59, 59) });
  try {
    assert.deepEqual(today(), { year: 2028, month: 2, day: 29 });
  } finally {
    mock.timers.reset();
  }
});
