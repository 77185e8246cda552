# Промежутки времени: две самые крупные единицы, которые что-то значат.
span-instant = менее чем 1 мс
span-ms = { $a } мс
span-s = { $a } с
span-min = { $a } мин
span-min-s = { $a } мин { $b } с
span-h = { $a } ч
span-h-min = { $a } ч { $b } мин
span-d = { $a } сут
span-d-h = { $a } сут { $b } ч
span-y = { $a ->
    [one] { $a } год
    [few] { $a } года
    [many] { $a } лет
   *[other] { $a } года
}
span-y-d = { $a ->
    [one] { $a } год { $b } сут
    [few] { $a } года { $b } сут
    [many] { $a } лет { $b } сут
   *[other] { $a } года { $b } сут
}

language-name = Русский

# Как пишутся числа и даты.
number-decimal = { $whole },{ $part }
number-percent = { $n } %
date-time-utc = { $year }-{ $month }-{ $day } { $time } UTC
