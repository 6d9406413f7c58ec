import { describe, expect, it } from "vitest";
import type { Task } from "../../src/model/index.js";
import { indicator, smallPlan } from "../support/small-plan.js";
import { found } from "./support.js";

const plan = smallPlan();
const [task] = plan.tasks as [Task];
const withTask = (change: Partial<Task>) => smallPlan({ tasks: [{ ...task, ...change }] });

describe("who answers", () => {
  it("a task without a lead", () => {
    expect(found(withTask({ lead: undefined }))).toEqual([
      { code: "leadMissing", path: "tasks.0.lead", task: 1 },
    ]);
  });

  it("a task with two leads is accepted, with a warning", () => {
    expect(found(withTask({ jointLeads: ["finance_bureau"], supporting: ["towns"] }))).toEqual([
      { code: "jointLead", path: "tasks.0.jointLeads", units: ["education_bureau", "finance_bureau"] },
    ]);
  });

  it("a unit that leads and supports", () => {
    expect(found(withTask({ supporting: ["finance_bureau", "education_bureau"] }))).toEqual([
      { code: "leadAlsoSupports", path: "tasks.0.supporting.1", unit: "education_bureau" },
    ]);
  });

  it("a task that one unit does alone is in order", () => {
    expect(found(withTask({ supporting: [] }))).toEqual([]);
  });

  it("an indicator that nothing names", () => {
    expect(found(smallPlan({ goals: [], tasks: [{ ...task, goals: [], indicators: [] }] }))).toEqual([
      { code: "unusedIndicator", path: "indicators.0", indicator: "coverage" },
    ]);
  });

  it("an indicator that only a goal names, and for which nobody answers", () => {
    expect(found(withTask({ indicators: [] }))).toEqual([
      { code: "nobodyAnswers", path: "indicators.0.lead", indicator: "coverage" },
    ]);
  });

  it("an indicator that only a goal names, with a lead of its own, is in order", () => {
    const own = smallPlan({
      tasks: [{ ...task, indicators: [] }],
      indicators: [indicator({ lead: "education_bureau" })],
    });
    expect(found(own)).toEqual([]);
  });
});
