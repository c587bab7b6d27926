/** Whether what is shown is what is: the connection, by shape, colour and word. */
import { t } from "../i18n/mod.ts";
import { connection, exchangeReachable } from "../state/socket.ts";
import { StatusMark } from "../ui/status.tsx";

export function Connection() {
  const words = t().shell.connection;
  const state = connection.value;
  if (state === "open" && !exchangeReachable.value) {
    return (
      <span role="status">
        <StatusMark status="warning" text={words.exchange} />
      </span>
    );
  }
  const status = { open: "good", connecting: "idle", lost: "bad" } as const;
  return (
    <span role="status">
      <StatusMark status={status[state]} text={words[state]} />
    </span>
  );
}
