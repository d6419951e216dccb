package kith.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kith.cli.core.DataPaths;
import kith.cli.core.Environment;

/**
 * A fresh copy of a book of made-up people, with dates around today; it is gone when the command ends.
 *
 * <p>In the shipped text {@code {-12}} stands for the day 12 days before today, {@code {+3}} for the one in 3 days, and a leading
 * {@code b} leaves the year out.
 */
record Demo(Environment environment, Path folder) implements AutoCloseable {

    static Demo begin(Environment environment, LocalDate today) throws IOException {
        Path folder = Files.createTempDirectory("kith-demo-");
        Demo demo = new Demo(environment, folder);
        try (InputStream in = Demo.class.getResourceAsStream("/kith/demo.json")) {
            if (in == null) {
                throw new IOException("the demo book is not part of this build");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.createFile(
                    demo.file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(demo.file(), dated(text, today));
        }
        return demo;
    }

    static String dated(String text, LocalDate today) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int open = text.indexOf("\"{", at); open >= 0; open = text.indexOf("\"{", at)) {
            int close = text.indexOf("}\"", open);
            String inside = text.substring(open + 2, close);
            boolean yearless = inside.startsWith("b");
            LocalDate day = today.plusDays(Integer.parseInt(yearless ? inside.substring(1) : inside));
            out.append(text, at, open + 1)
                    .append(yearless ? "-" + day.toString().substring(4) : day.toString());
            at = close + 1;
        }
        return out.append(text, at, text.length()).toString();
    }

    Path file() {
        return folder.resolve("demo.json");
    }

    DataPaths places() {
        return new DataPaths(file(), false, folder.resolve("state"), folder.resolve("cache"));
    }

    /** Without a command: what a first look should see. */
    static int tour(Environment environment, List<String> args) throws IOException {
        environment.out().println("A book of made-up people, fresh each time; nothing of yours is touched.");
        for (String command : List.of("remind", "stage", "report ana")) {
            environment.out().println();
            environment.out().println("$ kith --demo " + command);
            List<String> words = new ArrayList<>(args);
            words.addAll(List.of(command.split(" ", -1)));
            int code = new Cli(environment).run(words);
            if (code != 0) {
                return code;
            }
        }
        environment.out().println();
        environment.out().println("Try: kith --demo log ana coffee next: send the slides by fri");
        environment
                .out()
                .println("Your own: kith add \"Ana Ruiz\", or kith import Connections.csv; kith help shows the rest.");
        return 0;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
