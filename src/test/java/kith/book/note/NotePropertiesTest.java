package kith.book.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.StringTokenizer;
import java.util.stream.IntStream;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.book.people.Chooser;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Kind;
import kith.model.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every note, whatever heap of words it is. */
class NotePropertiesTest {

    private static final int ROUNDS = 1_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 11);

    /** Words that mean something at the beginning of a note, or anywhere. */
    private static final List<String> GRAMMAR = words("""
            ana bob Ana Bob Lee bob's Bob’s r b. H. Grace grace hopper will Will mark may carol, carol. cher 伟 李 娜 أحمد
            נועה o'neill garcia-marquez van der berg the boss Zed Miller Dr. java club Java Club: coffee morning coffee call
            lunch with and & , with, and, call: call. note note: @ana @bob @ruiz @zed @ (@carol) :Ana \\Ana : ; . … - —
            yesterday yesterday: mon mon: may: 3 days ago: 11 nov 2026-11-10: tomorrow 30 feb: 11/12/2026 15:30: last week
            next: they: need: needs: offers: fact: got: gave: thanks: thanks:; next:call plus:a;b new: New: new:Dee Dee Park,
            because by on the fri friday. tomorrow at 3pm by: +java #java +java; +java) q:4 q:9 q: Q:2, from:me from:them
            from:you about hiring is; x;next: a/b ana,bob ana—bob Kids:Leo,Mia
            """);

    /** Words that are text wherever they stand behind the first. */
    private static final List<String> PLAIN = words("""
            about hiring. 🎉 “so” 'no' "x" ... – 100% $HOME `ls` *b* <i> a/b c:\\d http://x.example/?a=b&c=d#e 1:1 3 + 4
            你好，世界。 ünïcödé e\u0301 \u200fא\u200f \ud800 \u0007 \u001b[0m ()[] {x} ?! -- & @ @! : , . ; ;) next they: x
            """.replace("they: ", ""));

    private static final List<String> BLANKS =
            List.of(" ", " ", " ", " ", "  ", "\t", "\n", "\r\n", "\n\n", "\u00a0", "\u3000");

    private final Book book = Acquaintances.book();

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 6);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, " \n");
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    private static <T> T any(Random random, List<T> stock) {
        return stock.get(random.nextInt(stock.size()));
    }

    /** Takes the first whom it is offered, and nobody where there is none. */
    private static final class First implements Chooser {

        @Override
        public Person among(String asked, List<Person> candidates) {
            assertThat(candidates).hasSizeGreaterThan(1);
            return candidates.get(0);
        }

        @Override
        public Person insteadOf(String asked, List<Person> near) {
            if (near.isEmpty()) {
                throw PersonUnclear.nobody(asked, near);
            }
            return near.get(0);
        }
    }

    private static String heap(Random random) {
        StringBuilder note = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            int sort = random.nextInt(20);
            if (sort == 0) {
                note.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                note.append(any(random, sort < 4 ? PLAIN : GRAMMAR));
            }
            note.append(random.nextInt(12) == 0 ? "" : any(random, BLANKS));
        }
        return note.toString();
    }

    /** The note, or nothing where it is refused as it should be. Anything else that goes wrong fails the test. */
    private static Optional<Note> read(Book book, String text, boolean inBatch, Chooser chooser) {
        try {
            return Optional.of(new NoteReader(book, TODAY, DateOrder.UNSET, chooser).read(text, inBatch));
        } catch (BadInput refused) {
            assertThat(refused.problem()).as("of “%s”", text).isNotBlank();
            assertThat(refused.remedy()).as("of “%s”", text).isNotBlank();
        } catch (PersonUnclear refused) {
            assertThat(refused.problem()).as("of “%s”", text).isNotBlank();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("“" + Said.escaped(text) + "” should be read or refused", e);
        }
        return Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyHeapOfWordsIsReadOrRefusedAndAlwaysInTheSameWay(int seed) {
        Random random = new Random(seed);
        List<Person> shuffled = new ArrayList<>(Acquaintances.people());
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = heap(random);
            boolean inBatch = random.nextBoolean();
            Chooser chooser = random.nextInt(3) == 0 ? new Script() : new First();
            Optional<Note> note = read(book, text, inBatch, chooser);
            Collections.shuffle(shuffled, random);

            assertThat(read(Acquaintances.book(shuffled), text, inBatch, chooser))
                    .as("“%s” again, the people in another order", text)
                    .isEqualTo(note);
            note.ifPresent(it -> holdsTogether(text, it));
            read += note.isPresent() ? 1 : 0;
        }
        assertThat(read)
                .as("notes that were read, or this test would show little")
                .isGreaterThan(ROUNDS / 10);
    }

    /** What is painted is what is read, in a note that stands and in one that is refused or not finished. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theSpansOfANoteAreThoseOfItsReading(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String text = heap(random);
            NoteReader reader = new NoteReader(book, TODAY, DateOrder.UNSET, new First());
            List<NoteSpan> spans = reader.spans(text);

            int end = 0;
            for (NoteSpan span : spans) {
                assertThat(span.start()).as("spans of “%s”", text).isGreaterThanOrEqualTo(end);
                assertThat(span.end()).as("spans of “%s”", text).isGreaterThan(span.start());
                end = span.end();
            }
            assertThat(end).as("spans of “%s”", text).isLessThanOrEqualTo(text.length());
            read(book, text, false, new First()).ifPresent(note -> {
                assertThat(has(spans, NoteSpan.Type.KIND))
                        .as("kind of “%s”", text)
                        .isEqualTo(note.kind().isPresent());
                assertThat(has(spans, NoteSpan.Type.QUALITY))
                        .as("quality of “%s”", text)
                        .isEqualTo(note.quality() > 0);
                assertThat(has(spans, NoteSpan.Type.TAG))
                        .as("tags of “%s”", text)
                        .isEqualTo(!note.tags().isEmpty());
                assertThat(has(spans, NoteSpan.Type.DUE))
                        .as("due day of “%s”", text)
                        .isEqualTo(note.clauses().stream()
                                .anyMatch(clause -> clause instanceof Clause.Step step && step.dueSaid()));
                assertThat(note.on().equals(TODAY) || has(spans, NoteSpan.Type.DAY))
                        .as("day of “%s”", text)
                        .isTrue();
            });
        }
    }

    private static boolean has(List<NoteSpan> spans, NoteSpan.Type type) {
        return spans.stream().anyMatch(span -> span.type() == type);
    }

    private static void holdsTogether(String text, Note note) {
        assertThat(note.on()).as("day of “%s”", text).isBeforeOrEqualTo(TODAY);
        assertThat(note.present().isEmpty() && note.group().isEmpty())
                .as("nobody in “%s”", text)
                .isFalse();
        assertThat(note.present()).as("present in “%s”", text).doesNotHaveDuplicates();
        assertThat(note.added()).as("new in “%s”", text).isSubsetOf(note.present());
        assertThat(note.mentions()).as("mentions in “%s”", text).doesNotHaveDuplicates();
        assertThat(Collections.disjoint(note.mentions(), note.present()))
                .as("nobody is there and mentioned in “%s”", text)
                .isTrue();
        assertThat(note.quality()).isBetween(0, 5);
        assertThat(isPart(note.text(), text))
                .as("“%s” is what stands in “%s”", note.text(), text)
                .isTrue();
        for (Clause clause : note.clauses()) {
            if (clause instanceof Clause.Step step) {
                assertThat(step.due()).as("due day in “%s”", text).isAfterOrEqualTo(note.on());
                assertThat(step.text()).as("step in “%s”", text).isNotBlank();
            }
        }
    }

    /** Whether the visible characters of a text stand in another in the same order. */
    private static boolean isPart(String part, String whole) {
        int at = 0;
        for (int i = 0; i < part.length(); i++) {
            if (!Character.isWhitespace(part.charAt(i))) {
                at = whole.indexOf(part.charAt(i), at) + 1;
                if (at == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textWithoutMarksAndClausesIsKeptToTheLetter(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder("§");
            for (int i = random.nextInt(10); i >= 0; i--) {
                text.append(any(random, BLANKS)).append(any(random, PLAIN));
            }
            String note = any(random, BLANKS) + text + any(random, BLANKS) + "@bob" + any(random, BLANKS);

            assertThat(read(book, note, false, new First()).orElseThrow().text())
                    .as("the text is the note itself")
                    .isEqualTo(Token.strip(note));
        }
    }

    /** A note of known parts: what is no head, mark, marker or clause comes out as text, in its order. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everythingElseIsInTheText(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder note =
                    new StringBuilder(any(random, List.of("bob call", "yesterday: call with Bob", "@bob, call")));
            List<String> plain = new ArrayList<>();
            List<String> facts = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                String word = any(random, PLAIN);
                switch (random.nextInt(5)) {
                    case 0 ->
                        note.append(any(random, BLANKS))
                                .append(any(random, List.of("+java", "q:3", "from:me", "#rust")));
                    case 1 -> {
                        note.append(" fact: x ")
                                .append(word.replace(";", ""))
                                .append(random.nextBoolean() ? " ;" : " x\n");
                        facts.add(word);
                    }
                    default -> {
                        String first = plain.isEmpty() ? "§" : word;
                        note.append(any(random, BLANKS)).append(first);
                        plain.add(first);
                    }
                }
            }
            Note read = read(book, note.toString(), false, new First()).orElseThrow();

            assertThat(pieces(read.text())).as("text of “%s”", note).isEqualTo(plain);
            assertThat(read.clauses()).as("clauses of “%s”", note).hasSameSizeAs(facts);
            assertThat(read.kind()).contains(Kind.CALL);
        }
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, String.join("", BLANKS));
        while (tokens.hasMoreTokens()) {
            pieces.add(tokens.nextToken());
        }
        return pieces;
    }

    /** Names as they may be written in a head, each of one person. */
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("Bob Lee", "bob", "BOB", "Bobby", "bob l", "@lee", "@bob-lee", "bob@fig.example"),
            List.of("Ana Ruiz", "ana r", "Ana R.", "@ruiz", "ana-ruiz"),
            List.of("Carol Diaz", "carol", "carol d.", "@diaz"),
            List.of("José Núñez", "jose nunez", "JOSÉ", "pepe", "@núñez"),
            List.of("Søren Kjær", "soren", "SOREN KJAER"),
            List.of("Łukasz Żak", "lukasz zak", "łukasz"),
            List.of("Grace H. Hopper", "grace hopper", "Grace", "GRACE H.", "Amazing Grace"),
            List.of("Sinéad O'Neill", "sinead oneill", "Sinéad O’Neill", "sinéad"),
            List.of("Gabriel García-Márquez", "gabriel garcia marquez", "Gabo"),
            List.of("Pieter van der Berg", "pieter", "@van der berg"),
            List.of("伟"),
            List.of("أحمد علي", "أحمد", "احمد علي"));

    private static final List<String> JOINERS = List.of(" ", " and ", ", ", " & ", " with ", ",", ", and ");

    @ParameterizedTest
    @MethodSource("seeds")
    void aHeadIsReadInEitherOrderWithAnyJoinersAndSpellings(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<List<String>> people = new ArrayList<>(SPELLINGS);
            Collections.shuffle(people, random);
            List<String> expected = new ArrayList<>();
            StringBuilder names = new StringBuilder();
            for (List<String> spellings : people.subList(0, 1 + random.nextInt(4))) {
                // A stop and a blank could end the sentence: "Call with Grace H. Bob is leaving".
                boolean afterStop = names.length() > 0 && names.charAt(names.length() - 1) == '.';
                names.append(names.length() == 0 ? "" : afterStop ? ", " : any(random, JOINERS));
                names.append(any(random, spellings));
                expected.add(spellings.get(0));
            }
            Kind kind = any(random, List.of(Kind.CALL, Kind.COFFEE, Kind.LUNCH, Kind.EMAIL, Kind.GIFT));
            String word = random.nextBoolean() ? kind.word() : kind.word().toUpperCase(Locale.ROOT);
            String day = any(random, List.of("", "yesterday: ", "yesterday ", "Yesterday, ", "tue: ", "2026-11-10: "));
            String head = random.nextBoolean()
                    ? word + any(random, List.of(" ", " with ", ": ", ", ")) + names
                    : names + any(random, List.of(" ", ", ")) + word;
            Note note = read(book, day + head + " about hiring", false, new Script())
                    .orElseThrow();

            assertThat(note.present()).extracting(Person::name).as(day + head).isEqualTo(expected);
            assertThat(note.kind()).as(day + head).contains(kind);
            assertThat(note.text()).as(day + head).isEqualTo("about hiring");
            assertThat(note.on()).as(day + head).isEqualTo(day.isEmpty() ? TODAY : TODAY.minusDays(1));
            assertThat(note.unknown()).as(day + head).isEmpty();
        }
    }
}
