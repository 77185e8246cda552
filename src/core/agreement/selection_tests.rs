use std::time::Duration;

use proptest::prelude::*;

use super::super::sources::Refusal;
use super::*;

const NOON: MonoTime = MonoTime::from_nanos(43_200_000_000_000);
const TRUTH: UnixTime = UnixTime::from_secs(1_800_000_000);

fn sample(off_ms: i64, error_ms: u64) -> Sample {
    Sample {
        mono: NOON,
        reference: TRUTH.plus(Offset::from_millis(off_ms)),
        error: Duration::from_millis(error_ms),
        delay: Duration::from_millis(2 * error_ms),
        root_distance: Duration::ZERO,
        stratum: Some(2),
        smeared: false,
    }
}

fn named(name: &str, result: Result<Sample, Refusal>) -> SourceAnswer {
    SourceAnswer { source: Source { kind: SourceKind::Ntp, name: name.to_owned(), address: None }, result }
}

fn says(name: &str, off_ms: i64, error_ms: u64) -> SourceAnswer {
    named(name, Ok(sample(off_ms, error_ms)))
}

fn at(name: &str, address: &str, off_ms: i64) -> SourceAnswer {
    let mut answer = says(name, off_ms, 10);
    answer.source.address = Some(address.parse().unwrap());
    answer
}

fn agreed_on(answers: &[SourceAnswer]) -> Agreed {
    match agree(answers) {
        Agreement::Agreed(agreed) => agreed,
        other => panic!("{other:?}"),
    }
}

fn off(agreed: &Agreed) -> Offset {
    agreed.anchor.at(NOON).ahead_of(TRUTH)
}

#[test]
fn nobody_answering_is_nothing() {
    assert_eq!(agree(&[]), Agreement::Nothing);
    assert_eq!(agree(&[named("a", Err(Refusal::NoReply))]), Agreement::Nothing);
}

#[test]
fn one_source_can_be_shown_but_not_acted_on() {
    let alone = agreed_on(&[named("a", Err(Refusal::NoReply)), says("b", 3, 10)]);
    assert_eq!((alone.members.as_slice(), alone.answered, alone.repair_grade), ([1].as_slice(), 1, false));
    assert_eq!(alone.anchor.error, Duration::from_millis(10));
}

#[test]
fn two_sources_that_agree_can_be_shown_but_not_acted_on() {
    assert!(!agreed_on(&[says("a", 0, 10), says("b", 5, 10)]).repair_grade);
}

#[test]
fn three_sources_that_agree_are_grounds_for_a_repair() {
    let three = agreed_on(&[says("a", 0, 10), says("b", 4, 10), says("c", -4, 10)]);
    assert!(three.repair_grade);
    assert_eq!(three.members, [0, 1, 2]);
    assert_eq!(off(&three), Offset::ZERO);
}

#[test]
fn one_liar_among_four_is_left_out() {
    let hour = 3_600_000;
    let four = agreed_on(&[says("a", 0, 10), says("liar", hour, 1), says("c", 2, 10), says("d", 1, 10)]);
    assert_eq!(four.members, [0, 2, 3]);
    assert_eq!(four.answered, 4);
    assert!(four.repair_grade && off(&four).abs() < Duration::from_millis(5));
}

#[test]
fn two_against_two_is_a_split_that_shows_both_groups() {
    let hour = 3_600_000;
    let split = agree(&[says("a", 0, 10), says("b", hour, 10), says("c", 1, 10), says("d", hour, 10)]);
    let Agreement::Split { mut groups } = split else { panic!("{split:?}") };
    groups.sort();
    assert_eq!(groups, [vec![0, 2], vec![1, 3]]);
}

#[test]
fn all_lying_by_the_same_hour_cannot_be_told_from_the_truth() {
    let hour = 3_600_000;
    let lied =
        agreed_on(&[says("a", hour, 10), says("b", hour, 10), says("c", hour, 10), says("d", hour, 10)]);
    assert_eq!(off(&lied), Offset::from_secs(3_600));
}

