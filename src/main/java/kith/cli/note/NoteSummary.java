package kith.cli.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.book.Log;
import kith.book.note.Clause;
import kith.book.note.Note;
import kith.book.people.FirstName;
import kith.cli.core.ShortIds;
import kith.model.Book;
import kith.model.Introduction;
import kith.model.Kind;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.render.Days;
import kith.store.format.JsonText;
import kith.store.format.RecordText;

/** Says back how a note was understood. */
public final class NoteSummary {

    private static final String DOT = " · ";

    private NoteSummary() {}

    /**
     * A note, and what it changed.
     *
     * @param book with the note in it
     */
    public record LoggedNote(Book book, Note note, Log.Logged logged) {

        /** One line about what happened, and one about what follows from it, if anything does. */
        List<String> lines(LocalDate today) {
            return lines(today, true);
        }

        /** The same lines about a note that is still being typed: its promises have no ids yet. */
        public List<String> ahead(LocalDate today) {
            return lines(today, false);
        }

        private List<String> lines(LocalDate today, boolean withIds) {
            List<String> lines = new ArrayList<>();
            lines.add(Days.date(note.on(), today) + "  " + event(this));
            lines.addAll(consequences(today, withIds));
            return lines;
        }

        /** Only the line about what follows from the note, if anything does. */
        List<String> consequences(LocalDate today) {
            return consequences(today, true);
        }

        private List<String> consequences(LocalDate today, boolean withIds) {
            List<String> parts = NoteSummary.consequences(this, today, withIds);
            return parts.isEmpty() ? List.of() : List.of("  " + String.join(DOT, parts));
        }

        /** Whether somebody who was there has an open promise, from this note or an earlier one (P24). */
        boolean hasNextStep() {
            List<String> present = note.present().stream().map(Person::id).toList();
            return book.promises().stream().anyMatch(promise -> promise.isOpen() && present.contains(promise.who()));
        }

        public List<String> warnings() {
            List<String> warnings = new ArrayList<>();
            for (String name : note.unknown()) {
                warnings.add(
                        "“" + name + "” is nobody in the book and stays in the text; new: " + name + " would add them");
            }
            for (String name : note.unclear()) {
                warnings.add("“" + name + "” fits several people and is not linked");
            }
            return warnings;
        }

        String json() {
            JsonText json = JsonText.object();
            logged.interaction().ifPresent(it -> json.raw("interaction", RecordText.json(it)));
            json.raw(
                    "promises",
                    JsonText.array(
                            logged.promises().stream().map(RecordText::json).toList()));
            json.raw(
                    "people",
                    JsonText.array(
                            logged.people().stream().map(RecordText::json).toList()));
            if (!logged.introductions().isEmpty()) {
                json.raw(
                        "introductions",
                        JsonText.array(logged.introductions().stream()
                                .map(RecordText::json)
                                .toList()));
            }
            return json.toString();
        }
    }

    private static String event(LoggedNote logged) {
        Note note = logged.note();
        StringBuilder out = new StringBuilder();
        String who = names(note.present());
        if (note.isExchange()) {
            out.append(note.kind().orElse(Kind.NOTE).word());
            out.append(note.at().map(at -> " at " + at).orElse(""));
            out.append(who.isEmpty() ? "" : " with " + who);
            note.group().ifPresent(group -> out.append(" at ").append(group.name()));
            out.append(note.text().isEmpty() ? "" : ": " + note.text().replace('\n', ' '));
        } else {
            out.append("about ").append(who);
        }
        if (note.quality() > 0) {
            out.append(DOT).append("q:").append(note.quality());
        }
        note.from().ifPresent(side -> out.append(DOT).append(side == Party.ME ? "you began" : "they began"));
        note.tags().forEach(tag -> out.append(DOT).append('+').append(tag));
        if (!note.mentions().isEmpty()) {
            out.append(DOT).append("mentioned ").append(names(note.mentions()));
        }
        return out.toString();
    }

    private static String names(List<Person> people) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < people.size(); i++) {
            out.append(i == 0 ? "" : i == people.size() - 1 ? " and " : ", ")
                    .append(people.get(i).name());
        }
        return out.toString();
    }

    private static List<String> consequences(LoggedNote logged, LocalDate today, boolean withIds) {
        Note note = logged.note();
        List<String> parts = new ArrayList<>();
        for (Person person : note.added()) {
            parts.add("new: " + person.name() + " (" + person.id() + ")");
        }
        for (Person person : logged.logged().lifted()) {
            parts.add(person.name() + " is now met");
        }
        int promises = 0;
        for (Clause clause : note.clauses()) {
            String whose = note.present().size() > 1 ? FirstName.of(clause.who()) + " " : "";
            if (clause instanceof Clause.Known known) {
                parts.add(whose + known.trait().option() + ": " + known.text());
            } else if (clause instanceof Clause.Step step) {
                Promise promise = logged.logged().promises().get(promises++);
                parts.add(whose
                        + step(step, today)
                        + (withIds ? " [" + ShortIds.ofPromise(promise, logged.book()) + "]" : ""));
            } else if (clause instanceof Clause.Gave gave) {
                parts.add(whose + "gave: " + gave.text());
            } else if (clause instanceof Clause.Got got) {
                parts.add(whose + "got: " + got.text());
            } else if (clause instanceof Clause.Thanks thanks) {
                parts.add(whose + "thanks: " + (thanks.text().isEmpty() ? "said" : thanks.text()));
            }
        }
        for (Introduction introduction : logged.logged().introductions()) {
            parts.add("the introduction of " + logged.book().nameOf(introduction.a()) + " and "
                    + logged.book().nameOf(introduction.b()) + " is now "
                    + introduction.status().word());
        }
        if (note.isExchange() && !note.present().isEmpty() && !logged.hasNextStep()) {
            parts.add("nothing agreed next");
        }
        return parts;
    }

    private static String step(Clause.Step step, LocalDate today) {
        String marker = step.by() == Party.ME ? "next: " : "they: ";
        String because = step.because().isEmpty() ? "" : ", because " + step.because();
        String due = step.dueSaid() ? ", by " : ", no day said: by ";
        return marker + step.text() + due + Days.date(step.due(), today) + because;
    }
}
