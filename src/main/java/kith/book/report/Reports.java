package kith.book.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All reports by name. */
public final class Reports {

    private Reports() {}

    /** In the order of the help. */
    public static List<Report> all() {
        return List.of(
                new NeglectedReport(),
                new FlagsReport(),
                new NextStepsReport(),
                new IntrosReport(),
                new ThanksReport(),
                new PromisesReport(),
                new FocusReport(),
                new StagesReport(),
                new ActivityReport(),
                new GroupsReport(),
                new ReviewReport());
    }

    public static List<String> words() {
        List<String> words = new ArrayList<>();
        all().forEach(report -> words.add(report.word()));
        return words;
    }

    public static Optional<Report> of(String word) {
        return all().stream().filter(report -> report.word().equals(word)).findFirst();
    }
}
