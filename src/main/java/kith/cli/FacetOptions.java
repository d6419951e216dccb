package kith.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.book.Facets;
import kith.book.Groups;
import kith.book.Settle;
import kith.book.Stages;
import kith.book.error.BadInput;
import kith.book.when.Lean;
import kith.model.Birthday;
import kith.model.Detail;
import kith.model.Group;
import kith.model.Listed;
import kith.model.Person;
import kith.model.Rhythm;
import kith.model.Stage;
import kith.model.Trait;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say something about a person: one declaration for {@code add} and {@code edit}. */
final class FacetOptions {

    private FacetOptions() {}

    static void addTo(CommandSpec spec) {
        describe(spec, Detail.ORG, "TEXT", "organisation");
        describe(spec, Detail.ROLE, "TEXT", "what they do there");
        for (Listed list : List.of(Listed.EMAILS, Listed.PHONES, Listed.URLS)) {
            spec.addOption(Command.texts("--" + list.option(), "TEXT", address(list)));
        }
        describe(spec, Detail.PLACE, "TEXT", "where they live or work");
        spec.addOption(Command.texts("--aka", "NAME", "another name by which they are found"));
        spec.addOption(Command.text("--birthday", "DAY", "1990-05-12, --05-12 without a year, --05 without a day"));
        spec.addOption(Command.texts("--tag", "TAG", "a tag"));
        spec.addOption(Command.texts("--aim", "AIM", "client, referral, partner, mentor, friend …"));
        describe(spec, Detail.WHY, "TEXT", "the reason for connecting");
        describe(spec, Detail.WORTH, "TEXT", "what the relationship is worth to both");
        spec.addOption(Command.text("--met", "WHEN", "the day on which you met"));
        spec.addOption(Command.text("--where", "TEXT", "where you met"));
        spec.addOption(Command.text("--through", "PERSON", "who introduced you"));
        spec.addOption(Command.text("--every", "RHYTHM", "how often to be in touch: 3d 2w 1mo 1y weekly … never"));
        spec.addOption(Command.text("--stage", "STAGE", "contact, met, known, liked, trusted, partner, parked, ended"));
        for (Trait trait : Trait.values()) {
            spec.addOption(Command.texts("--" + trait.option(), "TEXT", words(trait)));
        }
        spec.addOption(Command.texts("--group", "NAME", "a club or meetup that they belong to"));
        spec.addOption(Command.flag("on the short list of people to look after", "--focus"));
    }

    /** The options that take something away; the help shows them in a few lines at its end. */
    static void addRemovalsTo(CommandSpec spec) {
        for (String single : singles()) {
            spec.addOption(OptionSpec.builder("--no-" + single)
                    .type(boolean.class)
                    .hidden(true)
                    .build());
        }
        for (Listed list : Listed.values()) {
            spec.addOption(part("--no-" + list.option()));
        }
        for (Trait trait : Trait.values()) {
            spec.addOption(part("--no-" + trait.option()));
        }
    }

    /** What there is one of. */
    private static List<String> singles() {
        List<String> singles = new ArrayList<>();
        for (Detail detail : Detail.values()) {
            singles.add(detail.key());
        }
        singles.addAll(List.of("birthday", "met", "every", "focus"));
        return singles;
    }

