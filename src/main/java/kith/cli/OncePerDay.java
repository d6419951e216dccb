package kith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import kith.book.id.Ids;

/** Remembers the day on which {@code remind --once} last showed something, so that it does so at most once a day. */
final class OncePerDay {

    private final Path mark;
    private final String day;

    OncePerDay(Session session) {
        String file = Ids.derived('f', session.file().path().toAbsolutePath().toString());
        this.mark = session.state().resolve("shown-" + file);
        this.day = session.today().toString();
    }

    boolean isSpent() {
        try {
            return Files.exists(mark) && Files.readString(mark).strip().equals(day);
        } catch (IOException e) {
            return false; // shown once too often is better than never
        }
    }

    /** Where the mark cannot be kept, what is due is shown each time. */
    void spend() {
        try {
            Files.createDirectories(mark.getParent());
            Path fresh = Files.createTempFile(mark.getParent(), "shown-", ".new");
            Files.writeString(fresh, day + "\n");
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            Files.move(fresh, mark, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UnsupportedOperationException e) {
            return;
        }
    }
}
