# 修復: 各手順の内容、気付かれそうな影響、実行できない理由。

## 手順

plan-step-ntp-off = 時刻同期を無効にします。有効のままでは時刻を設定できません。
plan-step-ntp-on = 時刻同期を有効にします (今すぐ、および起動のたび)。
plan-step-ntp-on-again = 何があっても、時刻同期を有効に戻します。
plan-step-set-time = 日付と時刻を、正しい時刻 (UTC) に秒の変わり目で合わせます。ハードウェアクロックも合わせます。
plan-step-windows-start = Windows の時刻同期サービス W32Time を起動します。
plan-step-windows-auto = 時刻同期サービス W32Time を、Windows の起動時に毎回起動させます。
plan-step-windows-resync = W32Time にすぐサーバーへ尋ねさせ、時計を合わせさせます。
plan-step-windows-peers = W32Time の尋ね先を { $servers } にします。
plan-step-windows-set-time = 日付と時刻を、測った正しい時刻に合わせます。
plan-step-stop-unit = 干渉しないように { $unit } を停止します。
plan-step-start-unit = 何があっても、{ $unit } を再び起動します。
plan-step-restart-unit = { $unit } を再起動します。サーバーに問い合わせ、すぐに時計を合わせます。
plan-step-enable-unit = { $unit } を起動します (今すぐ、および起動のたび)。
plan-step-disable-units = { $units } を停止します (今すぐ、およびシステムの起動のたび)。アンインストールはしません。
plan-step-makestep = chrony に、すぐ時計を合わせるよう指示します。
plan-step-go-online = chrony に、ネットワークの復旧を知らせます。
plan-step-wait-server = chrony がサーバーの応答を受けるまで、最大 20 秒待ちます。
plan-step-wait-correction = chrony の誤差が 0.1 秒になるまで、最大 20 秒待ちます。
plan-step-rtc-utc = ハードウェアクロックを合わせ、以後 UTC にします。
plan-step-write-rtc = システムの時計に合わせ、ハードウェアクロックを UTC で設定します。
plan-step-etc-timezone = /etc/timezone にもゾーンを書き込みます (Debian と Ubuntu のプログラム用)。
plan-step-clear-skew = 学習した時計のずれを、各ユーザーの .google_authenticator ファイルから、そのユーザーの権限で消します。
plan-step-remove-copies = 最初の手順が中断した場合に残るものを削除します。
plan-step-set-zone = タイムゾーンを { $zone } にします。
plan-step-mfa-disable = Plesk の拡張 { $id } を無効にします。アンインストールはしません。
plan-step-mfa-enable = 何があっても、Plesk の拡張 { $id } を有効に戻します。

## 確認の前に

