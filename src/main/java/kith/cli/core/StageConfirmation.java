package kith.cli.core;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.book.Ladder;
import kith.book.error.BadInput;
import kith.model.Entry;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Stage;
import kith.model.StageChange;

/**
 * Asks for the reason of a step that runs ahead of the evidence, and says what is missing (rule P13). What speaks for and against a
 * person is shown before they climb (rule P18). It advises and never blocks: any reason is accepted.
 */
public final class StageConfirmation {

    private final CommandContext context;

    public StageConfirmation(CommandContext context) {
        this.context = context;
    }

    /**
     * The reason for a step.
     *
     * @param said what {@code --because} says, or empty
     * @throws BadInput where the step wants a reason and nobody can be asked for it
     */
    public String because(Person person, Stage to, String said) throws IOException {
        boolean up = to.isRung() && to.rungsAbove(person.rung()) > 0;
        if (!said.isEmpty() || !up) {
            return said;
        }
        Console console = context.console();
        List<String> lacks = new Ladder(context.read()).lacks(person, to);
        List<String> dealbreakers = texts(person, NoteField.DEALBREAKER);
        boolean jump = Ladder.isJump(person, to);
        boolean thin = !lacks.isEmpty() && to.rungsAbove(Stage.KNOWN) > 0;
        if (console.canAsk()) {
            Stream.of(NoteField.PLUS, NoteField.MINUS, NoteField.DEALBREAKER)
                    .forEach(trait -> texts(person, trait).forEach(text -> console.warn(trait.option() + ": " + text)));
        }
        if (!jump && !thin && dealbreakers.isEmpty()) {
            return said;
        }
        String problem = person.name() + ": " + person.rung().word() + " → " + to.word() + problem(jump, thin, lacks)
                + (dealbreakers.isEmpty() ? "" : "; deal-breaker: " + String.join(", ", dealbreakers));
        boolean wanted = jump || !dealbreakers.isEmpty();
        if (wanted && !console.canAsk()) {
            throw new BadInput(problem, "say why: --because \"…\"");
        }
        console.warn(problem);
        if (!console.canAsk()) {
            return said; // one rung at a time is the user's own decision: advice, never a block
        }
        return console.ask("Why now? (kept with the step; Enter: go on without) ")
                .orElseThrow(() -> new BadInput("nothing was written", "give the reason by --because, or press Enter"));
    }

    private static String problem(boolean jump, boolean thin, List<String> lacks) {
        String missing = lacks.isEmpty() ? "" : "; not noted yet: " + String.join(", ", lacks);
        if (jump) {
            return " is more than one rung" + missing;
        }
        return thin ? " is early" + missing : " wants a reason" + missing;
    }

    private static List<String> texts(Person person, NoteField trait) {
        return person.open(trait).stream().map(Entry::text).toList();
    }

    /**
     * The person with a reason to the step that facets brought.
     *
     * @param before where they stood
     */
    public static Person reasoned(Stage before, Person after, String because) {
        if (because.isEmpty() || before == after.stage() || after.stages().isEmpty()) {
            return after;
        }
        List<StageChange> steps = new ArrayList<>(after.stages());
        StageChange last = steps.remove(steps.size() - 1);
        steps.add(new StageChange(last.stage(), last.on(), because, last.extra()));
        return after.edit().stage(after.stage(), steps).build();
    }
}
