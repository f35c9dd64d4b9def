/** What a command will not do, in words meant for people: no failure of the program. */
export class Refusal extends Error {}
