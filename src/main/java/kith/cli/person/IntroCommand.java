package kith.cli.person;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kith.book.Introductions;
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
    public int run(Invocation invocation, CommandContext session) throws IOException {
        List<String> words = invocation.words();
        Optional<IntroductionStatus> status = invocation.find(STATUS).flatMap(IntroductionStatus::of);
        Book book = session.read();
        TwoNames two = TwoNames.of(words, book);
        Person a = session.person(book, List.of(two.first()));
        Person b = session.person(book, List.of(two.second()));
        Introductions.Opened opened = session.write(from -> {
            Book.Draft draft = from.edit();
            Introductions.Opened outcome = change(draft, from, session, a, b, two.rest(), status);
            return new CommandContext.Outcome<>(draft.build(), outcome);
        });
        tell(session, opened, a, b);
        return 0;
    }

    private static Introductions.Opened change(
            Book.Draft draft,
            Book from,
            CommandContext session,
            Person a,
            Person b,
            String note,
            Optional<IntroductionStatus> status) {
        Optional<Introduction> there = Introductions.between(from.introductions(), a.id(), b.id());
        if (status.isPresent() && there.isPresent()) {
            Introduction moved = Introductions.moveTo(draft, there.get(), status.get(), session.today());
            return new Introductions.Opened(moved, List.of());
        }
        Introductions.Opened opened = Introductions.offer(draft, session.ids(), a, b, session.today(), note);
        if (status.isEmpty() || status.get() == IntroductionStatus.OFFERED) {
            return opened;
        }
        Introduction moved = Introductions.moveTo(draft, opened.introduction(), status.get(), session.today());
        return new Introductions.Opened(moved, List.of());
    }

    private static void tell(CommandContext session, Introductions.Opened opened, Person a, Person b) {
        Console console = session.console();
        if (session.isJson()) {
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
                        + ", by " + Days.date(step.dueDay(), session.today())));
    }
}
