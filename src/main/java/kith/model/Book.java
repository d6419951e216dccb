package kith.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is kept, at one moment. A change makes a new book and leaves the old one as it is.
 *
 * <p>People and groups stand in the order of their ids, everything else by date and then id.
 */
public final class Book {

    /** A book with nothing in it. */
    public static final Book EMPTY = new Book(Me.UNKNOWN, new EnumMap<>(EntityType.class), Extra.NONE);

    private final Me me;
    private final Map<EntityType, List<Entity>> records;
    private final Extra extra;
    /** By their ids, once somebody asked for one. */
    private volatile Optional<Map<String, Person>> people;

    private Book(Me me, Map<EntityType, List<Entity>> records, Extra extra) {
        this(me, records, extra, Optional.empty());
    }

    private Book(Me me, Map<EntityType, List<Entity>> records, Extra extra, Optional<Map<String, Person>> people) {
        this.me = me;
        this.records = records;
        this.extra = extra;
        this.people = people;
    }

    private Map<String, Person> byId() {
        if (people.isEmpty()) {
            List<Person> all = people();
            Map<String, Person> byId = new HashMap<>(all.size() * 2);
            for (Person person : all) {
                byId.put(person.id(), person);
            }
            people = Optional.of(byId);
        }
        return people.get();
    }

    public Me me() {
        return me;
    }

    /** Unknown keys beside the arrays. */
    public Extra extra() {
        return extra;
    }

    /** The records of one array, in order. */
    public List<Entity> records(EntityType sort) {
        return records.getOrDefault(sort, List.of());
    }

    public List<Person> people() {
        return typed(EntityType.PERSON);
    }

    public List<Group> groups() {
        return typed(EntityType.GROUP);
    }

    /** Oldest first. */
    public List<Interaction> interactions() {
        return typed(EntityType.INTERACTION);
    }

    /** By the day on which they were noted, oldest first. */
    public List<Promise> promises() {
        return typed(EntityType.PROMISE);
    }

    public List<Introduction> introductions() {
        return typed(EntityType.INTRODUCTION);
    }

    public List<Review> reviews() {
        return typed(EntityType.REVIEW);
    }

    @SuppressWarnings("unchecked") // each array holds records of its own sort only: Draft.put files them by sort()
    private <T extends Entity> List<T> typed(EntityType sort) {
        return (List<T>) (List<?>) records(sort);
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** A person's name, or the id itself where nobody has it (any more). */
    public String nameOf(String personId) {
        Person person = byId().get(personId);
        return person == null ? personId : person.name();
    }

    public Optional<Group> group(String id) {
        for (Group group : groups()) {
            if (group.id().equals(id)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** The name of a group, or the id itself where none has it (any more). */
    public String groupName(String id) {
        return group(id).map(Group::name).orElse(id);
    }

    public Draft edit() {
        return new Draft(this);
    }

    /** The order of a book's records of one sort. Less than 0 where the first comes first; 0 only for two with the same id. */
    public static int order(Entity one, Entity other) {
        int byDay = day(one).compareTo(day(other));
        return byDay != 0 ? byDay : one.id().compareTo(other.id());
    }

    private static LocalDate day(Entity stored) {
        if (stored instanceof Interaction it) {
            return it.on();
        } else if (stored instanceof Promise promise) {
            return promise.noted();
        } else if (stored instanceof Introduction introduction) {
            return introduction.on();
        } else if (stored instanceof Review review) {
            return review.on();
        }
        return LocalDate.EPOCH;
    }

    /**
     * Makes a book of records as they were read, in whatever order.
     *
     * @param records no two of a sort with the same id
     */
    public static Book of(Me me, Map<EntityType, ? extends List<? extends Entity>> records, Extra extra) {
        Map<EntityType, List<Entity>> all = new EnumMap<>(EntityType.class);
        records.forEach((sort, list) -> all.put(sort, inOrder(list)));
        return new Book(me, all, extra);
    }

    /**
     * Makes a book of records that stand in its order already.
     *
     * @param records are kept, and not to be changed any more
     */
    public static Book ofOrdered(Me me, Map<EntityType, List<Entity>> records, Extra extra) {
        Map<EntityType, List<Entity>> all = new EnumMap<>(EntityType.class);
        for (Map.Entry<EntityType, List<Entity>> one : records.entrySet()) {
            all.put(one.getKey(), Collections.unmodifiableList(one.getValue()));
        }
        return new Book(me, all, extra);
    }

    private static List<Entity> inOrder(Collection<? extends Entity> records) {
        List<Entity> sorted = new ArrayList<>(records);
        sorted.sort(Book::order);
        return Collections.unmodifiableList(sorted);
    }

    /** A book in the making. What is not changed is not copied. */
    public static final class Draft {

        private final Book base;
        private Me me;
        private Extra extra;
        private final Map<EntityType, Edits> edits = new EnumMap<>(EntityType.class);

        private Draft(Book base) {
            this.base = base;
            this.me = base.me;
            this.extra = base.extra;
        }

        private Edits edits(EntityType sort) {
            Edits there = edits.get(sort);
            if (there == null) {
                there = new Edits(base.records(sort));
                edits.put(sort, there);
            }
            return there;
        }

        public Draft me(Me value) {
            me = value;
            return this;
        }

        public Draft extra(Extra value) {
            extra = value;
            return this;
        }

        /** Adds a record, or replaces the one of the same sort and id. */
        public Draft put(Entity stored) {
            edits(stored.type()).put(stored);
            return this;
        }

        /**
         * Adds a record whose id no other of its sort has: unlike {@link #put}, without a look at all that are there.
         */
        public Draft add(Entity stored) {
            edits(stored.type()).add(stored);
            return this;
        }

        public Draft remove(EntityType sort, String id) {
            edits(sort).remove(id);
            return this;
        }

        /** All records of a sort as they stand in the draft by now, in no order. */
        public Collection<Entity> records(EntityType sort) {
            return edits(sort).all();
        }

        /** A record as it stands in the draft. */
        public Optional<Entity> find(EntityType sort, String id) {
            return edits(sort).find(id);
        }

        /** The id of the last interaction of a day before the draft was begun, or empty. */
        public String lastInteractionOf(LocalDate day) {
            List<Interaction> all = base.interactions();
            for (int i = all.size() - 1; i >= 0 && !all.get(i).on().isBefore(day); i--) {
                if (all.get(i).on().equals(day)) {
                    return all.get(i).id();
                }
            }
            return "";
        }

        public Optional<Person> person(String id) {
            return find(EntityType.PERSON, id).map(Person.class::cast);
        }

        public Book build() {
            Map<EntityType, List<Entity>> all = new EnumMap<>(EntityType.class);
            boolean changed = false;
            for (EntityType sort : EntityType.values()) {
                if (isChanged(sort)) {
                    all.put(sort, edits(sort).inOrder());
                    changed = true;
                } else {
                    all.put(sort, base.records(sort));
                }
            }
            if (!changed && me.equals(base.me) && extra.equals(base.extra)) {
                return base;
            }
            return isChanged(EntityType.PERSON) ? new Book(me, all, extra) : new Book(me, all, extra, base.people);
        }

        private boolean isChanged(EntityType sort) {
            Edits made = edits.get(sort);
            return made != null && !made.isEmpty();
        }
    }
}
