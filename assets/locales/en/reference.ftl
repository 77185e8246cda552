# The reference time: who was asked, why an answer was not used, and what the answers say together.

## Why one source was not used: whole sentences.

refusal-unresolved = Its name has no address.
refusal-resolver-timeout = The name service did not answer in time.
refusal-own-clock = It leads back to this server, whose clock is the one in doubt.
refusal-no-reply = It did not reply in time. A firewall may block it.
refusal-unreachable = The network refused the connection.
refusal-kiss-rate = It asks to be left in peace for a while.
refusal-kiss-deny = It does not serve this machine (it answered { $code }).
refusal-kiss-other = It declined to answer (it answered { $code }).
refusal-unsynchronised = It says that its own clock is not set.
refusal-bad-stratum = It states an impossible distance from a reference clock (stratum { $stratum }).
refusal-malformed = Its reply was not an answer to the question.
refusal-inconsistent = The times in its reply contradict each other.
refusal-too-distant = It is too unsure of its own time.
refusal-impossible-time = It states a time that cannot be.
refusal-asked-too-recently = It was asked less than 15 seconds ago, and is not asked more often than that.
refusal-untrusted = Its secure connection could not be trusted.
refusal-no-date = Its reply has no usable date.

## What the answers say together. Sentences.

agreement-repair-grade = { $members } of { $answered } time sources agree, within { $error }.
agreement-display-only =
    { $members ->
        [one] Only one time source could be used, to within { $error }. Nothing confirms it, so it is shown, but the clock is not changed on its word.
       *[other] Only { $members } of { $answered } time sources agree, within { $error }. Enough to show the time; to change the clock at least three are needed.
    }
agreement-split =
    { $groups ->
        [one] The time sources disagree.
       *[other] The time sources disagree: they fall into { $groups } groups, and none has a majority.
    } Nobody can tell which is right, so the clock is not changed.
agreement-nothing = No time source gave a usable answer, so nobody can tell whether this server's clock is right.
agreement-smeared = { $names } spreads leap seconds over a day, so a difference of up to a second is allowed for it.
