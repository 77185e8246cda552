# Lengths of time: the two largest units that matter.
span-instant = less than 1 ms
span-ms = { $a } ms
span-s = { $a } s
span-min-s = { $a } min { $b } s
span-h-min = { $a } h { $b } min
span-d-h = { $a } d { $b } h
span-y-d = { $a } y { $b } d
