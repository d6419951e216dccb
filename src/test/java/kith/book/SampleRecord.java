package kith.book;

import kith.model.Entity;

/** A record in the making. */
public interface SampleRecord {
    Entity made();
}
