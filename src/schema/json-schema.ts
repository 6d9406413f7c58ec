import * as z from "zod";
import { planShape } from "./plan.js";
import { observationShape } from "./rows.js";

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a plan, so that an editor completes and checks the file of another county. */
export function planJsonSchema(): JsonSchema {
  return jsonSchema(planShape, "urn:seven-benefits:plan:1", "七优享方案 · seven-benefits plan");
}

/** The JSON Schema of a list of observations. */
export function observationsJsonSchema(): JsonSchema {
  return jsonSchema(
    z.array(observationShape),
    "urn:seven-benefits:observations:1",
    "上报数据 · observations",
  );
}

function jsonSchema(schema: z.ZodType, $id: string, title: string): JsonSchema {
  const generated = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "ref" });
  const { $schema, ...rest } = generated;
  return { $schema, $id, title, ...rest };
}
