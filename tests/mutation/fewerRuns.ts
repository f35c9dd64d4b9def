/** Property tests draw fewer cases per mutant, and always the same ones: a score must not depend on luck. */
import fc from "fast-check";

fc.configureGlobal({ numRuns: 20, seed: 1 });
process.env.FEWER_RUNS = "yes";
