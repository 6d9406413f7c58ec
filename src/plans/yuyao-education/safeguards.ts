import type { Safeguard } from "../../model/index.js";
import { inSafeguard } from "./sources.js";

/** The three safeguards (保障措施). */
export const safeguards = [
  {
    title: { zh: "加强组织领导", en: "Stronger organisation and leadership" },
    text: {
      zh: "由领导小组统筹，设立工作专班；各乡镇（街道）建立相应机制；市直部门各负其责、相互配合。",
      en: "A leading group coordinates and a task force does the daily work; every town, township and subdistrict sets up a counterpart; city departments each do their part and work together.",
    },
    source: inSafeguard(1, "充分发挥领导小组统筹协调作用,建立工作专班"),
  },
  {
    title: { zh: "完善考核评价", en: "Better appraisal and evaluation" },
    text: {
      zh: "把工作列成项目、把项目落到责任人、把责任列成清单；设立评价指标并细化目标；定期发布实施情况；督查与考核合一，鼓励争先进位。发布的间隔没有写明。",
      en: "Turn work into projects, projects into responsibilities and responsibilities into lists; set up indicators and break the targets down; publish progress regularly; join supervision with appraisal; let the units compete for rank. The interval of publication is not given.",
    },
    source: inSafeguard(2, "建立行动实施情况定期发布制度,推动督查考核一体化"),
  },
  {
    title: { zh: "营造良好氛围", en: "A favourable climate" },
    text: {
      zh: "及时宣传政策，争取社会支持和参与；总结并推广部门、乡镇（街道）和学校的好做法。",
      en: "Explain new policies to the public promptly and win its support; collect and spread what departments, towns and schools do well.",
    },
    source: inSafeguard(3, "及时全面向社会传递教育发展最新政策"),
  },
] as const satisfies readonly Safeguard[];
