import fc from "fast-check";

// A mutant is killed by the first case that fails; making the case small takes longer than finding it.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
