package kith.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Texts for property tests, the same in every run. */
final class Samples {

    /** Building blocks of ordinary texts in many scripts, with every way to make one character of several. */
    private static final String[] ORDINARY = {
        "a",
        "B",
        "7",
        " ",
        " ",
        "-",
        ".",
        "word",
        "é",
        "e\u0301",
        "o\u0302\u0323",
        "…",
        "½",
        "田",
        "中",
        "。",
        "「",
        "ｱ",
        "Ａ",
        "한",
        "\u1112\u1161\u11AB",
        "\u1112\uD55C",
        "ש",
        "ש\u05C1\u05BC",
        "م",
        "مُ",
        "نمی\u200Cخواهم",
        "क",
        "क्ष",
        "का",
        "நி",
        "ก็",
        "ทำ",
        "ｶﾞ",
        "ﾊﾟ",
        "ທຳ",
        "\u06001",
        "👍",
        "👍🏽",
        "❤",
        "❤\uFE0F",
        "1\uFE0F\u20E3",
        "🇪🇸",
        "🇯🇵",
        "👨\u200D👩\u200D👧\u200D👦",
        "🏳\uFE0F\u200D🌈",
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "𠮷",
        "𝒜",
        "葛\uDB40\uDD00",
    };

    /** What does not belong on a terminal, and broken pieces of what does. */
    private static final String[] HOSTILE = {
        "\u0000",
        "\u0007",
        "\b",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\u001B[31m",
        "\u001B]0;x\u0007",
        "\u007F",
        "\u0085",
        "\u009B",
        "\u00AD",
        "\u034F",
        "\u061C",
        "\u115F",
        "\u180E",
        "\u200B",
        "\u200C",
        "\u200D",
        "\u200E",
        "\u200F",
        "\u2028",
        "\u2029",
        "\u202A",
        "\u202D",
        "\u202E",
        "\u202C",
        "\u2060",
        "\u2066",
        "\u2068",
        "\u2069",
        "\u3164",
        "\uFE0F",
        "\uFEFF",
        "\uFFFB",
        "\uD83D",
        "\uDE00",
        "🇪",
        "🏽",
        "\u0301",
        "\uDB40\uDC41",
        "\uDB40\uDC01",
        "\uDB40\uDD00",
        "=",
        "+",
        "\"",
        ",",
        "\\",
    };

    private Samples() {}

    /** Seeds for {@code @MethodSource}: one test case each. */
    static IntStream seeds() {
        return IntStream.rangeClosed(1, 20);
    }

    /** A hundred texts of up to 40 pieces, as people write them. */
    static List<String> ordinary(int seed) {
        return texts(seed, ORDINARY, ORDINARY);
    }

    /** A hundred texts of up to 40 pieces, in which every other piece may be an attack. */
    static List<String> hostile(int seed) {
        return texts(seed, ORDINARY, HOSTILE);
    }

    private static List<String> texts(int seed, String[] some, String[] others) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(40); pieces >= 0; pieces--) {
                String[] from = random.nextBoolean() ? some : others;
                text.append(from[random.nextInt(from.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    /** The code points of a text, for failure messages. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.append(Integer.toHexString(c)).append(' '));
        return shown.toString();
    }
}
