# Zeitspannen: die zwei größten Einheiten, auf die es ankommt.
span-instant = weniger als 1 ms
span-ms = { $a } ms
span-s = { $a } s
span-min = { $a } min
span-min-s = { $a } min { $b } s
span-h = { $a } h
span-h-min = { $a } h { $b } min
span-d = { $a } d
span-d-h = { $a } d { $b } h
span-y = { $a } J.
span-y-d = { $a } J. { $b } d

# Wie sich die Sprache selbst nennt, so wie ihre Leser sie in einer Liste suchen.
language-name = Deutsch

# Wie Zahlen und Datum geschrieben werden.
number-decimal = { $whole },{ $part }
number-percent = { $n } %
date-time-utc = { $year }-{ $month }-{ $day } { $time } UTC
