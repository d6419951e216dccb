package kith.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.book.Facets;
import kith.book.Groups;
import kith.book.Stages;
import kith.book.error.BadInput;
import kith.book.when.Lean;
import kith.model.Birthday;
import kith.model.Detail;
import kith.model.Group;
import kith.model.Listed;
import kith.model.Trait;

/** Reads the options of {@link FacetOptions}. */
final class FacetReader {

    private FacetReader() {}

    /**
     * Reads the options.
     *
     * @param groups ids by the names of groups that were given
     * @param through id or name of who made the introduction, or empty
     */
    static Facets read(Call call, Session session, Map<String, String> groups, String through) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            Given.text(call, "--" + detail.key()).ifPresent(text -> details.put(detail, text));
        }
        Map<Listed, List<String>> lists = new EnumMap<>(Listed.class);
        for (Listed list : Listed.values()) {
            List<String> values = Given.texts(call, "--" + list.option());
            if (!values.isEmpty()) {
                lists.put(
                        list,
                        list == Listed.GROUPS ? values.stream().map(groups::get).toList() : values);
            }
        }
        Map<Trait, List<String>> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            List<String> values = Given.texts(call, "--" + trait.option());
            if (!values.isEmpty()) {
                traits.put(trait, values);
            }
        }
        return new Facets(
                Given.text(call, "--name").orElse(""),
                details,
                lists,
                traits,
                Given.text(call, "--birthday").map(text -> birthday(session, text)),
                Given.text(call, "--met").map(session::pastDay),
                Given.text(call, "--where").orElse(""),
                through,
                Given.text(call, "--every").map(Given::rhythm),
                Given.text(call, "--stage").map(Stages::named),
                call.has("--focus") ? Optional.of(true) : Optional.empty(),
                removals(call, session));
    }

    private static List<Facets.Without> removals(Call call, Session session) {
        List<Facets.Without> without = new ArrayList<>();
        for (String name : call.given()) {
            if (name.startsWith("--no-")) {
                boolean said = call.<Object>value(name, "") instanceof List<?> several && !several.isEmpty();
                List<?> parts = said ? call.value(name, List.of()) : List.of("");
                String key = name.substring(5);
                for (Object part : parts) {
                    String text = String.valueOf(part);
                    boolean group = key.equals(Listed.GROUPS.option());
                    without.add(new Facets.Without(key, group ? groupId(session, text) : text));
                }
            }
        }
        return without;
    }

    /** People hold groups by id, users name them. */
    private static String groupId(Session session, String text) {
        return text.isEmpty()
                ? ""
                : Groups.named(session.read(), text).map(Group::id).orElse(text);
    }

    private static Birthday birthday(Session session, String text) {
        Birthday birthday = Birthday.of(text).orElseGet(() -> {
            LocalDate day = session.day(text, Lean.PAST);
            boolean year = text.contains(String.valueOf(day.getYear()));
            return new Birthday(year ? day.getYear() : 0, day.getMonthValue(), day.getDayOfMonth());
        });
        if (birthday.hasYear() && birthday.in(birthday.year()).isAfter(session.today())) {
            throw new BadInput("“" + text + "” is in the future", "give the day of birth, as in 1990-05-12 or --05-12");
        }
        return birthday;
    }
}