plan-warning-forward = 時計が { $by }進みます。その間に期限が来るセッションやロックは、すぐ切れます。
plan-warning-backward = 時計が { $by }戻ります。ログとファイルには同じ時刻が 2 度出ます。
# ほかに影響を受けるもの。該当するものごとに 1 行。
plan-warning-bystanders-pending = ほかに影響を受けるものを確認中です。
plan-warning-dovecot-waits = Dovecot は { $wait }の間、メールのセッションを切り、新しく受け付けないことがあります。その後は自動で戻ります。
# $version: 0.x か 1.x
plan-warning-dovecot-ends = Dovecot { $version } は時刻が戻ると終了します。後で起動し直してください。
plan-warning-dovecot-perhaps = Dovecot 2 は最長 { $wait }、メールのセッションを受け付けませんが、自動で戻ります。それより古いものは終了します。後で確認してください。
# $names: データベースサーバー。$count: その数
plan-warning-databases = { $names } { $count ->
   *[other] が動いています
}。{ $by }の間、新しい行に古い行と同じ時刻が付きます。レプリケーションや時刻順の並べ替えに支障が出ることがあります。
# $names: plan-names、ジョブの名前
plan-warning-cron-at-once = その間に予定されていたものを、cron がすぐ実行します: { $names }。
plan-warning-cron-leaves-out = cron がさかのぼるのは 3 時間までです。実行されないもの: { $names }。必要なものは手動で実行してください。
plan-warning-cron-again = cron がもう一度実行します: { $names }。
plan-warning-timers = その間に予定されていたものを、systemd がおそらくすぐ実行します: { $names }。
plan-names = { $names }{ $more ->
    [0] {""}
   *[other] {" "}ほか { $more } 件
}
plan-warning-certificate-early = 新しい時刻では、パネルの証明書がまだ有効期間前です ({ $from } から)。時計がずれている間に作られたものと思われます。時計の正しいブラウザーは、すでに拒否しています。
plan-warning-certificate-late = 新しい時刻では、パネルの証明書は期限切れです ({ $until } まで)。時計の正しいブラウザーは、すでに拒否しています。更新してください。
plan-warning-licence = Plesk のライセンスにも期限があります。後で無効と出たら、「ツールと設定」を確認してください。
# $names: サービス名、例 "sshd, sudo"。$users: 人数
plan-warning-stores-a-shift = { $name } は時計の差を黙って学習します。この後、再同期するまで正しいコードを拒否することがあります。
plan-warning-stored-skew = { $names }: { $users } ユーザーについて、ずれた時計を学習済みです。最初の 2 回は正しいコードでも拒否されます。このセッションを開いたまま、終わったら消すか ("otp-doctor fix skew")、30 秒おきにコードを 3 つ入力してください。
plan-warning-skew-frozen = { $names }: 学習した時計のずれを消すまで、{ $users } ユーザーのコードがすべて拒否されます。このセッションを開いたまま、終わったら: otp-doctor fix skew
plan-warning-skew-keep-open = 新しい SSH セッションでログインできるまで、このセッションは開いたままにしてください。
plan-warning-skew-phones = これからは、時計がずれたスマホは、直すまで拒否されます。
plan-warning-skew-typing = ちょうどコードを入力中のユーザーは、別のコードを入力し直すことになります。
plan-warning-skew-more = 対象は最初の 100 ユーザーだけです。残りの { $users } ユーザーには、もう一度実行してください。
plan-warning-skew-clock = サーバーの時計が { $difference }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}おり、ログイン側がまたずれを学習します。時刻を直してから、改めて消してください。
plan-warning-verifiers-pending = SSH がこのずれた時計を学習していないか確認中です。
# $what: plan-what-...、$why: 文
plan-warning-untold = 不明: { $what }。{ $why }
plan-what-bystanders = ほかに影響を受けるもの
plan-what-verifiers = SSH がこのずれた時計を学習しているか
plan-what-programs = Dovecot かデータベースが動いているか
plan-what-jobs = 予定の来る cron のジョブ
plan-what-timers = 予定の来る systemd のタイマー
plan-what-certificate = 新しい時刻でパネルの証明書が有効か
plan-warning-far = 時計が { $by }もずれています。時計だけの問題ではないかもしれません。続けるには、別の時計で確認した正しい時刻を入力してください。
plan-warning-before-this-program = 測った時刻 { $truth } が、このプログラムの作成日より前です。続けるには、別の時計で確認した正しい時刻を入力してください。
plan-warning-by-hand = 測定ではなく手入力なので、精度は Enter を押すタイミング次第です。時刻同期のほうが正確です。
plan-warning-thin = 一致した時刻源が足りず、確実ではありません。時刻同期サービスは、ここでの問い合わせ先ではなく独自のサーバーに従います。
plan-warning-service-decides = 時刻同期サービスは独自のサーバーで時計を合わせます。結果は測ります。
plan-warning-service-steps = 起動するとすぐ、時刻同期サービスが時計を合わせます。
plan-warning-windows-peers = これまでの設定: Type "{ $kind }"、NtpServer "{ $servers }"。元に戻すには: { $command }
plan-warning-windows-drift = W32Time の尋ね先がないため、時計はまたずれます。このあとウィザードのステップ 4 で「時刻同期を有効にする」を選んでください。
plan-warning-windows-off = W32Time が無効のため、時計はまたずれます。このあとウィザードのステップ 4 で「時刻同期を有効にする」を選んでください。
plan-warning-domain-member = このサーバーは Windows ドメイン { $domain } に属していますが、その時計には従っていません (Type { $kind })。迷う場合は、ドメインの管理者に確認してください。
plan-warning-windows-limit = W32Time はここまで大きなずれを直さないため、先に時計を合わせます。
plan-warning-hyper-v = この時計は Hyper-V も合わせるため、元の時刻に戻されることがあります。ホストの時計も確認してください。
# $keep: 時刻同期サービス。$command: 元に戻すコマンド
plan-warning-keeps-one = 以後、時計を合わせるのは { $keep } だけです。元に戻すには: { $command }
plan-warning-will-drift = 時刻同期サービスが入っていないため、時計はまたずれます。{ $how }
plan-warning-unreachable = { $service } はどのサーバーからも応答がなく、つながるまで時計はずれていきます。問い合わせ先とファイアウォール (UDP ポート 123) を確認してください。
# $service: 時刻同期サービス
plan-warning-not-paused = { $service } はこのシステムのサービスではないため、その間も動き続けます。
plan-warning-told-not-to = { $service } は時計を合わせない設定です ({ $option })。変更するまで、時計はずれていきます。
plan-warning-crashing = { $service } が終了を繰り返しています。動き続けるようになるまで、時計はずれていきます。
plan-warning-skipped = systemd が { $service } を起動しません (条件を満たしていません)。変更するまで、時計はずれていきます。
plan-warning-nts = { $service } は、時計が合ってから NTS の鍵を取得します。数分後に、時計が合ったままか確認してください。
plan-warning-no-sources = { $service } に問い合わせ先がありません。設定にタイムサーバーを書くまで、時計はずれていきます。
plan-warning-rtc = サーバーがこの時計を読むのは起動時だけです。
plan-warning-zone-no-codes = コードはゾーンではなく UTC で決まります。変わるのは、画面やログに出る時刻です。
plan-warning-zone-running = 動作中のプログラム (cron も) は、再起動するまで古いゾーンのままのことがあります。
plan-warning-zone-running-on-windows = 動作中のプログラムやサービスは、再起動するまで古いゾーンのままのことがあります。
plan-warning-zone-shared = Windows では { $zone } と { $other } は同じゾーン（{ $name }）です。変更後は { $other } と表示されます。
plan-warning-etc-timezone = /etc/timezone は { $other } のままです (dpkg-reconfigure がないため)。Debian と Ubuntu のプログラムが読むので、手動で変更してください。
plan-warning-mfa-clock = サーバーの時計が { $difference }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}おり、時刻を直すまで、新しいエントリも含めて正しいコードが拒否されます。
plan-warning-mfa-everybody = 手順 2 が終わるまで、管理者、リセラー、顧客の全員がパスワードだけでログインできます。
plan-warning-mfa-enrolments = 今の登録が残るかは資料に記載がありません。新しい QR コードが必要になるかもしれません。ログインできるまで、ほかのログイン手段を残しておいてください。

