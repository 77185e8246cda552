# 診断の結論。題は 1 行。根拠は、測ったことを述べる 1、2 文。

## サーバーの時計

finding-server-clock-behind = サーバーの時計が { $by }遅れています。
finding-server-clock-ahead = サーバーの時計が { $by }進んでいます。
finding-server-clock-off = サーバーの時計がずれています。

finding-date-behind = サーバーの日付が { $days } 日遅れています。時刻は合っています。
finding-date-ahead = サーバーの日付が { $days } 日進んでいます。時刻は合っています。
finding-half-day = サーバーの時計がちょうど 12 時間ずれています。午前と午後を取り違えたようです。
evidence-time-of-day-right = 間違った日付で設定されています。時刻だけでなく、日付も合わせてください。
evidence-half-day = 12 時間制の時計を見て、手動で合わせたものと思われます。

evidence-two-clocks = サーバー: { $server }。正しい時刻: { $truth }。
evidence-agreement = 時刻源 { $asked } 件中 { $agreeing } 件がこの答えです (誤差 { $error })。
evidence-window = { $codes ->
    [declined] { $share ->
        [some] コードが通るのはずれが { $limit }までなので、正しいコードの一部が拒否されます。
       *[all] コードが通るのはずれが { $limit }までなので、正しいコードも拒否されます。
    }
    [unsure] コードが通るのはずれが { $limit }までですが、測定の誤差が大きく、どちらとも言えません。
    [early] 通るのはずれが { $limit }までなので、コードはすぐ入力する必要があります。
   *[pass] ずれが { $limit }まではコードが通るので、まだ通ります。
}
evidence-window-learnt = コードが通るのは、この時計ではなく、学習した時計とのずれが { $limit }までの場合です。
evidence-checked-elsewhere = Plesk 360 は独自の時計でコードを確認するため、この時計のせいで拒否されることはありません。
evidence-zone-rest = 15 分単位を除いた端数は { $rest }だけで、時計の狂いではありません。
evidence-zones-mistaken = このサーバーのゾーン { $zone } ({ $offset }) の差と一致します。{ $taken ->
    [local] 現地時刻を UTC と
   *[utc] UTC を現地時刻と
}して設定したためです。
evidence-rtc-local = ハードウェアクロックが現地時刻になっています。ちょうどこのずれの原因になります。
evidence-zone-no-matter = コードはゾーンではなく UTC で決まります。時計を合わせてください。

## 正しい時刻の出どころ

finding-reference-not-asked = サーバーの時計はまだ確認していません。
evidence-nobody-asked = 時刻源に問い合わせていません。
finding-reference-outstanding = サーバーの時計を確認中です。
evidence-outstanding = { $asked ->
    [1] 応答した時刻源はまだありません。
   *[other] まだ応答していない時刻源があります。ほかからは使える答えがありませんでした。
}
finding-reference-unreachable = どの時刻源からも使える答えがなく、サーバーの時計を確認できませんでした。
evidence-source-refused = { $count ->
   *[other] { $sources } は使いませんでした。{ $why }
}
evidence-more-refused = ほか { $more } 件の時刻源も使えませんでした。
# $place: パスか変数の名前
finding-proxy-unused = otp-doctor は、ここに設定された Web プロキシ ({ $place }) を使いません。
evidence-proxy-unused = タイムサーバーには直接問い合わせます。プロキシ経由でしか外に出られない場合は、--ntp で内部のタイムサーバーを指定してください。
finding-reference-disagrees = 時刻源の答えが食い違い、どれが正しいか分かりません。
evidence-group = { $sources } によると、サーバーは { $by }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。
evidence-nobody-can-know = 信頼できるサーバーを --ntp で指定するか、信頼できる時計と見比べてください。
finding-reference-thin = 使えた時刻源は { $agreeing } 件だけです。
evidence-thin = 一致は { $agreeing } 件です。時計を合わせるには { $needed } 件の一致が必要です。
finding-reference-coarse = 正しい時刻の誤差が大きく、コードが通るか分かりません。
finding-ntp-blocked = NTP (UDP ポート 123) が遮断されています。
evidence-ntp-blocked = NTP サーバー { $silent } 台からは応答がなく、HTTPS の { $https } 台から時刻が得られました。おそらくファイアウォールです。
evidence-service-reaches-server = サーバー自身の時刻同期サービスはつながっています。遮断されているのは otp-doctor だけです。

## 時計を合わせているもの

