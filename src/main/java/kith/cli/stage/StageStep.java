package kith.cli.stage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Ladder;
import kith.book.error.BadInput;
import kith.book.when.Lean;
import kith.cli.core.CommandContext;
import kith.cli.core.Console;
import kith.cli.core.Invocation;
import kith.cli.core.StageConfirmation;
import kith.model.Person;
import kith.model.Stage;
import kith.model.StageChange;
import kith.render.Days;
import kith.store.format.RecordText;

/** Moves a person to another stage, or mends the step that brought them where they are. */
final class StageStep {

    private final Invocation invocation;
    private final CommandContext context;

    StageStep(Invocation invocation, CommandContext context) {
        this.invocation = invocation;
        this.context = context;
    }

    void move(List<String> who, Stage to) throws IOException {
        if (invocation.has(StageCommand.UNTIL) && to != Stage.PARKED) {
            throw new BadInput("--until goes with parked only", "kith stage PERSON parked --until WHEN");
        }
        Optional<LocalDate> on = invocation.find(StageCommand.ON).map(context::pastDay);
        Optional<LocalDate> until = invocation.find(StageCommand.UNTIL).map(this::future);
        Person known = context.person(context.read(), who);
        String because = known.stage() == to ? said() : new StageConfirmation(context).because(known, to, said());
        Person moved = context.write(book -> {
            Person person = book.person(known.id())
                    .orElseThrow(
                            () -> new BadInput(known.name() + " was removed meanwhile", "kith undo brings them back"));
            Person after =
                    person.stage() == to ? mended(person, on, because, until) : stepped(person, to, on, because, until);
            return new CommandContext.Outcome<>(book.edit().put(after).build(), after);
        });
        if (context.isJson()) {
            context.console().painted(RecordText.json(moved));
        } else {
            tell(known, moved, because);
        }
    }

    private LocalDate future(String when) {
        LocalDate day = context.day(when, Lean.FUTURE);
        if (!day.isAfter(context.today())) {
            throw new BadInput(day + " is not after today", "park until a day that is still to come");
        }
        return day;
    }

    private Person stepped(Person person, Stage to, Optional<LocalDate> on, String because, Optional<LocalDate> until) {
        Optional<LocalDate> look =
                to == Stage.PARKED ? until.or(() -> Optional.of(Ladder.lookAgain(context.today()))) : Optional.empty();
        return Ladder.move(person, to, on.orElse(context.today()), because, look);
    }

    /** The last step with another day or reason, and with another day to look again. */
    private Person mended(Person person, Optional<LocalDate> on, String because, Optional<LocalDate> until) {
        List<StageChange> steps = new ArrayList<>(person.stages());
        boolean known = !steps.isEmpty() && steps.get(steps.size() - 1).stage() == person.stage();
        if (known) {
            StageChange last = steps.remove(steps.size() - 1);
            steps.add(new StageChange(
                    last.stage(), on.or(last::on), because.isEmpty() ? last.because() : because, last.extra()));
        } else if (on.isPresent() || !because.isEmpty()) {
            steps.add(StageChange.of(person.stage(), on.orElse(context.today()), because));
        }
        return person.edit()
                .stage(person.stage(), steps)
                .until(until.or(person::until))
                .build();
    }

    private void tell(Person before, Person after, String because) {
        Console console = context.console();
        String look = after.until()
                .map(day -> ", look again on " + Days.date(day, context.today()))
                .orElse("");
        String since = after.stageSince()
                .map(day -> ", since " + Days.date(day, context.today()))
                .orElse("");
        if (before.equals(after)) {
            console.say(after.name() + " is " + after.stage().word() + " already" + since + look);
        } else if (before.stage() == after.stage()) {
            console.say(after.name() + ": " + after.stage().word() + since + look
                    + (because.isEmpty() ? "" : ", because " + because));
        } else {
            console.say(after.name() + ": " + before.stage().word() + " → "
                    + after.stage().word() + look);
            if (after.stage() == Stage.ENDED && because.isEmpty()) {
                console.warn("no reason is kept; kith stage " + after.id()
                        + " ended --because \"…\" adds it, to learn from");
            }
        }
    }

    private String said() {
        return invocation.get(StageCommand.BECAUSE);
    }
}
