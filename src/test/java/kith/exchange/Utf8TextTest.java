package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Utf8TextTest {

    private static String read(InputStream in, List<Long> progress) {
        try (Utf8Text text = new Utf8Text(in, progress::add)) {
            StringWriter out = new StringWriter();
            text.transferTo(out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(byte... bytes) {
        return read(new ByteArrayInputStream(bytes), new ArrayList<>());
    }

    @Test
    void onlyTheFirstMarkIsDropped() {
        assertThat(read("\uFEFFa\uFEFFb".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\uFEFFb");
        assertThat(read((byte) 0xFF, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF)).isEqualTo("\uDCFF\uFEFF");
        assertThat(read()).isEmpty();
    }

    @Test
    void wrongBytesAreMarkedOneByOne() {
        String text = read(new byte[] {'a', (byte) 0xE9, 'b', (byte) 0xE2, (byte) 0x82, 'c', (byte) 0xF0, (byte) 0x9F});

        assertThat(text).isEqualTo("a\uDCE9b\uDCE2\uDC82c\uDCF0\uDC9F");
        assertThat(Utf8Text.firstWrong(text)).isEqualTo(1);
    }

    @Test
    void surrogateHalvesInUtf8AreWrongToo() {
        assertThat(Utf8Text.firstWrong(read((byte) 0xED, (byte) 0xB2, (byte) 0x80)))
                .isZero();
    }

    @Test
    void nothingValidIsTakenForWrong() {
        // U+1F480 is D83D DC80 in UTF-16
        assertThat(Utf8Text.firstWrong("a💀é\uD83D\uDCFF")).isEqualTo(-1);
    }

    @Test
    void progressIsTheNumberOfBytesAndReachesTheEnd() {
        byte[] bytes = "é".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        List<Long> progress = new ArrayList<>();

        read(new ByteArrayInputStream(bytes), progress);

        assertThat(progress).isSorted().hasSizeGreaterThan(2).endsWith(200_000L);
        assertThat(progress).doesNotHaveDuplicates();
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    /** Valid text comes out as it is and wrong bytes where they stand, however the stream cuts it up. */
    @ParameterizedTest
    @MethodSource("seeds")
    void textComesThroughInPieces(long seed) {
        Random random = new Random(seed);
        List<String> parts = List.of("a", "é", "€", "💀", "\r\n", "\u0000", "x".repeat(40_000));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder expected = new StringBuilder();
        for (int i = random.nextInt(300); i > 0; i--) {
            if (random.nextInt(10) == 0) {
                bytes.write(0xFF);
                expected.append('\uDCFF');
            }
            String part = parts.get(random.nextInt(parts.size()));
            bytes.writeBytes(part.getBytes(StandardCharsets.UTF_8));
            expected.append(part);
        }
        InputStream pieces = new FilterInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return super.read(into, from, Math.min(length, 1 + random.nextInt(70_000)));
            }
        };

        assertThat(read(pieces, new ArrayList<>())).isEqualTo(expected.toString());
    }
}