finding-time-sync-off = 時刻同期が無効です。
finding-time-sync-missing = 時刻同期サービスが入っていません。
finding-time-daemon-dead = { $service } はインストール済みですが、動いていません。
finding-time-daemon-skipped = systemd が { $service } を起動しません。ユニットの条件が満たされていません。
finding-time-sync-unreachable = { $service } は動いていますが、どのサーバーからも応答がありません。
finding-time-sync-conflict = 複数の時刻同期サービスが動き、競合しています。
# $service: 時刻同期サービス
finding-time-service-crashing = { $service } が終了を繰り返しています。
# $option: そう指定しているもの、例 "-x"
finding-time-sync-told-not-to = { $service } は時計を合わせない設定です ({ $option })。
finding-time-sync-no-sources = { $service } は動いていますが、問い合わせ先がありません。
# $clock: 例 "PHC0"
finding-time-sync-only-clock = { $service } はタイムサーバーに問い合わせず、このマシンの時計 ({ $clock }) だけに合わせています。
finding-time-sync-offline = { $service } は { $count } 台のタイムサーバーに問い合わせていません。オフラインと判断しています。
finding-time-sync-unknown = 何が時計を合わせているか分かりませんでした。
finding-time-service-silent = { $service } は動いていますが、使える応答がありません。時計を合わせていないかもしれません。
finding-time-sync-contradicts = システムは時計が合っていると認識していますが、{ $by }ずれています。

evidence-unit-masked = { $unit } はマスクされ、起動が禁止されています。
evidence-unit-failed = { $unit } は失敗 (failed) 状態です。
evidence-unit-running = { $unit } は動いています。
evidence-unit-stopped = { $unit } は停止しています (自動起動は有効)。
evidence-unit-disabled = { $unit } は停止しています (自動起動は無効)。
evidence-unit-crashing = { $restarts ->
    [0] systemd が { $unit } を何度も再起動しています。
   *[other] systemd が { $unit } を { $restarts } 回再起動しました。
}
evidence-crash-log = 原因はログで分かります: { $command }
# $unit: systemd のユニット
evidence-unit-skipped = systemd は { $unit } をエラーなしで飛ばします。どの条件かは「systemctl status { $unit }」で分かります。
evidence-told-not-to = サーバーには同期していますが、時計には触れません。{ $option } を外し、サービスを再起動してください。
evidence-no-sources = 使えるタイムサーバーが設定にありません。追加し、サービスを再起動してください。
evidence-no-domain = Windows ドメインの時計に従う設定 (Type NT5DS) ですが、このサーバーはドメインに属していません。
evidence-clock-of-host = { $clock } はホストの時計です。ホスト側で直してもらうか、タイムサーバーを追加してください。
evidence-clock-at-machine = { $clock } はこのマシンの装置です。それを直すか、タイムサーバーを追加してください。
evidence-offline = ネットワークが切れると起こります。復旧したことを知らせてください: 「chronyc online」。
# $service: 時刻同期サービス。$by: 時間の長さ
finding-nts-clock-too-wrong = { $service } はもうこの時計を合わせられません。{ $by }もずれているため、サーバーの証明書が期限外に見えます。
evidence-nts-dates = NTS を使っており、鍵の取得には、今の時計で有効期間内の証明書が必要です。
evidence-nts-ladder = 時計を正しい時刻の近くに合わせ、サービスを再起動してください。その後はサービスが合わせます。
# $servers: TCP ポート付きの名前
evidence-nts-port-closed = NTS の鍵用に { $servers } へ TCP 接続できません。ファイアウォールを確認してください。
# $word: サーバー名の位置にあるもの
evidence-no-name = 問い合わせ先「{ $word }」はサーバー名ではありません。名前は空白で区切り、後ろに何も書かないでください。
evidence-unresolved = サーバー { $count } 台の名前を解決できませんでした。DNS を確認してください。
evidence-kept-by-somebody = カーネルは時計を同期済みとしています。何かが今、または数時間以内に合わせました。それを突き止めてから時刻同期サービスを入れてください。2 つあると競合します。
evidence-no-service = 時計を合わせる既知のプログラムは、入っても動いてもいません。
evidence-clock-will-drift = 時刻同期がないと、時計は 1 日に数秒以上ずれ、いずれコードが拒否されます。
evidence-ntpd-gives-up = ntpd はずれが { $limit }を超えると終了します。一度時計を合わせれば、後は ntpd に任せられます。
evidence-service-servers = 設定された問い合わせ先: { $servers }。
evidence-several-run = 動いているもの: { $services }。
evidence-they-fight = 互いに打ち消し合うため、時計が飛んだり、進み方が狂ったりします。
# $tools: ハイパーバイザーのツール、例 "VMware Tools"
finding-guest-tools-set-clock = { $tools } もこの時計を合わせるかもしれません。
finding-cron-sets-clock = cron のジョブもこの時計を合わせています。
evidence-guest-tools = 定期的に、または一時停止の後に、ホストの時計に合わせることがあります。その機能が無効か確認してください。
# $table: 書いてある場所、例 "crontab -u root"。$program: 例 "ntpdate"
evidence-cron-sets-clock = cron が { $program } を起動しています: { $table }
evidence-one-keeper = 時計を合わせるのは 1 つだけにしてください。でないと、時計が飛ぶことがあります。
evidence-keep-one = 1 つに絞ってください。お勧めは { $keep }: { $command }
evidence-service-believes = 時刻同期サービスは、サーバーに同期中としています。
evidence-service-believes-offset = サービスの認識では、時計のずれは { $by }です。
evidence-kernel-believes = カーネルは時計を同期済みとしています。
evidence-belief-is-stale = 手動で合わせた後や一時停止の後も、何時間かはそう表示されます。

