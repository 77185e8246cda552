# ワンタイムコード: 何が入力され、それで何が分かるか。

## コードではない入力

code-empty = コードがまだありません。認証アプリに表示された数字を入力してください。
code-not-a-digit = { $position } 文字目の「{ $character }」は数字ではありません。空白とハイフンはあってもかまいません。
code-five-digits = 入力は 5 桁ですが、コードは 6 桁から 8 桁です。先頭の 0 も含め、表示どおりに入力してください。Steam Guard のコードは、ここではテストできません。
code-too-short = 入力は { $digits } 桁ですが、コードは 6 桁から 8 桁です。
code-several = コードが 2 つ以上あるため、どれも使いませんでした。スマホに今表示されているものを入力してください。
code-too-many = コードが { $codes } 個あります。照合できるのは { $most } 個までです。
code-too-long = 入力は { $digits } 桁ですが、コードは 6 桁から 8 桁です。余分なものも貼り付けていませんか?

## 使えないキーか URI

secret-empty = キーがまだありません。キー (A-Z、2-7) か、QR コードの otpauth:// アドレスを貼り付けてください。
secret-too-short = キーとしては短すぎます。先頭だけをコピーしていませんか?
secret-too-long = キーとしては長すぎます。ファイル全体か、複数のキーを貼り付けていませんか?
secret-digit = { $position } 文字目の「{ $character }」はキーに使われません。おそらく英字の { $which ->
    [zero] O
    [one] I か L
    [eight] B
   *[nine] G か、別の数字
}です。
secret-foreign-letter = { $position } 文字目の「{ $character }」は、A-Z に似た別の文字です。
secret-wrong-character = { $position } 文字目の「{ $character }」はキーに使われません。キーは英字 A-Z と数字 2-7 です。
secret-padding-inside = { $position } 文字目の「=」はキーの終わりですが、まだ続きがあります。キーを 2 つ貼り付けていませんか?
secret-hexadecimal = 16 進数ですが、長さが合いません。キー全体か、Base32 (A-Z、2-7) のキーをコピーしてください。
secret-base64 = これは Base64 です。認証アプリは Base32 (A-Z、2-7) を使います。QR コードの横のキーを探してください。
secret-several = キーかアドレスが複数あり、どれもテストしていません。1 つにしてください。
secret-more-than-a-key = キーらしい語が複数あり、どれもテストしていません。キーだけを、続けて、または同じ長さに区切って指定してください。
secret-assignment = 「=」の後だけを貼り付けてください。
secret-utf-16 = このファイルは UTF-16 です。UTF-8 で保存し直すか、キーを貼り付けてください。
secret-binary = テキストファイルではありません。
secret-looks-like-code = コードのようです。キーは、コードのもとになるもので、エントリの作成時に一度だけ表示されます。
secret-hotp = このエントリは時刻式ではなく回数式 (HOTP) です。時計は原因になりません。
secret-steam = Steam Guard のコードには英字があり、ここではテストできません。
secret-migration = Google Authenticator のエクスポートは複数をまとめた形式です。1 つを otpauth://totp で出すか、キーを入力してください。
secret-unknown-kind = 「{ $kind }」は未知の種類のエントリです。時刻式は otpauth://totp/ で始まります。
secret-not-otpauth = 「{ $scheme }」で始まる認証アプリのエントリはありません。otpauth://totp/ で始まります。
secret-missing = アドレスに「secret=」がありません。「&」で切れていませんか? 全体を引用符で囲んでください。
secret-duplicate-parameter = アドレスに「{ $name }」が 2 つあります。1 つ消してください。
secret-bare-parameter = 「?」の後に「=」のない部分があります。途中で切れたか、名前の中の「&」を %26 と書いていないのかもしれません。
secret-bad-algorithm = 「{ $value }」は認証アプリのアルゴリズムではありません。SHA1、SHA256、SHA512 のどれかです。
secret-bad-digits = 「{ $value }」桁のコードはありません。6、7、8 のどれかです。
secret-bad-period = 「{ $value }」はコードの周期ではありません。5 から 600 の整数秒で、通常は 30 です。
secret-bad-percent = アドレスの「%」の後に 16 進数 2 桁がありません。コピーし直すか、キーだけを使ってください。
secret-not-text = アドレスの % 表記が文字になりません。全体をコピーしましたか?

