# 時計の画面: ずれ、誰の答えか、システムの認識、時計の推移。

clock-title = サーバーの時計は合っていますか?
clock-server = サーバー
clock-reference = 基準時刻
clock-asking = タイムサーバーに問い合わせ中 ...
clock-right = サーバーの時計は合っています。ずれは { $difference }です。
clock-off = サーバーが { $difference }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。
clock-error-all = タイムサーバー { $asked } 台すべてが一致、誤差 { $error }。
clock-agreement = { $enough ->
    [no] 一致したタイムサーバーは { $answered } 台中 { $agreeing } 台だけ、誤差 { $error } (問い合わせ { $asked } 台)。修復には 3 台必要です
   *[yes] タイムサーバー { $answered } 台中 { $agreeing } 台が一致、誤差 { $error } (問い合わせ { $asked } 台)
}。
clock-zone = 内訳は { $whole }と { $residual }です。タイムゾーンの間違いによくあるずれです。
clock-sources = 問い合わせ先
clock-line-passes = 正しいコードは通ります。サーバーは{ $known ->
    [assumed] 想定範囲 +/-{ $limit }
   *[known] +/-{ $limit }
}の内側です。
clock-line-declined = { $known ->
    [assumed] { $share ->
        [some] 正しいコードの一部が拒否されます。サーバーは想定範囲 +/-{ $limit }の外側です。
       *[all] 正しいコードも拒否されます。サーバーは想定範囲 +/-{ $limit }の外側です。
    }
   *[known] { $share ->
        [some] 正しいコードの一部が拒否されます。サーバーは +/-{ $limit }の外側です。
       *[all] 正しいコードも拒否されます。サーバーは +/-{ $limit }の外側です。
    }
}
# 時刻源と、その答え。$counts: counts、outside、unused のいずれか。
source-line = { $name }: { $said }
source-measured = { $is ->
    [same] 一致
    [behind] サーバーは { $difference }遅れ
   *[ahead] サーバーは { $difference }進み
}、遅延 { $delay }、{ $kind ->
    [https] HTTPS
   *[ntp] stratum { $stratum }
}{ $counts ->
    [outside] 、多数と不一致
    [unused] 、答えが食い違うため不使用
   *[counts] {""}
}
clock-type-it = 公開されている時計のページの時刻を入力すると、ずれが誤差 { $error }で分かります。
clock-error-typed = ご覧の時計が正しければ、誤差は { $error }です。手動で合わせるには十分です。
clock-line-at-limit = 正しいコードが通るかは、どちらとも言えません。サーバーは{ $known ->
    [assumed] 想定範囲 +/-{ $limit }
   *[known] +/-{ $limit }
}の境目にあり、測定の誤差は { $error }です。
clock-line-unknown = 測定の誤差が { $error }あり、正しいコードが通るかどうか分かりません。
source-manual = 手入力: サーバーは { $difference }{ $is ->
    [behind] 遅れ
   *[ahead] 進み
}{ $counts ->
    [outside] 、多数と不一致
    [unused] 、答えが食い違うため不使用
   *[counts] {""}
}

# 測定と並べる、システムの認識。
clock-beliefs = システムの認識
belief-service = { $name } の申告
belief-off = サーバーに同期中、この時計は { $difference }{ $is ->
    [behind] 遅れ
   *[ahead] 進み
}
belief-follows = サーバーに同期中
belief-no-server = どのサーバーとも同期なし

