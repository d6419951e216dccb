package kith.cli.person;

import java.util.ArrayList;
import java.util.List;
import kith.book.error.BadInput;
import kith.cli.core.Completion;
import kith.cli.core.Option;
import kith.model.ListField;
import kith.model.NoteField;
import kith.model.Rhythm;
import kith.model.TextField;

/** The options that say something about a person: one declaration for {@code add} and {@code edit}. */
final class FacetOptions {

    static final Option<String> ORG = Option.facet("--org", "TEXT", "organisation", Completion.ORG);
    static final Option<String> ROLE = Option.facet("--role", "TEXT", "what they do there", Completion.TEXT);
    static final Option<List<String>> EMAIL =
            Option.texts("--email", "TEXT", "an e-mail address; may be repeated, as all lists", Completion.TEXT);
    static final Option<List<String>> PHONE = Option.texts("--phone", "TEXT", "a phone number", Completion.TEXT);
    static final Option<List<String>> URL = Option.texts("--url", "TEXT", "a web address", Completion.TEXT);
    static final Option<String> PLACE = Option.facet("--place", "TEXT", "where they live or work", Completion.PLACE);
    static final Option<List<String>> AKA =
            Option.texts("--aka", "NAME", "another name by which they are found", Completion.TEXT);
    static final Option<String> BIRTHDAY = Option.facet(
            "--birthday", "DAY", "1990-05-12, --05-12 without a year, --05 without a day", Completion.TEXT);
    static final Option<List<String>> TAG = Option.texts("--tag", "TAG", "a tag", Completion.TAG);
    static final Option<List<String>> AIM =
            Option.texts("--aim", "AIM", "client, referral, partner, mentor, friend …", Completion.AIM);
    static final Option<String> WHY = Option.facet("--why", "TEXT", "the reason for connecting", Completion.TEXT);
    static final Option<String> WORTH =
            Option.facet("--worth", "TEXT", "what the relationship is worth to both", Completion.TEXT);
    static final Option<String> MET = Option.facet("--met", "WHEN", "the day on which you met", Completion.DAY);
    static final Option<String> WHERE = Option.facet("--where", "TEXT", "where you met", Completion.TEXT);
    static final Option<String> THROUGH = Option.facet("--through", "PERSON", "who introduced you", Completion.PERSON);
    static final Option<String> EVERY = Option.facet(
            "--every", "RHYTHM", "how often to be in touch: 3d 2w 1mo 1y weekly … never", Completion.RHYTHM);
    static final Option<String> STAGE = Option.facet(
            "--stage", "STAGE", "contact, met, known, liked, trusted, partner, parked, ended", Completion.STAGE);
    static final Option<String> BECAUSE =
            Option.facet("--because", "TEXT", "why they stand there; for a promise, its reason", Completion.TEXT);
    static final Option<List<String>> FACT =
            Option.texts("--fact", "TEXT", "something to know about them", Completion.TEXT);
    static final Option<List<String>> NEED = Option.texts("--need", "TEXT", "what they look for", Completion.TEXT);
    static final Option<List<String>> OFFER = Option.texts("--offer", "TEXT", "what they can give", Completion.TEXT);
    static final Option<List<String>> INTEREST = Option.texts("--interest", "TEXT", "what they like", Completion.TEXT);
    static final Option<List<String>> CONCERN = Option.texts("--concern", "TEXT", "what worries them", Completion.TEXT);
    static final Option<List<String>> STYLE =
            Option.texts("--style", "TEXT", "how they work and like to be reached", Completion.TEXT);
    static final Option<List<String>> PLUS = Option.texts("--plus", "TEXT", "what speaks for them", Completion.TEXT);
    static final Option<List<String>> MINUS =
            Option.texts("--minus", "TEXT", "what speaks against them", Completion.TEXT);
    static final Option<List<String>> DEALBREAKER =
            Option.texts("--dealbreaker", "TEXT", "what rules out more", Completion.TEXT);
    static final Option<List<String>> NEWS =
            Option.texts("--news", "TEXT", "news of them or their company", Completion.TEXT);
    static final Option<List<String>> GROUP =
            Option.texts("--group", "NAME", "a club or meetup that they belong to", Completion.GROUP);
    static final Option<Boolean> FOCUS = Option.flag("on the short list of people to look after", "--focus");

