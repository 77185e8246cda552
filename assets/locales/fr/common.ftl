# Durées : les deux plus grandes unités qui comptent.
span-instant = moins de 1 ms
span-ms = { $a } ms
span-s = { $a } s
span-min = { $a } min
span-min-s = { $a } min { $b } s
span-h = { $a } h
span-h-min = { $a } h { $b } min
span-d = { $a } j
span-d-h = { $a } j { $b } h
span-y = { $a ->
    [one] { $a } an
   *[other] { $a } ans
}
span-y-d = { $a ->
    [one] { $a } an
   *[other] { $a } ans
} { $b } j

# Le nom de la langue, tel que ses lecteurs le cherchent.
language-name = Français

# Les nombres et les dates.
number-decimal = { $whole },{ $part }
number-percent = { $n } %
date-time-utc = { $year }-{ $month }-{ $day } { $time } UTC
