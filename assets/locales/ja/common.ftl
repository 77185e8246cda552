# 時間の長さ: 意味のある大きいほうの単位を 2 つまで。
span-instant = 1 ミリ秒未満
span-ms = { $a } ミリ秒
span-s = { $a } 秒
span-min = { $a } 分
span-min-s = { $a } 分 { $b } 秒
span-h = { $a } 時間
span-h-min = { $a } 時間 { $b } 分
span-d = { $a } 日
span-d-h = { $a } 日 { $b } 時間
span-y = { $a } 年
span-y-d = { $a } 年 { $b } 日

# 言語の一覧で探すときの、この言語自身の名前。
language-name = 日本語

# 数値と日付の書き方。
number-decimal = { $whole }.{ $part }
number-percent = { $n }%
date-time-utc = { $year }-{ $month }-{ $day } { $time } UTC
