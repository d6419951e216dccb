package kith.cli.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version of the program, as the build wrote it. */
public final class Version {

    private Version() {}

    public static String text() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("/kith/version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
