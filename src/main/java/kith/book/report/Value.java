package kith.book.report;

import java.time.LocalDate;
import java.util.List;
import kith.book.Sentence;
import kith.book.advice.Warmth;

/** What stands in a row of a report under one key. */
public sealed interface Value {

    /** Words, perhaps with days in them. */
    record Said(Sentence sentence) implements Value {}

    /** A day. */
    record On(LocalDate day) implements Value {}

    /** A day that a reader takes in better as a distance from today. */
    record Ago(LocalDate day) implements Value {}

    /** A day by which something is to be done. */
    record By(LocalDate day) implements Value {}

    /** How many days something is late; less than 0 ahead. */
    record Late(long days) implements Value {}

    /** How warm a relationship is. */
    record Warm(Warmth.Level level) implements Value {}

    /** The id of a record. */
    record Id(String id) implements Value {}

    /** A number of things; never of what one person gave another. */
    record Count(long number) implements Value {}

    /** Several texts. */
    record Several(List<String> texts) implements Value {}
}
