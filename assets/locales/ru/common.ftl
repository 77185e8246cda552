# Промежутки времени: две самые крупные единицы, которые что-то значат.
span-instant = менее чем 1 мс
span-ms = { $a } мс
span-s = { $a } с
span-min-s = { $a } мин { $b } с
span-h-min = { $a } ч { $b } мин
span-d-h = { $a } сут { $b } ч
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
date-time-utc = { $day }.{ $month }.{ $year } { $time } UTC
