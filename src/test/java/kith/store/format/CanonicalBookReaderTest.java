package kith.store.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Interaction;
import kith.store.BytesChannel;
import kith.store.RandomBooks;
import kith.store.Samples;
import kith.store.Snapshot;
import kith.store.journal.ChangeApplier;
import kith.store.journal.ChangedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read by the scanner is what kith writes, and means the same as to the reader of any JSON; the rest is left to that. */
class CanonicalBookReaderTest {

    private static final Path FILE = Path.of("/home/mo/.kith.json");
    private static final String[] PIECES = {
        " ",
        ",",
        "\"",
        "\\",
        "\\u0041",
        "\\/",
        "{",
        "}",
        "]",
        "0",
        "\u007F",
        "\u0085",
        "\u2028",
        "\u2067",
        "é",
        "😀",
        "\n",
        "null",
        "\"id\":\"x\",",
        ",\"id\":\"x\"",
        ",\"x\":1",
        "\"\"",
        "[]",
        "2026-02-30",
        "15:30:00"
    };

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Utf8Writer out = new Utf8Writer(Channels.newChannel(bytes))) {
            out.write(text);
        }
        return bytes.toByteArray();
    }

    private static byte[] written(Book book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Utf8Writer out = new Utf8Writer(Channels.newChannel(bytes))) {
            BookWriter.write(out, book);
        }
        return bytes.toByteArray();
    }

    private static Optional<SourceLines> canonical(byte[] content) throws IOException {
        return CanonicalBookReader.read(new BytesChannel(content), content.length);
    }

    private static void assertSame(Book one, Book other) {
        assertThat(one.me()).isEqualTo(other.me());
        assertThat(one.extra()).isEqualTo(other.extra());
        for (EntityType sort : EntityType.values()) {
            assertThat(one.records(sort)).isEqualTo(other.records(sort));
        }
    }

    /** Whether a line is read by the scanner; then it says the same to both inputs, and would be written to the letter. */
    private static boolean isCanonical(EntityType sort, byte[] line) throws IOException {
        byte[] whole = Arrays.copyOf(line, line.length + 1);
        whole[line.length] = '\n';
        Entity stored;
        try {
            CanonicalScanner in = new CanonicalScanner(new BytesChannel(whole), whole.length, new byte[0]);
            stored = RecordReader.read(in, sort);
            if (!in.takeLineEnd()) {
                return false;
            }
        } catch (CanonicalScanner.NotCanonical e) {
            return false;
        }
        String json = new String(line, StandardCharsets.UTF_8);
        assertThat(bytes(RecordWriter.line(stored))).as(json).isEqualTo(line);
        assertThatCode(() -> {
                    try (JsonParser any = ChangedRecord.nested(json)) {
                        assertThat(stored).isEqualTo(RecordReader.read(new JacksonInput(any), sort));
                    }
                })
                .as(json)
                .doesNotThrowAnyException();
        return true;
    }

    private static byte[] damaged(byte[] line, Random random) {
        byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(line.length);
        int cut = random.nextInt(3) == 0 ? Math.min(line.length - at, random.nextInt(12)) : 0;
        return switch (random.nextInt(6)) {
            case 0 -> spliced(line, at, at + 1, new byte[0]);
            case 1 -> spliced(line, at, at, new byte[] {line[at]});
            case 2 -> spliced(line, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 3 -> spliced(line, at, at + 1, new byte[] {(byte) (line[at] ^ 1 << random.nextInt(8))});
            case 4 -> spliced(line, at, at + cut, Arrays.copyOfRange(line, random.nextInt(at + 1), at));
            default -> spliced(line, at, at + cut, piece);
        };
    }

    private static byte[] spliced(byte[] line, int from, int to, byte[] piece) {
        byte[] spliced = Arrays.copyOf(line, line.length - (to - from) + piece.length);
        System.arraycopy(piece, 0, spliced, from, piece.length);
        System.arraycopy(line, to, spliced, from + piece.length, line.length - to);
        return spliced;
    }

    /** A line without most of the escapes and of the keys that are not known, so that it is likely to be read fast. */
    private static byte[] tamed(Entity stored) throws IOException {
        return bytes(RecordWriter.line(stored)
                .replaceAll("\\\\u[0-9A-F]{4}", "")
                .replaceAll("[\uD800-\uDFFF]", "")
                .replaceAll(",\"(x|type)[^{}]*}", "}"));
    }

    @Test
    void whatIsScannedIsWhatKithWritesAndMeansTheSame() throws IOException {
        int fast = 0;
        int damagedButFast = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            RandomBooks books = new RandomBooks(seed);
            for (int i = 0; i < 10; i++) {
                Entity stored = books.record();
                isCanonical(stored.type(), bytes(RecordWriter.line(stored)));
                byte[] line = tamed(stored);
                fast += isCanonical(stored.type(), line) ? 1 : 0;
                for (int j = 0; j < 20; j++) {
                    byte[] damaged = damaged(line, random);
                    damagedButFast += isCanonical(stored.type(), damaged) ? 1 : 0;
                    isCanonical(stored.type(), damaged(damaged, random));
                }
            }
        }
        assertThat(fast).as("lines that were read fast").isGreaterThan(1000);
        assertThat(damagedButFast).as("changed lines that were read fast").isGreaterThan(1000);
    }

    @Test
    void aFileThatIsScannedMeansTheSameAsToTheOtherReader() throws IOException {
        int fast = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] content = written(new RandomBooks(seed).book());
            for (int i = 0; i < 20; i++) {
                byte[] damaged = i == 0 ? content : damaged(content, random);
                Optional<SourceLines> canonical = canonical(damaged);
                if (canonical.isPresent()) {
                    assertSame(canonical.get().book(), BookReader.read(FILE, damaged));
                    fast++;
                }
            }
        }
        assertThat(fast).as("files that were read fast").isGreaterThan(500);
    }

    @Test
    void aUsualBookIsScannedToItsLastLine() throws IOException {
        SourceLines origin =
                canonical(Samples.FILE.getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThat(origin.isKnown()).isTrue();
        assertSame(origin.book(), BookReader.read(FILE, Samples.FILE.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"i\",\"on\":\"2026-01-02\",\"kind\":\"call\"} | true",
                "{\"id\":\"i\",\"on\":\"2024-02-29\",\"at\":\"15:30:12\",\"with\":[\"ana\",\"\"],\"kind\":\"call\",\"note\":\"a\\n\\\"é\\\"😀\"} | true",
                "{\"id\":\"i\",\"on\":\"2026-01-02\",\"kind\":\"call\",\"quality\":5,\"from\":\"me\"} | true",
                "{\"id\":\"i\",\"on\":\"2026-01-02\"} | false",
                "{\"id\":\"\",\"on\":\"2026-01-02\",\"kind\":\"call\"} | false",
                "{\"on\":\"2026-01-02\",\"id\":\"i\",\"kind\":\"call\"} | false",
                "{\"id\":\"i\", \"on\":\"2026-01-02\",\"kind\":\"call\"} | false",
                "{\"id\":\"i\",\"on\":\"2026-02-29\",\"kind\":\"call\"} | false",
                "{\"id\":\"i\",\"on\":\"0000-01-01\",\"kind\":\"call\"} | false",
                "{\"id\":\"i\",\"on\":\"2026-01-02\",\"at\":\"15:30:00\",\"kind\":\"call\"} | false",
                "{\"id\":\"i\",\"on\":\"2026-01-02\",\"with\":[],\"kind\":\"call\"} | false",
                "{\"id\":\"i\",\"on\":\"2026-01-02\",\"kind\":\"call\",\"note\":\"\"} | false",
                "{\"id\":\"i\",\"on\":\"2026-01-02\",\"kind\":\"call\",\"note\":\"a\\/b\"} | false",
                "{\"id\":\"i\",\"on\":\"2026-01-02\",\"kind\":\"call\",\"note\":\"\\u0041\"} | false",
                "{\"id\":\"i\",\"on\":\"2026-01-02\",\"kind\":\"call\",\"quality\":0} | false",
                "{\"id\":\"i\",\"on\":\"2026-01-02\",\"kind\":\"call\",\"quality\":6} | false",
                "{\"id\":\"i\",\"on\":\"2026-01-02\",\"kind\":\"call\",\"quality\":03} | false",
                "{\"id\":\"i\",\"on\":\"2026-01-02\",\"kind\":\"call\",\"from\":\"us\"} | false",
                "{\"id\":\"i\",\"on\":\"2026-01-02\",\"kind\":\"call\",\"x\":1} | false",
                "{\"id\":\"i\",\"on\":\"2026-01-02\",\"kind\":\"call\"}  | true",
                "{\"id\":\"i\",\"on\":\"2026-01-02\",\"kind\":\"call\"}, | false",
                "{,\"id\":\"i\",\"on\":\"2026-01-02\",\"kind\":\"call\"} | false"
            })
    void anInteractionIsScannedOnlyInTheFormInWhichItIsWritten(String line, boolean fast) throws IOException {
        assertThat(isCanonical(EntityType.INTERACTION, bytes(line))).isEqualTo(fast);
    }

    @Test
    void aRecordInAnotherFormIsReadAsAnyJsonAndTheOthersStayFast() throws IOException {
        String usual = "{\"id\":\"i1\",\"on\":\"2026-01-02\",\"kind\":\"call\"}";
        String newer = "{\"id\":\"i2\",\"on\":\"2026-01-03\",\"kind\":\"call\",\"mood\":[1.50]}";
        byte[] file = file(usual, newer).getBytes(StandardCharsets.UTF_8);

        SourceLines origin = canonical(file).orElseThrow();

        assertSame(origin.book(), BookReader.read(FILE, file));
        assertThat(origin.lines(EntityType.INTERACTION).known(origin.book().records(EntityType.INTERACTION), 0))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"i1\",\"on\":\"2026-01-03\",\"kind\":\"tea\"}",
                "{\"on\":\"2026-01-03\",\"kind\":\"tea\",\"mood\":1}",
                "{\"id\":\"i2\",\"on\":\"2026-01-03\",\"kind\":\"tea\"},{\"id\":\"i3\",\"on\":\"2026-01-03\",\"kind\":\"tea\"}",
                "{\"id\":\"i2\",\"on\":\"2026-01-03\",\"kind\":\"tea\"}],[{\"id\":\"i3\",\"on\":\"2026-01-03\",\"kind\":\"tea\"}",
                "{\"id\":\"i2\",\"id\":\"i3\",\"on\":\"2026-01-03\",\"kind\":\"tea\"}",
                "null",
                ""
            })
    void whatIsDoubtfulIsLeftToTheOtherReader(String second) throws IOException {
        String first = "{\"id\":\"i1\",\"on\":\"2026-01-02\",\"kind\":\"call\"}";

        assertThat(canonical(file(first, second).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static String file(String... interactions) {
        return "{\n  \"kith\": 1,\n  \"me\": {},\n  \"people\": [],\n  \"groups\": [],\n  \"interactions\": [\n    "
                + String.join(",\n    ", interactions)
                + "\n  ],\n  \"promises\": [],\n  \"introductions\": [],\n  \"reviews\": []\n}\n";
    }

    @Test
    void linesLongerThanWhatIsReadAtOnceAreReadWhole() throws IOException {
        String note = "a😀é \\\" ".repeat(60_000);
        Book book = Samples.with(Book.EMPTY, Samples.interaction("i", note), Samples.interaction("j", note));
        for (int i = 0; i < 3000; i++) {
            book = i % 100 == 0 ? Samples.with(book, Samples.interaction("k" + i, "x".repeat(i))) : book;
        }
        assertSame(canonical(written(book)).orElseThrow().book(), book);
    }

    @Test
    void aFileThatBreaksOffIsLeftToTheOtherReader() throws IOException {
        byte[] file = Samples.FILE.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < file.length; length++) {
            assertThat(canonical(Arrays.copyOf(file, length)))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    // what is copied

    @Test
    void aBookIsRewrittenToTheSameBytesAsIfEveryRecordWereWrittenAnew() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Path file = folder.resolve(seed + ".json");
            Files.write(file, shuffled(written(new RandomBooks(seed).book()), random));
            Snapshot read = Snapshot.of(file);

            Book changed = changed(read.book(), random, new RandomBooks(seed + 1000));

            assertThat(rewritten(file, read.origin(), changed))
                    .as("seed %d", seed)
                    .isEqualTo(written(changed));
        }
    }

    /** Some lines of interactions exchanged or written otherwise, as by a merge or by hand. */
    private static byte[] shuffled(byte[] content, Random random) {
        if (random.nextBoolean()) {
            return content;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        List<String> lines = Arrays.asList(text.split("\n"));
        for (int i = 1; i < lines.size() - 1; i++) {
            boolean between = lines.get(i).endsWith("},") && lines.get(i).startsWith("    {");
            if (between && random.nextInt(4) == 0) {
                lines.set(i, lines.get(i).replaceFirst("\\{", "{ "));
            }
            boolean two = between
                    && lines.get(i + 1).endsWith("},")
                    && lines.get(i + 1).startsWith("    {");
            if (two && random.nextInt(8) == 0) {
                String line = lines.get(i);
                lines.set(i, lines.get(i + 1));
                lines.set(i + 1, line);
            }
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Book changed(Book book, Random random, RandomBooks books) {
        Book.Draft draft = book.edit();
        for (EntityType sort : EntityType.values()) {
            for (Entity stored : book.records(sort)) {
                switch (random.nextInt(12)) {
                    case 0 -> draft.remove(sort, stored.id());
                    case 1 -> draft.put(books.record());
                    case 2 -> draft.put(moved(stored));
                    default -> {}
                }
            }
        }
        return draft.build();
    }

    private static Entity moved(Entity stored) {
        return stored instanceof Interaction it
                ? it.reworded(it.on().minusDays(400).withYear(2000), it.kind(), "moved", 0)
                : stored;
    }

    private static byte[] rewritten(Path file, SourceLines origin, Book book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FileChannel old = FileChannel.open(file);
                Utf8Writer out = new Utf8Writer(Channels.newChannel(bytes))) {
            BookWriter.write(out, book, origin, old);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatBecameOfABookIsFoundWhateverWasMovedToAnotherDay() {
        for (int seed = 0; seed < 200; seed++) {
            Book before = new RandomBooks(seed).book();
            Book after = changed(before, new Random(seed), new RandomBooks(seed + 1000));

            List<ChangedRecord> changes = ChangedRecord.between(before, after);

            ChangeApplier revision = new ChangeApplier(before);
            for (ChangedRecord change : changes) {
                assertThat(revision.isBefore(change))
                        .as("seed %d, %s", seed, change)
                        .isTrue();
                assertThatCode(() -> revision.apply(change)).doesNotThrowAnyException();
            }
            assertSame(revision.build(), after);
        }
    }

    @Test
    void aFileThatHasBecomeShorterIsNotCopied() throws IOException {
        Path file = folder.resolve("kith.json");
        Files.writeString(file, Samples.FILE);
        Snapshot read = Snapshot.of(file);
        Files.writeString(file, "");

        assertThatCode(() -> rewritten(file, read.origin(), read.book())).isInstanceOf(IOException.class);
    }
}
