/** The command line was wrong; what follows it is how to use the command. */
export class UsageError extends Error {}
