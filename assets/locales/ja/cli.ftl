# コマンドラインのヘルプ。

cli-about = このサーバーでワンタイムコードが拒否される原因を調べ、どの時計がずれているかを示し、修復します。
cli-examples-head = 例:
cli-exit-head = 終了コード:
cli-everywhere = 全コマンド共通のオプション
cli-usage = 使い方:
cli-commands = コマンド
cli-arguments = 引数
cli-options = オプション
cli-help-command = このヘルプ、またはコマンドのヘルプを表示
cli-help-flag = ヘルプを表示
cli-version-flag = バージョンを表示
# $help: オプションの説明。$values: 指定できる値
cli-one-of = { $help } [{ $values }]
cli-examples =
    otp-doctor
        このサーバーでウィザードを起動。
    otp-doctor --demo
        模擬サーバーでウィザードを起動。お試しと練習用。
cli-exit =
    0
        正常。
    1
        警告: コードはまだ通りますが、いずれ通らなくなります。
    2
        重大: コードが拒否される、または修復が失敗。
    3
        判定できない、または使い方の誤り。
cli-exit-signal =
    128 + n
        シグナル n で終了。

cli-check = 診断だけを行い、何も変更しない
cli-check-long =
    すべてを調べ、正しい時刻を問い合わせ、何が悪いかを示します。何も変更しません。

    1 行目は監視プラグインの形式です。OTP と OK、WARNING、CRITICAL、UNKNOWN のどれか、続いて文、縦棒の後にサーバーの時計の進みとその最大誤差 (秒)。
cli-examples-check =
    otp-doctor check
        Nagios、Icinga、Checkmk など、そして人が読むため。
    otp-doctor check --verifier sshd
        SSH から見た結果。許容範囲は SSH 自身のファイルによる。
    otp-doctor check --openmetrics -o /var/lib/prometheus/node-exporter/otp_doctor.prom
        Prometheus の node exporter の textfile コレクター用。
cli-openmetrics = Prometheus などのメトリクスを出力
cli-openmetrics-output = メトリクスをこのファイルに一度に書き込み (全員が読める)、プラグインの 1 行だけを表示。node exporter が読むのは .prom で終わる名前。- は標準出力で、その 1 行は出ない

cli-code = コードをシークレットと照合
cli-code-long =
    ファイルか標準入力のシークレットでコードを照合し、合うかどうか、どの時計がずれているかを示します。正しいコードは表示しません。

    コードが 1 つなら 26 時間以内を探します。2 つ以上なら必要に応じて 1 年以内を探し、スマホの日付の間違いも見つけます。

    --user にはシークレットは要りません。確認のうえ、SSH や sudo などで使うユーザー自身のエントリを読み、最後のコードが今受け付けられるかを示します。試行回数には数えません。

    どこにも合わないコードには、間を置いて答えます。推測を遅らせるためですが、同時に何度も実行されると防げません。シークレットは所有者だけが読めるようにしてください。
cli-code-user = SSH など PAM を使うログインの、このユーザー自身のエントリで照合 (確認あり)
cli-examples-code =
    otp-doctor code --secret-file /root/entry 123456
        スマホに今表示されているコード。
    otp-doctor code --secret-file - 123456 654321
        続けて出た 2 つのコード。シークレットは入力し、画面には出ません。
    otp-doctor code --verifier nextcloud --secret-file /root/entry 123456
        Nextcloud の許容範囲で照合。
    otp-doctor code --user anna 123456
        そのユーザーの保存情報で、SSH が今受け付けるかを確認。
cli-exit-code =
    0
        コードは合い、両方の時計も合っている。--user: 通る。
    1
        通るがぎりぎり、または時計が少しずれている。--user: 通り、時計のずれを学習。
    2
        時計、エントリ、またはその設定が間違っている。--user: 拒否。
    3
        判定できない、または使い方の誤り。

