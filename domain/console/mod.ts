/**
 * The vocabulary between the console and its pages: who may sit where, and what is sent to a browser.
 *
 *   roles.ts     the roles, and the seat that a join code opens
 *   session.ts   who a browser is, and what the exercise is called
 *   frames.ts    what is pushed over the WebSocket, and what a page asks to be pushed
 *   team.ts      what a team's page asks and is told
 *   live.ts      what the pages of who runs and watches the exercise are told
 *   lab.ts       what the policy lab asks and is told
 *   replay.ts    what the page Replay is told
 *   report.ts    what the report's page is told
 *   problems.ts  what goes wrong, as codes that the pages put into words
 */
export { ROLES, STAFF, type Role, type Seat, type StaffRole } from "./roles.ts";
export type { ExerciseFacts, OrganisationName, SessionFacts } from "./session.ts";
export type { Frame, FrameKind, SocketMessage, SocketMessageKind } from "./frames.ts";
export { PROBLEMS, type Problem, type ProblemCode } from "./problems.ts";
export type * from "./lab.ts";
export { labQuestionSchema } from "./lab.ts";
export type * from "./live.ts";
export type * from "./replay.ts";
export type * from "./team.ts";
export { draftSchema } from "./team.ts";
export { REPORT_FORMATS, reportFileSchema, type ReportFormat, type ReportState } from "./report.ts";
