/** Notes as they were taken, and one more. */
import type { Note } from "../../../domain/play/mod.ts";
import { t } from "../../i18n/mod.ts";
import { Deed } from "../../ui/deed.tsx";
import { Field } from "../../ui/fields.tsx";
import { personName } from "../../ui/people.ts";
import { Moment } from "./moment.tsx";
import { draftOf, evaluates, forgetDraft, keepDraft, write } from "./state.ts";

interface Props {
  /** Id of what they are about; "" for the exercise as a whole. */
  readonly about: string;
  readonly notes: readonly Note[];
}

export function NotesOf({ about, notes }: Props) {
  const words = t().report;
  const key = `note ${about}`;
  const { text } = draftOf(key, { text: "" });
  const add = async (): Promise<void> => {
    await write({ op: "note", about, text } as { op: string });
    forgetDraft(key);
  };
  return (
    <>
      {notes.length === 0 && <p class="empty">{words.noNotes}</p>}
      <ul>
        {notes.map((note) => (
          <li key={`${note.unixMs} ${note.text}`}>
            <span class="written">{note.text}</span>{" "}
            <span class="hint">
              {personName(note.by)}, <Moment at={note.storyMs} />
            </span>
          </li>
        ))}
      </ul>
      {evaluates() && (
        <>
          <Field
            label={words.note}
            rows={2}
            value={text}
            onInput={(value) => keepDraft(key, { text: value })}
          />
          <Deed text={words.addNote} done={words.saved} disabled={text.trim() === ""} onDo={add} />
        </>
      )}
    </>
  );
}
