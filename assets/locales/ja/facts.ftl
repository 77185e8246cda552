# 調べて分かったこと

## 分からない理由: ほかの文の後に続く文。

why-not-looked-at = この種のシステムでは調べません。
# $program: プログラムのパスか名前
why-command-missing = { $program } が入っていません。
why-command-not-permitted = { $program } の実行権限がありません。sudo を使うか、root なら ls -l で権限を確認してください。
why-command-not-trusted = { $path } を他のユーザーが変更できるため、{ $program } は実行していません。
why-command-exchanged = 計画の後に { $program } が入れ替わったため、実行しませんでした。
# $deadline: 時間の長さ
why-command-timed-out = { $program } から { $deadline }以内に応答がありませんでした。
why-command-not-absolute = { $program } は絶対パスでないため、実行しませんでした。
why-command-no-interpreter = { $program } はスクリプトですが、インタープリターがありません。
why-command-not-secret = 出力を秘密にできないため、{ $program } は実行しませんでした。
why-command-dry-run = { $program } は変更を伴いますが、これはドライランです。
# $reason: システムの文言
why-command-not-run = { $program } を実行できませんでした ({ $reason })。
why-command-no-room = 上限に達したため、{ $program } を起動できませんでした ({ $reason })。
# $status: 終了ステータス。$said: プログラムの出力の 1 行目
why-command-failed = { $program } が失敗しました (終了ステータス { $status }): 「{ $said }」。
why-command-failed-silently = { $program } が失敗しました (終了ステータス { $status })。理由の出力はありません。
why-command-silent = { $program } は何も出力しませんでした。
why-not-understood = { $program } の出力を解釈できませんでした: 「{ $said }」。
# $property: NTPSynchronized などの名前
why-property-missing = { $program } から { $property } を得られませんでした。

# $path: ファイルかフォルダー
why-file-missing = { $path } がありません。
why-file-not-permitted = { $path } を読む権限がありません。root か sudo で実行してください。
why-file-not-as-user = モジュールは { $path } をそのユーザーの権限で読みますが、権限が足りません。
why-file-not-plain = { $path } は通常のファイルではありません。
why-file-too-large = { $path } は異常に長いため、読みませんでした。
why-file-unreadable = { $path } を読めませんでした ({ $reason })。

why-rights-not-understood = { $path } にユーザーもケーパビリティもありません。
# $name: タイムゾーン、例 Europe/Berlin
why-zone-file-missing = タイムゾーン { $name } のファイルがないため、プログラムは UTC を使います。
why-zone-not-understood = { $name } のタイムゾーン規則を解釈できませんでした。
why-rtc-not-understood = ハードウェアクロックの時刻が無効です。電池切れかもしれません。

why-no-systemd = systemd が動いておらず、ほかにこの設定を持つものもありません。
# $reason: システムの文言
why-service-manager-failed = Windows のサービス管理から応答がありません ({ $reason })。
# $key: レジストリのキー
why-registry-unreadable = レジストリのキー { $key } を読めませんでした ({ $reason })。
why-w32time-stopped = W32Time は停止しています。ドメイン外では普通の状態で、Windows がときどき起動します。
why-w32time-not-asked = W32Time はこれを Windows の言語の文でしか示さず、otp-doctor はそれを判断に使いません。
why-w32time-no-type = W32Time がどこに時刻を尋ねるか、レジストリに書かれていません (Parameters\Type)。
why-w32time-missing = この Windows には、付属の時刻サービス W32Time がありません。
why-plesk-missing-on-windows = レジストリに Plesk がありません。おそらく Plesk のサーバーではありません。
# $value: as it stands in the registry
why-plesk-folder-unusable = レジストリの Plesk フォルダー (PRODUCT_ROOT_D) は「{ $value }」ですが、フォルダーのパスではありません。
why-plesk-folder-no-text = レジストリの Plesk フォルダー (PRODUCT_ROOT_D) の値が文字列ではありません。
why-plesk-folder-missing = レジストリでは Plesk は { $folder } にありますが、そのフォルダーがありません。移動または削除されたか、ドライブがありません。
# $path: プログラム
why-plesk-no-rights-on-windows = { $path } を調べる権限がありません。otp-doctor を管理者として起動してください。
why-plesk-elsewhere = { $path } は、Windows と Plesk が管理者専用にしているフォルダーの外にあるため、実行しませんでした。
why-processes-hidden = 他のユーザーのプロセスが見えません。root か sudo で起動してください。
why-no-service-runs = 時刻同期サービスが動いていません。
# $daemon: 時刻同期サービスの名前、例 ntpd
why-daemon-not-asked = { $daemon } には問い合わせできません。
why-timesyncd-keeps-no-offset = systemd-timesyncd からは、今のずれは分かりません。
# $said: timedatectl の文言
why-timesyncd-not-on-the-bus = systemd-timesyncd は動いていますが、まだ応答しません。起動直後かもしれません。数秒後に再確認してください。出力: 「{ $said }」。
# $daemon: 時刻同期サービス
why-follows-nobody = { $daemon } は今、どのタイムサーバーにも同期していません。

## Plesk について分からない理由。

why-plesk-missing = PATH、/usr/sbin、/usr/local/psa/bin、/opt/psa/bin に Plesk のツールがありません。おそらく Plesk のサーバーではありません。
why-plesk-missing-in-chroot = このログインは専用フォルダーに閉じ込められています (Plesk の顧客によくある設定)。Plesk を調べるには root でログインしてください。
# $kind: コンテナーの種類、例 docker
why-plesk-missing-in-container = コンテナー ({ $kind }) 内に Plesk のツールがありません。ホスト側にあるかもしれません。
why-plesk-named-relative = { $path } は絶対パスではありません。
why-plesk-of-others = { $path } { $who ->
    [write] を他のユーザーが変更できる
   *[own] の所有者が root でもあなたでもない
}ため、そこの plesk は実行しませんでした。
# $folder: Plesk のフォルダー
why-plesk-incomplete = { $folder } はありますが、Plesk のツールがありません。インストールが壊れているか、完了していません。
why-plesk-no-tool = Plesk のツールが見つかりませんでした。
why-plesk-version-needs-tool = バージョンが分かる plesk コマンドが見つかりませんでした。
why-plesk-refused-user = Plesk の応答: 「{ $said }」。通常は root にしか応答しません。
why-plesk-met-a-limit = Plesk のツールが上限に達しました: 「{ $said }」。
# $id: 拡張の ID、例 mfa
why-plesk-list-does-not-tell = Plesk の一覧に { $id } はありますが、有効かどうかは分かりません。

fact-sign-in = ログイン先
sign-in-server = このサーバーの Plesk
sign-in-portal = Plesk 360 (my.plesk.com)、独自の時計で動作
sign-in-other = 別のプログラム
sign-in-unknown = 不明。「別のログイン先」で選んでください

## ほかに誰がコードを確認するか

why-verifiers-too-slow = ユーザーのフォルダーが時間内に応答しませんでした。
# $reason: システムの文言
why-verifiers-no-thread = 読み取り用のスレッドを起動できませんでした ({ $reason })。
why-verifiers-not-as-users = ユーザーのファイルは本人の権限で読みますが、ここではその権限になれませんでした。
why-oath-not-read = そのユーザーファイルは調べません。調べるのは root で、全員分が 1 つのファイルの場合だけです。
why-oath-takes-guesses = pam_oath の window={ $window } では 1 週間以上前後のコードまで受け付けるため、当て推量のコードでも通ることがあります。5 などの小さな値にしてください。
