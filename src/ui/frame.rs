//! What stands around the step: the line at the top, the rail, the keys at the bottom.

use ratatui::text::{Line, Span};

use super::blocks::one_line;
use super::look::{Look, hanging, indented, padded};
use super::wrap::width;
use crate::app::page::{Page, RailItem};
use crate::text;

/// The rail never takes more than this from the step.
const WIDEST_RAIL: usize = 26;

/// The line at the top. Banners must be seen whatever happens: where they do not fit beside the title they get lines
/// of their own below it, with it no more than `most`.
pub fn header(page: &Page, look: &Look<'_>, room: usize, most: usize) -> Vec<Line<'static>> {
    let theme = look.theme;
    let title = look.say(&page.title);
    let name = look.say(&text!("ui-program"));
    let banners = banners(page, look);
    let taken = |parts: &[&str]| parts.iter().map(|part| width(part).saturating_add(2)).sum::<usize>();
    let banner_room: usize = banners.iter().map(|banner| width(banner).saturating_add(1)).sum();
    // The name gives way to banners, the title never does: then the banners move.
    let title_beside = banner_room > 0 && taken(&[&title]).saturating_add(banner_room) <= room;
    let for_both = if title_beside { room.saturating_sub(banner_room) } else { room };
    let left = if taken(&[&name, &title]) <= for_both {
        vec![
            Span::styled(format!(" {name}  "), theme.header.patch(theme.strong)),
            Span::styled(title, theme.header),
        ]
    } else {
        let title = one_line(&title, room.saturating_sub(2), look);
        vec![Span::styled(format!(" {title}"), theme.header.patch(theme.strong))]
    };
    let mut line = Line::from(left);
    let used = line.width();
    if banner_room == 0 || title_beside {
        let gap = room.saturating_sub(used).saturating_sub(banner_room);
        line.spans.push(Span::styled(" ".repeat(gap), theme.header));
        for banner in banners {
            line.spans.extend([Span::styled(banner, theme.banner), Span::styled(" ", theme.header)]);
        }
        return vec![line];
    }
    line.spans.push(Span::styled(" ".repeat(room.saturating_sub(used)), theme.header));
    let mut lines = vec![line];
    lines.extend(banner_lines(page, look, room, most.saturating_sub(1)));
    lines
}

/// The banners in at most `most` lines (at least one). Where that is too little for all of their words, each still
/// has its share of one line: a demo must never look real.
pub fn banner_lines(page: &Page, look: &Look<'_>, room: usize, most: usize) -> Vec<Line<'static>> {
    let banners = banners(page, look);
    if banners.is_empty() {
        return Vec::new();
    }
    let mut lines = indented(0, &banners.join(" "), look.theme.banner, room);
    if lines.len() > 1 {
        lines = banners.iter().flat_map(|banner| indented(0, banner, look.theme.banner, room)).collect();
    }
    if lines.len() <= most.max(1) {
        return lines;
    }
    let share = (room.saturating_add(1) / banners.len()).saturating_sub(1);
    let shares = banners.iter().map(|banner| Span::styled(one_line(banner, share, look), look.theme.banner));
    vec![Line::from_iter(shares.flat_map(|share| [share, Span::raw(" ")]))]
}

/// Each banner in brackets, so that it stands out without colour too.
fn banners(page: &Page, look: &Look<'_>) -> Vec<String> {
    let banners = page.banners.iter().map(|banner| look.say(banner));
    banners.filter(|banner| !banner.is_empty()).map(|banner| format!("[{banner}]")).collect()
}

/// How many columns the rail takes with its divider.
pub fn rail_width(page: &Page, look: &Look<'_>) -> usize {
    let labels = page.rail.iter().map(|item| width(&look.say(&item.label))).max().unwrap_or(0);
    labels.saturating_add(7).min(WIDEST_RAIL)
}

/// The steps, one a line.
pub fn rail(page: &Page, look: &Look<'_>, room: usize) -> Vec<Line<'static>> {
    let item = |(number, item): (usize, &RailItem)| {
        let here = item.screen == page.screen;
        let (mark, mark_style) = look.theme.mark(item.mark);
        let style = if here { look.theme.here } else { look.theme.plain };
        let mark_style = if here { look.theme.here } else { mark_style };
        let pointer = if here { look.theme.glyphs.pointer } else { " " };
        let label = one_line(&look.say(&item.label), room.saturating_sub(7), look);
        Line::from(vec![
            Span::styled(format!("{pointer}{number} "), style),
            Span::styled(mark, mark_style),
            Span::styled(format!(" {} ", padded(&label, room.saturating_sub(7))), style),
        ])
    };
    (1..).zip(&page.rail).map(item).collect()
}

/// The rail in one line.
pub fn short_rail(page: &Page, look: &Look<'_>, room: usize) -> Line<'static> {
    let place = page.rail.iter().position(|item| item.screen == page.screen);
    let Some((index, item)) = place.and_then(|index| page.rail.get(index).map(|item| (index, item))) else {
        return Line::default();
    };
    let (mark, style) = look.theme.mark(item.mark);
    let step = text!(
        "ui-step-of",
        number = index.saturating_add(1),
        count = page.rail.len(),
        label = item.label.clone()
    );
    let words = one_line(&look.say(&step), room.saturating_sub(3), look);
    Line::from(vec![Span::styled(mark, style), Span::raw(" "), Span::styled(words, look.theme.strong)])
}

/// As many keys as fit: those that stay before the others, and then those that come first.
pub fn keys(page: &Page, look: &Look<'_>, room: usize) -> Line<'static> {
    let said: Vec<(String, String)> =
        page.keys.iter().map(|hint| (look.say(&hint.key), look.say(&hint.does))).collect();
    let (first_gap, gap) = (" ", "   ");
    let mut left = room.saturating_add(gap.len() - first_gap.len());
    let mut fit = vec![false; said.len()];
    for stays in [true, false] {
        let wanted = page.keys.iter().zip(&said).zip(&mut fit).filter(|((hint, _), _)| hint.stays == stays);
        for ((_, (key, does)), fits) in wanted {
            let needed = gap.len() + width(key) + 1 + width(does);
            *fits = needed <= left;
            left -= if *fits { needed } else { 0 };
        }
    }
    let mut line = Line::default();
    for ((key, does), _) in said.into_iter().zip(fit).filter(|(_, fits)| *fits) {
        let gap = if line.spans.is_empty() { first_gap } else { gap };
        line.spans.extend([
            Span::raw(gap),
            Span::styled(key, look.theme.key),
            Span::styled(format!(" {does}"), look.theme.plain),
        ]);
    }
    line
}

/// What is wrong and what to do next, in at most `most` lines and a rule below. Rather than the next step the rule is left
/// out, and two lines more are taken. What is wrong alone may take nearly twice as many; nothing where the page has no
/// headline.
pub fn headline(page: &Page, look: &Look<'_>, room: usize, most: usize) -> Vec<Line<'static>> {
    let Some(headline) = &page.headline else { return Vec::new() };
    let (sign, style) = look.theme.mark(headline.mark);
    let front = || vec![Span::styled(sign, style), Span::raw(" ")];
    let alone = look.say(&headline.words);
    let most_with_next = if most > 1 { most.saturating_add(2) } else { most };
    let mut lines = hanging(front(), &look.say(&headline.whole()), look.theme.strong, room);
    let with_next = lines.len() <= most_with_next;
    // The next step stands on the focused button too.
    if !with_next {
        lines = hanging(front(), &alone, look.theme.strong, room);
    }
    // Rather than a word, the rule is left out.
    let ruled = most > 1 && lines.len() <= most;
    if !with_next && lines.len() > most.saturating_mul(2).saturating_sub(1) {
        lines = vec![Line::from_iter(
            front()
                .into_iter()
                .chain([Span::styled(one_line(&alone, room.saturating_sub(2), look), look.theme.strong)]),
        )];
    }
    if ruled || lines.len() == 1 && most > 1 {
        lines.push(Line::styled(look.theme.glyphs.horizontal.repeat(room), look.theme.quiet));
    }
    lines
}

/// The divider between text and controls. It says how much text is out of sight, in a narrow window by figures alone.
pub fn divider(above: usize, below: usize, look: &Look<'_>, room: usize) -> Line<'static> {
    let (theme, glyphs) = (look.theme, look.theme.glyphs);
    let more = |sign: &str, words: String| Span::styled(format!(" {sign} {words} "), theme.more);
    let mut long = Vec::new();
    let mut short = Vec::new();
    if above > 0 {
        long.push(more(glyphs.up, look.say(&text!("ui-more", lines = above, way = "above"))));
        short.push(more(glyphs.up, above.to_string()));
    }
    if below > 0 {
        long.push(more(glyphs.down, look.say(&text!("ui-more", lines = below, way = "below"))));
        short.push(more(glyphs.down, below.to_string()));
    }
    let mut with_keys = long.clone();
    if !long.is_empty() {
        with_keys.push(Span::styled(format!("({}) ", look.say(&text!("ui-scroll-key"))), theme.plain));
    }
    let fits = |signs: &Vec<Span<'_>>| signs.iter().map(Span::width).sum::<usize>().saturating_add(4) <= room;
    let signs = [with_keys, long].into_iter().find(fits).unwrap_or(short);
    let rest = room.saturating_sub(signs.iter().map(Span::width).sum());
    let rule = |columns: usize| Span::styled(glyphs.horizontal.repeat(columns), theme.quiet);
    Line::from_iter([rule(rest.min(2))].into_iter().chain(signs).chain([rule(rest.saturating_sub(2))]))
}