## 変わったキー

secret-warning-short = このキーは { $bits } ビットです。RFC 4226 は 128 ビットを求めますが、80 ビットのサービスも多いため、このまま使います。
secret-warning-uneven = このキーは 1 文字足りないか、多すぎます。認証アプリと同じく、余りは無視します。
secret-warning-hexadecimal = 16 進数のキーとして読みました。
secret-warning-bare-parameter = 「=」のない部分は無視しました。名前の中の「&」が %26 になっていないか、アドレスが途中で切れたものと思われます。
secret-warning-unknown-parameter = アドレスの「{ $name }」は不明なため、無視しました。
secret-warning-skew = サーバーは { $steps } 周期{ $is ->
    [behind] 遅れた
   *[ahead] 進んだ
}コードを学習しており (このファイルの TIME_SKEW)、正しいコードを拒否することがあります。
secret-warning-issuers-differ = 発行者が「{ $label }」と「{ $parameter }」の 2 つあります。コードには影響しません。
secret-warning-test-entry = テスト用エントリの検算が合いません。使わずに、最初からやり直してください。

## コードが切り替わる瞬間

tap-too-few = 切り替わりが { $taps } 回だけです。{ $needed } 回必要です。
tap-too-far-apart = 押したタイミングに { $apart }のばらつきがあります。少なくとも 1 回はタイミングがずれています。

tap-apart = スマホのコードはサーバーより { $difference }{ $is ->
    [behind] 遅く
   *[ahead] 早く
}切り替わっています (+/- { $spread })。
tap-together = スマホのコードはサーバーと同時に切り替わっています (誤差 { $spread })。
tap-blind = { $period }の周期単位のずれは分かりません。何分ずれていても合って見えることがあり、コードでしか分かりません。

## 1 行の答え

otp-probably = おそらく: { $sentence }
otp-perhaps = もしかすると: { $sentence }
otp-between = { $low }から { $high }
otp-about = 約 { $length }
otp-headline-no-code = スマホに表示されたコードを入力してください。
otp-headline-stopped = 検索を中止しました。ここまでは見つかっていません。
otp-headline-same-code = また同じコードです。サーバーが受け付けるのは 1 回だけです。
otp-headline-ambiguous = コードは { $places } か所に合います。次のコードで決まります。
otp-headline-entry-wrong = { $reach ->
    [year] 1 年を超える時計のずれがないかぎり、このエントリのコードではありません。
   *[day] 26 時間を超える時計のずれがないかぎり、このエントリのコードではありません。
}
otp-headline-nothing = 前後 { $reach ->
    [hour] 1 時間以内に一致するものがありません
    [day] 26 時間以内に一致するものがありません。打ち間違いがないか確かめてください
   *[year] 1 年以内に一致するものがありません。打ち間違いがないか確かめてください
}。
otp-headline-nothing-again = { $reach ->
    [hour] { $codes } 個のコードが、前後 1 時間以内のどこにも一致しません。アプリのエントリは正しいですか。
    [day] { $codes } 個のコードが、前後 26 時間以内のどこにも一致しません。アプリのエントリは正しいですか。
   *[year] { $codes } 個のコードが、前後 1 年以内のどこにも一致しません。アプリのエントリは正しいですか。
}
otp-headline-other-parameters = キーは正しいのですが、アプリの設定が違います。
otp-headline-correction = スマホの時計は合っていますが、アプリが { $minutes } 分ずらしています。
otp-headline-fits = コードは合っています。このスマホのコードは受け付けられます。
otp-headline-fits-unjudged = コードは合い、スマホとサーバーは一致しています。
otp-headline-fits-barely = コードはぎりぎり合っています。あと { $left }しか受け付けません。
otp-headline-fits-early = コードはぎりぎり合っています。サーバーにとっては早すぎる寸前です。
otp-headline-fits-phone-ahead = コードは合っていますが、スマホの時計が { $apart }進んでいます。
otp-headline-fits-phone-behind = コードは合っていますが、スマホの時計が { $apart }遅れています。
otp-headline-fits-old-or-behind = コードは合っていますが、古いか、スマホの時計が { $apart }遅れています。
otp-headline-fits-server-ahead = コードは合っていますが、サーバーの時計が { $difference }進んでいます。
otp-headline-fits-server-behind = コードは合っていますが、サーバーの時計が { $difference }遅れています。
otp-headline-fits-both-off = コードは合っていますが、サーバーとスマホ、両方の時計がずれています。
otp-headline-fits-ahead-of-server = コードは合っていますが、スマホがサーバーより { $apart }進んでいます。
otp-headline-fits-old-or-behind-server = コードは合っていますが、古いか、スマホがサーバーより { $apart }遅れています。
otp-headline-late = コードは 1 周期前のものです。入力が遅れたか、スマホが最大 { $behind }遅れています。
otp-headline-late-again = もしかすると、スマホが最大 { $behind }遅れています。直近の { $codes } 個は、すぐ入力したのに 1 周期前のコードでした。
otp-headline-old-or-behind = コードが古いか、スマホの時計が { $apart }遅れています。
otp-headline-old-or-behind-server = コードが古いか、スマホがサーバーより { $apart }遅れています。
otp-headline-together-too-far = 両方の時計が逆向きに少しずつずれ、合わせるとずれすぎています。
otp-headline-phone-off = スマホの時計が { $apart }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。
otp-headline-phone-or-app = スマホの時計かアプリが { $apart }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。
otp-headline-phone-zone = スマホの時計が { $apart }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。タイムゾーンの間違いによくあるずれです。
otp-headline-phone-right = スマホの時計は合っています。
otp-headline-both = サーバーとスマホ、両方の時計がずれています。
otp-headline-phone-off-server = スマホがサーバーより { $apart }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。
otp-headline-zone = スマホとサーバーの差は { $apart }です。タイムゾーンの間違いによくあるずれです。

