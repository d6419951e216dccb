package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kith.model.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever speaks of the last touch means the same day. */
class LastTouchTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final String[] STAGES = {"contact", "met", "known", "liked", "trusted", "partner"};
    private static final String[] RHYTHMS = {"1w", "6w", "90d", "52w"};

    @TempDir
    Path home;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /** People with and without a rhythm, met before and after they were added; exchanges, mentions, facts and plans. */
    private static String book(Random random) {
        List<String> people = new ArrayList<>();
        List<String> interactions = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String stage = STAGES[random.nextInt(STAGES.length)];
            String person = "{\"id\":\"p" + i + "\",\"name\":\"Person No" + (char) ('a' + i) + "\",\"stage\":\"" + stage
                    + "\",\"added\":\"" + day(random, 0) + "\"";
            if (random.nextBoolean()) {
                person += ",\"met\":{\"on\":\"" + day(random, 20) + "\"}";
            }
            if (random.nextInt(3) > 0) {
                person += ",\"every\":\"" + RHYTHMS[random.nextInt(RHYTHMS.length)] + "\"";
            }
            people.add(person + "}");
        }
        for (int i = random.nextInt(16); i > 0; i--) {
            int who = random.nextInt(8);
            String kind = random.nextInt(4) == 0 ? "note" : "call";
            String facts = kind.equals("note") ? ",\"gave\":[\"a book\"]" : ",\"note\":\"a talk\"";
            interactions.add("{\"id\":\"n" + i + "\",\"on\":\"" + day(random, 30) + "\",\"with\":[\"p" + who
                    + "\"],\"mentions\":[\"p" + (who + 1) % 8 + "\"],\"kind\":\"" + kind + "\"" + facts + "}");
        }
        return "{\"kith\":1,\"people\":[" + String.join(",", people) + "],\"interactions\":["
                + String.join(",", interactions) + "]}";
    }

    private static String day(Random random, int ahead) {
        return TODAY.plusDays(ahead - random.nextInt(700)).toString();
    }

    private static Map<String, String> byPerson(String key, Kith.Result result) {
        Map<String, String> found = new HashMap<>();
        result.out()
                .lines()
                .filter(line -> line.startsWith("{"))
                .forEach(line -> found.put(value(line, key).orElseThrow(), line));
        return found;
    }

    private static Optional<String> value(String json, String key) {
        Matcher found = Pattern.compile("\"" + key + "\":\"?([^\",}]*)").matcher(json);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoCommandsContradictEachOtherAboutTheLastTouch(int seed) {
        Kith kith = Kith.at(home).on(TODAY.toString()).wrote(book(new Random(seed)));
        Map<String, String> listed = byPerson("id", kith.run("list", "--json"));
        Map<String, String> quiet = byPerson("id", kith.run("list", "quiet:60d", "--json"));
        Map<String, String> neglected = byPerson("person", kith.run("report", "neglected", "--json"));
        Map<String, String> nextSteps = byPerson("person", kith.run("report", "next-steps", "--json"));
        Map<String, String> rhythms = new HashMap<>();
        kith.run("remind", "--all", "--json")
                .out()
                .lines()
                .filter(line -> value(line, "kind").equals(Optional.of("rhythm")))
                .forEach(line -> rhythms.put(value(line, "person").orElseThrow(), line));
        assertThat(listed).hasSize(8);
        listed.forEach((id, person) -> {
            Optional<String> last = value(person, "last");
            LocalDate since =
                    LocalDate.parse(last.or(() -> value(person, "added")).orElseThrow());
            long silence = TODAY.toEpochDay() - since.toEpochDay();
            assertThat(quiet.containsKey(id)).as("quiet: " + person).isEqualTo(last.isEmpty() || silence >= 60);
            if (neglected.containsKey(id)) {
                assertThat(value(neglected.get(id), "last"))
                        .as("neglected: " + person)
                        .isEqualTo(last);
                assertThat(value(neglected.get(id), "quiet"))
                        .as("neglected: " + person)
                        .contains("" + silence);
            }
            if (nextSteps.containsKey(id)) {
                assertThat(value(nextSteps.get(id), "last"))
                        .as("next-steps: " + person)
                        .isEqualTo(last);
            }
            value(person, "every").flatMap(Rhythm::of).ifPresent(every -> {
                LocalDate due = every.after(since);
                boolean counts = !person.contains("\"stage\":\"contact\"");
                assertThat(neglected.containsKey(id)).as(person).isEqualTo(counts && due.isBefore(TODAY));
                if (rhythms.containsKey(id)) {
                    assertThat(value(rhythms.get(id), "due")).as(person).contains(due.toString());
                    assertThat(rhythms.get(id)).as(person).contains(" on " + since);
                }
                if (counts) {
                    String brief = kith.run("report", id, "--json").out();
                    assertThat(value(brief, "warmth").equals(Optional.of("warm")))
                            .as("warm: " + person)
                            .isEqualTo(!due.isBefore(TODAY));
                }
                if (counts && brief(kith, id).contains("no word since")) {
                    assertThat(brief(kith, id)).as(person).contains("no word since " + since);
                }
            });
        });
    }

    private static String brief(Kith kith, String id) {
        return kith.run("report", id, "--json").out();
    }

    @Test
    void whoWasMetAYearAgoAndAddedTodayIsLateEverywhere() {
        Kith kith = Kith.at(home).on("2025-12-01").did("add", "Bo Berg", "--met", "2025-01-01", "--every", "6w");
        assertThat(kith.run("remind").out()).contains("late  Bo Berg").contains("get in touch");
        assertThat(kith.run("report", "neglected").out()).contains("Bo Berg").contains("last in touch 11 months ago");
        assertThat(kith.run("report", "bo", "--json").out()).contains("\"warmth\":\"cold\"");
    }

    @Test
    void inABookThatWasBegunTodayNobodyIsNeglectedUnlessTheUserSetARhythm() {
        Kith kith = Kith.at(home).on("2025-12-01").did("add", "Bo Berg", "--met", "2015-01-01");
        assertThat(kith.run("report", "neglected").out()).doesNotContain("Bo Berg");
        assertThat(kith.on("2026-06-01").run("report", "neglected").out())
                .contains("Bo Berg")
                .contains("last in touch 11 years ago");
    }
}
