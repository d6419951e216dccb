package kith.cli.person;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Introductions;
import kith.book.error.BadInput;
import kith.book.note.Joiner;
import kith.book.people.People;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.Console;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.model.Introduction;
import kith.model.IntroductionStatus;
import kith.model.Person;
import kith.render.Days;
import kith.store.format.JsonText;
import kith.store.format.RecordText;

/** {@code kith intro}: brings two people together, and keeps track of what comes of it. */
public final class IntroCommand implements Command {

    private static final Option<String> STATUS = Option.choice(
            "--status",
            "STATUS",
            "set where it is: " + String.join(", ", IntroductionStatus.words()),
            "",
            IntroductionStatus.words());

    @Override
    public Usage usage() {
        return Usage.of(
                        "intro",
                        "A B [NOTE]",
                        "Brings two people together, and keeps track of what comes of it. It opens what follows as promises of "
                                + "yours: ask both, introduce them, ask how it went, thank them.",
                        "intro ana carol \"she needs a tax adviser\"",
                        "intro \"ana r\" \"carol park\"",
                        "log intro ana carol         # you introduced them: it is made now",
                        "log intro ana they met q:4  # and how it went: met, fruitful or faded",
                        "intro ana carol --status faded")
                .words("A B NOTE", "the two, and why; and or with may stand between them", Completion.PERSON)
                .options(STATUS, CommonOptions.DRY_RUN, CommonOptions.JSON);
    }

    @Override
    public int run(Invocation invocation, CommandContext context) throws IOException {
        List<String> words = invocation.words();
        Optional<IntroductionStatus> status = invocation.find(STATUS).flatMap(IntroductionStatus::of);
        Book book = context.read();
        NamedPair two = NamedPair.of(words, book);
        Person a = context.person(book, List.of(two.first()));
        Person b = context.person(book, List.of(two.second()));
        Introductions.Opened opened = context.write(from -> {
            Book.Draft draft = from.edit();
            Introductions.Opened outcome = change(draft, from, context, a, b, two.rest(), status);
            return new CommandContext.Outcome<>(draft.build(), outcome);
        });
        tell(context, opened, a, b);
        return 0;
    }

    private static Introductions.Opened change(
            Book.Draft draft,
            Book from,
            CommandContext context,
            Person a,
            Person b,
            String note,
            Optional<IntroductionStatus> status) {
        Optional<Introduction> there = Introductions.between(from.introductions(), a.id(), b.id());
        if (status.isPresent() && there.isPresent()) {
            Introduction moved = Introductions.moveTo(draft, there.get(), status.get(), context.today());
            return new Introductions.Opened(moved, List.of());
        }
        Introductions.Opened opened = Introductions.offer(draft, context.ids(), a, b, context.today(), note);
        if (status.isEmpty() || status.get() == IntroductionStatus.OFFERED) {
            return opened;
        }
        Introduction moved = Introductions.moveTo(draft, opened.introduction(), status.get(), context.today());
        return new Introductions.Opened(moved, List.of());
    }

    private static void tell(CommandContext context, Introductions.Opened opened, Person a, Person b) {
        Console console = context.console();
        if (context.isJson()) {
            console.painted(JsonText.object()
                    .raw("introduction", RecordText.json(opened.introduction()))
                    .raw(
                            "promises",
                            JsonText.array(opened.followUps().stream()
                                    .map(RecordText::json)
                                    .toList()))
                    .toString());
            return;
        }
        Introduction introduction = opened.introduction();
        String note = introduction.note().isEmpty() ? "" : ", because " + introduction.note();
        console.say(a.name() + " and " + b.name() + ": introduction "
                + introduction.status().word() + note);
        opened.followUps()
                .forEach(step -> console.say("  " + (step.who().equals(a.id()) ? a : b).name() + ": " + step.text()
                        + ", by " + Days.date(step.dueDay(), context.today())));
    }

    /**
     * Two names at the beginning of some words, and the words after them.
     *
     * @param rest the words that are not a name, or empty
     */
    private record NamedPair(String first, String second, String rest) {

        /**
         * Divides words: each name takes as many as still mean one person, and one at least.
         *
         * @throws BadInput where there are not two
         */
        static NamedPair of(List<String> words, Book book) {
            People people = new People(book);
            List<String> left = new ArrayList<>(words);
            String first = take(left, people);
            if (!left.isEmpty() && Joiner.is(left.get(0))) {
                left.remove(0);
            }
            String second = take(left, people);
            if (first.isEmpty() || second.isEmpty()) {
                throw new BadInput(
                        first.isEmpty() ? "nobody is named" : "only “" + first + "” is named",
                        "name two people: kith intro ana \"carol park\" \"she needs a tax adviser\"");
            }
            return new NamedPair(first, second, String.join(" ", left));
        }

        private static String take(List<String> words, People people) {
            if (words.isEmpty()) {
                return "";
            }
            int taken = Math.max(1, people.leading(words));
            String name = unpunctuated(String.join(" ", words.subList(0, taken)));
            words.subList(0, taken).clear();
            return name;
        }

        private static String unpunctuated(String name) {
            return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
        }
    }
}
