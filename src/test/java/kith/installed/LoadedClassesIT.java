package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people run every day loads nothing that it does not need: this is what keeps the start fast, whatever the machine. */
class LoadedClassesIT {

    private static final List<String> HEAVY = List.of(
            "de.siegmar",
            "kith.exchange",
            "kith.shell",
            "kith.book.advice",
            "kith.book.advice.Terms",
            "kith.book.report",
            "org.tartarus",
            "org.jline",
            "com.fasterxml.jackson.databind",
            "java.util.logging",
            // what is known to cost tens of milliseconds each, and is not needed
            "picocli",
            "java.time.zone",
            // it makes a formatter, and all that formatters need
            "java.time.YearMonth",
            "java.util.ServiceLoader",
            "java.util.regex.Matcher",
            "java.util.Formatter",
            "java.security.SecureRandom",
            "jdk.proxy",
            "java.lang.runtime.ObjectMethods");

    @TempDir
    Path home;

    @Test
    void remindLoadsOnlyItsOwnCommandAndNoImportLibrary() throws IOException {
        assertThat(assertLight(List.of("remind"), "remind.RemindCommand"))
                .as("the first lambda of a run costs as much as a hundred classes")
                .noneMatch(name -> name.startsWith("kith.") && name.contains("$$Lambda"));
    }

    @Test
    void logLoadsOnlyItsOwnCommandAndNoImportLibrary() throws IOException {
        assertLight(List.of("log", "ana", "coffee"), "note.LogCommand");
    }

    private List<String> assertLight(List<String> args, String ownCommand) throws IOException {
        Installed kith = new Installed(home);
        kith.kith("add", "Ana Ruiz", "--met", "2026-11-10");
        List<String> loaded = loaded(kith, args);
        assertThat(loaded).as("the list of classes itself").contains("kith.cli." + ownCommand);
        assertThat(loaded).noneMatch(name -> HEAVY.stream().anyMatch(name::startsWith));
        assertThat(loaded.stream().filter(name -> name.startsWith("kith.cli.") && name.endsWith("Command")))
                .containsExactlyInAnyOrder("kith.cli.core.Command", "kith.cli." + ownCommand);
        return loaded;
    }

    private List<String> loaded(Installed kith, List<String> args) throws IOException {
        Path log = home.resolve("classes.log");
        String classPath;
        try (Stream<Path> jars = Files.list(Installed.lib())) {
            classPath = jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-Dkith.now=2026-11-20T10:15:00",
                "-Dkith.build=test",
                "-cp",
                classPath,
                "kith.Main"));
        command.addAll(args);
        assertThat(Installed.finish(kith.start(command, Map.of())).code()).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: "))
                    .map(line -> line.substring(
                            line.indexOf(']', line.lastIndexOf("[class,load")) + 2, line.indexOf(" source: ")))
                    .map(String::strip)
                    .toList();
        }
    }
}
