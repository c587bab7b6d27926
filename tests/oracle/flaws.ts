/** What must make everything be refused: names nobody knows, marks and hops that contradict themselves. */
import type { Label } from "../../domain/marking/mod.ts";
import type { Question } from "./entities.ts";

type Flaw = (question: Question) => Question;

const marked =
  (part: (label: Label) => Partial<Label>): Flaw =>
  (question) => ({
    ...question,
    label: { ...question.label, ...part(question.label) },
  });

const onHop =
  (part: Partial<Question["context"]>): Flaw =>
  (question) => ({
    ...question,
    context: { ...question.context, ...part },
  });

/** The label without what says how far it may go. */
const UNSAID: Partial<Label> = {
  controls: [],
  releasableTo: [],
  displayOnlyTo: [],
  foreignSources: [],
  jointOwners: [],
  cuiCategories: [],
  compartments: [],
  tlp: null,
  tlpCommunity: "",
  tlpNamed: [],
};

const ownNation = ({ pack, context }: Question): string =>
  pack.organisations.find(({ id }) => id === context.originator)!.nation;

/** Some nation that is not the originator's. */
const otherNation = (question: Question): string => (ownNation(question) === "GBR" ? "USA" : "GBR");

/** Every flaw by name: each makes a valid question one that nobody may be served by. */
export const FLAWS: Readonly<Record<string, Flaw>> = {
  "unknown recipient": (question) => ({ ...question, recipient: "nobody" }),
  "unknown originator": (question) => ({
    ...question,
    context: {
      ...question.context,
      originator: "nobody",
      path: ["nobody", ...question.context.path.slice(1)],
    },
  }),
  "unknown submitter": (question) => ({
    ...question,
    context: {
      ...question.context,
      submitter: "nobody",
      path: [...question.context.path, "nobody"],
    },
  }),
  "unknown organisation on the path": (question) => {
    const { originator, submitter } = question.context;
    return {
      ...question,
      context: { ...question.context, path: [originator, "nobody", submitter] },
    };
  },
  "path from another": (question) => {
    const other = question.pack.organisations.find(({ id }) => id !== question.context.originator)!;
    return {
      ...question,
      context: { ...question.context, path: [other.id, ...question.context.path] },
    };
  },
  "path to another": (question) => {
    const other = question.pack.organisations.find(({ id }) => id !== question.context.submitter)!;
    return {
      ...question,
      context: { ...question.context, path: [...question.context.path, other.id] },
    };
  },
  "no path": onHop({ path: [] }),
  "no sectors": onHop({ sectors: [] }),
  "unknown sector": onHop({ sectors: ["energy", "astrology"] }),
  "unknown kind of information": onHop({ informationKind: "gossip" }),
  "no date": onHop({ judgedOn: "" }),
  "impossible date": onHop({ judgedOn: "2025-13-45" }),
  "foreign scheme": (question) =>
    marked(() => ({ scheme: otherNation(question), level: "SECRET" }))(question),
  "unknown level": marked(() => ({ scheme: "USA", level: "EYES ONLY" })),
  "unknown scheme": marked(() => ({ scheme: "XXX", level: "SECRET" })),
  "no mark at all": marked(() => ({ ...UNSAID, scheme: "", level: "" })),
  "unknown TLP": marked(() => ({ tlp: "WHITE" as never, tlpCommunity: "", tlpNamed: [] })),
  "unknown community": marked(() => ({ tlp: "GREEN", tlpCommunity: "nowhere", tlpNamed: [] })),
  "RED without names": marked(() => ({ tlp: "RED", tlpCommunity: "", tlpNamed: [] })),
  "REL TO an unknown code": marked(({ releasableTo, scheme }) => ({
    controls: [],
    displayOnlyTo: [],
    releasableTo: [...(releasableTo.length > 0 ? releasableTo : [scheme]), "ZZZ"],
  })),
  "REL TO without the own nation": (question) =>
    marked(() => ({ controls: [], displayOnlyTo: [], releasableTo: [otherNation(question)] }))(
      question,
    ),
  "NOFORN with REL TO": (question) =>
    marked(() => ({
      controls: ["NOFORN"],
      releasableTo: [ownNation(question), otherNation(question)],
    }))(question),
  "ORCON with RELIDO": marked(() => ({ controls: ["ORCON", "RELIDO"] })),
  "ORCON on what is shared by TLP": marked(() => ({
    ...UNSAID,
    scheme: "",
    level: "",
    controls: ["ORCON"],
    tlp: "GREEN",
  })),
};
