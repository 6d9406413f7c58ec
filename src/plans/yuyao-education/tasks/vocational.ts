import type { Task } from "../../../model/index.js";
import { inTask } from "../sources.js";

/** Task 5: vocational education. */
export const vocationalTask = {
  number: 5,
  title: { zh: "提升职业教育适应性", en: "Make vocational education fit what is needed" },
  goals: ["vocational"],
  lead: "education_bureau",
  supporting: [
    "development_reform_bureau",
    "natural_resources_bureau",
    "finance_bureau",
    "human_resources_bureau",
    "economy_information_bureau",
  ],
  actions: [
    {
      id: "vocational.technician_college",
      title: { zh: "余姚技师学院", en: "Development of Yuyao Technician College" },
      source: inTask(5, "推进余姚技师学院、宁职院余姚校区等建设"),
    },
    {
      id: "vocational.polytechnic_campus",
      title: {
        zh: "宁职院余姚校区",
        en: "Development of the Yuyao campus of Ningbo Polytechnic",
      },
      source: inTask(5, "推进余姚技师学院、宁职院余姚校区等建设"),
    },
    {
      id: "vocational.three_plus_two",
      title: {
        zh: "中高职“3+2”专业",
        en: "“3+2” programmes (three years of secondary and two of higher vocational education)",
      },
      source: inTask(5, "扩大中高职“3+2”专业规模"),
    },
    {
      id: "vocational.college_branches",
      title: {
        zh: "在中职学校设置高职专业分院",
        en: "Branches of vocational colleges inside secondary vocational schools",
      },
      source: inTask(5, "探索在中职学校设置高职专业分院"),
    },
    {
      id: "vocational.joint_classes",
      title: {
        zh: "职普融通班",
        en: "Classes that join vocational and general education",
      },
      source: inTask(5, "扩大职普融通班规模"),
    },
    {
      id: "vocational.certificates",
      title: {
        zh: "“1+X”证书制度试点项目",
        en: "“1+X” certificate pilot (one diploma and several skill certificates)",
      },
      source: inTask(5, "推行“1+X”证书制度试点项目"),
    },
    {
      id: "vocational.long_cycle_technicians",
      title: { zh: "长学制技师培养", en: "Long programmes for technicians" },
      source: inTask(5, "扩大长学制技师培养规模"),
    },
  ],
  indicators: ["vocational.progression_rate", "vocational.long_cycle_share"],
  aims: [
    {
      text: {
        zh: "探索校内普通教育与职业教育互通的新办法。",
        en: "Try new ways of joining general and vocational education within a school.",
      },
      source: inTask(5, "探索校内普职融通新模式"),
    },
    {
      text: {
        zh: "加深校企合作与产教融合。",
        en: "Deepen cooperation with companies and the union of industry and teaching.",
      },
      source: inTask(5, "深化校企合作机制,推进产教深度融合"),
    },
  ],
  source: inTask(5, "责任单位:市教育局、市发改局、市资规局、市财政局、市人社局、市经信局"),
} as const satisfies Task;
