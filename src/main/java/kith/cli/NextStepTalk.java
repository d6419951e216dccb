package kith.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kith.book.Timeline;
import kith.book.advice.NextStep;
import kith.book.advice.Outlook;
import kith.model.Person;

/** Proposes a next step for an exchange that ended without one (rule P24); only where somebody can be asked. */
record NextStepTalk(Session session) {

    /** @return a note that agrees a next step, or empty */
    Optional<String> ask(NoteWords.Told told) throws IOException {
        boolean open = told.note().isExchange() && told.note().present().size() == 1 && !told.hasNextStep();
        if (!open || !session.console().canAsk()) {
            return Optional.empty();
        }
        Person person = told.book().person(told.note().present().get(0).id()).orElseThrow();
        Outlook outlook = new Outlook(told.book(), new Timeline(told.book()), session.today());
        Optional<NextStep> step = NextStep.of(outlook, person);
        if (step.isEmpty() || person.isAside()) {
            return Optional.empty();
        }
        String answer = session.console()
                .ask("  next? " + step.get().sentence().text() + " (y, or your own; Enter: none) ")
                .orElse("");
        if (answer.isEmpty() || List.of("n", "no").contains(answer)) {
            return Optional.empty();
        }
        String text = List.of("y", "yes").contains(answer)
                ? step.get().text().replace(';', ',') + " because "
                        + step.get().because().replace(';', ',')
                : answer;
        return Optional.of("@" + person.id() + " next: " + text);
    }
}