plan-install-with = インストールするには: { $command }
plan-install-somehow = このシステムのパッケージ管理で、chrony などをインストールしてください。

## 実行できない理由

plan-what-leftover = 前回の修復が中断したか
plan-what-rights = このユーザーの権限
plan-what-host = マシンの種類
plan-what-time-service = どのサービスが時計を合わせているか
plan-what-rtc = ハードウェアクロックがあるか
plan-what-panel = Plesk があるか
plan-what-extension = どの拡張がコードを求めるか

plan-refused-pending = まだ確認中です: { $what }。
plan-refused-unknown = 推測では何も変更しません。不明: { $what }。{ $why }
plan-refused-repair-running = { $by } による修復を実行中です。終わるまでお待ちください。
plan-refused-repair-stuck = { $by } による修復が { $silent }の間、反応なしで止まっています。終了のしかたは「otp-doctor check」で分かります。
# $why: 文
plan-refused-record-unreadable = 何も変更しません。前回の修復が中断したかもしれません。{ $why }
plan-refused-repair-unfinished = 先に前回の修復を完了してください: otp-doctor recover
plan-refused-nothing-left = 完了するものはありません。中断した修復はありません。
plan-refused-not-root = { $user } には権限がありません。root で: { $command }
plan-refused-no-right = root でもこの時計は合わせられません (CAP_SYS_TIME なし)。サーバー事業者かホストの管理者に依頼してください。
plan-refused-no-privilege = この管理者でも時計は合わせられません (SeSystemtimePrivilege なし)。サーバー事業者かホストの管理者に依頼してください。
plan-refused-container = コンテナー ({ $kind }) です。時計を合わせられるのは、サーバー事業者かホストの管理者だけです。
plan-refused-provider = サーバー事業者かホストの管理者の作業です。連絡用の文面は下にあります。
plan-refused-no-systemd = systemd がなく、ほかに時計を安全に合わせる方法が分かりません。システム付属のツールを使ってください。
plan-refused-no-tool = { $tool } がなく、これなしで安全に行う方法はありません。
plan-refused-windows = Windows では、otp-doctor はこれに対応していません。Windows の設定で行ってください。
plan-refused-not-administrator = { $user } には権限がありません。PowerShell を「管理者として実行」で開き、そこで otp-doctor を起動してください。
plan-refused-domain = このサーバーの時計はドメインに従っています。ドメインコントローラーの時計を直してもらってください。この時計もそれに合います。
plan-refused-domain-both = このサーバーの時計は、ドメインと独自のタイムサーバーの両方に従っています。まずドメインの管理者に確認してもらってください。
plan-refused-domain-client-off = Windows ドメイン { $domain } で、このサーバーの W32Time はどこにも尋ねられません (NtpClient\Enabled が 0)。ドメインの管理者に有効にしてもらってください。
plan-refused-domain-stopped = W32Time が動いていないため、このサーバーは Windows ドメイン { $domain } の時刻を受け取っていません。ドメインの管理者に開始してもらってください。
plan-refused-domain-controller = これはドメインコントローラーで、ドメイン全体がこの時計に従います。ドメインの管理者が合わせてください。
plan-refused-no-peers = W32Time の尋ね先がなく、尋ね先にできるタイムサーバーの応答もありません。--ntp で指定してください。
plan-refused-ntp-client-off = W32Time はどこにも尋ねない設定です (TimeProviders\NtpClient、Enabled 0)。不要になった設定なら、1 にしてください。
plan-refused-clock-is-right = 作業は不要です。時計のずれは { $by }です。
plan-refused-left-to-slewing = 作業は不要です。{ $by }のずれはコードに影響せず、時刻同期サービスが少しずつ直します。
plan-refused-no-reference = 正しい時刻が分からず、直ったかどうかも確かめられません。サーバーから時刻源につながるようにするか、--ntp で指定してください。
plan-refused-sources-disagree = 時刻源の答えが食い違い、正しい時刻が分かりません。信頼できるサーバーを --ntp で指定してください。
plan-refused-no-majority = 時計を合わせるには時刻源 { $needed } 件の一致が必要ですが、{ $agreeing ->
    [0] 1 件も一致していません
   *[other] 一致は { $agreeing } 件だけです
}。--ntp か --https で追加するか、時刻を手動で設定してください。
plan-refused-too-small-by-hand = 時計のずれは { $by }ですが、入力された時刻の誤差が { $error }あります。かえって悪くなるおそれがあります。
plan-refused-nothing-typed = 信頼できる時計で正しい時刻 (UTC) を確認し、入力してください。
plan-refused-clock-first = システムの時計が { $by }ずれています。ハードウェアクロックより先に直してください。
plan-refused-no-rtc = このマシンにハードウェアクロックはありません。
plan-refused-already-on = 作業は不要です。時刻同期は有効です。
plan-refused-not-installed = 有効にする時刻同期サービスが入っていません。{ $how }
plan-refused-masked = { $unit } はマスクされ、起動が禁止されています。禁止が不要なら: { $command }
plan-refused-several = { $services } がすべて動いています。1 つに絞ってください。お勧めは { $keep }: { $command }
plan-refused-outside = { $services } がすべて動いており、一部はこのシステムのサービスではありません。1 つを残し、ほかは起動した場所で止めてください。
# $unit: systemd のユニット
plan-refused-skipped = systemd が { $unit } を飛ばします。条件を満たしていません。「systemctl status { $unit }」で分かるので、先に直してください。
plan-refused-crashing = { $unit } が終了を繰り返しています。原因はログで分かります: { $command }
plan-refused-online = 作業は不要です。全タイムサーバーに問い合わせています。
# $clock: 例 "PHC0"
plan-refused-only-clock = { $service } はこのマシンの時計 ({ $clock }) だけに合わせるため、また同じずれた時刻になります。タイムサーバーを追加してサービスを再起動するか、その時計を直してもらってください。
plan-refused-set-in-vain = { $ago }前にエラーなく時刻を合わせましたが、効きませんでした。何かが元に戻したか、このシステムでは設定が反映されません。もう一度行っても同じです。
plan-refused-one-service = 作業は不要です。時刻同期サービスは 1 つだけです。
plan-refused-skew-clock = サーバーの時計が { $difference }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}おり、消してもログイン側がまたずれを学習します。先に時刻を直してから、消してください。
plan-refused-nothing-learnt = 作業は不要です。ずれた時計は学習されていません。
plan-refused-no-such-user = ログインで使える { $user } のエントリは、ここにはありません。
plan-refused-own-program = このプログラムは、今の場所では他のユーザーに差し替えられるおそれがあり、root では起動し直しません。/usr/local/bin に置いてください。
plan-refused-no-zone-chosen = 先にタイムゾーンを選んでください。
plan-refused-no-such-zone = タイムゾーン { $zone } はありません。Asia/Tokyo のような名前です。
plan-refused-no-windows-zone = Windows には { $zone } に当たるゾーンがありません。同じ時刻の別の都市を選んでください。
plan-refused-zone-is-set = 作業は不要です。タイムゾーンはすでに { $zone } です。
plan-refused-no-plesk = このサーバーに Plesk はありません。{ $why }
plan-refused-plesk-failing = Plesk のツールが動きません。{ $why }
plan-refused-no-plesk-tool = plesk も extension ユーティリティも見つかりませんでした。
plan-refused-mfa-clock = サーバーの時計が { $difference }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}おり、新しいエントリも含めて正しいコードが拒否されます。先に時刻を直してください。
plan-refused-no-mfa = Plesk の一覧にワンタイムコード用の拡張がなく、リセットするものがありません。
plan-refused-typed-long-ago = 正しい時刻の入力は { $age }前で、その間にマシンが一時停止したかもしれません。もう一度入力してください。