    private static OptionSpec part(String name) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..1")
                .fallbackValue("")
                .hidden(true)
                .build();
    }

    /** Lines of help about the options that take something away. */
    static String[] removalHelp() {
        return new String[] {
            "",
            "Taking away:",
            "  --no-org --no-role --no-place --no-why --no-worth --no-birthday --no-met",
            "  --no-every --no-focus                forget it",
            "  --no-aka --no-email --no-phone --no-url --no-tag --no-aim --no-group [TEXT]",
            "                                       forget those that contain TEXT, or all",
            "  --no-fact --no-need --no-offer --no-interest --no-concern --no-style",
            "  --no-plus --no-minus --no-dealbreaker --no-news [TEXT]",
            "                                       close those that contain TEXT, or all",
        };
    }

    private static String address(Listed list) {
        return switch (list) {
            case EMAILS -> "an e-mail address; may be repeated, as all lists";
            case PHONES -> "a phone number";
            case URLS -> "a web address";
            case AKA, TAGS, AIMS, GROUPS -> list.option();
        };
    }

    private static void describe(CommandSpec spec, Detail detail, String label, String description) {
        spec.addOption(Command.text("--" + detail.key(), label, description));
    }

    private static String words(Trait trait) {
        return switch (trait) {
            case FACT -> "something to know about them";
            case NEED -> "what they look for";
            case OFFER -> "what they can give";
            case INTEREST -> "what they like";
            case CONCERN -> "what worries them";
            case STYLE -> "how they work and like to be reached";
            case PLUS -> "what speaks for them";
            case MINUS -> "what speaks against them";
            case DEALBREAKER -> "what rules out more";
            case NEWS -> "news of them or their company";
        };
    }

    /**
     * Reads the options.
     *
     * @param groups ids by the names of groups that were given
     * @param through id or name of who made the introduction, or empty
     */
    static Facets read(ParseResult parsed, Session session, Map<String, String> groups, String through) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            text(parsed, "--" + detail.key()).ifPresent(text -> details.put(detail, text));
        }
        Map<Listed, List<String>> lists = new EnumMap<>(Listed.class);
        for (Listed list : Listed.values()) {
            List<String> values = texts(parsed, "--" + list.option());
            if (!values.isEmpty()) {
                lists.put(
                        list,
                        list == Listed.GROUPS ? values.stream().map(groups::get).toList() : values);
            }
        }
        Map<Trait, List<String>> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            List<String> values = texts(parsed, "--" + trait.option());
            if (!values.isEmpty()) {
                traits.put(trait, values);
            }
        }
        return new Facets(
                text(parsed, "--name").orElse(""),
                details,
                lists,
                traits,
                text(parsed, "--birthday").map(text -> birthday(session, text)),
                text(parsed, "--met").map(session::pastDay),
                text(parsed, "--where").orElse(""),
                through,
                text(parsed, "--every").map(FacetOptions::rhythm),
                text(parsed, "--stage").map(Stages::named),
                parsed.hasMatchedOption("--focus") ? Optional.of(true) : Optional.empty(),
                removals(parsed, session));
    }

    private static List<Facets.Without> removals(ParseResult parsed, Session session) {
        List<Facets.Without> without = new ArrayList<>();
        for (OptionSpec option : parsed.matchedOptions()) {
            String name = option.longestName();
            if (name.startsWith("--no-")) {
                boolean said = option.getValue() instanceof List<?> several && !several.isEmpty();
                List<?> parts = said ? option.getValue() : List.of("");
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

    /** The person with these facets; somebody who is parked by them is looked at again in three months. */
    static Person apply(Facets facets, Person person, LocalDate today) {
        Person after = facets.applyTo(person, today);
        boolean parked = facets.stage().equals(Optional.of(Stage.PARKED))
                && after.until().isEmpty();
        return parked
                ? after.edit()
                        .until(Optional.of(today.plusMonths(Settle.LOOK_AGAIN_MONTHS)))
                        .build()
                : after;
    }

    static Rhythm rhythm(String text) {
        return Rhythm.of(text)
                .orElseThrow(() -> new BadInput(
                        "“" + text + "” is no rhythm",
                        "write 3d, 2w, 1mo, 1y, weekly, monthly, quarterly, yearly or never"));
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

    /** @throws BadInput where it is given, but blank */
    static Optional<String> text(ParseResult parsed, String option) {
        if (!parsed.hasMatchedOption(option)) {
            return Optional.empty();
        }
        String text = parsed.matchedOptionValue(option, "").strip();
        if (text.isEmpty()) {
            throw new BadInput(option + " is empty", "say what, or leave it out; kith edit has --no-… to take away");
        }
        return Optional.of(text);
    }

    /** @throws BadInput where one of them is blank */
    static List<String> texts(ParseResult parsed, String option) {
        List<String> texts = parsed.matchedOptionValue(option, List.of());
        for (String text : texts) {
            if (text.isBlank()) {
                throw new BadInput(option + " is empty", "say what, or leave it out");
            }
        }
        return texts.stream().map(String::strip).toList();
    }
}
