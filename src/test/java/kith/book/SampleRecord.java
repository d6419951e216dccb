package kith.book;

import kith.model.Stored;

/** A record in the making. */
interface SampleRecord {
    Stored made();
}
