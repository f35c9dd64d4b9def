/**
 * The three answers to a question about time: `yes` whatever the unknown days turn out to be,
 * `possible` for some of them, `no` for none.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export type Answer = "yes" | "possible" | "no";
