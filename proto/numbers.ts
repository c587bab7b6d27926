/** Makes protobufjs read 64-bit fields as numbers: times in milliseconds and counts stay below 2^53. */
import protobuf from "protobufjs/minimal.js";

// Assigning undefined is the documented way to do without long.js; the types do not foresee it.
(protobuf.util as { Long: unknown }).Long = undefined;
protobuf.configure();
