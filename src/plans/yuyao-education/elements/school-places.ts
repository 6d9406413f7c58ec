import { defineElements } from "../../../model/define.js";
import { openedPlaces } from "./counted.js";

/** Places that open on 1 September. */
export const schoolPlacesElements = defineElements([
  {
    id: "new_places.kindergarten",
    name: { zh: "当年新增幼儿园学位", en: "Kindergarten places added in the year" },
    ...openedPlaces,
  },
  {
    id: "new_places.primary",
    name: { zh: "当年新增小学学位", en: "Primary school places added in the year" },
    ...openedPlaces,
  },
  {
    id: "new_places.junior",
    name: { zh: "当年新增初中学位", en: "Junior high school places added in the year" },
    ...openedPlaces,
  },
  {
    id: "new_places.senior",
    name: { zh: "当年新增高中学位", en: "Senior high school places added in the year" },
    ...openedPlaces,
  },
]);
