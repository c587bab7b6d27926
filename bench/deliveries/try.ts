import { measure, type Sender } from "./measure.ts";
const [sender, organisations, each, ...nodeOptions] = process.argv.slice(2);
console.log(
  sender,
  await measure(sender as Sender, {
    organisations: Number(organisations),
    each: Number(each),
    rawBytes: 900,
    nodeOptions,
  }),
);
