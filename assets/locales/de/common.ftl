# Zeitspannen: die zwei größten Einheiten, auf die es ankommt.
span-instant = weniger als 1 ms
span-ms = { $a } ms
span-s = { $a } s
span-min-s = { $a } min { $b } s
span-h-min = { $a } h { $b } min
span-d-h = { $a } T. { $b } h
span-y-d = { $a } J. { $b } T.

language-name = Deutsch

number-decimal = { $whole },{ $part }
number-percent = { $n } %
date-time-utc = { $day }.{ $month }.{ $year }, { $time } UTC
