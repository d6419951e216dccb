package kith.installed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The installed program in real processes, with a home of its own and nothing else in its environment. */
final class Installed {

    private static final Path PROGRAM = Path.of(System.getProperty("kith.home"), "bin", "kith");
    /** So long that only a program that hangs takes it. */
    private static final long HANGS_SECONDS = 120;

    private final Path home;

    Installed(Path home) {
        this.home = home;
    }

    record Result(int code, String out, String err) {}

    static Path program() {
        return PROGRAM;
    }

    /** The folder of the jars. */
    static Path lib() {
        return PROGRAM.getParent().resolveSibling("lib");
    }

    Path home() {
        return home;
    }

    Path file() {
        return home.resolve(".kith.json");
    }

    String text() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result kith(String... args) {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(List.of(args));
        return run(command);
    }

    Result shell(String script) {
        return run(List.of("sh", "-c", script));
    }

    Result run(List<String> command) {
        return finish(start(command, Map.of()));
    }

    Process start(List<String> command, Map<String, String> more) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        String java = System.getProperty("java.home");
        environment.clear();
        environment.put("PATH", path);
        environment.put("HOME", home.toString());
        environment.put("JAVA_HOME", java);
        environment.put("KITH_TODAY", "2026-11-20");
        environment.putAll(more);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Result finish(Process process) {
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        String out = text(process.getInputStream());
        try {
            if (!process.waitFor(HANGS_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the program does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return new Result(process.exitValue(), out, err.join());
    }

    private static String text(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
