/** What the evaluator of the made-up run wrote down. Not for production. */
import type { PlayState } from "../../domain/play/mod.ts";
import type { Timeline } from "../../domain/timeline/mod.ts";
import { MINUTE, unix } from "./common-testing.ts";

export function evaluation({
  objectives,
}: Timeline): Pick<PlayState, "ratings" | "notes" | "improvements"> {
  const by = "Eva Sato (evaluator)";
  const at = (minutes: number) => ({ by, unixMs: unix(minutes * MINUTE) });
  const [first, second, third] = objectives;
  return {
    ratings: [
      {
        about: first!.id,
        rating: "S",
        strengths:
          "- Both other teams had the file's hash within six minutes\n- Every relay named its source",
        improvements:
          "- Nobody relayed while the watch changed over\n- The ISAC waited for a second confirmation",
        ...at(90),
      },
      {
        about: second!.id,
        rating: "P",
        strengths: "The attribution never left the room.",
        improvements: "",
        ...at(91),
      },
      {
        about: third!.id,
        rating: "U",
        strengths: "",
        improvements: "Nobody asked the Ministry for a release",
        ...at(92),
      },
      ...(first!.capabilityTargets[0]?.criticalTasks.slice(0, 1) ?? []).map((task) => ({
        about: task.id,
        rating: "M" as const,
        strengths: "",
        improvements: "",
        ...at(93),
      })),
    ],
    notes: [
      {
        about: first!.id,
        text: "Singapore asked twice for the indicators.",
        storyMs: 21 * MINUTE,
        ...at(21),
      },
      {
        about: "",
        text: "Hot wash: all three teams want the preview of recipients on one page.\nLunch was late.",
        storyMs: 86 * MINUTE,
        ...at(88),
      },
    ],
    improvements: [
      {
        id: "watch-handover",
        about: first!.id,
        area: "Nobody relayed while the watch changed over",
        reference: "Watch handbook, section 4 (invented)",
        rootCause: "The hand-over list has no line for open relays.",
        action: "Add open relays to the hand-over list and try it in the next drill.",
        element: "planning",
        responsible: "National Cybersecurity Office",
        pointOfContact: "Head of the watch",
        start: "2026-07-01",
        completion: "2026-09-30",
        ...at(94),
      },
    ],
  };
}
