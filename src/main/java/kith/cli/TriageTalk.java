package kith.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kith.book.Settle;
import kith.book.Timeline;
import kith.book.advice.Outlook;
import kith.book.advice.Triage;
import kith.book.error.BadInput;
import kith.book.when.Lean;
import kith.model.Book;
import kith.model.Person;
import kith.render.Days;
import kith.render.JsonText;
import kith.store.RecordWriter;

/** {@code stage --triage}: walks through new people one by one; in a script it only lists them. */
record TriageTalk(Session session) {

    void run() throws IOException {
        Book book = session.read();
        Outlook outlook = new Outlook(book, new Timeline(book), session.today());
        List<Person> open = Triage.open(outlook);
        Console console = session.console();
        if (session.isJson()) {
            console.painted(JsonText.lines(open.stream().map(RecordWriter::line).toList()));
        } else if (open.isEmpty()) {
            console.say("nobody new to decide about");
        } else if (!console.canAsk()) {
            open.forEach(person -> console.print(line(outlook, person)));
            console.say("decide: kith edit NAME --aim AIM --why TEXT, or kith stage NAME parked --until WHEN");
        } else {
            walk(outlook, open);
        }
    }

    private void walk(Outlook outlook, List<Person> open) throws IOException {
        int left = open.size();
        for (Person person : open) {
            session.console().print(line(outlook, person) + (left > 1 ? " [" + left-- + " to go]" : ""));
            Optional<String> answer = session.console()
                    .ask("  go on with them (an aim: client, referral, partner, mentor, friend …), "
                            + "park, pass, Enter later, q quit: ");
            String word = answer.orElse("q");
            if (word.equals("q")) {
                return;
            }
            if (!word.isEmpty()) {
                decide(person, word);
            }
        }
    }

    private void decide(Person person, String word) throws IOException {
        LocalDate today = session.today();
        switch (word) {
            case "park", "parked" -> {
                LocalDate until = until();
                String because = ask("  why not now? ");
                keep(person, now -> Triage.parked(now, today, until, because));
                session.console().say("  parked, look again on " + Days.date(until, today));
            }
            case "pass", "passed" -> {
                String because = ask("  why? (kept, for you may think again) ");
                keep(person, now -> Triage.passed(now, today, because));
                session.console()
                        .say("  passed; " + person.name() + " stays "
                                + person.stage().word());
            }
            default -> {
                String why = ask("  the reason for connecting? ");
                keep(person, now -> Triage.pursued(now, word, why));
                session.console().say("  aim: " + word + (why.isEmpty() ? "" : ", because " + why));
            }
        }
    }

    private LocalDate until() throws IOException {
        LocalDate usual = session.today().plusMonths(Settle.LOOK_AGAIN_MONTHS);
        while (true) {
            String when = ask("  look again when? (Enter: in 3 months) ");
            if (when.isEmpty()) {
                return usual;
            }
            try {
                LocalDate day = session.day(when, Lean.FUTURE);
                if (day.isAfter(session.today())) {
                    return day;
                }
                session.console().warn(day + " is not after today");
            } catch (BadInput e) {
                session.console().warn(e.problem());
            }
        }
    }

    private String ask(String question) throws IOException {
        return session.console().ask(question).orElse("");
    }

    private void keep(Person person, UnaryOperator<Person> change) {
        session.write(book -> {
            Person now = book.person(person.id()).orElse(person);
            return new Session.Outcome<>(book.edit().put(change.apply(now)).build(), now);
        });
    }

    private String line(Outlook outlook, Person person) {
        String met = person.met()
                .map(one -> ", met " + PersonWords.met(outlook.book(), one, session.today()))
                .orElse("");
        String last = outlook.timeline()
                .last(person)
                .filter(it -> !it.note().isEmpty())
                .map(it -> ": " + it.note())
                .orElse("");
        return PersonWords.who(person) + met + last;
    }
}
