import { expect, test } from "vitest";
import { addDays, type Day, day, daysBetween, fromNumber, parseDay, toNumber, weekday } from "../../src/text/day.ts";

test("only days of the calendar are days", () => {
  expect(parseDay("2024-02-29")).toBe("2024-02-29");
  expect(parseDay("2023-02-29")).toBeNull();
  expect(parseDay("2024-7-3")).toBeNull();
  expect(day(1900, 2, 29)).toBeNull();
});

test("weekdays and sums agree with the calendar of the runtime, 1900 to 2100", () => {
  for (let number = toNumber("1900-01-01" as Day); number <= toNumber("2100-12-31" as Day); number += 13) {
    const at = fromNumber(number);
    const known = new Date(number * 86_400_000);
    expect(at).toBe(known.toISOString().slice(0, 10));
    expect(weekday(at)).toBe(known.getUTCDay() === 0 ? 7 : known.getUTCDay());
  }
  expect(addDays("2024-02-28" as Day, 2)).toBe("2024-03-01");
  expect(daysBetween("2023-12-31" as Day, "2024-03-01" as Day)).toBe(61);
});
