package kith.model;

/** A record of the data file: one line in one of its arrays, with an id that never changes. */
public sealed interface Entity permits Person, Group, Interaction, Promise, Introduction, Review {

    String id();

    EntityType type();
}
