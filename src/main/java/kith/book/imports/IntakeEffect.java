package kith.book.imports;

/** What a row of a file did to a book. */
enum IntakeEffect {
    ADDED,
    UPDATED,
    UNCHANGED
}