## 対応できる人に送る文面

plan-provider-container = 弊社のコンテナー { $name } ({ $kind }) の時計は貴社ホストの時計で、ワンタイムコードはその時計で決まります。{ $measured }ホストの時計を合わせ、NTP で同期し続けていただけますでしょうか。コンテナー内からは誰も変更できません。
plan-provider-machine = 弊社サーバー { $name } のワンタイムコードは、サーバーの時計で決まります。{ $measured }サーバー自身で時計を合わせられるようにし、タイムサーバーへの通信 (外向き UDP ポート 123) を許可していただくか、貴社ネットワーク内のタイムサーバーをお知らせいただけますでしょうか。
# $obstacle: plan-obstacle-...
plan-provider-obstacle = 弊社サーバー { $name } のワンタイムコードは、サーバーの時計で決まります。{ $measured }こちらでは時計を合わせられません。{ $obstacle }時計を合わせて維持していただくか、こちらで行えるようにしていただけますでしょうか。
plan-domain-words = 弊社サーバー { $name } のワンタイムコードは、サーバーの時計で決まります。{ $measured }時計は Windows ドメイン ({ $domain }) に従っています。ドメインコントローラーの時計が正しいことと、このサーバーがその時刻を受け取っていること (w32tm /query /status) をご確認いただけますでしょうか。
plan-domain-words-both = 弊社サーバー { $name } のワンタイムコードは、サーバーの時計で決まります。{ $measured }時計は Windows ドメイン ({ $domain }) と独自のタイムサーバーの両方に従っています (Type AllSync)。どちらが誤った時刻を渡しているか、または時刻を渡していないかをご確認いただけますでしょうか (w32tm /query /peers)。
plan-domain-words-client-off = 弊社サーバー { $name } のワンタイムコードは、サーバーの時計で決まります。{ $measured }Windows ドメイン { $domain } に属していますが、W32Time はどこにも尋ねられません (NtpClient\Enabled が 0)。有効にしていただくか、時計を合わせているものをお知らせいただけますでしょうか。
plan-domain-words-stopped = 弊社サーバー { $name } のワンタイムコードは、サーバーの時計で決まります。{ $measured }Windows ドメイン { $domain } に属していますが、W32Time が動いていません。開始し、システムと同時に開始するようにしていただけますでしょうか。
plan-domain-words-controller = ワンタイムコードもドメイン全体も、ドメインコントローラー { $name } の時計で決まります。{ $measured }時計を合わせ、正しく保つようにしていただけますでしょうか (NTP)。
plan-obstacle-no-right = root にも権限 (CAP_SYS_TIME) がありません。
plan-obstacle-no-privilege = 管理者にも権限 (SeSystemtimePrivilege) がありません。
plan-obstacle-no-systemd = systemd がなく、使用しているツールではほかに安全な方法が分かりません。
plan-obstacle-only-clock = 貴社ホストの時計 ({ $clock }) に従っていますが、その時計自体がずれています。
plan-obstacle-set-in-vain = 時刻を合わせても元に戻されるか、反映されません。
plan-obstacle-masked = 時刻同期サービス { $unit } がマスクされています。
plan-obstacle-no-answer = どのサービスが時計を合わせているか、systemd から分かりませんでした。{ $why }
plan-provider-off = こちらの測定では { $by }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。
plan-provider-unmeasured = ずれの大きさは測れませんでした。
