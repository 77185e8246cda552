# ウィザードを使わないコマンド。

headless-timed-out = 時間がかかりすぎて調べられませんでした。
recover-could-not = 前回の修復を完了できませんでした。{ $why }
recover-nothing = やり残しはありません。
recover-closed = { $by } が { $started } に始めた修復は中断していました。{ $count ->
        [0] 元に戻すものはありませんでした。
       *[other] 残っていた { $count } 件の手順を実行しました。
    }
recover-not-closed = { $by } が { $started } に始めた修復は中断し、元に戻せませんでした。無効のままのものは「otp-doctor check」で分かります。
recover-unreadable = やり残しがあるか分かりませんでした。{ $why }
report-not-saved-as = { $path } に書き込めませんでした: { $reason }
# $folder: $path までの途中のフォルダーか、それが入るフォルダー
report-shared-folder = { $path } は書き込みませんでした。{ $folder } は他のユーザーが所有または変更でき、書き込み先をすり替えられるおそれがあります。root なら /root などの専用フォルダーにするか、-o を外してください。
report-not-a-file = { $path } は書き込みませんでした。通常のファイルではありません。
file-is-folder = { $path } はフォルダーです。その中のファイルを指定してください。
report-without-a-file = -o がなければ標準出力に出します。
code-secret-unreadable = { $path } からシークレットを読めませんでした: { $reason }
code-secret-ask = キーか otpauth:// アドレスを入力してください (画面には出ません):
code-secret-exposed = { $path } は他のユーザーにも読めます。シークレットはパスワードと同じ扱いが必要です: chmod 600。
fix-ask = 今すぐ実行しますか? 実行するなら yes と入力:
not-agreed-to = { $what ->
    [forgotten] 何も打ち切っていません。
   *[run] 何もしていません。
}端末なしでは、-y で実行し、-n で内容だけ表示します。
fix-not-watched = 測定は 1 回だけです。合ったままかどうか、数分後に「otp-doctor check」で確認してください。
# 「yes と入力」という質問に対して「はい」とみなすもの。小文字、空白区切り。
console-yes = y yes はい hai ｙ ｙｅｓ
console-lost = 標準出力に書き込めませんでした: { $reason }。出力の一部が欠けています。
recover-simulated = 模擬サーバーのため、何もしていません。模擬の修復を完了するには: otp-doctor --demo=cut-short
fix-needs-the-wizard = { $dry ->
    [yes] -y では実行できません。
   *[no] 何もしていません。
}時計のずれが大きく、正しい時刻の入力が必要です。端末で otp-doctor を起動し、ステップ 4 に進んでください。
fix-thin-reference = { $dry ->
    [yes] -y では実行できません。
   *[no] 何もしていません。
}一致した時刻源が足りません。--ntp で追加するか、-y を付けずに質問に答えてください。
# $command: 有効にするコマンド
fix-network-time-is-off = ただし時刻同期が無効なので、時計はまたずれます。有効にするには: { $command }
fix-type-it-in-the-wizard = または、ウィザードで正しい時刻を入力してください: otp-doctor
fix-mfa-of-a-service = 何もしていません。Plesk の MFA をリセットしても { $name } には影響しません。
fix-clock-first = MFA はリセットしていません (何も試していません)。「otp-doctor fix time」で時計を直すか、--force を付けてください。
fix-clock-first-for-others = MFA はリセットしていません。何も試していません。時計について送る文面は「otp-doctor fix time」で表示されます。それでもリセットする場合: --force。
fix-clock-first-skew = 学習した時計のずれは消していません。何も実行していません。"otp-doctor fix time" で時計を直すか、--force を付けてください。
recover-said = その出力: { $words }
recover-record = この修復の記録は { $path } です。
recover-how-on = 妨げている原因を直してから、もう一度「otp-doctor recover」を実行してください。
recover-forget-repair = { $by } が { $started } に始めた修復は中断しました。{ $count ->
        [0] 残っているコマンドはありません。
       *[other] 次の { $count } 件のコマンドが残っています:
    }
