/**
 * Markings as exercises print them: in brackets that no filter and no reader takes for real ones, TLP in
 * the colours that FIRST gives it, with its word.
 */

/** The brackets of an exercise, round a canonical mark. */
export const notional = (marking: string): string => `[EXERCISE: ${marking}]`;

const TLP = /^TLP:(CLEAR|GREEN|AMBER\+STRICT|AMBER|RED)(?=$| )/;
const CLASSES: Readonly<Record<string, string>> = {
  CLEAR: "clear",
  GREEN: "green",
  AMBER: "amber",
  "AMBER+STRICT": "amber",
  RED: "red",
};

interface Props {
  /** Canonical, without brackets. */
  readonly marking: string;
  /** A line across what it marks, or a mark in front of a paragraph. */
  readonly as: "banner" | "portion";
}

export function Marking({ marking, as }: Props) {
  const parts = marking.split("//");
  return (
    <span class={`marking ${as}`}>
      <span class="bracket">[EXERCISE: </span>
      {parts.map((part, place) => (
        <span key={part}>
          {place > 0 && "//"}
          <MarkPart text={part} />
        </span>
      ))}
      <span class="bracket">]</span>
    </span>
  );
}

function MarkPart({ text }: { readonly text: string }) {
  const word = TLP.exec(text)?.[1];
  if (!word) return <>{text}</>;
  return <span class={`tlp ${CLASSES[word]}`}>{text}</span>;
}