#[test]
fn two_sources_that_disagree_are_a_split() {
    assert!(matches!(agree(&[says("a", 0, 10), says("b", 5_000, 10)]), Agreement::Split { .. }));
}

#[test]
fn half_of_the_sources_is_not_a_majority() {
    let scattered = [says("a", 0, 10), says("b", 1, 10), says("c", 60_000, 10), says("d", -60_000, 10)];
    let Agreement::Split { groups } = agree(&scattered) else { panic!() };
    assert_eq!(groups[0], [0, 1]);
    assert_eq!(groups.len(), 3);
}

#[test]
fn an_unsure_source_between_two_that_contradict_each_other_decides_nothing() {
    let bridged = agree(&[says("a", -3_000, 10), says("unsure", 0, 4_000), says("c", 3_000, 10)]);
    let Agreement::Split { mut groups } = bridged else { panic!("{bridged:?}") };
    groups.sort();
    assert_eq!(groups, [vec![0, 1], vec![1, 2]]);
}

#[test]
fn a_liar_inside_an_honest_interval_cannot_push_the_truth_out_of_the_stated_error() {
    // All four overlap at +90 ms, but the truth is 0, and only three of four are honest.
    let four = agreed_on(&[says("a", 0, 100), says("b", 10, 100), says("c", -5, 100), says("liar", 91, 3)]);
    assert!(off(&four).abs() <= four.anchor.error, "{four:?}");
}

#[test]
fn a_name_with_many_addresses_does_not_outvote_three_others() {
    let hour = 3_600_000;
    let mut answers: Vec<SourceAnswer> =
        (1..=9).map(|n| at("liars.example", &format!("192.0.2.{n}:123"), hour)).collect();
    answers.extend([says("a", 0, 10), says("b", 0, 10), says("c", 0, 10)]);
    let agreed = agreed_on(&answers);
    assert_eq!(agreed.members, [9, 10, 11]);
}

#[test]
fn four_addresses_of_one_pool_are_grounds_for_a_repair() {
    let answers: Vec<SourceAnswer> =
        (1..=4).map(|n| at("pool.example", &format!("192.0.2.{n}:123"), 0)).collect();
    assert!(agreed_on(&answers).repair_grade);
}

#[test]
fn both_families_of_one_host_are_one_clock() {
    let answers = [
        at("a", "192.0.2.1:123", 0),
        at("a", "[2001:db8::1]:123", 0),
        at("b", "192.0.2.2:123", 0),
        at("b", "[2001:db8::2]:123", 0),
    ];
    let agreed = agreed_on(&answers);
    assert_eq!((agreed.members.len(), agreed.repair_grade), (4, false));
}

#[test]
fn one_address_under_two_names_is_one_clock() {
    let answers = [at("a", "192.0.2.1:123", 0), at("b", "192.0.2.1:123", 0), at("c", "192.0.2.3:123", 0)];
    let agreed = agreed_on(&answers);
    assert_eq!((agreed.answered, agreed.repair_grade), (2, false));
}

#[test]
fn the_latest_answer_of_a_source_counts_and_a_later_refusal_does_not_undo_it() {
    let mut later = says("a", 7, 1);
    later.result = later.result.map(|sample| Sample { mono: NOON.plus(Duration::from_secs(2)), ..sample });
    let refused = named("a", Err(Refusal::AskedTooRecently));
    let agreed = agreed_on(&[later, says("a", 500, 10), refused]);
    assert_eq!((agreed.members.as_slice(), agreed.answered), ([0].as_slice(), 1));
}

#[test]
fn samples_of_different_moments_are_compared_at_one() {
    let mut later = says("b", 10_000, 10);
    later.result = later.result.map(|sample| Sample { mono: NOON.plus(Duration::from_secs(10)), ..sample });
    let agreed = agreed_on(&[says("a", 0, 10), later]);
    assert_eq!(agreed.members, [0, 1]);
    assert_eq!(agreed.anchor.mono, NOON.plus(Duration::from_secs(10)));
    assert!(off(&agreed).abs() < Duration::from_millis(1));
}

