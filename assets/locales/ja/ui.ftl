# 画面とプレーンモードの行が、アプリの文に付け足すもの。

ui-program = otp-doctor
ui-step-of = ステップ { $number }/{ $count }: { $label }
ui-too-small = 画面が小さすぎます: { $width } x { $height } (必要: { $needed_width } x { $needed_height })。ウィンドウを広げるか、q で終了して --plain で起動してください。

# まだ続きがある、という印。
ui-more = { $way ->
    [above] 上
   *[below] 下
}にあと { $lines } 行
ui-scroll-key = Page Up、Page Down

ui-not-known-yet = 未確認
ui-characters = { $count } 文字

# 手順がどうなったか、何をするものか。
ui-step-why = { $state }{ $why }

# 時計を 1 本の時間軸に描いた図。
ui-line-server = サーバー
ui-line-phone = スマホ
ui-line-true = 正しい時刻
ui-line-window = 通る範囲 (想定)
ui-line-window-known = 通る範囲
ui-line-off = { $way ->
    [left] { $whose ->
        [phone] スマホは { $span }左です (遅れ)。
       *[truth] 正しい時刻は { $span }左です (サーバーより前)。
    }
   *[right] { $whose ->
        [phone] スマホは { $span }右です (進み)。
       *[truth] 正しい時刻は { $span }右です (サーバーより後)。
    }
}
ui-line-from-server = サーバーの時計を起点に数えています。
ui-line-seconds = { $sign }{ $count } 秒
ui-line-minutes = { $sign }{ $count } 分
ui-line-hours = { $sign }{ $count } 時間
ui-line-days = { $sign }{ $count } 日

# QR コード。
ui-qr-key = カメラがない場合はこのキーを入力:
ui-qr-missing = 1. このキーをアプリに入力してください ({ $why ->
    [room] QR コードの表示には { $width } x { $height } 必要です
   *[long] 長すぎて QR コードにできません
})。

# プレーンモード: 同じ画面を 1 行ずつ読み上げる。
plain-place = ステップ { $number }/{ $count } { $label }: { $title }
plain-place-marked = ステップ { $number }/{ $count } { $label } ({ $mark }): { $title }
plain-place-alone-marked = ステップ { $number }/{ $count } { $label } ({ $mark })
plain-place-alone = ステップ { $number }/{ $count } { $label }
plain-mark-busy = 確認中
plain-mark-good = 正常
plain-mark-warning = 注意
plain-mark-bad = 異常
plain-mark-unknown = 不明
plain-warning = 注意: { $words }
plain-item = - { $words }
plain-item-marked = - { $mark }: { $words }
plain-fact = { $label }: { $value }
plain-fact-marked = { $label }: { $value } ({ $mark })
plain-clock = { $label }: { $time }
plain-clock-both = { $label }: { $local } (= { $utc })
plain-clock-unknown = { $label }: 未確認
plain-step =
    { $number }. { $state } { $command }
    {"   "}{ $why }
plain-step-shown =
    { $number }. { $command }
    {"   "}{ $why }
plain-qr = このキーを認証アプリに入力してください。QR コードが必要なら qr と入力します。その後、アプリに表示されたコードを入力してください。
plain-choices = 入力できるもの:
plain-button = { $number } - { $label }
plain-button-danger = { $number } - { $label } (サーバーを変更します)
plain-button-consent = { $number } - { $label } (番号でのみ選べます)
plain-button-disabled = { $number } - { $label } (今は選べません)
plain-field = { $number } - { $label }: { $held }
plain-field-hint = { $number } - { $label }: { $held } ({ $hint })
plain-field-empty = 空欄。そのまま入力できます
plain-field-holds = { $content }
plain-focused = {" "}(Enter だけでも可)
plain-letters = ほかに: b 戻る、r もう一度読む、h ヘルプ、q 終了、s3 ステップ 3 へ。
plain-too-early = 実行していません。読み上げる前に入力されました。
plain-choices-moved = 実行していません。直前に選択肢が変わりました。今の選択肢:
plain-nothing-new = 何も変わっていません。
plain-now-possible = 選べます: { $choice }
plain-not-now = 「{ $label }」は今は選べません。
plain-not-understood = 選択肢にありません。番号か、名前の先頭を入力してください。サーバーを変更するものは番号でしか選べません。r で選択肢をもう一度読みます。
plain-keys-words = 選択肢の番号か名前の先頭を入力して Enter を押します。Enter だけなら、印の付いたものを選びます。サーバーを変更するものは番号でしか選べません。b: 戻る。r: もう一度読む。s と番号: そのステップを開く。qr: QR コードがあれば表示。q: 終了。「はい」と答えるまで何も変更しません。
plain-qr-no-room = QR コードには { $width } 桁必要ですが、この端末は { $columns } 桁です。代わりにキーを入力してください。
