# ウィザード: ステップの一覧、画面、ボタン、キー。

banner-demo = デモ: 模擬サーバー
banner-dry-run = ドライラン: 何も変更しません

rail-checkup = 診断
rail-clock = 時計
rail-code = コード
rail-fix = 時刻を直す
rail-mfa = MFA リセット
rail-report = レポート

key-enter = Enter
key-enter-field = 進む
key-enter-button = 押す
key-enter-none = -
key-steps = 1-{ $count }
key-steps-does = 移動
key-tab = Tab
key-tab-does = 次へ
key-updown = 上下
key-updown-does = 読む
key-left = Esc
key-left-does = 戻る
key-help = ?
key-help-does = ヘルプ
key-quit = q
key-quit-does = 終了

button-back = 戻る
button-back-safe = 何も変更せずに戻る
button-quit = 終了
button-skip = このステップを飛ばす
button-look-again = 再確認
button-measure-again = 再測定
button-measuring = 測定中 ...
button-measure-in = 再測定 ({ $seconds } 秒後)
button-go-report = レポート
button-go-code = コードをテスト
button-other-sign-in = 別のログイン先
button-enrol = 登録し直す
button-correct-phone = スマホを直す
button-as-root = root で実行する内容
button-as-administrator = 管理者で実行する内容
button-in-the-panel = Plesk で設定する
button-panel-alone = root になれない
button-panel-alone-on-windows = Plesk の管理者でしかない
button-tell-provider = 連絡用の文面
button-fix-time = 時刻を直す
button-go-online = chrony をオンラインにする
button-keep-one-service = 同期サービスを 1 つに絞る
button-enable-time-sync = 時刻同期を有効にする
button-finish-repair = 修復を完了する
button-write-rtc = ハードウェアクロックを直す
button-install-service = 時刻同期サービスをインストール
button-clear-skew = 学習した時計のずれを消す
button-set-zone = タイムゾーンを設定する
button-zone = { $name }  { $local }
button-confirm = はい: { $act }
button-confirm-dry-run = ドライランで実行 (変更なし)
button-try-again = やり直す
button-save = ファイルに保存
button-copy = コピー
button-find = 検索

leaving-title = 終了しますか?
leaving-running = 修復を実行中です。
leaving-goes-on = 終了しても修復は最後まで続きます。結果は otp-doctor の次回起動時に表示します。
leaving-measuring = コマンドは実行済みです。結果を測定しています。
leaving-unmeasured = 今終了すると、直ったかどうかは分かりません。
leaving-ended = 修復は終わりました。
leaving-stay = このまま待つ
leaving-leave = 終了する (修復は続く)
leaving-leave-unmeasured = 結果を見ずに終了する
leaving-see = 結果を見る
leaving-leave-now = 終了する
leaving-not-yet = まだ続ける
leaving-mfa-off = 全員の MFA が無効かもしれません。パスワードだけでログインできる状態です。先に修復を完了してください。
leaving-all-the-same = それでも終了する
leaving-deleted = 削除したので終了する

