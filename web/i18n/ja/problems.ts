import type { Messages } from "../en.ts";

export const problems = {
  "bad-request": "要求を解釈できませんでした。ページを再読み込みしてからやり直してください。",
  "not-joined": "参加していないか、席が解放されています。参加コードで入り直してください。",
  "wrong-code": "このコードは使えません。進行役に確認してください。",
  forbidden: "この操作は、あなたの役割では行えません。",
  "foreign-origin":
    "このページのアドレス以外から送られた要求です。ページを再読み込みしてください。",
  "not-found": "見つかりませんでした。",
  refused: "実行されませんでした。",
  "too-large": "長すぎます。短くしてからやり直してください。",
  "too-long":
    "一つの質問に許された時間を超えました。対象を減らすか、端末で `sekisho policy` を使ってください。",
  "too-many": "試行回数が多すぎます。1分ほど待ってからやり直してください。",
  internal: "コンソールで問題が発生しました。演習統裁官に知らせてください。",
  unreachable: "交換基盤が応答していません。入力内容は残っています。もう一度お試しください。",
  "not-started": "演習はまだ始まっていません。",
} satisfies Messages["problems"];
