/** Originator control: to be on the original distribution, or to be released to. */
import { askRelease, leaveOutAddressee, nameAddressee, revokeRelease } from "./distribution.ts";
import type { Levers } from "./lever.ts";

export const originatorControl: Levers = {
  remedies: (answered) => [nameAddressee(answered.question.recipient), askRelease(answered)],
  breaks: (answered) => [leaveOutAddressee(answered.question.recipient), revokeRelease(answered)],
};