## マシン

finding-clock-owned-by-host = コンテナー ({ $kind }) です。時計はホストのものです。
evidence-no-cap-sys-time = この時計はホストでしか合わせられません (CAP_SYS_TIME なし)。
# $domain: the name of a domain of Windows, e.g. "example.com"
finding-clock-of-domain = { $domain } は Windows ドメインで、このサーバーはその時計に従っています。合わせるべきなのはドメイン コントローラーの時計です。
finding-clock-of-some-domain = このサーバーは Windows ドメインの時計に従っています。合わせるべきなのはドメイン コントローラーの時計です。
# $domain: the name of the domain, or of a controller of it
finding-clock-of-domain-and-servers = このサーバーは Windows ドメイン ({ $domain }) と独自のタイムサーバーの両方に従っています。
finding-domain-controller = これはドメインコントローラーで、ドメイン全体がこの時計に従います。
finding-clock-of-domain-client-off = このサーバーは Windows ドメイン { $domain } に属していますが、W32Time はどこにも時刻を尋ねられません (NtpClient\Enabled が 0)。
finding-clock-of-domain-stopped = このサーバーは Windows ドメイン { $domain } に属していますが、その時計に従うはずの W32Time が動いていません。
# $controller: the name of a domain controller
evidence-domain-controller = このサーバーのポリシーは、最後に { $controller } から届きました。
evidence-domain-takes-back = ここで設定した時刻は、W32Time が次にドメインの時刻を受け取るまでしか続きません。
evidence-domain-follows = ここで合わせた時刻は、ドメインのメンバーに引き継がれます。
# $service: the name of a time service
# $limit: how far it sets a clock
evidence-beyond-correction = { $service } は { $limit }を超えてずれた時計には手を付けません。
finding-rtc-local-time = ハードウェアクロックが現地時刻になっています。
evidence-rtc-dst = 夏時間の切り替え後や別のゾーンでは、時間単位でずれた状態でサーバーが起動します。
finding-rtc-off = ハードウェアクロックが { $by }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。
evidence-rtc-off-system = システムの時計より { $by }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。
evidence-rtc-at-boot = サーバーはこの時刻で起動します。時刻同期が合わせるまで、コードは拒否されます。
# $zone: 名前。$offset: "+01:00" のような値
evidence-rtc-keeps-local-time = このサーバーのゾーン { $zone } ({ $offset }) の差と一致します。ハードウェアクロックは現地時刻なのに、システムが UTC とみなしています。
finding-leap-second-zone = タイムゾーン { $zone } はうるう秒を数えるため (「right/」ファイル)、「date」の表示が約 27 秒遅れます。
evidence-leap-second-zone = コードは UTC で決まるため、影響ありません。通常の表示にするには、ゾーンを設定し直してください。
finding-not-root = { $user } で実行中: 確認だけで、修復はできません。
evidence-not-root = 時計の設定と MFA のリセットには root が必要です。sudo で起動してください。
evidence-not-administrator = 時計の設定と MFA のリセットには管理者の権限が必要です。PowerShell を「管理者として実行」で開き、そこで otp-doctor を起動してください。

## パネル

