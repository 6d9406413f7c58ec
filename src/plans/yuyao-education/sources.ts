import type { Source } from "../../model/index.js";

/** The five goals by their titles; the document does not number them, it sets each off with a dash. */
const goalItems = {
  1: "推进学前教育高标准普及普惠",
  2: "推进义务教育高水平优质均衡",
  3: "推进普高教育高起点特色多样",
  4: "推进职业教育高层次贯通融合",
  5: "推进终身教育高品质普惠共享",
} as const;

/** The eight tasks, as they are numbered. */
const taskItems = {
  1: "(一)推进学位增量扩容",
  2: "(二)扩大学前教育普及普惠",
  3: "(三)促进义务教育优质均衡",
  4: "(四)多渠道提升普高教育质量",
  5: "(五)提升职业教育适应性",
  6: "(六)大力发挥终身教育作用",
  7: "(七)推动特殊教育融合发展",
  8: "(八)强化教师队伍建设",
} as const;

/** The three safeguards, as they are numbered. */
const safeguardItems = {
  1: "(一)加强组织领导",
  2: "(二)完善考核评价",
  3: "(三)营造良好氛围",
} as const;

/** Words of a goal (二、主要目标), by the place of the goal from the top. */
export function inGoal(goal: keyof typeof goalItems, words: string): Source {
  return { section: "二、主要目标", item: goalItems[goal], words };
}

/** Words of a task (三、重点任务), by its number. */
export function inTask(task: keyof typeof taskItems, words: string): Source {
  return { section: "三、重点任务", item: taskItems[task], words };
}

/** Words of a safeguard (四、保障措施), by its number. */
export function inSafeguard(safeguard: keyof typeof safeguardItems, words: string): Source {
  return { section: "四、保障措施", item: safeguardItems[safeguard], words };
}

/** Words of the section of the goals that belong to no single goal. */
export function amongGoals(words: string): Source {
  return { section: "二、主要目标", words };
}
