package kith.cli.note;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.book.Log;
import kith.book.Timeline;
import kith.book.advice.AdviceContext;
import kith.book.advice.NextStep;
import kith.book.error.BadInput;
import kith.book.note.Note;
import kith.book.note.NoteReader;
import kith.cli.core.Arguments;
import kith.cli.core.CommandContext;
import kith.cli.core.Option;
import kith.cli.core.ShellWords;
import kith.cli.core.UnsavedInput;
import kith.model.Book;
import kith.model.Person;

/**
 * Logs one note and says what was understood. Somebody who types is asked about doubts before it is written, and about a next step
 * afterwards.
 */
final class NoteLogger {

    private static final List<String> DOUBT_ANSWERS = List.of("y", "yes", "n", "no", "e", "edit", "");

    private final CommandContext context;

    NoteLogger(CommandContext context) {
        this.context = context;
    }

    /** @param amends whether it replaces the last note */
    void log(String text, boolean amends) throws IOException {
        NoteSummary.LoggedNote logged;
        try {
            if (!amends && asksBefore()) {
                askAboutDoubts(read(text, context.read()).answer());
            }
            logged = context.write(book -> read(text, amends ? withoutLastNote(book) : book));
        } catch (RuntimeException e) {
            throw UnsavedInput.note(text, e);
        }
        print(logged);
        if (!amends && canPropose()) {
            logNextStep(new NextStepQuestion(context).ask(logged));
        }
    }

    private CommandContext.Outcome<NoteSummary.LoggedNote> read(String text, Book from) {
        Note note = new NoteReader(from, context.today(), context.dateOrder(from), context.chooser()).read(text, false);
        Book.Draft draft = from.edit();
        Log.Logged logged = new Log(draft, context.ids(), context.today()).log(note);
        Book after = draft.build();
        return new CommandContext.Outcome<>(after, new NoteSummary.LoggedNote(after, note, logged));
    }

    private void print(NoteSummary.LoggedNote logged) {
        if (context.isJson()) {
            context.console().painted(logged.json());
        } else {
            logged.lines(context.today()).forEach(context.console()::say);
        }
        if (!asksBefore()) {
            logged.warnings().forEach(context.console()::warn);
        }
    }

    /** Whether doubts are settled before the note is written, as in the shell; elsewhere they are warnings afterwards. */
    private boolean asksBefore() {
        return context.console().isNumbering() && canPropose();
    }

    /** A script never waits, and loads nothing of what a question would need. */
    private boolean canPropose() {
        return context.console().canPropose() && !context.isJson() && !context.isDryRun();
    }

    /**
     * Asks whether to log a note in which not every name was understood.
     *
     * @throws BadInput where the user does not want it logged
     */
    private void askAboutDoubts(NoteSummary.LoggedNote logged) throws IOException {
        if (logged.warnings().isEmpty()) {
            return;
        }
        logged.warnings().forEach(context.console()::warn);
        String answer = context.console()
                .ask("log it? [Y/n/e: edit] ", DOUBT_ANSWERS::contains, "y, n or e")
                .orElse("n");
        if (answer.startsWith("e") || answer.startsWith("n")) {
            context.environment().shell().ifPresent(visit -> visit.refuse(answer.startsWith("e")));
            throw new BadInput("nothing was logged", "write new: before a name to add somebody");
        }
    }

    /** The book without the last note and everything that was logged with it, for {@code --amend}. */
    private Book withoutLastNote(Book book) {
        return context.file()
                .without(book, NoteLogger::isNote, command -> has(command, LogCommand.AMEND))
                .orElseThrow(() -> new BadInput(
                        "there is no last note to replace: this machine has logged none",
                        "kith edit ID changes any note"));
    }

    /** @param command a command as the journal keeps it */
    private static boolean isNote(String command) {
        boolean isNote = command.equals("log") || command.startsWith("log ");
        if (isNote && has(command, LogCommand.BATCH)) {
            throw new BadInput("the last notes came as a batch", "kith show and kith edit ID change single ones");
        }
        return isNote;
    }

    private static boolean has(String command, Option<?> option) {
        List<String> words = ShellWords.split(command);
        return Arguments.of(new LogCommand(), words.subList(1, words.size())).has(option);
    }

    /** Logs the next step as a change of its own: the note stays, whatever becomes of the step. */
    private void logNextStep(Optional<String> step) {
        if (step.isEmpty()) {
            return;
        }
        try {
            NoteSummary.LoggedNote logged = context.write("log " + step.get(), book -> read(step.get(), book));
            logged.consequences(context.today()).forEach(context.console()::say);
        } catch (RuntimeException e) {
            context.environment().shell().ifPresent(visit -> visit.refuse(false));
            throw UnsavedInput.note(step.get(), e);
        }
    }

    /** Proposes a next step for an exchange that ended without one (rule P24). It alone needs the advice. */
    private static final class NextStepQuestion {

        private static final List<String> ANSWERS = List.of("y", "yes", "n", "no", "");

        private final CommandContext context;

        NextStepQuestion(CommandContext context) {
            this.context = context;
        }

        /**
         * Asks about the first person that the note names.
         *
         * @return a note with the next step, or empty
         */
        Optional<String> ask(NoteSummary.LoggedNote logged) throws IOException {
            Note note = logged.note();
            if (!note.isExchange() || note.present().isEmpty() || logged.hasNextStep()) {
                return Optional.empty();
            }
            Book book = logged.book();
            Person person = book.person(note.present().get(0).id()).orElseThrow();
            AdviceContext advice = new AdviceContext(book, new Timeline(book), context.today());
            Optional<NextStep> step = person.isAside() ? Optional.empty() : NextStep.of(advice, person);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            String answer = context.console()
                    .ask(
                            "proposed: " + step.get().sentence().text()
                                    + "\nnext (y: that; or your own words; Enter: none): ",
                            ANSWERS)
                    .orElse("");
            String word = answer.toLowerCase(Locale.ROOT);
            if (answer.isEmpty() || List.of("n", "no").contains(word)) {
                return Optional.empty();
            }
            boolean isAccepted = List.of("y", "yes").contains(word);
            boolean isMarked = word.startsWith("next:") || word.startsWith("they:");
            String marker = isMarked ? " " : " next: ";
            return Optional.of("@" + person.id() + marker + (isAccepted ? clause(step.get()) : answer));
        }

        /** The step as words of a clause, which a semicolon would end. */
        private static String clause(NextStep step) {
            return step.text().replace(';', ',') + " because " + step.because().replace(';', ',');
        }
    }
}
