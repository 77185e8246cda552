# Duraciones: las dos unidades mayores que importan.
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
    [one] { $a } año
   *[other] { $a } años
}
span-y-d = { $a ->
    [one] { $a } año { $b } d
   *[other] { $a } años { $b } d
}

language-name = Español

number-decimal = { $whole },{ $part }
number-percent = { $n } %
date-time-utc = { $year }-{ $month }-{ $day } { $time } UTC
