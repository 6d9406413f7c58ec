import type { Task } from "../../../model/index.js";
import { compulsoryTask } from "./compulsory.js";
import { lifelongTask } from "./lifelong.js";
import { preschoolTask } from "./preschool.js";
import { schoolPlacesTask } from "./school-places.js";
import { seniorTask } from "./senior.js";
import { specialTask } from "./special.js";
import { teachersTask } from "./teachers.js";
import { vocationalTask } from "./vocational.js";

/** The eight main tasks (重点任务), in the order of their numbers. */
export const tasks = [
  schoolPlacesTask,
  preschoolTask,
  compulsoryTask,
  seniorTask,
  vocationalTask,
  lifelongTask,
  specialTask,
  teachersTask,
] as const satisfies readonly Task[];
