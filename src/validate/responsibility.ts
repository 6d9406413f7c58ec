import { type Issue, issueOf } from "../issue/index.js";
import type { Plan } from "../model/index.js";

/** Tasks without exactly one lead unit, units that both lead and support, indicators for which nobody answers. */
export function checkResponsibility(plan: Plan): Issue[] {
  const issues: Issue[] = [];
  for (const [i, task] of plan.tasks.entries()) {
    const leads = [...(task.lead === undefined ? [] : [task.lead]), ...(task.jointLeads ?? [])];
    if (task.lead === undefined)
      issues.push(issueOf("leadMissing", ["tasks", i, "lead"], { task: task.number }));
    if (leads.length > 1) issues.push(issueOf("jointLead", ["tasks", i, "jointLeads"], { units: leads }));
    const leading = new Set(leads);
    for (const [j, unit] of task.supporting.entries())
      if (leading.has(unit))
        issues.push(issueOf("leadAlsoSupports", ["tasks", i, "supporting", j], { unit }));
  }
  return [...issues, ...checkUse(plan)];
}

function checkUse(plan: Plan): Issue[] {
  const underTasks = new Set(plan.tasks.flatMap((task) => task.indicators));
  const underGoals = new Set(plan.goals.flatMap((goal) => goal.indicators));
  return plan.indicators.flatMap(({ id, lead }, i) => {
    if (underTasks.has(id)) return [];
    if (!underGoals.has(id)) return [issueOf("unusedIndicator", ["indicators", i], { indicator: id })];
    return lead === undefined ? [issueOf("nobodyAnswers", ["indicators", i, "lead"], { indicator: id })] : [];
  });
}