# 診断
checkup-title = このサーバーの診断
fact-server = サーバー
fact-rights = 権限
fact-panel = Plesk
fact-extension = MFA 拡張
fact-verifier = PAM ログイン
fact-owner = 時計の管理
fact-network-time = 時刻同期
fact-kernel = カーネル
fact-zone = タイムゾーン
fact-rtc = HW クロック
fact-leftover = 前回の修復
fact-clock = サーバーの時計
fact-pending = 確認中 ...
fact-unknown = 不明です。{ $why }
fact-server-is = { $name }、{ $system }
fact-server-container = { $name }、{ $system }、コンテナー内 ({ $kind })
fact-rights-all = { $user }: 確認も修復もできます
fact-rights-no-clock = { $user }: 確認できますが、時計は設定できません
fact-rights-administrator = { $user }: 管理者、確認も修復もできます
fact-rights-user = { $user }: 確認のみ。修復するには sudo otp-doctor
fact-rights-no-administrator = { $user }: 管理者ではないため、修復できず、一部は見えません
fact-panel-is = { $version }、場所は { $path }
fact-panel-is-unversioned = 場所は { $path }、バージョンは不明
# $names: サービス名、例 "sshd, sudo"。$users: 人数。$before、$after: 周期 $period 秒の数
fact-verifier-is = { $names }: { $users } ユーザー{ $fault ->
    [learnt] 、時計のずれを学習済み
    [refused] 、ファイルが拒否
    [limited] 、試行回数の上限
   *[none] {""}
}、{ $before } 秒前から { $after } 秒先までのコードを受け付け
fact-verifier-own = { $names }{ $fault ->
    [learnt] 、時計のずれを学習済み
    [refused] 、ファイルが拒否
    [limited] 、試行回数の上限
   *[none] {""}
}: { $before } 秒前から { $after } 秒先までのコードを受け付け。他のユーザーは root でないと確認できません
fact-last-code = { $user }: 最後に受け付けたコードは { $at }（このサーバーの時計）
fact-own-last-code = あなたの最後のコードが受け付けられたのは { $at }（このサーバーの時計）
fact-verifier-untold = { $names }。{ $why }
fact-panel-missing = ここにはありません。{ $why }
fact-panel-broken = ありますが、使えません。{ $why }
why-see-plesk = Plesk に問い合わせできません。上をご覧ください。
fact-extension-on = { $id }: 有効
fact-extension-off = { $id }: 無効。ログイン時にコードを求めません
fact-extension-listed = { $id }: インストール済み
fact-extension-maybe = { $id }: インストール済みですが、無効かもしれません。{ $why }
fact-extension-none = ワンタイムコード用の拡張なし
fact-enforced = 全員に必須
fact-not-enforced = panel.ini では必須にしていません
fact-owner-is = { $name }
fact-owner-off = なし({ $name } は停止中)
fact-owner-several = 複数あり、競合のおそれ: { $names }
fact-owner-unnamed = 不明なサービス
fact-owner-nobody = なし: 時刻同期サービスが入っていません
fact-owner-host = このコンテナーのホスト
fact-network-time-on = 有効
fact-network-time-on-dead = 有効ですが、サービスが動いていません
fact-network-time-unreached = 有効ですが、どのサーバーにも届きません
fact-network-time-own = 独自のサービスが同期
fact-network-time-host = ホストの役目
fact-network-time-off = 無効: 時計を合わせるものがありません
fact-kernel-yes = 「同期済み」
fact-kernel-yes-error = 「同期済み」、誤差 { $error }
fact-kernel-no = 「未同期」
fact-zone-is = { $name } ({ $abbreviation }、UTC{ $offset })
fact-zone-by-rule = { $name } (UTC{ $offset })
fact-zone-conflict = { $name }。ただし /etc/timezone は { $other }
fact-zone-unnamed = { $name }
fact-rtc-agrees = システムの時計と一致 (UTC)
fact-rtc-none = このマシンにはありません
fact-rtc-local = 現地時刻になっています。夏時間の切り替えで 1 時間ずれます
fact-rtc-off = システムの時計より { $difference }{ $is ->
    [behind] 遅れ
   *[ahead] 進み
}
fact-leftover-nothing = やり残しなし
fact-leftover-running = { $by } が { $since }前に開始し、実行中
# $silent: 時間の長さ
fact-leftover-stuck = { $by } の修復が { $silent }の間、反応なし
# $why: 文
fact-leftover-unreadable = 不明です。{ $why }
fact-leftover-unfinished = 未完了: { $by } が { $started } に開始


# 検出結果
checkup-no-code = コードは未テストです。スマホの時計の正否は、コードでしか分かりません。
checkup-code-before = 修復前のテスト結果: { $answer }
remedy-in-step-4 = 対処: { $act } (ステップ 4)。
remedy-reset-mfa = 対処: ほかで直らなければ MFA をリセットする (ステップ 5)。
remedy-re-enrol = 対処: アプリのエントリを削除し、登録し直す。
remedy-correct-phone = 対処: スマホの日付と時刻を自動設定にする。
remedy-tell-provider = 対処: サーバー事業者かホストの管理者に連絡する (文面はステップ 4)。
remedy-tell-domain = 対処: Windows ドメインの管理者に連絡する (文面はステップ 4)。

