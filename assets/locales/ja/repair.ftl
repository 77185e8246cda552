# 修復の実行と、その記録。

# 修復が始まらなかった理由、または途絶えた理由。
# $reason: システムの文言
repair-busy-unnamed = 別の修復がちょうど始まるか終わるところです。少し待って再確認してください。
repair-outdated = この計画を立てた後に、別の修復が実行されました。先に再確認してください。
repair-record-unreadable = 前回の修復の記録が読めないか、信用できません ({ $path })。先に実行してください: otp-doctor recover
repair-no-journal = 修復の記録を { $path } に書き込めませんでした: { $reason }
repair-stale = 時計は合わせていません。測定が { $age }前のもので、その間にマシンが一時停止したかもしれません。
repair-no-executor = 修復を開始できませんでした: { $reason }
# $journal: パス
repair-lost = 修復のプロセスが途中で消えました。記録は { $journal } です。

# 前回の修復が何を残したか分からない理由: 文。
repair-journal-foreign = 前回の修復の記録 ({ $path }) は { $line } 行目から壊れています。時刻同期と MFA が有効か確認してから、削除してください。
repair-journal-newer = 前回の修復の記録 ({ $path }) は、これより新しい otp-doctor { $version } のものです。そのバージョンで完了してください。
repair-journal-unsafe = { $path } は信用できません。あなた専用の通常ファイルではありません。内容を確認してから、削除してください。
repair-journal-unreadable = 前回の修復の記録 ({ $path }) を読めませんでした ({ $reason })。
repair-journal-too-long = 前回の修復の記録 ({ $path }) は長すぎて読めないため、もう再試行しません。時刻同期と MFA が有効か確認してから、「otp-doctor recover --forget」を実行してください。
repair-folder-locked = root の修復は root にしか見えません ({ $path }): sudo otp-doctor recover
repair-folder-unsafe = { $path } の記録は信用できません。他のユーザーが所有しているか、書き込めるフォルダーです。確認のうえ、root 専用にするか (chown root、chmod 700)、削除してください。
repair-folder-of-administrators = 修復の記録は管理者にしか見えません ({ $path })。otp-doctor を管理者として起動してください。
repair-folder-unsafe-on-windows = { $path } の記録は信用できません。他のユーザーが所有しているか、使えるフォルダーです。確認のうえ、管理者として削除してください。
repair-folder-is-file = { $path } はファイルです。本来は修復の記録を入れるフォルダーです。確認のうえ、名前を変えるか削除してください。
repair-folder-unreadable = フォルダー { $path } を読めませんでした ({ $reason })。
repair-running-unnamed = 名前の分からないプロセスが { $path } の修復ロックを保持しています。少し待って再確認してください。続くようなら、何が開いているか調べてください。
repair-lock-unsafe = { $path } はあなた専用の通常ファイルではないため、修復が実行中か分かりません。内容を確認してから、削除してください。
repair-journal-misnamed = { $path } はこのプログラムの記録のような名前ですが、記録ではありません。内容を確認してから、削除してください。

# 修復の記録に残すメモ。
repair-timer-armed = この修復が中断したら、タイマー { $unit } が { $span }後に完了させます。
repair-timer-none = systemd がないためタイマーはありません。この修復が中断したら、otp-doctor の次回起動時に完了させます。
repair-timer-failed = タイマーを設定できませんでした。この修復が中断したら、otp-doctor の次回起動時に完了させます。{ $why }
repair-timer-no-program = このプログラムのファイルが消えているか、他のユーザーが差し替えられます。{ $why }
repair-timer-left = タイマー { $unit } を削除できませんでした。完了させるものがなければ何もしません。{ $why }
repair-task-armed = この修復が中断したら、スケジュールされたタスク { $task } が 1 分後に完了させます。
repair-task-failed = スケジュールされたタスクを作成できませんでした。この修復が中断したら、otp-doctor の次回起動時に完了させます。{ $why }
repair-task-left = スケジュールされたタスク { $task } を削除できませんでした。完了させるものがなければ何もしません。{ $why }
repair-boot-unit-failed = 途中でサーバーが再起動した場合、この修復はサーバー起動時ではなく、otp-doctor の次回起動時に完了させます ({ $reason })。
repair-boot-unit-left = { $path } を削除できませんでした ({ $reason })。完了させるものがなければ何もしません。削除してください。
repair-journal-fleeting = この修復の記録は再起動すると消えます ({ $folder } にしか書けませんでした)。再起動したら、時刻同期と MFA が有効か確認してください。
repair-copy-noexec = { $folder } からは何も実行できません。
repair-copy-failed = このプログラムのコピーを { $folder } に置けませんでした: { $reason }
repair-outwaits = 中断した修復のコマンドがまだ動いていたため、終わるのを待ちました: { $command }
repair-ended-by-signal = システムが修復を終了させました。残りの手順は飛ばし、無効にしたものは有効に戻しました。

# 再起動後に修復を完了させるユニットの説明。systemctl に 1 行で出る。
repair-boot-unit-is = サーバーの再起動で中断した otp-doctor の修復を完了させる
skew-of-user = { $user }: { $said }
skew-no-file = { $user }: この名前のユーザーのファイルは、どのログインにもありません。
skew-no-program = otp-doctor は、今の場所では他のユーザーに差し替えられるおそれがあるため、起動し直しません。
skew-not-as-user = { $user } の権限に切り替えられませんでした。
skew-folder-open = { $path } までの経路を他のユーザーが変更できるため、root では何も書き込みません。
skew-link = { $path } がリンクか、隣のコピーの場所に別のものがあります。リンクはたどらず、何も置き換えません。
skew-refused = { $path } はログインでも受け付けられません。{ $why }
skew-busy = { $path } に他から繰り返し書き込みがありました。もう一度試してください。
skew-system = { $path }: { $reason }
skew-ended = { $user } についての結果が返りませんでした。終了ステータスは { $status } です。
skew-too-slow = { $user } のホームディレクトリが時間内に応答しませんでした。
skew-not-started = { $user } については開始していません。{ $why }
skew-simulated = 何もしていません。--demo や --dry-run ではファイルに触れません。

# 計画の手順の進み具合、または結果。文。
step-waiting = 未実行。
step-running = 実行中。
step-done = 完了。
step-done-again = 再試行で完了。
step-failed = 失敗 (終了ステータス { $status })。
step-killed = シグナル { $signal } で終了しました。処理は済んでいたかもしれません。
step-contradicted = 失敗。終了ステータスは 0 ですが、出力は失敗を示しています。
step-timed-out = 時間がかかりすぎたため、終了させました。
# $reason: システムの文言
step-not-started = 起動できませんでした ({ $reason })。
step-skipped = 飛ばしました。
step-would-run = 実行予定。
step-lost = 開始しましたが、その後は不明。
step-line = { $command }: { $said }
# $output: コマンドの出力
step-output = 出力: { $output }