recover-forget-time = 時刻同期がまだ無効かもしれません。そのままでは時計がずれ、いずれコードが拒否されます。「timedatectl」で確認してください。
recover-forget-mfa = 全員の MFA がまだ無効かもしれません。パスワードだけでログインできる状態です。Plesk の「拡張」で確認してください。
recover-forget-any = 時刻同期 (「timedatectl」で確認) か MFA (Plesk の「拡張」で確認) が、まだ無効かもしれません。
recover-forget-unknown = 何を実行するはずだったかは不明です。{ $why }
recover-forget-ask = 何も実行せず、再試行を打ち切り、記録だけ残しますか? そうするなら yes と入力:
recover-forget-would = ドライラン: 本番では、再試行を打ち切ります。何も変更していません。
recover-forgotten = 打ち切りました。また修復を始められます。記録は { $folder } に残っています。
recover-could-not-forget = 打ち切れませんでした。{ $why }
code-user-ask = SSH などに保存された { $user } のシークレットを読み取ります。表示も保存もしません。続けるなら yes と入力:
code-user-not-agreed = 読み取っていません。{ $user } のシークレットを読むには、yes の入力か --yes が必要です。
pam-entry-none = PAM を使うログインに、{ $user } のエントリはありません。
code-user-none-there = { $service } に { $user } のエントリはありません。
pam-entry-not-permitted = このエントリを読めるのは root か { $user } だけです。
pam-entry-root-alone = { $user } のエントリを読めるのは root だけです。
pam-entry-refused = { $user } のコードはすべて拒否されます。{ $why }
pam-entry-no-key = { $user } のコードはすべて拒否されます。ファイルの 1 行目がキーではありません。{ $why }
pam-entry-counted = { $user } のコードは回数方式で、時計には左右されません。
pam-entry-changed = { $user } のエントリはその間に変更されました。テストを最初からやり直してください。
pam-entry-scratch-alone = { $user } のコードで通るのは緊急用コードだけです。{ $why }
pam-accepts = { $names }: このコードは今なら通ります。
pam-scratch = { $names }: 緊急用コードとして通ります。使うと無効になります。
pam-no-scratch-code = { $names }: 拒否されます。ここではコードは 6 桁で、残っている緊急用コード ({ $left } 個) のどれでもありません。
pam-learns = { $names }: このコードは今なら通ります。同じだけずれたコードが 3 回続いたことになり、そのずれを学習します。
pam-limited = { $names }: 試行回数の上限に達したため、このサーバーの時計で { $until } までコードを求めません。試すたびに延びます。
pam-used = { $names }: 使用済みのコードのため拒否されます。次のコードを待ってください。
pam-older = { $names }: これより後のコードが使用済みのため拒否されます。次のコードを待ってください。
pam-other-length = { $names }: ここではコードが { $wanted } 桁でなければならないため、拒否されます (PAM の設定の digits=)。
pam-goes-by-a-learnt-clock = { $names }: このサーバーの時計に合うコードですが拒否されます。{ $seconds } 秒ずれた時計を学習済みです (TIME_SKEW { $skew })。このサーバーの時計が正しくなったら消してください: otp-doctor fix skew
pam-frozen = { $names }: このサーバーの時計に合うコードはすべて拒否されます。{ $seconds } 秒ずれた時計を学習済みで (TIME_SKEW { $skew })、noskewadj のため消えません。このサーバーの時計が正しくなったら消してください: otp-doctor fix skew
pam-code-ahead = { $names }: このサーバーの時計より { $seconds } 秒先のコードのため、拒否されます。
pam-code-behind = { $names }: このサーバーの時計より { $seconds } 秒前のコードのため、拒否されます。
pam-off-again = { $names }: ずれた時刻の同じコードがもう一度使われたため、拒否されます。
pam-wrong = { $names }: 拒否されます。
pam-counted = { $names }: 拒否されます。コードは回数方式で、時計には左右されません。
pam-scratch-alone = { $names }: 緊急用コードしか通らないため、拒否されます。{ $why }
pam-by-file = { $names } ({ $path })
pam-not-needed = { $names }: このコードは不要です。PAM の設定では、ほかの入力がすべて正しければコードなしでログインできます。
pam-hangs-on = { $names }: このコードが通るかどうかは判断できません。PAM の設定にある { $module } しだいです。
pam-untold = { $names }: このコードが通るかどうかは判断できません。{ $why }
pam-stack-too-long = PAM の設定が読み込むファイルが多すぎます。
pam-stack-declines = { $names }: どのコードでも、PAM の設定により拒否されます。
pam-module-missing = { $names }: どのコードでも拒否されます。PAM の設定にある { $module } がインストールされていません。
pam-include-missing = { $names }: どのコードでも拒否されます。PAM の設定が読み込む { $file } がありません。
pam-line-unread = { $names }: どのコードでも拒否されます。PAM は設定のこの行を解釈できません: { $line }
pam-behind-the-password = { $names }: コードはパスワードのすぐ後ろに、同じ行で入力してください。コードだけを尋ねられることはありません。
pam-also-missing = { $names }: 拒否されます。{ $path } によるコードも求められますが、そのファイルがありません。
pam-also-unlisted = { $names }: 拒否されます。{ $path } によるコードも求められますが、このユーザーの行がありません。
pam-declined-by = { $names }: { $path } ではこのコードが通らないため、拒否されます。
pam-second-question = { $names }: 2 回目の入力で拒否されます。どちらも { $path } を使い、同じコードは 1 回しか通りません。2 回目は次のコードを待ってください。
pam-second-try = { $names }: 2 回目の質問で拒否されます。どちらも { $path } に従い、それぞれ 1 回の試行に数えられますが、その RATE_LIMIT では足りません。
pam-refused = { $names }: このユーザーのコードはすべて拒否されます。{ $why }
# $path: a folder
pam-unnoted = { $names }: 拒否されます。このコードはファイルに書き込まれますが、ユーザーはそのフォルダー { $path } に書き込めません。
pam-no-key = { $names }: このユーザーのコードはすべて拒否されます。ファイルの 1 行目がキーではありません。{ $why }
pam-missing = { $names }: ファイルがないため拒否されます。
pam-skipped = { $names }: ファイルがないため、コードは求められません (nullok)。
pam-unlisted = { $names }: ファイルにこのユーザーの行がないため、拒否されます。
