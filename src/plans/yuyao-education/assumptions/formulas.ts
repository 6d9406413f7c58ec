import type { Assumption } from "../../../model/index.js";
import { ofElements, ofIndicators } from "../concerns.js";

/** What is counted, where the document gives a name but no definition. */
export const formulaAssumptions = [
  {
    id: "quality_coverage_by_children",
    text: {
      zh: "优质幼儿园覆盖率按在园幼儿数计算，不按园所数。",
      en: "The coverage of good kindergartens counts children, not kindergartens.",
    },
    because: {
      zh: "与普惠性幼儿园覆盖率的口径类比；有的地方按园所数计算。",
      en: "By analogy with the coverage of inclusive kindergartens; some places count kindergartens.",
    },
    concerns: [ofIndicators("formula", ["preschool.quality_coverage"])],
  },
  {
    id: "courses_stock",
    text: {
      zh: "宁波市级精品校本课程按年末已认定的门数计算，包括2023年以前认定的课程。",
      en: "School-based courses are counted as those recognised by Ningbo at the end of the year, those from before 2023 included.",
    },
    because: {
      zh: "文件只说“形成”，没有写明起算日；按存量计算不需要起算日。",
      en: "The document says “form” and gives no starting date; a stock needs none.",
    },
    concerns: [
      ofIndicators("formula", ["compulsory.premium_courses"]),
      ofElements("timing", ["premium_courses.recognised"]),
    ],
  },
  {
    id: "migrant_coverage_formula",
    text: {
      zh: "随迁子女保障比例的分子为就读公办学校和享受政府购买学位的人数之和，分母为符合条件的随迁子女数。",
      en: "For migrant children the numerator is those in public schools and in places bought by the government, and the denominator the eligible children only.",
    },
    because: {
      zh: "文件限定“符合条件的”，并把两种方式并列；国家督导评估口径相同。",
      en: "The document says 符合条件的 (eligible) and names both ways side by side; the national evaluation counts alike.",
    },
    concerns: [ofIndicators("formula", ["compulsory.migrant_coverage"])],
  },
  {
    id: "migrant_compulsory_stage",
    text: {
      zh: "随迁子女限于义务教育阶段。",
      en: "Migrant children are those of compulsory school age.",
    },
    because: {
      zh: "该句位于义务教育任务之下，文件没有写明学段。",
      en: "The sentence stands under the task on compulsory education; the document names no stage.",
    },
    concerns: [
      ofElements("name", [
        "migrant_children.eligible",
        "migrant_children.in_public_schools",
        "migrant_children.in_purchased_places",
      ]),
    ],
  },
  {
    id: "balance_seven_resources",
    text: {
      zh: "校际优质均衡系数指教督〔2017〕6号所列七项资源配置指标的校际差异系数，以学生数加权。",
      en: "校际优质均衡系数 means the coefficients of variation between schools of the seven resources listed in 教督〔2017〕6号, weighted by pupils.",
    },
    because: {
      zh: "文件没有定义；该办法正是所提全国义务教育优质均衡发展县评估的依据。",
      en: "The document does not define it; that scheme governs the national evaluation which it names.",
    },
    concerns: [ofIndicators("components", ["compulsory.primary_balance", "compulsory.junior_balance"])],
  },
  {
    id: "small_teaching_points",
    text: {
      zh: "不足50名学生的小学和教学点不计入小学差异系数；初中没有教学点，不按人数剔除，没有在校生的学校不计入；特殊教育学校、职业学校不计入。",
      en: "Primary schools and teaching points with fewer than 50 pupils stay out of the primary coefficients; junior high schools have no teaching points, so none is left out for its size, but one without pupils is; special and vocational schools are not reported.",
    },
    because: {
      zh: "国家办法剔除不足50人的教学点；按校数据不区分学校与教学点，故以人数判别；没有在校生的学校算不出生均数，权数为零。",
      en: "The national scheme leaves out teaching points of fewer than 50 pupils; the data by school do not tell a teaching point from a school, so the number of pupils decides; a school without pupils has nothing per pupil, and no weight.",
    },
    concerns: [
      ofIndicators("components", ["compulsory.primary_balance", "compulsory.junior_balance"]),
      ofElements("name", ["primary.pupils", "junior.pupils"]),
    ],
  },
  {
    id: "multi_level_schools",
    text: {
      zh: "一校多学段的面积、设备和教室按加权学生数分摊到各学段后报送，教师按任教学段计算、不分摊。",
      en: "Area, equipment and classrooms of a school with several levels are reported as the share of the level, split by weighted pupils; teachers are counted where they teach and not split.",
    },
    because: {
      zh: "国家办法规定：九年一贯制学校小学与初中权重为1∶1.1，完全中学初中与高中为1∶1.2，十二年一贯制学校为1∶1.1∶1.32。",
      en: "The national scheme weighs primary to junior pupils 1 : 1.1 in nine-year schools, junior to senior 1 : 1.2 in complete secondary schools, and 1 : 1.1 : 1.32 in twelve-year schools.",
    },
    concerns: [
      ofElements("name", [
        "primary.teaching_area",
        "primary.sports_area",
        "primary.equipment_value",
        "primary.networked_classrooms",
        "junior.teaching_area",
        "junior.sports_area",
        "junior.equipment_value",
        "junior.networked_classrooms",
      ]),
    ],
  },
  {
    id: "progression_of_graduates",
    text: {
      zh: "中职升学比例为当届毕业生中升入高一级学校的人数除以当届毕业生数。",
      en: "The rate of progression is the graduates of a year who went on to a higher level over all graduates of that year.",
    },
    because: { zh: "文件没有给出算法。", en: "The document gives no formula." },
    concerns: [ofIndicators("formula", ["vocational.progression_rate"])],
  },
  {
    id: "long_cycle_programmes",
    text: {
      zh: "长学制招生包括五年一贯制、“3+2”、中本一体化和长学制技师。",
      en: "Long programmes are the five-year, the “3+2”, the integrated secondary-to-bachelor's and the long technician programmes.",
    },
    because: { zh: "文件没有列举。", en: "The document does not list them." },
    concerns: [
      ofIndicators("formula", ["vocational.long_cycle_share"]),
      ofElements("name", ["vocational_intake.long_cycle"]),
    ],
  },
  {
    id: "schooling_expectancy_unesco",
    text: {
      zh: "儿童平均预期受教育年限按联合国教科文组织统计研究所的预期受教育年限计算，年龄范围以报送的年龄为准。",
      en: "Expected years of schooling follow the school life expectancy of the UNESCO Institute for Statistics, over the ages that are reported.",
    },
    because: {
      zh: "文件没有给出算法和年龄范围。",
      en: "The document gives neither a formula nor a range of ages.",
    },
    concerns: [ofIndicators("formula", ["lifelong.schooling_expectancy"])],
  },
  {
    id: "schooling_expectancy_population",
    text: {
      zh: "各年龄人口与在校学生同取学年初（9月1日）数。",
      en: "Population by age is taken for the start of the school year (1 September), as enrolment is.",
    },
    because: {
      zh: "分子分母时点一致；文件没有写明。",
      en: "Numerator and denominator should be of one day; the document does not say.",
    },
    concerns: [
      ofElements("timing", [
        "enrolment.by_age",
        "enrolment.unknown_age",
        "population.by_age",
        "population.of_level_age",
      ]),
    ],
  },
  {
    id: "elderly_sixty",
    text: {
      zh: "老年人指60周岁及以上的人。",
      en: "The elderly are those aged 60 and over.",
    },
    because: {
      zh: "《老年人权益保障法》第二条如此规定；文件没有写明年龄。",
      en: "Article 2 of the Law on the Protection of the Rights and Interests of the Elderly says so; the document names no age.",
    },
    concerns: [ofElements("name", ["elderly.population", "elderly.participations"])],
  },
  {
    id: "elderly_calendar_year",
    text: {
      zh: "老年人次按公历年累计，老年人口取年末数。",
      en: "Person-times add up over the calendar year; the elderly population is that of its last day.",
    },
    because: {
      zh: "文件没有写明统计期。",
      en: "The document names no period.",
    },
    concerns: [ofElements("timing", ["elderly.population", "elderly.participations"])],
  },
  {
    id: "postgraduate_diploma_or_degree",
    text: {
      zh: "“研究生学历学位”指具有研究生学历或硕士及以上学位，有其一即可。",
      en: "研究生学历学位 means a postgraduate diploma or a master's degree or above: either will do.",
    },
    because: {
      zh: "文件没有写明是“或”还是“且”。",
      en: "The document does not say whether one or both are asked for.",
    },
    concerns: [
      ofElements("name", ["teachers.junior.postgraduate", "teachers.senior.postgraduate"]),
      ofIndicators("formula", ["teachers.junior_postgraduate_share", "teachers.senior_postgraduate_share"]),
    ],
  },
  {
    id: "senior_means_general",
    text: {
      zh: "“高中专任教师”和“高中学位”只算普通高中，不含中等职业学校。",
      en: "Senior high school teachers and places are those of general senior high schools, without secondary vocational schools.",
    },
    because: {
      zh: "文件对职业学校另称“中职”。",
      en: "The document has a word of its own for vocational schools (中职).",
    },
    concerns: [
      ofElements("name", ["teachers.senior.full_time", "teachers.senior.postgraduate", "new_places.senior"]),
    ],
  },
  {
    id: "exchange_of_the_eligible",
    text: {
      zh: "骨干教师交流比例的分子为当年城乡交流的骨干教师，分母为当年符合交流条件的骨干教师。",
      en: "The rate of exchange has the backbone teachers exchanged in the year above the line and the backbone teachers eligible in that year below it.",
    },
    because: {
      zh: "与文件用词和浙江省口径一致；国家口径以全部交流教师为分母，是另一个指标。",
      en: "So the words of the document and Zhejiang's definition; the national definition divides by all teachers exchanged, and is another indicator.",
    },
    concerns: [ofIndicators("formula", ["teachers.backbone_exchange_rate"])],
  },
  {
    id: "exchange_at_start",
    text: {
      zh: "教师交流在学年初（9月1日）发生并统计。",
      en: "Teachers are exchanged, and counted, at the start of the school year (1 September).",
    },
    because: {
      zh: "文件没有写明；教师调动随学年进行。",
      en: "The document does not say; teachers move with the school year.",
    },
    concerns: [ofElements("timing", ["backbone_teachers.exchanged", "backbone_teachers.eligible"])],
  },
] as const satisfies readonly Assumption[];
