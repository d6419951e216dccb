package kith.book.report;

import java.util.List;

/** A report that can be asked for by its name. */
public interface Report {

    /** The word that asks for it. */
    String word();

    /** What it shows, in half a line. */
    String about();

    /** The keys of its rows for programs, behind those that say whom a row is about. */
    List<String> keys();

    /** The rows; a section without any is not shown. */
    List<Section> sections(Scope scope);
}