## 説明: どこに合うか

otp-fits-same-step = コードはサーバーの今の時計に合います。
otp-fits-apart = コードはサーバーより { $steps } 周期{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います (1 周期 { $period })。
otp-fits-with = コードは { $algorithm }、{ $digits } 桁、{ $period }なら合います。エントリの設定では合いません。
otp-fits-many = コードは { $places } か所に合い、どれが正しいかはまだ分かりません。
otp-fits-elsewhere = コードは離れた { $places } か所にも偶然合います。
otp-fits-not-all = { $codes } 個のうち、同じずれで合うのは { $fitting } 個です。残りは打ち間違い、古いもの、または別のエントリのものです。
otp-not-in-order = 古い順ではありませんが、ここでは影響ありません。
otp-other-length = 入力は { $given } 桁ですが、このエントリのコードは { $own } 桁です。リカバリーコードはキーから作られないため、テストできません。
otp-other-length-shorter = 入力は { $given } 桁ですが、このエントリのコードは { $own } 桁です。先頭の 0 も含め、表示どおりに入力してください。
otp-nothing-beyond-zones = タイムゾーンの間違いでは説明できません。

## 説明: どの時計か

otp-server-right = サーバーの時計は合っています (誤差 { $within })。
otp-server-off = サーバーの時計が { $difference }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います (+/- { $error })。
otp-phone-off = コードを作った時計は、正しい時刻より { $apart }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。
otp-phone-about-right = コードによると、スマホの時計のずれは最大で { $behind }遅れ、{ $ahead }進みです。
otp-phone-off-server = コードを作った時計は、サーバーより { $apart }{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。
otp-phone-with-server = コードによると、サーバーに対するスマホのずれは最大で { $behind }遅れ、{ $ahead }進みです。
otp-no-reference = 正しい時刻が分からないため、どちらがずれているか分かりません。
otp-no-reference-but-agreed = 正しい時刻は分かりませんが、2 つの時計が一致しているので、おそらく合っています。
otp-typed-late = 1 つは、切り替わった後に入力されました。ほかのコードで判定します。
otp-old-code-looks-like-this = 古いコードでも同じ結果になります (入力の遅れ、人づてなど)。
otp-rests-on-sources = 正しい時刻の根拠は時刻源 { $sources } 件だけで、間違っている可能性もあります。確実にするには 3 件の一致が必要です。
otp-rests-on-typed = 入力された時刻が正しいことが前提です。
otp-zone = ちょうど { $apart }です。タイムゾーンの間違いか、現地時刻のハードウェアクロックによくあるずれです。
otp-correction-possible = スマホの時計が合っているなら、アプリが分単位でずらしています。

## 説明: どれほど確かか

otp-chance-of = 偶然の一致の確率 (コード { $codes } 個): { $size ->
    [less] { $chance } 未満。
   *[about] { $chance }。
}
otp-chance-missed = 間違ったエントリでもどこかに合う確率: { $chance }。
otp-certain = 入力がどれだけ遅くても、結論は確実です。
otp-probable-phone = スマホはおそらく合っています。もう 1 つコードがあれば絞り込めます。
otp-probable = 結論は推定であり、確実ではありません。

## 説明: 次にすること

otp-ask-next = 確認のため、次のコードが出たらすぐ入力してください (約 { $wait }後)。
otp-ask-prompt = 新しいコードを待ち (約 { $wait }後)、出たらすぐ入力してください。
otp-do-fresh-code = コードが出たらすぐ入力してください。合えば、スマホは合っています。
otp-do-phone-perhaps = スマホの日付と時刻を自動設定にし、もう一度テストしてください。
otp-do-compare-before-the-phone = サーバーの時計を、信頼できる時計と見比べてください。合っていれば、スマホの日付と時刻を自動設定にしてください。
otp-do-search-farther = もっとずれた時計でも同じように見えます。コードを 2 つ使い、前後 1 年を検索してください。
otp-do-re-enrol = 先にウィザードのテスト用エントリのコードを試してください。それが合うなら、アプリのエントリを削除し、登録し直してください。
otp-do-scan-again = またはアプリに古いテスト用エントリが残っています。「最初からやり直す」を選び、新しいものを読み取ってください。
otp-do-re-enrol-parameters = アプリのエントリを削除し、QR コードで登録し直してください。両方の設定がそろいます。
otp-do-switch-off-correction = アプリの設定で時刻調整を同期するか、切ってください。
otp-do-repair-server = { $share ->
    [some] サーバーの時計を直してください。それまでは全員、正しいコードの一部が通りません。
   *[all] サーバーの時計を直してください。それまでは全員のコードが通りません。
}
otp-do-repair-server-that-takes-this = サーバーの時計を直してください。このコードは通りますが、各周期の一部の時間には正しいコードも拒否されます。
otp-do-correct-phone = スマホの日付、時刻、タイムゾーンを自動設定にしてください。サーバーの修復は不要です。
otp-do-both = 先にサーバーの時計を直し、次にスマホの日付、時刻、タイムゾーンを自動設定にしてください。
otp-do-repair-soon = コードはまだ通ります。さらにずれる前に、サーバーの時計を直してください。
otp-do-find-the-true-time = サーバーの時計を信頼できる時計と見比べ、どちらがずれているか確かめてください。
otp-do-nothing-here = 直すところはありません。まだ拒否されるなら、ログインは別のエントリを使っています。
otp-do-test-own-entry = { $name } が自分のエントリのコードを受け付けるかは、そのエントリをテストしないと分かりません。
otp-window-assumed = 想定 (Plesk の資料に記載なし): サーバーは{ $steps ->
    [0] 今のコードだけ
   *[other] 前後 { $steps } 個ずつのコード
}を受け付けます。

## 検出結果

finding-code-reused = 同じコードが 2 回入力されました。
finding-code-ambiguous = コードが複数の箇所に合います。
finding-code-late = コードは 1 周期前のものです。
finding-code-old-or-behind = コードが古いか、スマホの時計が遅れています。
finding-phone-perhaps-behind = スマホが遅れているかもしれません。1 周期前のコードが続いています。
finding-code-too-late = 入力する前にコードが切り替わりました。
finding-parameters-differ = アプリの設定がエントリの内容と違います。
finding-entry-wrong = このエントリのコードではありません。
finding-entry-perhaps-wrong = 合いません。打ち間違いか、別のエントリのコードです。
finding-clocks-differ = スマホとサーバーの差が、コードの許容範囲を超えています。
finding-phone-clock = スマホの時計が{ $is ->
    [behind] 遅れて
   *[ahead] 進んで
}います。
finding-server-zone-error = 間違ったゾーンのまま手動で合わせたようです。
