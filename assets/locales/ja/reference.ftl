# 基準時刻: 誰に問い合わせたか、なぜ答えを使わなかったか、答えを合わせると何が言えるか。

## 時刻源を使わなかった理由: 文。

refusal-unresolved = 名前に対応するアドレスがありません。
refusal-resolver-timeout = 名前解決の応答が間に合いませんでした。
refusal-own-clock = たどると、このサーバー自身の時計に行き着きます。
refusal-no-reply = 応答がありません。ファイアウォールが原因かもしれません。
refusal-unreachable = ネットワークに接続を拒否されました。
refusal-kiss-rate = しばらく問い合わせないよう求めています。
refusal-kiss-deny = このマシンには応答しないサーバーです ({ $code })。
refusal-kiss-other = 応答を断られました ({ $code })。
refusal-unsynchronised = 相手自身の時計が合っていないと答えました。
refusal-bad-stratum = stratum があり得ない値です ({ $stratum })。
refusal-malformed = 問い合わせに合わない応答でした。
refusal-inconsistent = 応答の中の時刻が矛盾しています。
refusal-too-distant = 相手自身の時刻の誤差が大きすぎます。
refusal-impossible-time = あり得ない時刻を答えました。
refusal-asked-too-recently = 前回の問い合わせから 15 秒たっていないため、まだ問い合わせません。
refusal-untrusted = 暗号化接続の相手を信頼できませんでした。
refusal-no-date = 応答に使える日時がありません。

## 答えを合わせると言えること。文。

agreement-smeared = { $names } はうるう秒を 1 日かけて分散させるため、最大 1 秒ずれることがあります。
