package kith.cli.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.book.report.Report;
import kith.book.report.ReviewReport;
import kith.book.report.Scope;
import kith.cli.core.CommandContext;
import kith.cli.core.Completion;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.model.Extra;
import kith.model.Review;
import kith.store.format.RecordText;

/** The answers to the questions of a review: given as options, or typed where somebody can be asked. They are kept. */
record ReviewAnswers(Invocation invocation, CommandContext context) {

    static final Option<List<String>> ANSWER =
            Option.texts("--answer", "TEXT", "keep an answer to a question of review; up to three", Completion.TEXT);

    boolean areGiven() {
        return invocation.has(ANSWER);
    }

    void refuseElsewhere(Report report) {
        if (areGiven() && !(report instanceof ReviewReport)) {
            throw new BadInput("--answer belongs to a review", "kith report review --answer TEXT");
        }
        int most = ReviewReport.QUESTIONS.size();
        if (invocation.get(ANSWER).size() > most) {
            throw new BadInput("there are more answers than questions", "give up to " + most + ", in their order");
        }
    }

    void take(Report report, Scope scope, String format) throws IOException {
        if (!(report instanceof ReviewReport)) {
            return;
        }
        List<String> answers = new ArrayList<>(invocation.get(ANSWER));
        boolean asks = !areGiven() && format.equals("text") && context.console().canPropose();
        if (asks && !scope.book().people().isEmpty()) {
            answers.addAll(asked());
        }
        if (answers.stream().allMatch(String::isEmpty)) {
            return;
        }
        LocalDate since = ReviewReport.period(scope).since();
        Review review = new Review(context.today(), since, List.copyOf(answers), Extra.NONE);
        Review kept = context.write(
                book -> new CommandContext.Outcome<>(book.edit().put(review).build(), review));
        if (format.equals("json") && areGiven()) {
            context.console().painted(RecordText.json(kept));
        } else {
            context.console().say("kept for the next review");
        }
    }

    private List<String> asked() throws IOException {
        List<String> answers = new ArrayList<>();
        for (String question : ReviewReport.QUESTIONS) {
            Optional<String> answer = context.console().ask(question + " (Enter: skip) ");
            if (answer.isEmpty()) {
                break; // the end of input skips the rest
            }
            answers.add(answer.get());
        }
        return answers;
    }
}
