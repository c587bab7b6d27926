/** Who may sit at the console: HSEEP's roles, a team, and the cell that plays everybody else. */

/** Those who run and watch the exercise; they see all of it. */
export const STAFF = ["director", "controller", "evaluator", "observer"] as const;
export type StaffRole = (typeof STAFF)[number];

/** `simcell` plays every organisation without a team. */
export const ROLES = [...STAFF, "team", "simcell"] as const;
export type Role = (typeof ROLES)[number];

/** What a join code opens. */
export type Seat =
  | { readonly role: StaffRole }
  | { readonly role: "team"; readonly team: string; readonly organisation: string }
  | { readonly role: "simcell" };
