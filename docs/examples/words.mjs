/** The statuses, best first, as a bulletin names and marks them. */
export const statuses = {
  met: "★提前达到",
  onTrack: "○符合预期",
  slightlyBehind: "△略滞后",
  offTrack: "▲滞后",
  reversing: "▼逆向变动",
  missed: "◆未完成",
  notDue: "◇未到节点",
  undetermined: "□暂不能研判",
  notApplicable: "◎不适用",
};

/** An 年度 that is reached by the figure of a year that is over is not early. */
export const annualStatuses = { ...statuses, met: "★完成" };

/** How far an action has come. */
export const states = { notStarted: "◇未开工", inProgress: "○进行中", done: "★已完成", blocked: "◆受阻" };

/** How grave a flag is. */
export const severities = { critical: "●严重", warning: "▲警告", info: "○提示" };

/** What a flag asks for. */
export const responses = { remind: "提醒", circulate: "通报", supervise: "督办", interview: "约谈" };

/** Signs of a threshold. */
export const signs = {
  atLeast: "≥",
  moreThan: ">",
  atMost: "≤",
  lessThan: "<",
  equalTo: "=",
  about: "约",
  between: "",
  achieved: "通过",
};
