# Lengths of time: the two largest units that matter.
span-instant = less than 1 ms
span-ms = { $a } ms
span-s = { $a } s
span-min = { $a } min
span-min-s = { $a } min { $b } s
span-h = { $a } h
span-h-min = { $a } h { $b } min
span-d = { $a } d
span-d-h = { $a } d { $b } h
span-y = { $a } y
span-y-d = { $a } y { $b } d

# The language's own name for itself, as its readers look for it in a list.
language-name = English

# How numbers and dates are written.
number-decimal = { $whole }.{ $part }
number-percent = { $n } %
date-time-utc = { $year }-{ $month }-{ $day } { $time } UTC
