# ホスティングパネル: どのアカウントか、小さな対処、リセット、その後。

mfa-title = MFA のリセット
mfa-which-title = どのログイン

## どのログイン先か

mfa-which = コードを拒否したログイン先は?
mfa-which-why = ログイン先ごとにコードは別です。違うものをリセットしても直りません。
button-login-server = このサーバーの Plesk
button-login-portal = Plesk 360 (my.plesk.com)
button-login-other = 別のプログラム ...
button-login-service = このサーバーの { $names }
button-program = { $name }
button-none-of-these = どれでもない
mfa-which-program = コードを拒否したプログラムは?
mfa-which-program-why = コードを受け付ける時間も、ログインできるように戻すコマンドも、プログラムごとに違います。
mfa-portal = Plesk 360 のアカウントは、ここからリセットできません。
mfa-portal-who = my.plesk.com の第 2 要素は別のものです。リセットできるのは Plesk のサポートだけなので、連絡してください。
mfa-clocks = この場合もスマホの時計は関係します (ステップ 3)。このサーバーの時計は{ $whose ->
    [portal] 関係しません
   *[other] 、そのプログラムがここで動いている場合だけ関係します
}。
mfa-other = 別のプログラムのアカウントは、ここからリセットできません。
mfa-other-who = そのプログラムの管理者に依頼してください。

## 小さな対処

mfa-first = まず小さな対処から:
mfa-first-enrol = 登録し直します。アプリのエントリを削除し、Plesk にログインして、プロファイルで MFA を無効にしてまた有効にし、新しい QR コードを読み取ります。
mfa-first-entry = アプリのエントリは正しいですか? 同じ名前の古いエントリは、間違ったコードを表示します。下でテストしてください。
mfa-first-clock = { $clock }時計がずれている間は、リセットしても直りません。
mfa-first-one = アカウント 1 つだけなら (このサーバーのヘルプより): { $command }
mfa-first-one-panel = 1 つのアカウントだけなら、ログインし、プロファイルで MFA を無効にしてまた有効にします。このサーバーに専用のコマンドはありません。
mfa-first-one-unknown = 1 つのアカウントだけをリセットできるか、分かりませんでした。{ $why }
mfa-failed-sign-ins = { $count ->
    [0] この 1 時間にログインの失敗はありません。
   *[other] この 1 時間にログインの失敗が { $count } 回ありました (コードの間違いも数えるかは資料に記載なし)。
}
mfa-failed-sign-ins-at-least = この 1 時間にログインの失敗が { $count } 回以上ありました (コードの間違いも数えるかは資料に記載なし)。
mfa-banned-caller = お使いのアドレス { $address } が Plesk にブロックされ、どのコードも通りません。解除するには: fail2ban-client set plesk-panel unbanip { $address }
mfa-banned = { $yours ->
    [no] お使いのものではない { $count } 個のアドレスが Plesk にブロックされています。
   *[perhaps] { $count } 個のアドレスが Plesk にブロックされています。お使いのものかもしれません: fail2ban-client status plesk-panel
}
mfa-offer = それでも直らなければ、記事の方法でリセットします。このサーバーの全員が対象です。
button-reset-mfa = MFA のリセット
button-ways-back-in = ログインの回復方法
button-confirm-mfa = はい、全員の MFA をリセットする
button-real-entry = 本物のエントリでコードをテスト
button-re-enrol = 1 つのアカウントを再登録させる
button-confirm-one = はい、これを再登録させる
button-show-command = コマンドを表示
button-use-entry = これでコードをテストする
field-host-name = このサーバーの名前
field-host-name-hint = 全員をリセットするには { $name } と入力
field-login = ログイン名
field-login-hint = ログイン時に入力するとおりに

## 1 つのアカウント

mfa-one-ask = どのアカウントを再登録させますか?
mfa-entry-ask = アカウントのシークレットを Plesk から読み出しますか?
mfa-entry-means = シークレットを手に入れた人は、いつまでもコードを作れます。先に本人の了承を得てください。
mfa-entry-kept = メモリーだけに置き、終了するかやり直すと破棄します。画面、ファイル、レポート、ログには出しません。Plesk 側には記録が残るかもしれません。
mfa-entry-instead = テスト用エントリ (ステップ 3) ならシークレットは不要で、スマホの時計が合っているか分かります。こちらでは、アプリのエントリの正否も分かります。
mfa-entry-reading = Plesk に照会中 ...
mfa-entry-read = Plesk からシークレットを受け取りました。コードをテストしてください。戻ると破棄します。
mfa-entry-replaces = ステップ 3 で始めたテストは終了します。
# $name: a service, e.g. "sshd"
pam-entry-ask = { $name } のユーザー 1 人のシークレットを読み取りますか?
pam-entry-kept = メモリーだけに置き、終了するかやり直すと破棄します。試行回数には数えられず、コードも消費しません。
pam-entry-reading = エントリを読み取り中 ...
pam-entry-read = { $user } のシークレットを読み取りました。コードをテストしてください。戻ると破棄します。
button-read-entry = はい、シークレットを読み出す
button-another-login = 別のログイン名
mfa-entry-needs-root = 本物のエントリを Plesk に問い合わせできるのは root だけです。
mfa-entry-needs-administrator = 本物のエントリを Plesk に問い合わせできるのは、このサーバーの管理者だけです。
mfa-entry-no-tool = アカウントのエントリが分かる plesk コマンドを、ここでは使えません。
mfa-entry-not-offered = このサーバーのヘルプに、アカウントのエントリを読み出す方法がありません。
mfa-entry-no-answer = Plesk からエントリを得られませんでした。{ $why }
mfa-entry-failed = Plesk からエントリを得られませんでした (ステータス { $status })。アカウントがないか、コードが未設定かもしれません。シークレットを含むおそれがあるため、出力は表示しません。
mfa-entry-not-understood = Plesk の出力からシークレットを 1 つに決められませんでした (形式は資料に記載なし)。内容はすぐに破棄しました。

