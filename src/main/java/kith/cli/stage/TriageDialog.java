package kith.cli.stage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kith.book.Ladder;
import kith.book.Timeline;
import kith.book.advice.AdviceContext;
import kith.book.advice.Triage;
import kith.book.error.BadInput;
import kith.book.when.Lean;
import kith.cli.core.CommandContext;
import kith.cli.core.Console;
import kith.cli.core.Nearest;
import kith.cli.core.PersonWords;
import kith.model.Book;
import kith.model.Person;
import kith.render.Days;
import kith.store.format.JsonText;
import kith.store.format.RecordText;

/** {@code stage --triage}: walks through new people one by one; in a script it only lists them. */
record TriageDialog(CommandContext context) {

    /** What may be answered; an aim may be any other word. */
    private static final List<String> KNOWN = List.of(
            "", "q", "quit", "park", "parked", "pass", "passed", "client", "referral", "partner", "mentor", "friend");

    void run() throws IOException {
        Book book = context.read();
        AdviceContext outlook = new AdviceContext(book, new Timeline(book), context.today());
        List<Person> open = Triage.open(outlook);
        Console console = context.console();
        if (context.isJson()) {
            console.painted(JsonText.lines(open.stream().map(RecordText::json).toList()));
        } else if (open.isEmpty()) {
            console.say("nobody new to decide about");
        } else if (!console.canAsk()) {
            open.forEach(person -> console.print(line(outlook, person)));
            console.say("decide: kith edit NAME --aim AIM --why TEXT, or kith stage NAME parked --until WHEN");
        } else {
            walk(outlook, open);
        }
    }

    private void walk(AdviceContext outlook, List<Person> open) throws IOException {
        int left = open.size();
        for (Person person : open) {
            context.console().print(line(outlook, person) + (left > 1 ? " [" + left-- + " to go]" : ""));
            if (!decide(person)) {
                return;
            }
        }
    }

    /** @return whether the user goes on; who leaves at a question leaves the person as they were */
    private boolean decide(Person person) throws IOException {
        String word = word();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "" -> true;
            case "q", "quit" -> false;
            case "park", "parked" -> park(person);
            case "pass", "passed" -> pass(person);
            default -> pursue(person, word);
        };
    }

    /** What becomes of somebody; a word that looks mistyped is asked for once more. */
    private String word() throws IOException {
        String doubted = "";
        while (true) {
            String word = context.console()
                    .ask(
                            "  go on with them (an aim: client, referral, partner, mentor, friend …), "
                                    + "park, pass; Enter: later; q: quit: ",
                            KNOWN)
                    .orElse("q");
            String lower = word.toLowerCase(Locale.ROOT);
            String hint = KNOWN.contains(lower) ? "" : Nearest.hint(lower, KNOWN);
            if (word.equals(doubted) || (hint.isEmpty() && (lower.length() > 2 || KNOWN.contains(lower)))) {
                return word;
            }
            context.console().complain("  " + hint + "“" + word + "” once more makes it the aim");
            doubted = word;
        }
    }

    private boolean park(Person person) throws IOException {
        LocalDate today = context.today();
        Optional<LocalDate> until = until();
        Optional<String> because = until.isEmpty() ? Optional.empty() : ask("  why not now? (Enter: skip) ");
        if (until.isEmpty() || because.isEmpty()) {
            return false;
        }
        keep(person, now -> Triage.parked(now, today, until.get(), because.get()));
        context.console().say("  parked, look again on " + Days.date(until.get(), today));
        return true;
    }

    private boolean pass(Person person) throws IOException {
        Optional<String> because = ask("  why? (kept, for you may think again; Enter: skip) ");
        if (because.isEmpty()) {
            return false;
        }
        keep(person, now -> Triage.passed(now, context.today(), because.get()));
        context.console()
                .say("  passed; " + person.name() + " stays " + person.stage().word());
        return true;
    }

    private boolean pursue(Person person, String aim) throws IOException {
        Optional<String> why = ask("  the reason for connecting? (Enter: skip) ");
        if (why.isEmpty()) {
            return false;
        }
        keep(person, now -> Triage.pursued(now, aim, why.get()));
        context.console().say("  aim: " + aim + (why.get().isEmpty() ? "" : ", because " + why.get()));
        return true;
    }

    /** The day to look again, or empty at the end of input. */
    private Optional<LocalDate> until() throws IOException {
        LocalDate usual = Ladder.lookAgain(context.today());
        while (true) {
            Optional<String> when = ask("  look again when? (Enter: in 3 months) ");
            if (when.isEmpty() || when.get().isEmpty()) {
                return when.map(enter -> usual);
            }
            try {
                LocalDate day = context.day(when.get(), Lean.FUTURE);
                if (day.isAfter(context.today())) {
                    return Optional.of(day);
                }
                context.console().complain("  " + day + " is not after today");
            } catch (BadInput e) {
                context.console().complain("  " + e.problem());
            }
        }
    }

    private Optional<String> ask(String question) throws IOException {
        return context.console().ask(question);
    }

    private void keep(Person person, UnaryOperator<Person> change) {
        context.write(book -> {
            Person now = book.person(person.id()).orElse(person);
            return new CommandContext.Outcome<>(
                    book.edit().put(change.apply(now)).build(), now);
        });
    }

    private String line(AdviceContext outlook, Person person) {
        String met = person.met()
                .map(one -> ", met " + PersonWords.met(outlook.book(), one, context.today()))
                .orElse("");
        String last = outlook.timeline()
                .last(person, context.today())
                .filter(it -> !it.note().isEmpty())
                .map(it -> ": " + it.note())
                .orElse("");
        return PersonWords.who(person) + met + last;
    }
}