finding-plesk-missing = このサーバーに Plesk はありません。
evidence-time-still-works = マシンが違うかもしれません。時計とコードはこのままテストできます。
finding-plesk-not-in-path = Plesk はありますが、このシェルからコマンドが見つかりません。
evidence-plesk-found-at = 場所は { $path } です。「-」なしの「su」では /usr/sbin が外れがちです。フルパスで入力するか、「su -」を使ってください。
finding-plesk-failing = Plesk はありますが、ツールが動きません。
finding-plesk-answers-root = Plesk はありますが、ツールは root にしか応答しません。
finding-plesk-answers-administrators = Plesk はありますが、ツールは管理者にしか応答しません。
evidence-plesk-needs-root = Plesk 自体の状態は分かりません。sudo で起動すると詳しく分かります。
evidence-plesk-needs-administrator = Plesk 自体の状態は分かりません。管理者として起動すると詳しく分かります。
finding-plesk-not-asked = Plesk に問い合わせできませんでした。制限のためツールを起動できません。
evidence-limits = Plesk 自体の状態は分かりません。このシェルの制限を確認するには: ulimit -a
finding-mfa-missing = Plesk にワンタイムコード用の拡張がありません。
evidence-mfa-missing = mfa も google-authenticator も一覧になく、この Plesk はコードを求めません。Plesk 360 など、別のログイン先かもしれません。
finding-mfa-disabled = Plesk の拡張 { $id } が無効で、誰にもコードを求めません。
evidence-mfa-disabled = 有効にするまで、全員がパスワードだけでログインできます。

## パネル以外でコードを確認するもの

# $names: サービス名、例 "sshd, sudo"。$users: 人数
finding-stored-skew-now = { $names }: { $users } ユーザーについて、ずれた時計を学習済みです。次の 2 回は正しいコードでも拒否されます。
finding-stored-skew-later = { $names }: { $users } ユーザーについて、ずれた時計を学習済みです。時計を直すと、最初の 2 回はコードが拒否されます。
finding-skew-frozen-now = { $names }: 学習した時計のずれを消すまで、{ $users } ユーザーの正しいコードがすべて拒否されます。
finding-skew-frozen-later = { $names }: 時計を直すと、学習した時計のずれを消すまで、{ $users } ユーザーのコードがすべて拒否されます。
# $skew: コードがサーバーより進んでいた周期の数。負の値は遅れ
evidence-stored-skew-ahead = .google_authenticator ファイルに TIME_SKEW { $skew } があり、{ $apart }進んだ時計のコードを待っています。
evidence-stored-skew-behind = .google_authenticator ファイルに TIME_SKEW { $skew } があり、{ $apart }遅れた時計のコードを待っています。
evidence-skew-unlearnt = 30 秒おきに 3 つ入力すれば、3 つ目から通ります。
evidence-skew-frozen = PAM の設定に noskewadj があり、学習内容は消えません。
evidence-clear-skew = サーバーの時計が正しくなったら: otp-doctor fix skew
evidence-clear-skew-now = 消去: otp-doctor fix skew
evidence-clear-skew-as-user = そのユーザーで: { $command }
# $names: ユーザー名。$more: ほかの人数
evidence-users = ユーザー: { $names }{ $more ->
    [0] {""}
   *[other] {" "}ほか { $more } 名
}。
finding-rate-limited = { $names }: { $users } ユーザーが試行回数の上限に達し、しばらくログインできません。
evidence-rate-limited = サーバーの時計で { $until } までです。その前に試すたびに、待ち時間が延びます。
finding-secret-file-refused = { $names }: { $by ->
    [configuration] PAM の設定の問題で、
   *[file] .google_authenticator ファイルの問題で、
}{ $users } ユーザーについてアプリのコードがすべて拒否されます。
# $path, $target: files; $mode: 8 進数 4 桁; $fix: chmod or chown in full
evidence-file-mode = { $path } のモードは { $mode } ですが、サインインで使えるのは { $allowed } までです。対処: { $fix }
evidence-file-mode-link = モードは { $mode } ですが、サインインで使えるのは { $allowed } までです。{ $path } は { $target } へのリンクです。モードを変える前に、リンク先を確かめてください。
evidence-file-owner = { $path } は別のユーザーのものです。ほかにこのファイルでサインインする人がいなければ、対処: { $fix }
evidence-file-owner-link = { $path } は { $target } へのリンクで、リンク先は別のユーザーのものです。まずリンク先を確かめてください。
evidence-file-no-such-user = PAM の設定に user={ $owner } とありますが、このサーバーにそのユーザーはいません。
evidence-module-option = PAM の設定でこのモジュールにオプション { $option } が指定されていますが、モジュールはこれを受け付けません。
evidence-first-pass = PAM の設定でこのモジュールに use_first_pass が指定されています。モジュールはパスワードの中にコードを探しますが、そこにコードは入りません。
evidence-file-size = 空か、64 KiB を超えています。
evidence-file-unreadable = 読めません。{ $why }
# $option: 例 RATE_LIMIT
evidence-file-option = { $option } の行が正しくありません。
evidence-file-folder = コードごとに書き込まれますが、ユーザーはフォルダー { $path } に書き込めません。フォルダーが本人のものなら: { $fix }
evidence-file-content = 時刻式コードのエントリがありません。
finding-oath-line-refused = { $names }: pam_oath のユーザーファイルの問題で、{ $users } ユーザーのコードがすべて拒否されます。
evidence-oath-line = ユーザーファイルにあるこのユーザーの行を、pam_oath は解釈できません。
evidence-oath-password = このユーザーの行にはパスワードがありますが、PAM の設定に digits= がありません。digits=6 を追加するか、パスワードを - に置き換えてください。
finding-ssh-never-asks = コードが設定済みなのに、SSH はコードを求めません。
finding-ssh-spares-some = SSH は一部の人にコードを求めません。
# $setting: sshd_config の行
evidence-ssh-never-asks = sshd の設定: { $setting }
evidence-ssh-password-for-code = SSH がパスワードを受け付ける場合、コードの代わりにパスワードが渡されます。
finding-second-factor-not-asked = { $names }: { $users } ユーザーがコード未設定のため、コードなしでログインできます。
evidence-second-factor-not-asked = PAM の設定の nullok が許しています。全員がコードを設定したら外してください。