## その後

mfa-worked = 無効にして有効に戻しました。Plesk でも有効です。
mfa-worked-listed = 無効にして有効に戻し、Plesk の一覧にもあります。コードを求めるかは、ログインで確かめてください。
mfa-worked-next-sign-in = プライベートウィンドウで Plesk にログインしてください。記憶済みのブラウザーは、コードなしで入れることがあります。
mfa-worked-next-scan = 求められたら、新しい QR コードを読み取ってください。以前の登録が残るかは資料に記載がありません。
mfa-worked-next-delete = 古いエントリは、そのあとで削除してください。
mfa-worked-one = Plesk のコマンドは正常に終わりました。確かめるにはログインが必要です。
mfa-worked-one-next = そのアカウントでプライベートウィンドウからログインし、新しい QR コードが出たら読み取ってください。
mfa-failed-not-seen = コマンドは実行しましたが、Plesk では拡張が有効になっていません。
mfa-failed-unseen = コマンドは実行しましたが、MFA が有効か確認できませんでした。{ $why }
mfa-next-failed = 直るまで、パスワードだけでログインできるかもしれません。最後のコマンドを手動で実行し、出力を読んでください。
mfa-next-on-again = MFA は再び有効です。最後のコマンドは成功しました。リセットされていないかもしれません。最初のコマンドの出力を読み、もう一度試してください。
mfa-next-one-failed = コマンドの出力を読んでください。ほかには何も変わらず、ほかの人に影響はありません。
mfa-failed-by-hand = 全員の MFA が無効かもしれません。今すぐ実行してください: { $command }

## 計画

plan-step-re-enrol = このサーバーのヘルプに従い、{ $login } を再登録させます。
plan-warning-re-enrol-one = 影響があるのは { $login } だけで、新しい QR コードが必要になります。本人と連絡が取れるときに行ってください。
plan-warning-re-enrol-undocumented = このコマンドの説明は、コマンド自身のヘルプにしかありません。説明と動作が違うかもしれません。
plan-warning-mfa-enforced = Plesk は全員に第 2 要素を求めます。登録を失った人は、次のログインで登録が必要です。
plan-what-offers = 拡張が 1 つのアカウントに対してできること
plan-refused-no-login = 先にアカウントを選んでください (ステップ 5)。
plan-refused-no-such-login = ログイン名として使えません。

## 端末なし

fix-ask-host-name = このサーバーの全員に影響します。続けるには、サーバーの名前 { $name } を入力:

## 検出結果

finding-mfa-left-off = 全員の MFA が無効かもしれません。リセットで有効に戻せませんでした。
evidence-mfa-left-off = 有効にするまで、全員がパスワードだけでログインできるかもしれません。
evidence-mfa-run-this = これを実行し、出力を読んでください: { $command }
evidence-mfa-still-off = 試した結果の出力: { $said }
evidence-plesk-said = Plesk の出力: { $said }
evidence-plesk-database = Plesk がデータベースを使えず、誰もログインできません。データベースサーバーが動いているか確認してください: plesk repair db -n
evidence-plesk-disk-full = ディスクがいっぱいで Plesk が動けません。確認するには: df -h
finding-address-banned-yours = お使いのアドレス { $address } を Plesk がブロックしています (fail2ban、jail plesk-panel)。
finding-address-banned-others = Plesk がアドレスをブロックしています (fail2ban、jail plesk-panel)。
evidence-ban-before-code = ブロックされたアドレスからは、どのコードも通りません。
evidence-unban = 解除するには: fail2ban-client set plesk-panel unbanip { $address }
evidence-addresses-banned = 今、{ $count } 個のアドレスがブロックされています。
evidence-yours-not-banned = このセッションのアドレスは含まれませんが、ブラウザーのほうは不明です。
evidence-perhaps-yours = このセッションのアドレスは不明です。一覧を見るには: fail2ban-client status plesk-panel

## 分からない理由: 文

why-panel-ini-not-understood = { $path } の [ext-mfa] enforce が yes でも no でもありません。
why-panel-log-times = Plesk の panel.log の時刻を解釈できませんでした。
why-fail2ban-missing = fail2ban がありません。ほかに Plesk でアドレスをブロックする既知のものはありません。
why-plesk-offers-need-tool = 拡張ができることは plesk コマンドでしか分かりませんが、問い合わせできませんでした。

