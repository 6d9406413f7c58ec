/** The national scheme for preschool education. */
export const preschoolScheme = "县域学前教育普及普惠督导评估办法(教督〔2020〕1号)";

/** The national scheme for good and balanced compulsory education. */
export const balanceScheme = "县域义务教育优质均衡发展督导评估办法(教督〔2017〕6号)";

/** The paper that works out a coefficient of variation between schools; it circulates without the name of its issuer. */
export const variationMethod = "县域义务教育校际均衡指标计算方法(以生均图书册数为例)";

/** The rule of Zhejiang on the exchange of teachers, as it was reported when it was issued. */
export const zhejiangExchange = "浙江省义务教育学校教师校长县域内交流制度(2013年印发,据当时报道)";

/** Zhejiang's opinion on education communities. */
export const communityOpinion =
  "浙江省教育厅等四部门关于新时代城乡义务教育共同体建设的指导意见(浙教基〔2020〕70号)";

/** Yuyao's plan, whose words some definitions follow. */
export const yuyaoPlan = "余姚市公共服务“七优享”工程“学有优教”专项实施方案(2023—2027年)";

/** The glossary of the UNESCO Institute for Statistics. */
export const unescoGlossary = "UNESCO Institute for Statistics, Glossary: School life expectancy";
