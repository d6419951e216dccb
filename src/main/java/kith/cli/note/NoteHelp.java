package kith.cli.note;

import java.util.List;

/** The grammar of the quick note, as the help tells it. */
public final class NoteHelp {

    public static final List<String> LINES = List.of(
            "",
            "A note:",
            "  day      yesterday:  mon:  3 nov:  2026-11-03 at 15:30:   (today without one)",
            "  kind     call zoom video coffee tea drinks breakfast lunch dinner meal walk",
            "           visit meeting text message chat email letter event intro pitch gift",
            "  names    ana   bob lee   ana r   an alias   a group   @any-part-of-a-name",
            "           joined by blanks, with, and, & or commas; :Ana is not a person",
            "  new:     adds somebody: new: Dee Park, or new: dee park, with a comma",
            "  clauses  next: mine to do, by fri, because …   they: theirs to do",
            "           need: offer: fact: news: interest: concern: style:",
            "           gave: got: thanks: plus: minus: dealbreaker:",
            "           each up to the next one, to ; or to the line's end; note: is text",
            "  marks    q:1 to q:5 quality   from:me from:them who began   +java a tag",
            "",
            "Words with ' \" ; & | < > ( ) $ * ? ! # want quotes, or type kith log alone.");

    private NoteHelp() {}
}
