import { expect, test } from "vitest";

// Minutes behind UTC on 1 January 2024, from the tz database. A lane whose zone did not take effect would test
// UTC five times over.
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  "Asia/Shanghai": -480,
  "America/New_York": 300,
  "Asia/Kolkata": -330,
  "Pacific/Apia": -780,
};

test("the time zone of this lane is in force", () => {
  const zone = process.env.TZ;
  expect(Object.keys(offsets)).toContain(zone);
  expect(new Date(2024, 0, 1).getTimezoneOffset() + 0).toBe(offsets[zone ?? ""]);
});
