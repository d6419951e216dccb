package kith.book.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Extra;
import kith.model.ListField;
import kith.model.Me;
import kith.model.Person;

/** Books of people who have little but a name. */
final class Folks {

    private Folks() {}

    /** @param people each a name, then aliases and e-mail addresses behind bars: {@code Bob Lee | Bobby | bob@fig.example} */
    static Book book(String... people) {
        List<Person> all = new ArrayList<>();
        for (String line : people) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\\|")) {
                cells.add(cell.strip());
            }
            List<String> more = cells.subList(1, cells.size());
            String id = Ids.slug(
                    cells.get(0), slug -> all.stream().anyMatch(one -> one.id().equals(slug)));
            all.add(Person.draft(id, cells.get(0))
                    .list(
                            ListField.AKA,
                            more.stream().filter(one -> !one.contains("@")).toList())
                    .list(
                            ListField.EMAILS,
                            more.stream().filter(one -> one.contains("@")).toList())
                    .build());
        }
        return of(all);
    }

    static Book of(List<Person> people) {
        Map<EntityType, List<Entity>> records = new EnumMap<>(EntityType.class);
        records.put(EntityType.PERSON, List.copyOf(people));
        return Book.of(Me.UNKNOWN, records, Extra.NONE);
    }
}