    /** In the order of the help. */
    static final List<Option<?>> ALL = List.of(
            ORG,
            ROLE,
            EMAIL,
            PHONE,
            URL,
            PLACE,
            AKA,
            BIRTHDAY,
            TAG,
            AIM,
            WHY,
            WORTH,
            MET,
            WHERE,
            THROUGH,
            EVERY,
            STAGE,
            BECAUSE,
            FACT,
            NEED,
            OFFER,
            INTEREST,
            CONCERN,
            STYLE,
            PLUS,
            MINUS,
            DEALBREAKER,
            NEWS,
            GROUP,
            FOCUS);

    /** A new name, which only {@code edit} takes. */
    static final Option<String> NAME =
            Option.facet("--name", "NAME", "a new name; the old one becomes an alias", Completion.TEXT);

    private static final String NO = "--no-";

    /** What is forgotten altogether. */
    static final List<Option<Boolean>> FORGETTING =
            forgetting(ORG, ROLE, PLACE, WHY, WORTH, BIRTHDAY, MET, EVERY, FOCUS);

    /** Lists of which all is taken away, or what contains a text. */
    static final List<Option<List<String>>> REMOVING = removing();

    private FacetOptions() {}

    static Option<String> of(TextField detail) {
        return switch (detail) {
            case ORG -> ORG;
            case ROLE -> ROLE;
            case PLACE -> PLACE;
            case WHY -> WHY;
            case WORTH -> WORTH;
        };
    }

    static Option<List<String>> of(ListField list) {
        return switch (list) {
            case AKA -> AKA;
            case EMAILS -> EMAIL;
            case PHONES -> PHONE;
            case URLS -> URL;
            case TAGS -> TAG;
            case AIMS -> AIM;
            case GROUPS -> GROUP;
        };
    }

    static Option<List<String>> of(NoteField trait) {
        return switch (trait) {
            case FACT -> FACT;
            case NEED -> NEED;
            case OFFER -> OFFER;
            case INTEREST -> INTEREST;
            case CONCERN -> CONCERN;
            case STYLE -> STYLE;
            case PLUS -> PLUS;
            case MINUS -> MINUS;
            case DEALBREAKER -> DEALBREAKER;
            case NEWS -> NEWS;
        };
    }

    private static List<Option<Boolean>> forgetting(Option<?>... facets) {
        List<Option<Boolean>> all = new ArrayList<>();
        for (Option<?> facet : facets) {
            all.add(Option.flag("", NO + facet.name().substring(2)));
        }
        return all;
    }

    private static List<Option<List<String>>> removing() {
        List<Option<List<String>>> all = new ArrayList<>();
        for (ListField list : ListField.values()) {
            all.add(Option.removal(NO + list.option(), of(list).completion()));
        }
        for (NoteField trait : NoteField.values()) {
            all.add(Option.removal(NO + trait.option(), of(trait).completion()));
        }
        return all;
    }

    /** What an option takes away: the name of the option that adds it. */
    static String removed(Option<?> removal) {
        return removal.name().substring(NO.length());
    }

    /** Lines of help about the options that take something away. */
    static List<String> removalHelp() {
        return List.of(
                "",
                "Taking away:",
                "  --no-org --no-role --no-place --no-why --no-worth --no-birthday --no-met",
                "  --no-every --no-focus                forget it",
                "  --no-aka --no-email --no-phone --no-url --no-tag --no-aim --no-group [TEXT]",
                "                                       forget those that contain TEXT, or all",
                "  --no-fact --no-need --no-offer --no-interest --no-concern --no-style",
                "  --no-plus --no-minus --no-dealbreaker --no-news [TEXT]",
                "                                       close those that contain TEXT, or all");
    }

    /** @throws BadInput where it is none */
    static Rhythm rhythm(String text) {
        return Rhythm.of(text)
                .orElseThrow(() -> new BadInput(
                        "“" + text + "” is not a valid rhythm",
                        "write 3d, 2w, 1mo, 1y, weekly, monthly, quarterly, yearly or never"));
    }
}