# 時刻を直す
fix-offer = 以下の実行で直ります。「はい」と答えるまで何も実行しません。
fix-then-look-again = 別のシェルで入れてから、ここで再確認してください。
fix-in-the-panel = root なしで直す場合: Plesk の管理者として「ツールと設定 > システム時刻」で時刻を合わせ、NTP を有効にしてください。その後、ステップ 1 で「再確認」を押します。
fix-in-the-panel-on-windows = Plesk の管理者としてだけ直す場合: 「ツールと設定 > システム時刻」で時刻を合わせ、NTP を有効にしてください。その後、ステップ 1 で「再確認」を押します。
fix-as-root = root なら次のコマンドを実行できます:
fix-as-administrator = 管理者なら次のコマンドを実行できます:
fix-send-this = 実行できる人に次の内容を送ってください:
# $step、$steps: 止まった手順。$count: 残りのコマンドの数
fix-unfinished = { $by } が { $started } に開始し、手順 { $step }/{ $steps } で止まりました。{ $count ->
    [0] 残りのコマンドはありません。完了しても記録を片付けるだけです。
   *[other] 次のコマンドが残っています:
}
fix-failed-lost-before = 修復は最初の手順の前に終わりました。
fix-failed-step = 手順 { $number } が失敗しました。{ $said }
fix-failed-incomplete = 修復が途中で止まりました。
fix-failed-still-off = コマンドは実行しましたが、サーバーの時計はまだ { $difference }ずれています。
fix-failed-unmeasured = コマンドは実行しましたが、その後どのタイムサーバーも応答しません。直ったかは不明です。
# $why: 確認できなかった理由 (文)
fix-failed-no-look = コマンドは実行しましたが、効いたかどうかを確認できませんでした。{ $why }
fix-failed-not-seen = コマンドは実行しましたが、何も変わっていません。
fix-next-lost = 「otp-doctor recover」を実行してください。残りを完了し、何が起きたかを表示します。
fix-next-lost-before = 何も変更していません。やり直してください。
fix-next-nothing-done = 何も変更していません。上の原因を取り除いて、やり直してください。
fix-next-failed = 失敗した手順の出力を読み、原因を直してから、やり直してください。時刻同期は可能なかぎり有効に戻しました。
# 元に戻す手順が失敗した。
fix-next-not-put-back = 失敗した手順の出力を読み、原因を直してください。まだ無効のままのものがあるかもしれません。「修復を完了する」か「otp-doctor recover」で再試行できます。
fix-next-late = やり直してください。また止まる場合は原因を調べてください (「systemctl list-jobs」、ディスクの空き、応答しない D-Bus)。時刻同期は可能なかぎり有効に戻しました。
fix-next-set-directly = やり直してください。次は otp-doctor が、応答のあったサーバーの時刻で時計を直接合わせます。時刻同期は有効のままです。
fix-next-still-off = 時刻同期サービスがゆっくり合わせている途中かもしれません。1 分後に再確認してください。
# $cause: 検出結果の題 (文)。$next: 次にすること (文)
fix-next-by-cause = { $cause }{ $next }
skew-next-failed = 手順の出力を読み、原因を直してから、やり直してください。ファイルは壊れていません。元のままか、消去済みです。
fix-next-no-look = 「otp-doctor check」で再確認してください。
fix-next-unmeasured = ネットワークを確認し、「otp-doctor check」で再確認してください。
zone-choose = このサーバーのタイムゾーンは?
zone-now = 現在: { $name }
zone-hint = 都市名か地域名 (例: tokyo)
zone-none-found = その名前を含むゾーンはありません
field-zone = 検索

# 修復全般
repair-asking = { $count ->
    [one] 次のコマンドを実行します:
   *[other] 次のコマンドをこの順に実行します:
}
repair-dry-run = ドライラン: コマンドを表示するだけで、実行しません。
repair-other-running = 別の修復を実行中です。終わるまでお待ちください。
repair-other-measured = 別の修復の結果を測定中です。終わるまでお待ちください。
repair-outlives = 接続が切れても実行は続きます。
repair-running = 実行中です。1 分ほどかかることがあります。
repair-measuring = 完了。{ $now ->
    [now] 測り直しています ...
   *[later] { $seconds } 秒後に測り直します (サーバーにはそれより早く問い合わせません)。
}
repair-skew-cleared = ファイルで確認しました。誤った時計はもう学習されていません。
repair-worked-looked-up = 直りました。再確認済みです。
repair-finished = 前回の修復は完了しました。
repair-would = ドライラン: 何も変更していません。
fix-would-run = { $count ->
    [one] 本番では次のコマンドを実行します:
   *[other] 本番では次のコマンドをこの順に実行します:
}
repair-before = 修復前
repair-after = 修復後
repair-rtc-left = ハードウェアクロックはまだ { $by }ずれています。通常は数分以内に時刻同期サービスが合わせます。すぐ合わせるには「hwclock --systohc」。
repair-not-measured = 未測定
repair-network-time-on = 時刻同期は有効です。再確認済みです。
repair-still-off = まだ { $difference }ずれています。サーバーが応答すれば時刻同期サービスが合わせます。1 分たっても直らなければ「時刻を直す」を押してください。
field-confirmation = 正しい時刻 (UTC)
field-confirmation-hint = 別の時計で確認、YYYY-MM-DD HH:MM
repair-measuring-before = もう一度測っています (最大 15 秒)。サーバーに変化がなければ、続けて実行します。
repair-asked-again = その間にサーバーの状態が変わりました。まだ何もしていません。今実行するのは次のコマンドです。確認して、もう一度答えてください。
repair-changed-meanwhile = その間にサーバーの状態が変わりました。何もしていません。
fix-next-stale = 何も変更していません。測り直してから、やり直してください。

# レポート
report-title = チケット用レポート
report-intro = シークレットとコードは含みません。ファイルに保存するか、ここからコピーしてください。
report-saving = 保存中 ...
report-saved = { $path } に保存しました
report-copied = 端末のクリップボードに送りました。貼り付けても何も出なければ、端末が許可していません (tmux なら set -g set-clipboard on)。ファイルに保存してください。
report-too-long-to-copy = 長すぎて端末のクリップボードに入りません。ファイルに保存してください。
report-not-copied = コピーできませんでした ({ $reason })。ファイルに保存してください。

# 長い文章の中を検索する。
search-title = この文章の中を検索
search-hint = 次の箇所は n
search-missed = 見つかりません
field-search = 語句
