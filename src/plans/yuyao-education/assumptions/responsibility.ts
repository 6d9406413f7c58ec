import type { Assumption } from "../../../model/index.js";
import { ofElements, ofIndicators, ofTasks } from "../concerns.js";
import { elements } from "../elements/index.js";
import { indicators } from "../indicators/index.js";

/** Who answers for what, who supplies it and how often, where the document does not say. */
export const responsibilityAssumptions = [
  {
    id: "goal_indicator_leads",
    text: {
      zh: "只在主要目标中出现的七个指标由市教育局牵头。",
      en: "The Education Bureau leads on the seven indicators that stand in the goals alone.",
    },
    because: {
      zh: "主要目标不列责任单位；内容相近的任务（二）至（四）都由市教育局牵头。",
      en: "The goals name no unit; tasks 2 to 4, which deal with the same matters, are all led by the Education Bureau.",
    },
    concerns: [
      ofIndicators("lead", [
        "preschool.public_share",
        "preschool.provincial_evaluation",
        "compulsory.community_coverage",
        "compulsory.provincial_evaluation",
        "senior.academic_schools",
        "senior.subject_schools",
        "senior.project_schools",
      ]),
    ],
  },
  {
    id: "task_goals_by_subject",
    text: {
      zh: "任务（二）至（六）依次服务于目标一至目标五。",
      en: "Tasks 2 to 6 serve goals 1 to 5, in this order.",
    },
    because: {
      zh: "任务没有写明所服务的目标；二者题目和次序一一对应。",
      en: "No task names the goal that it serves; subjects and order correspond one to one.",
    },
    concerns: [ofTasks("goals", ["2", "3", "4", "5", "6"])],
  },
  {
    id: "task_goals_school_places",
    text: {
      zh: "任务（一）服务于学前教育、义务教育和普高教育三个目标。",
      en: "Task 1 serves the goals on preschool, compulsory and senior high school education.",
    },
    because: {
      zh: "新增学位分属幼儿园、小学、初中和高中。",
      en: "The places that it adds are in kindergartens, primary, junior and senior high schools.",
    },
    concerns: [ofTasks("goals", ["1"])],
  },
  {
    id: "task_goals_special_education",
    text: {
      zh: "任务（七）服务于义务教育目标。",
      en: "Task 7 serves the goal on compulsory education.",
    },
    because: {
      zh: "五个目标中只有目标二提到特殊群体学生。",
      en: "Of the five goals only the second speaks of particular groups of pupils.",
    },
    concerns: [ofTasks("goals", ["7"])],
  },
  {
    id: "task_goals_teachers",
    text: {
      zh: "任务（八）服务于义务教育和普高教育两个目标。",
      en: "Task 8 serves the goals on compulsory and on senior high school education.",
    },
    because: {
      zh: "该任务的指标针对初中、高中教师和城乡学校之间的教师交流。",
      en: "Its indicators are about junior and senior high school teachers and the exchange of teachers between town and country.",
    },
    concerns: [ofTasks("goals", ["8"])],
  },
  {
    id: "suppliers",
    text: {
      zh: "学校统计数据由市教育局报送。",
      en: "The Education Bureau supplies the school statistics.",
    },
    because: {
      zh: "文件没有写明数据报送单位；学校统计由教育行政部门汇总。",
      en: "The document names no supplier of data; school statistics are gathered by the education authority.",
    },
    concerns: [
      ofElements(
        "supplier",
        elements.filter((element) => element.supplier !== undefined).map((element) => element.id),
      ),
    ],
  },
  {
    id: "frequencies",
    text: {
      zh: "学校统计类指标按学年测算，其余指标按公历年测算。",
      en: "Indicators from school statistics are measured once a school year, the others once a calendar year.",
    },
    because: {
      zh: "文件没有写明测算频次；教育事业统计每学年一次。",
      en: "The document gives no frequency; school statistics are compiled once a school year.",
    },
    concerns: [
      ofIndicators(
        "frequency",
        indicators.map((indicator) => indicator.id),
      ),
    ],
  },
  {
    id: "school_statistics_day",
    text: {
      zh: "学校统计中的存量以每年9月1日为准。",
      en: "Stocks in school statistics are as of 1 September.",
    },
    because: {
      zh: "学年自9月1日起，教育事业统计以此为时点；文件没有写明统计时点。",
      en: "The school year begins on 1 September, and school statistics are taken as of that day; the document names no day.",
    },
    concerns: [
      ofElements(
        "timing",
        elements
          .filter((element) => element.calendar === "school" && element.timing === "snapshot")
          .map((element) => element.id),
      ),
    ],
  },
] as const satisfies readonly Assumption[];
