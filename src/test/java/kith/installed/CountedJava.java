package kith.installed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** A Java that notes each of its starts: what is fast must not start one. */
final class CountedJava {

    private final Path program;
    private final Path starts;

    CountedJava(Path folder) throws IOException {
        starts = folder.resolve("starts");
        program = Files.createDirectories(folder.resolve("counted/bin")).resolve("java");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(program, "#!/bin/sh\necho start >>'" + starts + "'\nexec '" + java + "' \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The variable by which the launcher takes it. */
    Map<String, String> environment() {
        return Map.of("KITH_JAVA", program.toString());
    }

    /** How often it was started since the last call. */
    int starts() throws IOException {
        if (!Files.exists(starts)) {
            return 0;
        }
        int count = Files.readAllLines(starts).size();
        Files.delete(starts);
        return count;
    }
}
