# チケット用レポートと、メトリクスの説明文。

ticket-head = otp-doctor { $version }、{ $at } (基準時刻による)
ticket-head-own-clock = otp-doctor { $version }、{ $at } (サーバー自身の時計による)
ticket-simulated = デモ: これは模擬サーバーです。
# $was、$is: ahead か behind
ticket-was-and-is = サーバーの時計は { $before } { $was ->
    [behind] 遅れていました
   *[ahead] 進んでいました
}が、今は { $after } { $is ->
    [behind] 遅れ
   *[ahead] 進み
}です。
ticket-verdict = 判定: { $verdict }
ticket-verdict-open = 判定: まだ測定していません
ticket-healthy = 正常
ticket-note = 参考
ticket-unknown = 不明
ticket-warning = 警告
ticket-critical = 重大
ticket-cut = (ここまで。続きは otp-doctor check --json で)
ticket-more = (ほか { $more } 件)
ticket-foot = このレポートにシークレットとコードは含まれません。
ticket-foot-measured = 時刻は、誰にも変えられない時計を使い、複数の時刻源に同時に問い合わせて測りました。

ticket-findings = 【検出結果】
ticket-no-findings = 問題はありません。

ticket-clock = 【時計】
ticket-server-time = サーバー
ticket-true-time = 正しい時刻
ticket-difference = ずれ
ticket-error = 誤差
ticket-error-is = { $error }
ticket-window = 許容範囲
ticket-window-is = { $known ->
    [assumed] ずれが { $limit }までなら、コードは通ると想定しています。
   *[known] ずれが { $limit }までなら、コードは通ります。
}
ticket-local-and-utc = { $local } { $zone } = { $utc }
ticket-utc = { $utc }
ticket-not-known = 不明

ticket-server = 【サーバー】
ticket-second-factor = 第 2 要素
ticket-sign-ins = ログイン
ticket-units = サービス
# $units: systemctl に出る systemd のユニット
ticket-units-are = { $units }
ticket-follows = 同期先
# $servers: タイムサーバーか、マシンに付いた時計の名前
ticket-follows-is = { $servers }
ticket-last-success = 最後の成功
# $at: a time
ticket-last-success-was = { $at } (その時のサーバーの時計による)
ticket-belief = サービスの申告
ticket-w32time = W32Time、{ $run ->
    [running] 実行中
   *[stopped] 停止中
}、{ $start ->
    [automatic] システムと同時に開始
    [disabled] 無効
   *[demand] 要求時に開始
}

ticket-code = 【コードのテスト】
ticket-code-test-entry = 使い捨てのテスト用エントリに対するテストで、本物に対するものではありません。
ticket-code-of-service = { $service } にあるユーザーのエントリに対するテストです。
ticket-code-of-panel = Plesk にあるログインの本物のエントリに対するテストです。
ticket-code-own-secret = 入力されたシークレットに対するテストです。
ticket-code-made = { $algorithm }、{ $digits } 桁、{ $period } 秒
ticket-code-fits-now = サーバーの時計に一致 ({ $made })
ticket-code-fits-apart = サーバーの時計より { $steps } 周期{ $is ->
    [behind] 前
   *[ahead] 先
}に一致 ({ $made })
ticket-code-chance = 別のエントリのコードが偶然このように合う確率: { $chance }。

ticket-repairs = 【修復】
ticket-repair-worked = { $remedy }: 成功 (実行後に測定)
ticket-repair-worked-looked-up = { $remedy }: 成功 (実行後に確認)
ticket-repair-earlier-complete = { $remedy } (以前): 全手順を実行
ticket-repair-earlier-incomplete = { $remedy } (以前): 未実行の手順あり
ticket-repair-under-way = { $remedy }: 未測定
ticket-repair-failed = { $remedy }: 失敗
ticket-repair-dry-run = { $remedy }: ドライラン (変更なし)
ticket-repair-started = { $by } が { $at } に開始 (サーバーの時計)

# 監視プラグインの 1 行目。この 4 語は書式の一部で、訳さない。
plugin-ok = OK
plugin-warning = WARNING
plugin-critical = CRITICAL
plugin-unknown = UNKNOWN
plugin-healthy = 問題はありません。サーバーの時計は { $by } { $is ->
    [behind] 遅れ
   *[ahead] 進み
}です。
plugin-and-more = { $title } (ほか { $more } 件)

metric-server-ahead = サーバーの時計が基準時刻より進んでいる量。負の値は遅れ。
metric-error = server_ahead_seconds の最大誤差。
metric-last-check = 測定した時刻。分かれば基準時刻による。
metric-agreeing = 一致した時刻源の数。
metric-network-time = 時刻同期が有効かどうか。
metric-synchronised = 時刻同期サービスがサーバーに同期しているかどうか。
metric-extension = ワンタイムコード用のパネル拡張が有効かどうか。
metric-verdict = 最も重い検出結果の重大度。該当するものが 1。
metric-finding = 検出結果 (ID 別)。ある間は 1。
metric-build = 測定した otp-doctor のバージョン。常に 1。
