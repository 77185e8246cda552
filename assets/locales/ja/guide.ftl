# 各画面、診断、レポートの 1 行目: 何が悪いか (または問題なし)、次に何をするか。サポート担当者が電話で読み上げる。

## 何が悪いか

guide-repairing = 修復中です。終わったら測り直します。
guide-repair-runs = { $by } による修復を実行中です。終わるまでお待ちください。
guide-mfa-hangs = 全員の MFA が無効かもしれません。リセットが止まったままです。プロセスを終了し、再確認してください。
guide-mfa-hangs-end = 全員の MFA が無効かもしれません。リセットが止まったままです。「kill -KILL { $process }」で終了し、再確認してください。
guide-repair-hangs = 修復が止まったままです。プロセスを終了し、再確認してください。
guide-repair-hangs-end = 修復が止まったままです。「kill -KILL { $process }」で終了し、再確認してください。
guide-record-unreadable = 前回の修復が中断したかもしれません。記録が読めません。
guide-mfa-left-off = 全員の MFA が無効かもしれません。リセットが完了していません。
guide-cut-short = 修復が中断しました ({ $remedy })。
guide-cut-short-codes = { $codes ->
    [all] 正しいコードも拒否されます。また、
    [some] 正しいコードの一部が拒否されます。また、
    [pass] 今のところコードは通りますが、
   *[unknown] コードが拒否されるかもしれません。
}修復が中断しています ({ $remedy })。
guide-cut-short-unknown = 修復が中断しました ({ $remedy })。コードが拒否されるか、MFA が無効かもしれません。
guide-portal = Plesk 360 は独自の時計で動くため、このサーバーの時計は関係ありません。
guide-asking = { $asked ->
    [0] 時刻源にはまだ問い合わせていません。
   *[other] 時刻源に問い合わせ中です。
}
guide-looking = { $asked ->
    [0] サーバーを確認中です ({ $known }/{ $all } 項目)。
   *[other] 時刻源に問い合わせ、サーバーを確認中です ({ $known }/{ $all } 項目)。
}
guide-behind-declined = { $share ->
    [some] サーバーの時計が { $difference }遅れているため、正しいコードの一部が拒否されます。
   *[all] サーバーの時計が { $difference }遅れているため、正しいコードも拒否されます。
}
guide-ahead-declined = { $share ->
    [some] サーバーの時計が { $difference }進んでいるため、正しいコードの一部が拒否されます。
   *[all] サーバーの時計が { $difference }進んでいるため、正しいコードも拒否されます。
}
guide-behind-at-limit = サーバーの時計が約 { $difference }遅れています。コードは通ったり通らなかったりします。
guide-ahead-at-limit = サーバーの時計が約 { $difference }進んでいます。コードは通ったり通らなかったりします。
guide-behind-passes = サーバーの時計が { $difference }遅れています。コードは、すぐ入力すればまだ通ります。
guide-ahead-passes = サーバーの時計が { $difference }進んでいます。コードは、すぐ入力すればまだ通ります。
guide-behind-passes-any = サーバーの時計が { $difference }遅れています。コードはまだ通ります。
guide-ahead-passes-any = サーバーの時計が { $difference }進んでいます。コードはまだ通ります。
guide-unreachable = どの時刻源も応答せず、正しい時刻が分かりません。
guide-servers-disagree = 時刻源の答えが食い違い、正しい時刻が分かりません。
guide-too-coarse = 正しい時刻の誤差が大きすぎて、サーバーの時計を判定できません。
guide-mfa-is-off = MFA が無効で、誰にもコードを求めません。
guide-services-fight = 時計は合っていますが、{ $count } 個の時刻同期サービスが競合しています。
guide-network-time-off = 時計は合っていますが、時刻同期が無効です。放っておくとずれます。
guide-service-dead = 時計は合っていますが、時刻同期サービスが動いていません。放っておくとずれます。
guide-plesk-fails = 時計は合っていますが、Plesk のツールがエラーになります。
guide-no-plesk = 時計は合っています。Plesk はここにありません。
guide-no-mfa = 時計は合っています。この Plesk はコードを求めません。
guide-declined-though-right = 時計もスマホも正しいのに、Plesk がコードを拒否します。
guide-declined-though-right-by = 時計もスマホも正しいのに、{ $name } がコードを拒否します。
guide-declined-though-right-portal = スマホは正しいのに、Plesk 360 がコードを拒否します。
guide-banned = Plesk がお使いのアドレスをブロックしています。どのコードも拒否されます。
guide-fixed-by-hand = 入力された時刻に合わせて直しました。
guide-fixed = 直りました。測り直した結果、時計は合っています。
# $fixed, $cause: whole sentences; what will make it wrong again
guide-fixed-but = { $fixed }{ $cause }
guide-mfa-was-reset = MFA はリセット済みです。ログインするときに登録し直す場合があります。
guide-skew-cleared = { $users } ユーザー分を消去しました。
guide-right = サーバーの時計は合っています。
guide-right-until-restart = サーバーの時計は合っていますが、再起動するとずれます。ハードウェアクロックがずれています。
guide-right-service-crashes = サーバーの時計は合っていますが、時刻同期サービスが終了を繰り返しています。放っておくとずれます。
guide-right-told-not-to = サーバーの時計は合っていますが、時刻同期サービスが時計を合わせない設定です。放っておくとずれます。
guide-right-no-sources = サーバーの時計は合っていますが、時刻同期サービスに問い合わせ先がありません。放っておくとずれます。
guide-right-offline = サーバーの時計は合っていますが、時刻同期サービスがオフラインと判断しています。放っておくとずれます。
guide-right-nobody-known = サーバーの時計は合っていますが、既知の時刻サービスが動いていないので、ずれていきます。
guide-drifts = サーバーの時計が { $difference }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。既知の時刻サービスが動いていないので、ずれていきます。
guide-right-keeper-unknown = サーバーの時計は合っています。何が合わせているかは不明です。
guide-right-until-it-drifts = サーバーの時計は合っていますが、時刻同期サービスがどのサーバーにもつながりません。放っておくとずれます。
guide-done = もうすることはありません。ログインしてください。

