// What the screens know of the program behind them: a name, a request, an answer or a Failure.
import type { Commands } from "../generated/commands";
import type { Code, Failure } from "../generated/types";

export type CommandName = keyof Commands;
export type Request<N extends CommandName> = Commands[N][0];
export type Answer<N extends CommandName> = Commands[N][1];

/** Something the shell says without being asked. */
export type ShellNews = "lock-soon" | "second-start";

export interface Host {
  /** Rejects with a Failure, never with anything else. */
  call<N extends CommandName>(name: N, request: Request<N>): Promise<Answer<N>>;
  /** Calls back on news from the shell; the returned function stops that. */
  on(news: ShellNews, then: () => void): () => void;
}

function isFailure(error: unknown): error is Failure {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}

/** Whatever was thrown, as a Failure. What is unknown becomes `internal`, without its text: it might name someone. */
export function asFailure(error: unknown): Failure {
  return isFailure(error) ? error : { code: "internal", message: "" };
}

/** The code of what was thrown. */
export function codeOf(error: unknown): Code {
  return asFailure(error).code;
}
