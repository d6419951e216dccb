package kith.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import kith.store.files.PrivateFiles;
import kith.store.files.StoreSettings;
import kith.store.journal.Journal;

/** Warns once of a data file that others can read. */
final class FolderHygiene {

    private FolderHygiene() {}

    static void check(Path file, StoreSettings settings) {
        try {
            if (PrivateFiles.knowsModes(file) && Files.exists(file) && isOpen(Files.getPosixFilePermissions(file))) {
                warnOnce(file, settings);
            }
        } catch (IOException e) {
            // the mode cannot be seen; whether the file can be read is found out elsewhere
        }
    }

    private static boolean isOpen(Set<PosixFilePermission> mode) {
        return mode.contains(PosixFilePermission.GROUP_READ) || mode.contains(PosixFilePermission.OTHERS_READ);
    }

    private static void warnOnce(Path file, StoreSettings settings) throws IOException {
        Path warned = Journal.stateFile(settings, file.toRealPath(), ".exposed");
        if (Files.exists(warned)) {
            return;
        }
        settings.warn("other users of this machine can read " + file + "; chmod 600 keeps it to you (said only once)");
        PrivateFiles.makeFolder(settings.stateFolder());
        try (FileChannel mark =
                PrivateFiles.open(warned, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE))) {
            mark.force(false);
        }
    }
}