## スマホの直し方

phone-android = Android: 設定 > システム > 日付と時刻: 時刻とタイムゾーンの自動設定をオン。
phone-iphone = iPhone: 設定 > 一般 > 日付と時刻: 自動設定をオン。時間帯も確認してください。
phone-other = パソコンや YubiKey のアプリ: コードはパソコンの時計で決まります。パソコンの時刻を自動設定にしてください。
phone-correction = 時計が合っているなら、アプリの時刻調整が原因です。今すぐ同期するか、調整を切ってください。
phone-then = 済んだら、スマホに次に出るコードを入力してください。

## ウィザードの終了後、端末に残る行

farewell-mfa-off = otp-doctor: 全員の MFA が無効かもしれません。今すぐ実行してください:  { $command }
farewell-cut-short = otp-doctor: 修復が中断しました。完了するには:  { $command }
farewell-running = otp-doctor: 修復はこの端末なしで最後まで続きます。結果は 1 分後に「otp-doctor check」で分かります。
farewell-unmeasured = otp-doctor: コマンドは実行されました。効果はまだ測定していません。実行: otp-doctor check
# $done: doing-..., e.g. "resetting MFA"
farewell-done = otp-doctor: 完了、確認済み: { $done }。
farewell-fixed-behind = { $network ->
    [on] otp-doctor: 直りました。サーバーの時計は { $by }遅れていましたが、今は合っています (誤差 { $error })。時刻同期は有効です。
   *[other] otp-doctor: 直りました。サーバーの時計は { $by }遅れていましたが、今は合っています (誤差 { $error })。
}
farewell-fixed-ahead = { $network ->
    [on] otp-doctor: 直りました。サーバーの時計は { $by }進んでいましたが、今は合っています (誤差 { $error })。時刻同期は有効です。
   *[other] otp-doctor: 直りました。サーバーの時計は { $by }進んでいましたが、今は合っています (誤差 { $error })。
}
farewell-next = otp-doctor: { $headline }{ $next }
farewell-headline = otp-doctor: { $headline }
# $title: a finding, a whole sentence
farewell-open = otp-doctor: 残っている問題: { $title }
farewell-report = レポート: { $path }

## 次にすること

# $headline、$next: 文。画面の 1 行目に並ぶ
guide-with-next = { $headline }{ $next }
guide-next-run = { $next } コマンド: { $command }
guide-next-words = { $next } 送る文面を表示するコマンド: { $command }
guide-next-fix-time = 次に、時刻を直してください。
guide-next-switch-on = 次に、時刻同期を有効にしてください。
guide-next-install-service = 次に、時刻同期サービスをインストールしてください。
guide-next-set-zone = 次に、タイムゾーンを設定してください。
guide-next-keep-one-service = 次に、時刻同期サービスを 1 つに絞ってください。
guide-next-go-online = 次に、時刻同期サービスをオンラインに切り替えてください。
guide-next-test-code = 次に、スマホのコードをテストしてください。
guide-next-test-own-entry = 次に、本物のエントリでコードをテストしてください。
guide-next-mend-file = 次に、これを直してから、次のコードを入力してください。
guide-next-next-code = 次に、スマホの次のコードを入力してください。
guide-next-reset-mfa = 次に、MFA をリセットしてください。
guide-next-ways-back-in = 次に、そこへのログインを回復する方法を見てください。
guide-next-enrol = 次に、QR コードで登録し直してください。
guide-next-sign-in = 次に、ログインしてください。
guide-next-correct-phone = 次に、スマホを直してください。
guide-next-type-true-time = 次に、正しい時刻を入力してください。
guide-next-panel-time = 次に、Plesk で時刻を合わせてください (ツールと設定 > システム時刻)。
guide-next-finish-repair = 次に、修復を完了してください。
guide-next-become-root = 次に、root で起動し直してください。
guide-next-become-administrator = 次に、管理者として起動し直してください。
guide-next-tell-provider = 次に、サーバー事業者かホストの管理者に連絡してください。
guide-next-tell-domain = 次に、Windows ドメインの管理者に連絡してください。
guide-next-clear-skew = 次に、学習した時計のずれを消してください。
guide-next-other-sign-in = 次に、コードを拒否したログイン先を選んでください。
guide-next-report = 次に、レポートをサポートに送ってください。
