package kith.book.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Sentence;
import kith.model.Person;

/**
 * A row of a report.
 *
 * @param people whom it is about, in the order in which they are named
 * @param isList whether it may be about any number of people, and not about just one
 * @param title what it is about where that is not a person
 */
public record Row(List<Person> people, boolean isList, String title, List<Cell> cells) {

    /** Where a reader finds a cell. */
    public enum Place {
        /** Beside the others. */
        COLUMN,
        /** In a line of its own below. */
        BELOW,
        /** Nowhere: it is for programs. */
        HIDDEN
    }

    /**
     * A value of a row.
     *
     * @param key under which programs find it; empty where it is for readers only
     * @param lead words that only readers see before it
     */
    public record Cell(String key, Value value, Place place, String lead) {}

    static Row about(Person person) {
        return new Row(List.of(person), false, "", List.of());
    }

    /** A row about people together. */
    static Row about(List<Person> people) {
        return new Row(List.copyOf(people), true, "", List.of());
    }

    static Row titled(String title) {
        return new Row(List.of(), true, title, List.of());
    }

    /** The row with the people whom it concerns. */
    Row of(List<Person> others) {
        return new Row(List.copyOf(others), true, title, cells);
    }

    Row says(String key, String words) {
        return says(key, Sentence.of(words));
    }

    Row says(String key, Sentence sentence) {
        return put(key, new Value.Said(sentence), Place.COLUMN, "");
    }

    Row column(String key, Value value) {
        return put(key, value, Place.COLUMN, "");
    }

    Row column(String key, String lead, Value value) {
        return put(key, value, Place.COLUMN, lead);
    }

    /** Words in a line below the row; none where there are no words. */
    Row below(String key, String lead, Sentence sentence) {
        return sentence.isEmpty() ? this : put(key, new Value.Said(sentence), Place.BELOW, lead);
    }

    Row below(String key, String lead, String words) {
        return below(key, lead, Sentence.of(words));
    }

    /** A day as a distance from today. */
    Row ago(String key, String lead, Optional<LocalDate> day) {
        return day.isPresent() ? put(key, new Value.Ago(day.get()), Place.COLUMN, lead) : says(key, "");
    }

    /** The row without the lines below it. */
    Row inOneLine() {
        List<Cell> beside =
                cells.stream().filter(cell -> cell.place() != Place.BELOW).toList();
        return new Row(people, isList, title, beside);
    }

    /** What it is called: its title, else the names of its people. */
    public String name() {
        return title.isEmpty() ? Words.names(people) : title;
    }

    /** A value that only programs see. */
    Row hidden(String key, Value value) {
        return put(key, value, Place.HIDDEN, "");
    }

    private Row put(String key, Value value, Place place, String lead) {
        List<Cell> longer = new ArrayList<>(cells);
        longer.add(new Cell(key, value, place, lead));
        return new Row(people, isList, title, List.copyOf(longer));
    }
}