# 正しい時刻の入力。
button-type-time = 正しい時刻を入力する
button-forget-time = 入力した時刻を取り消す
button-zone-utc = UTC で入力
button-zone-server = { $zone } で入力
button-minute-begins = 今、その分になった
typed-title = 正しい時刻を入力する
typed-what = { $zone } の時刻が出る公開の時計ページ (または別のスマホ) を開きます。次の「分」を入力し、その分になった瞬間に Enter を押してください。
typed-example = 表示が 09:41 なら 09:42 と入力し、09:42 に変わった瞬間に Enter を押します。
typed-date-of-server = 日付はこのサーバーの { $date } を使います。違えば YYYY-MM-DD HH:MM と入力してください。
typed-date-wanted = このサーバーの日付は間違っているかもしれません。日付も入力してください: YYYY-MM-DD HH:MM。
typed-how-exact = 見ている時計が公開ページのように 1 秒まで正しければ、誤差は { $error }です。コードを拒否されたスマホは使わないでください。
field-true-time = 正しい時刻 ({ $zone })
typed-hint = HH:MM、次の分
typed-hint-date = YYYY-MM-DD HH:MM、次の分
typed-malformed = 時刻として読めません。HH:MM か YYYY-MM-DD HH:MM です。
typed-needs-date = 日付も入力してください: YYYY-MM-DD HH:MM。
typed-impossible = 今日の日付ではあり得ません。YYYY-MM-DD HH:MM で入力してください。
typed-in-summer-time = { $times ->
    [twice] { $zone } ではその時刻が 2 回あります (夏時間の終わり)。
   *[never] { $zone } ではその時刻がありません (夏時間の始まり)。
}UTC で入力してください。

# 時計の推移。
watch-title = 時計は安定していますか?
watch-too-early = まだ判断できません。この画面を開いている間、{ $every }ごとに測ります。
watch-just-set = { $ago }前に { $by }{ $way ->
    [back] 戻し
   *[forward] 進め
}ました。そのまま保たれるか、1 分ほど様子を見てください。
watch-jumped = 時計がひとりでに { $by }{ $way ->
    [back] 戻りました。時刻同期サービスが合わせたか、マシンが一時停止していました
   *[forward] 進みました。時刻同期サービスかホストが合わせたものです
}。
watch-stayed = { $watched }の測定では、狂いは見られません。1 日あたり { $most }未満です ({ $ppm } ppm +/- { $error })。引き続き見てください。
watch-keeps = 時計は安定しています。狂いは 1 日あたり { $most }未満です ({ $ppm } ppm +/- { $error }、測定 { $watched })。
watch-drifts = 1 日に { $day }{ $way ->
    [gains] 進み
   *[loses] 遅れ
}ます ({ $ppm } ppm +/- { $error }、測定 { $watched })。
watch-until = 何も合わせなければ、{ $span }後にコードが拒否され始めます。
watch-moves = 少しずつ補正されている途中です。{ $watched }の間に速さが変わりました。
watch-plot-words = { $span }に { $count } 回測定: 最初 { $first }、最後 { $last }。
watch-said = { $difference }{ $is ->
    [behind] 遅れ
   *[ahead] 進み
}

# 修復が保たれるか (時刻を直す画面)。
watch-pending = そのまま保たれるか、{ $now ->
    [now] 測り直しています ...
   *[later] { $seconds } 秒後に測り直します。
}
watch-stays = 時刻は保たれています。{ $watched }の間の動きは { $unseen }未満です。
watch-did-not-stay = 時刻は保たれませんでした。また { $by }動きました。ほかの何か (2 つ目の時刻同期サービスかホスト) がこの時計を変えています。
watch-no-server = どのタイムサーバーも応答せず、保たれるか分かりません。1 時間後に正しい時刻をもう一度入力してください。
fix-type-the-time = ステップ 2 で正しい時刻を入力し、手動で合わせてください。
fix-by-hand = 入力された正しい時刻 (誤差 { $error }) で時計を合わせられます。
button-set-by-hand = 時刻を手動で設定する
repair-worked-by-hand = ご覧の時計が正しければ、サーバーは誤差 { $error }で合っています。

# グラフ。
ui-plot-now = 最後
ui-plot-ago = { $span }前
ui-plot-lower = { $difference }下
ui-plot-zero = 0 ミリ秒
ui-plot-value = { $sign }{ $difference }
clock-certificates = サーバーの時計がずれているため、証明書の期限は相手ホストの示す時刻で確認しました。署名と名前は通常どおり確認済みです。
