# Durações: as duas maiores unidades que importam.
span-instant = menos de 1 ms
span-ms = { $a } ms
span-s = { $a } s
span-min = { $a } min
span-min-s = { $a } min { $b } s
span-h = { $a } h
span-h-min = { $a } h { $b } min
span-d = { $a } d
span-d-h = { $a } d { $b } h
span-y = { $a ->
    [one] { $a } ano
   *[other] { $a } anos
}
span-y-d = { $a ->
    [one] { $a } ano { $b } d
   *[other] { $a } anos { $b } d
}

language-name = Português (Brasil)

# Números e datas.
number-decimal = { $whole },{ $part }
number-percent = { $n }%
date-time-utc = { $year }-{ $month }-{ $day } { $time } UTC
