# The reference time: who was asked, why an answer was not used, and what the answers say together.

## Why one source was not used: whole sentences.

refusal-unresolved = Its name has no address.
refusal-resolver-timeout = The name service did not answer in time.
refusal-own-clock = It leads back to this server's own clock.
refusal-no-reply = No reply in time. A firewall may block it.
refusal-unreachable = The network refused the connection.
refusal-kiss-rate = It asks to be left alone for a while.
refusal-kiss-deny = It does not serve this machine ({ $code }).
refusal-kiss-other = It declined to answer ({ $code }).
refusal-unsynchronised = It says its own clock is not set.
refusal-bad-stratum = Its stratum is impossible ({ $stratum }).
refusal-malformed = Its reply did not answer the question.
refusal-inconsistent = The times in its reply contradict each other.
refusal-too-distant = It is too unsure of its own time.
refusal-impossible-time = It states a time that cannot be.
refusal-asked-too-recently = Asked less than 15 seconds ago; not asked more often.
refusal-untrusted = Its secure connection could not be trusted.
refusal-no-date = Its reply has no usable date.

## What the answers say together. Sentences.

agreement-smeared = { $names } spreads leap seconds over a day, so it may differ by up to a second.
