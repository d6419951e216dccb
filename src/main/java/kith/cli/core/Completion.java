package kith.cli.core;

import java.util.ArrayList;
import java.util.List;
import kith.book.advice.Flag;
import kith.book.report.Reports;
import kith.exchange.Source;
import kith.model.Kind;
import kith.model.Stage;

/** What Tab offers for the value of an option, or for the words of a command. */
public enum Completion {
    /** Whatever the user makes up. */
    TEXT,
    PERSON,
    GROUP,
    TAG,
    AIM,
    ORG,
    PLACE,
    STAGE,
    RHYTHM,
    KIND,
    FLAG,
    SOURCE,
    DAY,
    FILE,
    SHELL,
    /** A quick note. */
    NOTE,
    /** Filters of {@code kith list}. */
    FILTER,
    /** Ids of lines of {@code kith remind}, then a note. */
    LINE,
    /** Ids of lines, then a day. */
    LINE_AND_DAY,
    PERSON_OR_GROUP,
    PERSON_THEN_STAGE,
    PERSON_OR_REPORT;

    private static final List<String> DAYS =
            List.of("today", "yesterday", "tomorrow", "mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** The words to choose from that are the same in every book; those of a book come from the book. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        switch (this) {
            case AIM -> words.addAll(List.of("client", "referral", "partner", "mentor", "friend"));
            case STAGE, PERSON_THEN_STAGE -> {
                for (Stage stage : Stage.values()) {
                    words.add(stage.word());
                }
            }
            case RHYTHM ->
                words.addAll(List.of("weekly", "2w", "monthly", "6w", "quarterly", "6mo", "yearly", "never"));
            case KIND, NOTE -> {
                for (Kind kind : Kind.values()) {
                    words.add(kind.word());
                }
            }
            case FLAG -> {
                for (Flag flag : Flag.values()) {
                    words.add(flag.word());
                }
            }
            case SOURCE -> {
                for (Source source : Source.all()) {
                    words.add(source.word());
                }
            }
            case DAY, LINE_AND_DAY -> words.addAll(DAYS);
            case SHELL -> words.addAll(List.of("bash", "zsh", "fish"));
            case PERSON_OR_REPORT -> words.addAll(Reports.words());
            case TEXT, PERSON, GROUP, TAG, ORG, PLACE, FILE, FILTER, LINE, PERSON_OR_GROUP -> {}
        }
        return words;
    }
}
