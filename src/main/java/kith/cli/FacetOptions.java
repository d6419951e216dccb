package kith.cli;

import java.util.ArrayList;
import java.util.List;
import kith.model.Detail;
import kith.model.Listed;
import kith.model.Trait;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

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
        spec.addOption(Command.text("--because", "TEXT", "why they stand there; for a promise, its reason"));
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
}
