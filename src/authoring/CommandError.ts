/**
 * Thrown when a command rejects its input. The message is written for people; the command line
 * prints it without a stack trace.
 */
export class CommandError extends Error {}