#[test]
fn an_old_sample_is_less_certain_by_fifteen_parts_per_million() {
    let mut newer = says("b", 1_000_000, 500);
    newer.result =
        newer.result.map(|sample| Sample { mono: NOON.plus(Duration::from_secs(1_000)), ..sample });
    let agreed = agreed_on(&[says("a", 0, 1), newer]);
    assert_eq!(agreed.anchor.error, Duration::from_millis(16));
}

#[test]
fn sources_that_contradict_each_other_by_milliseconds_agree_with_an_error_that_says_so() {
    let agreed = agreed_on(&[says("a", 0, 1), says("b", 12, 1), says("c", 40, 1), says("d", -15, 1)]);
    assert!(agreed.anchor.error >= Duration::from_millis(17), "{agreed:?}");
    assert!(agreed.repair_grade);
}

#[test]
fn where_only_wider_intervals_agree_the_error_reaches_as_far_as_a_majority_does_on_either_side() {
    for side in [1, -1] {
        let says = |name, off_ms: i64, error_ms| says(name, side * off_ms, error_ms);
        // In milliseconds: up to 12, up to 15, three from 20 on, and a liar. Only with 4 more on each side do four of the
        // six agree: all five at 16, and four of them up to 19.
        let agreed = agreed_on(&[
            says("a", 2, 10),
            says("b", 5, 10),
            says("c", 110, 90),
            says("d", 160, 140),
            says("e", 210, 190),
            says("f", -1_000, 1),
        ]);
        assert_eq!(off(&agreed), Offset::from_millis(side * 16));
        assert_eq!(agreed.anchor.error, Duration::from_millis(7), "up to 19, and 4 more");
        assert_eq!(agreed.members, [0, 1, 2, 3, 4]);
    }
}

#[test]
fn a_smeared_source_supports_but_never_narrows_the_reference() {
    let mut google = says("time.google.com", 400, 1);
    google.result = google.result.map(|sample| Sample { smeared: true, ..sample });
    let answers = [says("a", 0, 10), says("b", 0, 10), google];
    let agreed = agreed_on(&answers);
    assert_eq!(agreed.members, [0, 1, 2]);
    assert_eq!(agreed.smeared(&answers), [2]);
    assert_eq!(off(&agreed), Offset::ZERO);
    let note = Agreement::Agreed(agreed).smear_note(&answers).unwrap();
    assert_eq!(note, crate::text!("agreement-smeared", names = "time.google.com"));
}

#[test]
fn smeared_sources_alone_admit_the_second_they_may_be_off() {
    let mut google = says("time.google.com", 0, 1);
    google.result = google.result.map(|sample| Sample { smeared: true, ..sample });
    assert!(agreed_on(&[google]).anchor.error >= AGREEMENT_BOX);
}

#[test]
fn times_at_the_ends_of_the_range_do_not_overflow() {
    let extreme = |nanos, name| {
        let sample = Sample {
            reference: UnixTime::from_nanos(nanos),
            error: Duration::MAX,
            mono: MonoTime::from_nanos(u64::MAX),
            ..sample(0, 0)
        };
        named(name, Ok(sample))
    };
    agree(&[extreme(i64::MIN, "a"), extreme(i64::MAX, "b"), says("c", 0, 1)]);
}

#[derive(Clone, Debug)]
struct Server {
    /// Where the truth lies within its stated error, if it is honest.
    share: f64,
    lie_ms: Option<i64>,
    error_ms: u64,
    age_s: u64,
    smeared: bool,
}

impl Server {
    fn off_ms(&self) -> i64 {
        let smear_ms = if self.smeared { 500 } else { 0 };
        self.lie_ms.unwrap_or(((self.error_ms + smear_ms) as f64 * self.share) as i64)
    }
}

