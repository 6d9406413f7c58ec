/*
 * The international methods, as second opinions: an entry of the package that no other one loads. Types of the library
 * that its signatures need are given along.
 */
export type {
  BandStatus,
  Method,
  MethodCaution,
  MethodPoint,
  MethodQuestion,
  MethodReason,
  MethodRefusal,
  MethodResult,
  MethodView,
} from "./judge/index.js";
export * from "./methods/index.js";
export type { Holding, Source, Text } from "./model/index.js";
export type { DecimalText, NumberInput, Quantity } from "./number/index.js";