## 前回の修復

doing-step-clock = 時計合わせ
doing-enable-time-sync = 時刻同期の有効化
doing-keep-one-service = 時刻同期サービスの絞り込み
doing-go-online = chrony のオンライン切り替え
doing-set-time-by-hand = 時刻の手動設定
doing-set-zone = タイムゾーンの設定
doing-write-rtc = ハードウェアクロックの修正
doing-reset-mfa = MFA のリセット
doing-re-enrol = アカウントの再登録
doing-correct-phone = スマホの時計の修正
doing-tell-provider = サーバー事業者への連絡
doing-finish-repair = 前回の修復の完了
doing-clear-skew = 学習した時計のずれの消去
doing-unknown = このプログラムが知らない修復
finding-repair-unfinished-mfa = MFA のリセットが完了していません。
finding-repair-cut-short-mfa = MFA のリセットが中断しました。
finding-repair-unfinished = 前回の修復が中断しました: { $remedy }。
evidence-repair-started = { $by } が { $started } に開始しました (当時のサーバーの時計)。
evidence-repair-step = 手順 { $at }/{ $of } で止まりました。途中で無効にしたものが、そのままかもしれません。
finding-repair-running = 修復を実行中です: { $remedy }。
evidence-repair-running = { $by } が { $ago }前に開始しました。
finding-repair-stuck-mfa = 全員の MFA が無効かもしれません。リセットが止まったままです。
finding-repair-stuck = 修復が止まったままです: { $remedy }。
evidence-repair-stuck = { $silent }の間、反応がありません。この手順は最長でも { $allowed } のはずです。
# $process: プロセス番号
evidence-repair-stuck-end = 「kill -KILL { $process }」で終了し、「otp-doctor recover」で元に戻してください。
evidence-repair-stuck-end-it = そのプロセス (「otp-doctor execute-plan」) を kill -KILL で終了し、「otp-doctor recover」で元に戻してください。
finding-record-unreadable = 前回の修復が中断したかもしれません。記録が読めないか、信用できません。
evidence-record-in-the-way = 解決するまで修復は始められません。時刻同期か MFA がまだ無効かもしれません。
evidence-repair-remaining = 次のコマンドがまだ成功していません: { $command }
evidence-repair-said = 前回の出力: { $words }
evidence-repair-record = 記録は { $path } です。
evidence-repair-forget = もう成功しない場合は「otp-doctor recover --forget」を。残るものを表示し、確認のうえ、再試行を打ち切ります。

## 説明がつかないとき

finding-cause-unknown = スマホも時計も正しいのにコードが拒否されます。原因は分かりませんでした。
evidence-other-entry = ログインが別のシークレットを使っているかもしれません (アプリのエントリが古い、登録し直されたなど)。
evidence-code-used-before = コードは 1 回しか使えません。次のコードを待ってください。
evidence-address-may-be-banned = 失敗が続くと、アドレスがしばらくブロックされることがあります (fail2ban、jail plesk-panel)。
evidence-another-login = Plesk 360 (my.plesk.com) は別のログイン先で、コードも別です。リセットできるのは Plesk のスタッフだけです。
