package kith.cli.note;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.book.Timeline;
import kith.book.advice.AdviceContext;
import kith.book.advice.NextStep;
import kith.cli.core.CommandContext;
import kith.model.Person;

/** Proposes a next step for an exchange that ended without one (rule P24); only where somebody can be asked. */
record NextStepTalk(CommandContext session) {

    private static final List<String> KNOWN = List.of("y", "yes", "n", "no", "");

    /**
     * Asks about whom the note names first.
     *
     * @param told the note that was logged
     * @return a note with the next step, or empty
     */
    Optional<String> ask(NoteSummary.Told told) throws IOException {
        if (!told.note().isExchange() || told.note().present().isEmpty() || told.hasNextStep()) {
            return Optional.empty();
        }
        Person person = told.book().person(told.note().present().get(0).id()).orElseThrow();
        AdviceContext outlook = new AdviceContext(told.book(), new Timeline(told.book()), session.today());
        Optional<NextStep> step = person.isAside() ? Optional.empty() : NextStep.of(outlook, person);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        String answer = session.console()
                .ask(
                        "proposed: " + step.get().sentence().text()
                                + "\nnext (y: that; or your own words; Enter: none): ",
                        KNOWN)
                .orElse("");
        String word = answer.toLowerCase(Locale.ROOT);
        if (answer.isEmpty() || List.of("n", "no").contains(word)) {
            return Optional.empty();
        }
        boolean taken = List.of("y", "yes").contains(word);
        boolean isMarked = word.startsWith("next:") || word.startsWith("they:");
        String marker = isMarked ? " " : " next: ";
        return Optional.of("@" + person.id() + marker + (taken ? clause(step.get()) : answer));
    }

    /** A semicolon would end the clause. */
    private static String clause(NextStep step) {
        return step.text().replace(';', ',') + " because " + step.because().replace(';', ',');
    }
}
