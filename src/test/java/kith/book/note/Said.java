package kith.book.note;

import java.util.ArrayList;
import java.util.List;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.model.Party;
import kith.model.Person;

/** What a note turned out to say, as the lines that the table of notes has for it; what is empty has none. */
final class Said {

    private final List<String> lines = new ArrayList<>();

    private Said() {}

    static List<String> by(Note note) {
        Said said = new Said();
        said.add("day", note.on() + (note.at().isPresent() ? " " + note.at().get() : ""));
        said.add("kind", note.kind().isPresent() ? note.kind().get().word() : "");
        said.add("with", names(note.present()));
        said.add("added", ids(note.added()));
        said.add("group", note.group().isPresent() ? note.group().get().name() : "");
        said.add("mentions", names(note.mentions()));
        said.add("unclear", String.join(", ", note.unclear()));
        said.add("unknown", String.join(", ", note.unknown()));
        said.add("text", escaped(note.text()));
        for (Clause clause : note.clauses()) {
            said.add("clause", clause(clause));
        }
        said.add("quality", note.quality() == 0 ? "" : String.valueOf(note.quality()));
        said.add("from", note.from().isPresent() ? note.from().get().word() : "");
        said.add("tags", String.join(", ", note.tags()));
        said.add("exchange", note.isExchange() ? "" : "no");
        return said.lines;
    }

    private void add(String key, String value) {
        if (!value.isEmpty()) {
            lines.add(key + ": " + value);
        }
    }

    /** The exit code and the error, with those whom it names. */
    static List<String> refused(RuntimeException error) {
        if (error instanceof BadInput bad) {
            return List.of("refused: 2 " + escaped(bad.problem()), "remedy: " + escaped(bad.remedy()));
        }
        PersonUnclear who = (PersonUnclear) error;
        String candidates = who.candidates().isEmpty() ? "" : " [" + names(who.candidates()) + "]";
        return List.of("refused: 3 " + escaped(who.problem()) + candidates);
    }

    private static String clause(Clause clause) {
        String who = clause.who().name() + ": ";
        if (clause instanceof Clause.Known known) {
            return known.trait().option() + " " + who + escaped(known.text());
        } else if (clause instanceof Clause.Gave gave) {
            return "gave " + who + escaped(gave.text());
        } else if (clause instanceof Clause.Got got) {
            return "got " + who + escaped(got.text());
        } else if (clause instanceof Clause.Thanks thanks) {
            return "thanks " + who + escaped(thanks.text());
        }
        Clause.Step step = (Clause.Step) clause;
        String because = step.because().isEmpty() ? "" : " | because " + escaped(step.because());
        return (step.by() == Party.ME ? "next " : "they ")
                + who
                + escaped(step.text())
                + (step.dueSaid() ? " | by " : " | usual ")
                + step.due()
                + because;
    }

    private static String names(List<Person> people) {
        return String.join(", ", people.stream().map(Person::name).toList());
    }

    private static String ids(List<Person> people) {
        return String.join(
                ", ",
                people.stream()
                        .map(person -> person.name() + " (" + person.id() + ")")
                        .toList());
    }

    /** With signs for what cannot be seen in a line. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("⏎");
                case '\r' -> out.append("␍");
                case '\t' -> out.append("⇥");
                case '\u0007' -> out.append("␇");
                case '\u001b' -> out.append("␛");
                case '\u00a0' -> out.append("⍽");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** The text behind {@link #escaped}. */
    static String unescaped(String text) {
        return text.replace('⏎', '\n')
                .replace('␍', '\r')
                .replace('⇥', '\t')
                .replace('␇', '\u0007')
                .replace('␛', '\u001b')
                .replace('⍽', '\u00a0');
    }
}
