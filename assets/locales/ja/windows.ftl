# Windows 用のプログラムが自分について別の言葉で述べること。どのメッセージも、ほかのファイルにある同じ名前のものに代わる。

cli-exit-signal =
    130
        Ctrl-C、またはウィンドウが閉じられて終了。

cli-examples-check =
    otp-doctor check
        Nagios、Icinga、Checkmk など、そして人が読むため。
    otp-doctor check --verifier nextcloud
        Nextcloud から見た結果。受け付けるコードの範囲による。
    otp-doctor check --openmetrics -o otp_doctor.prom
        Prometheus 用。ファイルは windows_exporter の textfile_inputs フォルダーに置く。
cli-openmetrics-output = メトリクスをこのファイルに一度に書き込み、プラグインの 1 行だけを表示。windows_exporter が読むのは .prom で終わる名前。- は標準出力で、その 1 行は出ない

cli-code-long =
    ファイルか標準入力のシークレットでコードを照合し、合うかどうか、どの時計がずれているかを示します。正しいコードは表示しません。

    コードが 1 つなら 26 時間以内を探します。2 つ以上なら必要に応じて 1 年以内を探し、スマホの日付の間違いも見つけます。

    どこにも合わないコードには、間を置いて答えます。推測を遅らせるためですが、同時に何度も実行されると防げません。シークレットは所有者だけが読めるようにしてください。
cli-examples-code =
    otp-doctor code --secret-file entry.txt 123456
        スマホに今表示されているコード。シークレットは entry.txt にあります。
    otp-doctor code --secret-file - 123456 654321
        続けて出た 2 つのコード。シークレットは入力し、画面には出ません。
    otp-doctor code --verifier nextcloud --secret-file entry.txt 123456
        Nextcloud の許容範囲で照合。
cli-exit-code =
    0
        コードは合い、両方の時計も合っている。
    1
        通るがぎりぎり、または時計が少しずれている。
    2
        時計、エントリ、またはその設定が間違っている。
    3
        判定できない、または使い方の誤り。

cli-fix-long =
    コマンドをすべて表示して確認を求めます。実行は端末から切り離すため、接続が切れても中途半端に終わりません。その後、直ったかどうかを測ります。

    端末がない場合は -y が必要です。時計は、複数の時刻源が一致したときだけ合わせます。

    サーバーの時計がずれている間、mfa には --force が必要です。新しいエントリのコードも拒否されるからです。
cli-examples-fix =
    otp-doctor fix time --dry-run
        時計に何をするかを表示。
    otp-doctor fix time
        確認のうえ実行。
    otp-doctor fix mfa --yes --json
        確認なしで Plesk の MFA をリセットし、結果をプログラム向けに出力。
cli-exit-fix =
    0
        測定で成功を確認、または作業不要、またはドライラン。
    2
        試みて失敗。
    3
        試みていない、結果を出力できない、または使い方の誤り。
    130
        Ctrl-C、またはウィンドウが閉じられて終了。実行中の修復は最後まで続く。

cli-examples-report =
    otp-doctor report
        ほかの人が読むチケット用。
    otp-doctor report --full -o report.txt
        名前とアドレス入りで新しいファイルに保存。そのフォルダーを読める人は読めるため、自分専用のフォルダーを選ぶ。

cli-examples-completions =
    otp-doctor completions powershell | Out-String | Invoke-Expression
        PowerShell 用、閉じるまで有効。常に使うなら $PROFILE に 1 行加える。
cli-examples-man =
    otp-doctor help fix
        fix の説明をここで読む。Windows ではマニュアルページを表示できない。
    otp-doctor man -o pages
        別の環境で読むため、全ページを pages フォルダーに書き込む。

man-environment =
    NO_COLOR
        何か設定すると、色なし。
    TERM
        dumb なら、質問と答えを 1 行ずつ。
    LANGUAGE, LC_ALL, LC_MESSAGES, LANG
        Windows Server 2019 以降のコンソールでの言語。どれも設定がなければ Windows の表示言語。ほかでは、--lang がなければ英語。
man-files =
    C:\ProgramData\otp-doctor
        修復の記録。管理者専用。
    C:\ProgramData\otp-doctor\otp-doctor-rescue-NUMBER.exe
        MFA のリセット中のみ: それを完了させる、このプログラムのコピー。同じ名前のスケジュールされたタスクが起動する。
man-files-check =
    C:\Program Files\windows_exporter\textfile_inputs
        windows_exporter がメトリクスを探す場所。

cli-force = サーバーの時計がずれていても MFA をリセット
cli-force-is-for-mfa = --force は「fix mfa」用です。サーバーの時計がずれていても続行します。時計を合わせるのは「fix time」です。
cli-fix-what = 修復対象: サーバーの時刻 (time)、Plesk の MFA (mfa)
cli-user-is-for-skew = --user はここでは使えません。「fix time」と「fix mfa」はサーバー全体が対象です。
cli-user-asks-pam = --user で照合できるエントリは、Windows にはありません。シークレットのファイルを --secret-file で指定してください。
cli-plesk = Plesk のコマンドラインツールの絶対パス (例: C:\Program Files (x86)\Plesk\bin\plesk.exe)
cli-verifier = コードを確認するもの: plesk、または登録済みのプログラム (nextcloud、webmin、...、other)
cli-verifier-unknown-no-service = --verifier: 「{ $name }」という、コードを確認するものはありません。使えるのは plesk と、登録済みの { $cards } です。
cli-plesk-wrong = --plesk: { $path } { $how ->
    [relative] は絶対パスではありません。
    [missing] がありません。
   *[no-program] はプログラムではありません。
}Plesk のコマンドは通常 C:\Program Files (x86)\Plesk\bin\plesk.exe です。

start-no-thread = 起動できませんでした: { $reason }。スレッドを作れません。空きメモリーを確認してください。

help-fix-why = 時計を戻すと影響が出ます。データベースやスケジュールされたタスクには同じ時刻が 2 度来ます。それでも、ずれた時計のままよりはましです。
help-fix-article = 記事のコマンドは Linux 用です。ここでは Windows の時刻同期サービス W32Time が時計を合わせます。合わせないときは、先に PowerShell が測定した時刻に合わせます。
help-mfa-rescue = ログインできないときは、管理者として「plesk login」を実行すると、1 回だけログインできるリンクが出ます (コードを求めるかは資料に記載なし)。パスワードと同じように扱ってください。記憶済みのブラウザーは何日もコードなしで入れることがあり、その間は時計のずれに気付けません。

recover-forget-time = 時刻同期がまだ無効かもしれません。そのままでは時計がずれ、いずれコードが拒否されます。「w32tm /query /status」で確認してください。
recover-forget-any = 時刻同期 (「w32tm /query /status」で確認) か MFA (Plesk の「拡張」で確認) が、まだ無効かもしれません。

repair-outlives = このウィンドウを閉じても実行は続きますが、サインアウトすると止まります。
