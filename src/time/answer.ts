/**
 * The answer to a question about time. A date can often be read in several ways: `yes` means that
 * all readings agree, `no` that none does, and `possible` that some do.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export type Answer = "yes" | "possible" | "no";
