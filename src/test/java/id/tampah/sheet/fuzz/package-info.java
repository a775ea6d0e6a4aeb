/** Targets of the fuzzer: whatever the bytes, the answer is rows, a value or a refusal. Run with {@code -Pfuzz}. */
package id.tampah.sheet.fuzz;
