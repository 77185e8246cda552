# コードの画面: シークレット、コード、答え、そしてシークレットなしで見るスマホの時計。

code-title = スマホのコードをテストする
code-making = テスト用エントリを作成中 ...
button-own-secret = 自分のシークレットを使う
button-taps = コードの切り替わりを見る
button-back-to-code = コードに戻る

## テスト用エントリ

code-scan-do = 1. このテスト用エントリをアプリで読み取ります。
code-scan-type = 2. 表示されたコードを入力します。
code-scan-label = 使い捨てのエントリ { $label } です。後で削除してください。実際のログインには影響しません。
code-scan-delete = 終わったら、アプリから { $label } を削除してください。
code-delete-title = テスト用エントリの削除
code-delete-do = 認証アプリから { $label } を削除してください。
code-delete-why = 何のログインにも使えませんが、本物のエントリと紛らわしくなります。
button-deleted = 削除しました

## 自分のシークレット

code-own-title = 自分のシークレット
code-own-do = キーか otpauth:// アドレスを貼り付けるか、入力してください。
code-own-why = アプリのエントリが正しいかどうかも分かります。
code-own-safe = 表示も保存も記録もせず、otp-doctor を終了すると破棄します。
field-secret = シークレット
button-use-secret = このシークレットを使う

## コード

code-type = アプリに今表示されているコードを入力してください。
code-type-again = サーバーの時計を合わせました。コードが通るか確かめるため、アプリに今表示されているコードを入力してください。
code-type-again-cleared = 学習した時計のずれを消しました。コードが通るか確かめるため、アプリに今表示されているコードを入力してください。
field-code = コード
field-next-code = 次のコード
field-code-hint = 数字のみ。空白はあってもかまいません
button-test-code = このコードをテスト
button-test-code-in = このコードをテスト ({ $seconds } 秒後)
button-other-secret = 最初からやり直す
button-still-declined = まだ拒否される
code-throttled = 間違ったコードが続いたため、推測を防ぐ待ち時間を入れています。残り時間はボタンに出ます。
code-examining = 照合中 ...
code-searching = 前後 1 年を検索中: { $percent }% 完了。
code-searching-why = 近い時刻から調べます。中止しても結果は失われません。
button-search-further = 前後 1 年まで検索する
button-stop-search = 検索を中止する

## 答え

code-edge-over = さきほどは合っていましたが、サーバーはもうこのコードを受け付けません。
code-same-again = 同じコードです。各コードは 1 回しか数えません。次のコードを入力してください。
code-next-appears = 確認のため、次のコードがスマホに出たらすぐ入力してください。
code-next-now = 確認のため、スマホに今表示されているコードを入力してください。
code-with-phone-clock = ご覧になったスマホの時計も、この判定に含めています。
code-simulated-phone = 模擬スマホには { $code } があと { $seconds } 秒表示されます。スマホの時計: { $clock }。
code-simulated-phone-clock = 模擬スマホの時計: { $clock }。コードは { $seconds } 秒後に変わります。

## シークレットなしで見るスマホの時計

tap-title = スマホの時計 (シークレット不要)
tap-do = アプリのコードを見て、切り替わった瞬間に Enter を押してください。
tap-any-entry = 周期が { $period } 秒のエントリならどれでもかまいません。コード自体は不要です。
tap-none-yet = 切り替わりは { $wanted } 回中まだ 0 回。最初は { $period } 秒以内に来ます。
tap-so-far = 切り替わりは { $wanted } 回中 { $taps } 回。次は約 { $seconds } 秒後です。
tap-too-soon = 前の切り替わりから早すぎるため、数えませんでした。
tap-unknown = この切り替わりからは分かりません。{ $why }最初からやり直してください。
tap-true-together = スマホのコードは時間どおりに切り替わっています (誤差 { $spread })。
tap-true-off = スマホのコードは { $difference }{ $is ->
    [behind] 遅
   *[ahead] 早
}く切り替わっています (+/- { $spread })。
tap-minute-agrees = 分の表示を見るかぎり、スマホ{ $with ->
    [truth] の時計は合っ
   *[server] はサーバーと一致し
}ています。ずれは最大で { $behind }遅れ、{ $ahead }進みです。
tap-minute-off = 分の表示を見るかぎり、スマホは { $low }から { $high }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。
tap-minute-off-server = 分の表示を見るかぎり、スマホはサーバーより { $low }から { $high }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。
tap-minute-blind = 15 分単位のずれは、ここでは分かりません。
tap-not-a-time = 時刻として読めません。スマホの表示どおりに入力してください (例: 14:37)。
button-tap = 今、切り替わりました
button-taps-again = 最初からやり直す
field-phone-clock = スマホの時計
field-phone-clock-hint = スマホの今の表示、例: 14:37
button-use-phone-clock = この時刻を使う