cli-fix = 修復する: コマンドをすべて先に表示し、後で測定
cli-fix-long =
    コマンドをすべて表示して確認を求めます。実行は端末から切り離すため、接続が切れても中途半端に終わりません。その後、直ったかどうかを測ります。

    端末がない場合は -y が必要です。時計は、複数の時刻源が一致したときだけ合わせます。

    サーバーの時計がずれている間、mfa と skew には --force が必要です。新しいエントリのコードも拒否されるからです。

    skew は、SSH など pam_google_authenticator を使うログインが学習した時計のずれを消します。対象は、そのために正しいコードが拒否される全ユーザーか、--user で指定したユーザーです。
cli-examples-fix =
    otp-doctor fix time --dry-run
        時計に何をするかを表示。
    otp-doctor fix time
        確認のうえ実行。
    otp-doctor fix mfa --yes --json
        確認なしで Plesk の MFA をリセットし、結果をプログラム向けに出力。
    otp-doctor fix skew
        SSH が学習した時計のずれを、確認のうえ消去。
cli-exit-fix =
    0
        測定で成功を確認、または作業不要、またはドライラン。
    2
        試みて失敗。
    3
        試みていない、結果を出力できない、または使い方の誤り。
    128 + n
        シグナル n で終了。実行中の修復は最後まで続く。

cli-recover = 中断した修復の残りを完了
cli-recover-long =
    中断した修復が無効にしたままのものを、有効に戻します。ウィザードも、次に起動したとき同じことをします。

    プログラムが削除されたなど、もう成功しない場合は --forget を使います。何も実行せず、残っていたものと、まだ無効かもしれないものを表示し、確認のうえ、記録だけを残します。
cli-examples-recover =
    otp-doctor recover --forget
        もう完了できないものを、確認のうえ打ち切る。
cli-exit-recover =
    0
        やり残しなし。
    2
        やり残しあり。
    3
        判定できない、打ち切らなかった、または使い方の誤り。

cli-report = チケット用レポートを出力
cli-report-long = 検出結果、測定方法、サーバーの情報を、チケット用に出力します。--full がなければ、ログイン名、ホスト名、アドレスは伏せます。シークレットとコードは常に伏せます。
cli-examples-report =
    otp-doctor report
        ほかの人が読むチケット用。
    otp-doctor report --full -o report.txt
        名前とアドレス入りで、所有者だけが読める新しいファイルに保存。
cli-exit-report =
    0
        内容にかかわらず、レポートを出力した。
    3
        出力できない、または使い方の誤り。
cli-full = ログイン名、ホスト名、アドレスも表示

cli-completions = シェル補完を出力
cli-shell = シェルの種類
cli-examples-completions =
    otp-doctor completions bash >/etc/bash_completion.d/otp-doctor
        bash 用、全ユーザー向け。
    otp-doctor completions zsh >/usr/local/share/zsh/site-functions/_otp-doctor
        zsh 用。
    otp-doctor completions fish >/etc/fish/completions/otp-doctor.fish
        fish 用。
cli-man = マニュアルページを出力
cli-man-about = ページを出すコマンド。省略するとプログラム全体のページ
cli-man-output = 全ページをこのフォルダーに書き込む (なければ作成)
cli-examples-man =
    otp-doctor man fix | man -l -
        fix のページを読む。
    otp-doctor man -o /usr/local/share/man/man1
        全ページをインストール。
cli-exit-pages =
    0
        完了。
    3
        書き込めない、または使い方の誤り。

man-environment =
    NO_COLOR
        何か設定すると、色なし。
    TERM
        dumb なら、質問と答えを 1 行ずつ。
    LANGUAGE, LC_ALL, LC_MESSAGES, LANG
        UTF-8 を表示できる端末での言語。ほかでは、--lang がなければ英語。
man-files =
    /var/lib/otp-doctor
        root の修復の記録。書き込めなければ /run/otp-doctor。
    ~/.local/state/otp-doctor
        他のユーザーの修復の記録。
    /etc/systemd/system/otp-doctor-rescue.service
        修復中のみ: サーバーが再起動したとき、修復を完了させる。
    /var/lib/otp-doctor/otp-doctor
        修復中のみ: それを完了させる、このプログラムのコピー。
