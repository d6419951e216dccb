package kith.cli.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.book.people.EditDistance;
import kith.book.when.Lean;
import kith.cli.core.CommandContext;
import kith.cli.core.Completion;
import kith.cli.core.Failures;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.model.Entity;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.Kind;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Review;

/** The options of {@code kith edit} for a note or a promise. */
final class RecordChange {

    private static final Option<String> TEXT =
            Option.text("--text", "TEXT", "the words of a note or promise", Completion.TEXT);
    private static final Option<String> KIND =
            Option.text("--kind", "KIND", "the kind of a note: coffee, call …", Completion.KIND);
    private static final Option<String> ON = Option.text("--on", "WHEN", "the day of a note", Completion.DAY);
    private static final Option<Integer> QUALITY = Option.mark("--quality", "the quality of a note", 1, 5);
    private static final Option<String> DUE = Option.text("--due", "WHEN", "when a promise is due", Completion.DAY);

    private static final List<Option<?>> OF_NOTES = List.of(KIND, ON, QUALITY);
    private static final List<Option<?>> OF_PROMISES = List.of(DUE, FacetOptions.BECAUSE);

    /** Those that only a note or a promise has. */
    static final List<Option<?>> OWN = List.of(TEXT, KIND, ON, QUALITY, DUE);

    /** With what a promise shares with a person. */
    static final List<Option<?>> ALL = List.of(TEXT, KIND, ON, QUALITY, DUE, FacetOptions.BECAUSE);

    private final Invocation invocation;
    private final CommandContext context;

    RecordChange(Invocation invocation, CommandContext context) {
        this.invocation = invocation;
        this.context = context;
    }

    /** The record as the options want it. */
    Entity of(Entity before) {
        if (before instanceof Interaction note) {
            refuse(OF_PROMISES, "belongs to a promise", "a note has --text --kind --on --quality");
            return note(note);
        } else if (before instanceof Promise promise) {
            refuse(OF_NOTES, "belongs to a note", "a promise has --text --due --because");
            return promise(promise);
        }
        throw new BadInput(before.id() + " has no such options", other(before));
    }

    private static String other(Entity record) {
        if (record instanceof Group group) {
            return "kith add --group \"" + group.name() + "\" --every … --next … --where …, or kith edit " + group.id();
        } else if (record instanceof Person || record instanceof Introduction || record instanceof Review) {
            return "without options it opens in $EDITOR: kith edit " + record.id();
        }
        return Failures.help("edit");
    }

    private void refuse(List<Option<?>> options, String why, String remedy) {
        for (Option<?> option : options) {
            if (invocation.has(option)) {
                throw new BadInput(option.name() + " " + why, remedy);
            }
        }
    }

    private Interaction note(Interaction before) {
        LocalDate on = invocation.find(ON).map(context::pastDay).orElse(before.on());
        String kind = invocation.find(KIND).map(RecordChange::kind).orElse(before.kind());
        int quality = invocation.find(QUALITY).orElse(before.quality());
        return before.reworded(on, kind, invocation.find(TEXT).orElse(before.note()), quality);
    }

    private static String kind(String word) {
        Optional<Kind> known = Kind.of(word);
        if (known.isPresent()) {
            return known.get().word();
        }
        for (Kind kind : Kind.values()) {
            if (EditDistance.slips(word, kind.word(), 1) <= 1) {
                throw new BadInput("“" + word + "” is not a kind of exchange", "did you mean " + kind.word() + "?");
            }
        }
        throw new BadInput("“" + word + "” is not a kind of exchange", "kith log --help lists them");
    }

    private Promise promise(Promise before) {
        Optional<LocalDate> due = invocation.find(DUE).map(when -> context.day(when, Lean.FUTURE));
        return before.worded(
                invocation.find(TEXT).orElse(before.text()),
                invocation.find(FacetOptions.BECAUSE).orElse(before.because()),
                due.or(before::due));
    }
}
