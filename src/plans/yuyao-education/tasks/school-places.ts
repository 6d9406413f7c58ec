import type { Task } from "../../../model/index.js";
import { inTask } from "../sources.js";

/** Task 1: more school places. */
export const schoolPlacesTask = {
  number: 1,
  title: { zh: "推进学位增量扩容", en: "Add school places" },
  goals: ["preschool", "compulsory", "senior"],
  lead: "education_bureau",
  supporting: [
    "development_reform_bureau",
    "finance_bureau",
    "natural_resources_bureau",
    "towns_and_subdistricts",
  ],
  actions: [
    {
      id: "places.construction",
      title: {
        zh: "中小学(幼儿园)新(改、扩、迁)建",
        en: "Schools and kindergartens newly built, rebuilt, enlarged or moved",
      },
      source: inTask(1, "推进中小学(幼儿园)新(改、扩、迁)建"),
    },
    {
      id: "places.toddler_conversion",
      title: {
        zh: "幼儿园适托化改造工程",
        en: "Conversion of kindergartens so that they can take in toddlers",
      },
      source: inTask(1, "实施幼儿园适托化改造工程"),
    },
    {
      id: "places.private_schools",
      title: {
        zh: "义务教育阶段民办学校规范发展工作",
        en: "Orderly development of private schools in compulsory education",
      },
      source: inTask(1, "做好义务教育阶段民办学校规范发展工作"),
    },
  ],
  indicators: ["places.kindergarten", "places.primary", "places.junior", "places.senior"],
  aims: [
    {
      text: {
        zh: "形成随人口增长调整教育资源的机制。",
        en: "Allocate educational resources as the population grows.",
      },
      source: inTask(1, "建立与人口增长相适应的教育资源配置机制"),
    },
    {
      text: { zh: "使教育能够承载和吸纳更多学生。", en: "Be able to take in more pupils." },
      source: inTask(1, "不断提升教育承载力和吸纳力"),
    },
  ],
  source: inTask(
    1,
    "责任单位:市教育局、市发改局、市财政局、市资规局、各乡镇<街道>;列第一位的为牵头单位,下同",
  ),
} as const satisfies Task;