man-files-check =
    /var/lib/prometheus/node-exporter
        Debian の node exporter がメトリクスを探す場所。

cli-force = サーバーの時計がずれていても MFA をリセット、または学習内容を消去
cli-force-is-for-mfa = --force は「fix mfa」と「fix skew」用です。サーバーの時計がずれていても続行します。時計を合わせるのは「fix time」です。
cli-fix-what = 修復対象: サーバーの時刻 (time)、Plesk の MFA (mfa)、SSH が学習した時計のずれ (skew)
cli-fix-user = このユーザーだけ消去 (複数指定可、skew 用)
cli-clear-skew = "fix skew" の手順の 1 つ: 学習した時計のずれを、これらのユーザーのファイルから確認なしで取り除く
cli-clear-skew-copies = 代わりに、中断した実行が残したコピーを削除する
cli-clear-skew-file = 1 人のユーザーの、この番号 (0 から) のファイルだけを、このプロセスで処理する
cli-clear-skew-user = だれのファイルか
cli-user-is-for-skew = --user は「fix skew」用です。学習した時計のずれを消すユーザーを指定します。
cli-user-asks-pam = --user は PAM 経由のログインが保持する内容で判定します。--login と --window は外し、--verifier には PAM のサービス (sshd、sudo) だけを指定してください。
cli-skew-is-of-linux = 「fix skew」は Linux サーバー用です。消す対象は PAM が保存するもので、Windows に PAM はありません。
cli-json = JSON で出力
cli-secret-file = シークレットか otpauth:// アドレス。- は標準入力から読む
cli-codes = スマホに出たコードを 4 つまで、古い順に。最後が今のコード
cli-yes = 確認なしで実行
cli-output = この新しいファイルに書き込む。- は標準出力
cli-ntp = 設定済みのものの代わりに、このタイムサーバーに問い合わせる (繰り返し可)
cli-https = 公開ホストの代わりに、この https の URL に日時を問い合わせる (繰り返し可)
cli-ca-file = https で、この PEM ファイルの証明書も信頼する
cli-timeout = タイムサーバーを待つ秒数、最大 60 (既定 3)。診断は 20 秒か、この秒数 + 2 秒で終わる
cli-plesk = Plesk のコマンドラインツールの絶対パス (例: /usr/sbin/plesk)
cli-login = コードを拒否するログイン先: このサーバー、Plesk 360 (my.plesk.com)、または別のプログラム
cli-verifier = コードを確認するもの: plesk、PAM でコードを求めるサービス (sshd、sudo)、または登録済みのプログラム (nextcloud、webmin、...、other)
cli-demo = 模擬サーバー。このサーバーには触れない
cli-plain = 質問と答えを 1 行ずつ。シリアルコンソールとスクリーンリーダー用
cli-dry-run = すべて表示し、何も変更しない
cli-ascii = ASCII 文字だけで描画
cli-no-color = 色なしで描画
cli-mouse = マウスでボタンを押せるようにする (多くの端末では、コピーに Shift が必要になる)
cli-lang = 環境変数の代わりに使う言語 ({ $languages })
cli-lang-malformed = 言語ではありません。使えるもの: { $languages }。
# $lang: 指定された言語
cli-lang-missing = 「{ $lang }」はないため、英語で表示します。使えるもの: { $languages }。
cli-window = 前後いくつの周期まで受け付けるか。分かっている値より優先 (--verifier がなければ 1)

