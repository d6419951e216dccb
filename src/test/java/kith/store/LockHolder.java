package kith.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import kith.store.files.ResolvedFile;
import kith.store.files.StoreSettings;

/** Another kith, for tests: a process that holds the lock of a data file until its standard input ends or it is killed. */
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        StoreSettings settings = StoreSettings.of(file.resolveSibling("state"), Duration.ZERO, line -> {});
        ResolvedFile target = ResolvedFile.of(file);
        try (WriteLock lock = WriteLock.take(target.lockFile(), target.file(), settings)) {
            System.out.println("locked");
            while (System.in.read() >= 0) {
                // the test holds the other end
            }
        }
    }

    /** Starts the process and waits until it has the lock. */
    static Process start(Path file) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = process.inputReader().readLine();
        if (!"locked".equals(said)) {
            process.destroyForcibly();
            throw new IOException("the other process said " + said);
        }
        return process;
    }
}