## ヘルプ

help-mfa-rescue = ログインできないときは、root で「plesk login」を実行すると、1 回だけログインできるリンクが出ます (コードを求めるかは資料に記載なし)。パスワードと同じように扱ってください。記憶済みのブラウザーは何日もコードなしで入れることがあり、その間は時計のずれに気付けません。

## ほかにコードを確認するもの: カードの内容

verifier-other = そのプログラム
verifier-note-own-folder = コマンドは、そのプログラムのフォルダーで実行します。
verifier-note-backup-codes = スマホをなくしたとき用のバックアップコードがあります。まずそれを試してください。
verifier-note-set-by-its-admin = 受け付けるコードの数は、管理者の設定で増減していることがあります。
verifier-note-limited = 間違いが続くと、しばらくすべて拒否します。間を置いてから試してください。
verifier-note-stores-a-shift = 時計の差を黙って学習します。時計を直した後、再同期するまで正しいコードを拒否することがあります。
verifier-note-ask-its-makers = 受け付けるコードの数と、ログインできるように戻す方法は、そのプログラムの資料にあります。

## ほかにコードを確認するもの: このコードをどうするか

otp-headline-same-code-taken = また同じコードです。{ $name } は受け付けますが、判定には次のコードが必要です。
otp-headline-accepts-read = { $name } は今、このコードを受け付けます。
otp-headline-accepts-read-once = { $name } は今、このコードを受け付けます (未使用の場合)。
otp-headline-accepts-documented = 資料によると、{ $name } は今、このコードを受け付けます。
otp-headline-accepts-assumed = { $name } は今、おそらくこのコードを受け付けます。
otp-declines-read = { $name } はこのコードを拒否します。
otp-declines-documented = 資料によると、{ $name } はこのコードを拒否します。
otp-declines-assumed = { $name } はおそらくこのコードを拒否します。
otp-window-read = { $name } は { $before }前から { $after }先までのコードを受け付けます (このサーバーで確認)。
otp-window-documented = 資料によると、{ $name } は { $before }前から { $after }先までのコードを受け付けます。
otp-window-assumed-of = 想定: { $name } は { $before }前から { $after }先までのコードを受け付けます。

## ほかにコードを確認するもの: その画面

sign-in-named = { $name }
guide-behind-declined-by = { $share ->
    [some] サーバーの時計が { $difference }遅れています。{ $name }: 正しいコードの一部が拒否されます。
   *[all] サーバーの時計が { $difference }遅れています。{ $name }: 正しいコードも拒否されます。
}
guide-ahead-declined-by = { $share ->
    [some] サーバーの時計が { $difference }進んでいます。{ $name }: 正しいコードの一部が拒否されます。
   *[all] サーバーの時計が { $difference }進んでいます。{ $name }: 正しいコードも拒否されます。
}
guide-behind-declined-if-here = { $share ->
    [some] サーバーの時計が { $difference }遅れています。{ $name } がここで動いていれば、正しいコードの一部が拒否されます。
   *[all] サーバーの時計が { $difference }遅れています。{ $name } がここで動いていれば、正しいコードも拒否されます。
}
guide-ahead-declined-if-here = { $share ->
    [some] サーバーの時計が { $difference }進んでいます。{ $name } がここで動いていれば、正しいコードの一部が拒否されます。
   *[all] サーバーの時計が { $difference }進んでいます。{ $name } がここで動いていれば、正しいコードも拒否されます。
}
verifier-service-clock = このサーバーの時計と、ユーザーごとのファイルで決まります。ファイルの問題はステップ 1 に出ます。
verifier-declined = コードを拒否したときの記録: { $place } の「{ $says }」。
verifier-declined-probably = コードを拒否したときの記録は、おそらく { $place } の「{ $says }」です。
verifier-scratch-codes = 残っている緊急用コード (全ユーザー): { $codes }。1 つにつき 1 回ログインできます。
verifier-ways = ログインできるように戻す方法です。ここでは何も実行しません。影響の小さいものから順に、必要なものをコピーしてください:
verifier-ways-unsourced = このコマンドの出典は見つかっていません。確認してから実行してください。
verifier-way = { $command }
verifier-way-wait = このサーバーの時計で { $until } まで待ちます (試行回数の上限)。試すたびに延びます。
verifier-way-clear = 学習した時計のずれを root で消します。エントリはそのままです:
verifier-way-clear-as-user = または、そのユーザーが自分の分だけを消します:
verifier-way-enrol = USER を登録し直します。アプリの古いエントリは使えなくなります:
verifier-copied = 端末のクリップボードに送りました。
verifier-copied-as-comments = 端末のクリップボードに送りました。各行は「#」で始まるため、貼り付けても何も実行されません。
fact-codes-declined = この 1 時間にコードの拒否 { $count } 回
fact-codes-declined-at-least = この 1 時間にコードの拒否 { $count } 回以上
why-no-journal = 調べられるジャーナルがありません。