fn server() -> impl Strategy<Value = Server> {
    (
        -1.0..1.0_f64,
        prop::option::of(-4_000..4_000_i64),
        prop_oneof![0..50_u64, 0..2_000_u64],
        0..60_u64,
        prop::bool::weighted(0.2),
    )
        .prop_map(|(share, lie_ms, error_ms, age_s, smeared)| Server {
            share,
            lie_ms,
            error_ms,
            age_s,
            smeared,
        })
}

fn without_lies_from(first: usize, mut servers: Vec<Server>) -> Vec<Server> {
    servers.iter_mut().skip(first).for_each(|server| server.lie_ms = None);
    servers
}

fn answers_of(servers: &[Server]) -> Vec<SourceAnswer> {
    servers.iter().enumerate().map(|(index, server)| answer_of(index, server)).collect()
}

fn answer_of(index: usize, server: &Server) -> SourceAnswer {
    let mono = MonoTime::from_nanos(NOON.nanos() - server.age_s * 1_000_000_000);
    let then = TRUTH.minus(Offset::from_secs(server.age_s.cast_signed()));
    let reference = then.plus(Offset::from_millis(server.off_ms()));
    let smeared = server.smeared;
    named(&format!("s{index}"), Ok(Sample { mono, reference, smeared, ..sample(0, server.error_ms) }))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_truth_is_inside_the_stated_error_as_long_as_fewer_than_half_lie(
        servers in prop::collection::vec(server(), 1..9),
    ) {
        let able_to_lie = (servers.len() - 1) / 2;
        let answers = answers_of(&without_lies_from(able_to_lie, servers));
        // Honest ones have the truth in common, so they are a majority; only a second majority can make it a split.
        if let Agreement::Agreed(agreed) = agree(&answers) {
            let truth_then = TRUTH.plus(agreed.anchor.mono.signed_since(NOON));
            let apart = agreed.anchor.reference.ahead_of(truth_then).abs();
            prop_assert!(apart <= agreed.anchor.error, "{apart:?} {agreed:?}");
            prop_assert!(2 * agreed.members.len() > agreed.answered);
        }
    }

    #[test]
    fn honest_servers_always_agree(servers in prop::collection::vec(server(), 1..9)) {
        let answers = answers_of(&without_lies_from(0, servers));
        let agreed = agreed_on(&answers);
        prop_assert_eq!(agreed.members.len(), answers.len());
        prop_assert_eq!(agreed.repair_grade, answers.len() >= REPAIR_QUORUM);
    }

    #[test]
    fn the_order_of_the_answers_does_not_matter(
        (servers, order) in prop::collection::vec(server(), 1..8).prop_flat_map(|servers| {
            let order = Just((0..servers.len()).collect::<Vec<_>>()).prop_shuffle();
            (Just(servers), order)
        }),
    ) {
        let answers = answers_of(&servers);
        let shuffled: Vec<SourceAnswer> = order.iter().map(|index| answers[*index].clone()).collect();
        let back = |members: &[usize]| {
            let mut original: Vec<usize> = members.iter().map(|member| order[*member]).collect();
            original.sort_unstable();
            original
        };
        match (agree(&answers), agree(&shuffled)) {
            (Agreement::Agreed(one), Agreement::Agreed(two)) => {
                prop_assert_eq!(one.anchor, two.anchor);
                prop_assert_eq!(one.members, back(&two.members));
                prop_assert_eq!(one.repair_grade, two.repair_grade);
            }
            (Agreement::Split { groups: one }, Agreement::Split { groups: two }) => {
                let two: Vec<_> = two.iter().map(|group| back(group)).collect();
                prop_assert_eq!(one, two);
            }
            (one, two) => prop_assert!(false, "{one:?} {two:?}"),
        }
    }
}

#[test]
fn one_name_that_is_asked_in_two_ways_answers_twice_and_of_two_same_answers_the_first_counts() {
    let mut by_https = says("a", 0, 10);
    by_https.source.kind = SourceKind::Https;
    assert_eq!(agreed_on(&[says("a", 0, 10), by_https]).members, [0, 1]);
    assert_eq!(agreed_on(&[says("a", 0, 10), says("a", 0, 10)]).members, [0]);
}