# $words: 入力されたもの、またはその先頭
cli-host-missing = { $option } { $words }: ホスト名がありません。例: { $example }
cli-bad-port = { $option } { $words }: ポートは 1 から 65535 です。例: { $example }
cli-bad-host = { $option } { $words }: ホスト名に使えない文字があります。例: { $example }
cli-host-too-long = { $option } { $words }: ホスト名は { $most } 文字までです。
cli-https-not-https = --https { $words }: 応答した相手を確かめられるのは https だけです。例: https://www.example.com/
cli-https-bad-character = --https { $words }: アドレスに使えない文字があります。例: https://www.example.com/
# $reason: システムの文言
cli-ca-file-unreadable = --ca-file: { $path } を PEM 証明書として読めませんでした ({ $reason })。
cli-ca-file-empty = --ca-file: { $path } に PEM 証明書がありません。
cli-verifier-contradicts = --verifier { $name } と --login が別のログイン先を指しています。どちらか一方にしてください。
cli-verifier-unknown = --verifier: 「{ $name }」という、コードを確認するものはありません。このサーバー: plesk、{ $services }。登録済み: { $cards }。
cli-verifier-unknown-no-service = --verifier: 「{ $name }」という、コードを確認するものはありません。PAM でコードを求めるサービスも、このサーバーにありません。使えるのは plesk と、登録済みの { $cards } です。
cli-verifier-untold = --verifier: 「{ $name }」がここでコードを確認するか分かりませんでした。{ $why }使えるのは plesk と、登録済みの { $cards } です。
cli-plesk-wrong = --plesk: { $path } { $how ->
    [relative] は絶対パスではありません。
    [missing] がありません。
   *[no-program] はプログラムではありません。
}Plesk のコマンドは通常 /usr/sbin/plesk です。
# $known: シナリオの名前
cli-scenario-unknown = シナリオ { $name } はありません。使えるもの: { $known }。
cli-scenario-malformed = シナリオ { $name } を読めませんでした: { $reason }

terminal-could-not = この端末では使えませんでした: { $reason }。--plain を試してください。
start-no-thread = 起動できませんでした: { $reason }。スレッドを作れません。「ulimit -u」、「ulimit -v」、空きメモリーを確認してください。
# $limit: メガバイト
start-no-memory = 起動できませんでした。ここではプログラムが使えるメモリーは { $limit } MB までですが (「ulimit -v」、「ulimit -d」)、128 MB 必要です。
# $build: Windows のビルド番号
start-lines-old-windows = この Windows (ビルド { $build }) ではウィザードの画面を正しく描けないため、1 行ずつ表示します。ビルド 17763 (Windows Server 2019) 以降では画面を描きます。
start-lines-no-sequences = このコンソールは制御シーケンスを受け付けないため、ウィザードは 1 行ずつ表示します。Windows Terminal なら受け付けます。
plain-input-ended = 入力が終わったため、ウィザードも終了します。質問なしで診断するには: otp-doctor check
terminal-last-words = otp-doctor が異常終了しました。プログラム自身のバグです。実行中の修復は続き、結果は次回起動時に表示します。
cli-forget = 何も実行せず、残りを表示し、確認のうえ打ち切る

cli-wrong-word = 「{ $word }」はここでは使えません。
cli-wrong-command = 「{ $word }」というコマンドはありません。
cli-wrong-nearest = 「{ $word }」のことですか?
cli-wrong-missing = 足りないもの: { $words }
cli-wrong-missing-one-of = 足りないもの: { $words }。次のどれかです: { $values }
cli-wrong-no-value = { $option } には値が必要です。
cli-wrong-value = 「{ $value }」は { $option } に使えません。
cli-wrong-value-why = 「{ $value }」は { $option } に使えません。{ $why }
cli-wrong-value-one-of = 「{ $value }」は { $option } に使えません。次のどれかです: { $values }
cli-wrong-too-many = { $option } にはこれ以上指定できません。「{ $value }」が余分です。
cli-wrong-twice = { $option } が 2 回あります。1 回だけ指定してください。
cli-wrong-conflict = { $one } は { $others } と一緒に使えません。
cli-wrong-not-text = このコマンドには UTF-8 でない語があります。
cli-wrong-other = このコマンドは理解できません。
cli-wrong-help = 使えるものは --help で表示します。
cli-timeout-range = 0 より大きい秒数で、{ $most } までです。
cli-window-range = 0 から { $most } までの整数です。
