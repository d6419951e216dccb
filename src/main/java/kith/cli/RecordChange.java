package kith.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.book.people.Typo;
import kith.book.when.Lean;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.Kind;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Review;
import kith.model.Stored;
import picocli.CommandLine.Model.CommandSpec;

/** The options of {@code kith edit} for a note or a promise. */
final class RecordChange {

    static final List<String> OPTIONS = List.of("--text", "--kind", "--on", "--quality", "--due", "--because");

    private static final List<String> OF_NOTES = List.of("--kind", "--on", "--quality");
    private static final List<String> OF_PROMISES = List.of("--due", "--because");

    private final Call call;
    private final Session session;

    RecordChange(Call call, Session session) {
        this.call = call;
        this.session = session;
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Command.text("--text", "TEXT", "the words of a note or promise"));
        spec.addOption(Command.text("--kind", "KIND", "the kind of a note: coffee, call …"));
        spec.addOption(Command.text("--on", "WHEN", "the day of a note"));
        spec.addOption(Command.text("--quality", "1-5", "the quality of a note"));
        spec.addOption(Command.text("--due", "WHEN", "when a promise is due"));
    }

    /** The record as the options want it. */
    Stored of(Stored before) {
        if (before instanceof Interaction note) {
            refuse(OF_PROMISES, "belongs to a promise", "a note has --text --kind --on --quality");
            return note(note);
        } else if (before instanceof Promise promise) {
            refuse(OF_NOTES, "belongs to a note", "a promise has --text --due --because");
            return promise(promise);
        }
        throw new BadInput(before.id() + " has no such options", other(before));
    }

    private static String other(Stored record) {
        if (record instanceof Group group) {
            return "kith add --group \"" + group.name() + "\" --every … --next … --where …, or kith edit " + group.id();
        } else if (record instanceof Person || record instanceof Introduction || record instanceof Review) {
            return "without options it opens in $EDITOR: kith edit " + record.id();
        }
        return Failures.help("edit");
    }

    private void refuse(List<String> options, String why, String remedy) {
        for (String option : options) {
            if (call.has(option)) {
                throw new BadInput(option + " " + why, remedy);
            }
        }
    }

    private Interaction note(Interaction before) {
        LocalDate on = Given.text(call, "--on").map(session::pastDay).orElse(before.on());
        String kind = Given.text(call, "--kind").map(RecordChange::kind).orElse(before.kind());
        Optional<String> quality = Given.text(call, "--quality");
        if (quality.isPresent()
                && (quality.get().length() != 1
                        || !Interaction.isQuality(quality.get().charAt(0) - '0'))) {
            throw new BadInput("“" + quality.get() + "” is no quality", "write a number from 1 (poor) to 5 (great)");
        }
        return before.reworded(
                on,
                kind,
                Given.text(call, "--text").orElse(before.note()),
                quality.map(Integer::parseInt).orElse(before.quality()));
    }

    private static String kind(String word) {
        Optional<Kind> known = Kind.of(word);
        if (known.isPresent()) {
            return known.get().word();
        }
        for (Kind kind : Kind.values()) {
            if (Typo.slips(word, kind.word(), 1) <= 1) {
                throw new BadInput("“" + word + "” is no kind of exchange", "did you mean " + kind.word() + "?");
            }
        }
        throw new BadInput("“" + word + "” is no kind of exchange", "kith log --help lists them");
    }

    private Promise promise(Promise before) {
        Optional<LocalDate> due = Given.text(call, "--due").map(when -> session.day(when, Lean.FUTURE));
        return before.worded(
                Given.text(call, "--text").orElse(before.text()),
                Given.text(call, "--because").orElse(before.because()),
                due.or(before::due));
    }
}
