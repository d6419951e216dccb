package kith.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import kith.store.files.PrivateFiles;
import kith.store.files.ResolvedFile;
import kith.store.files.StoreSettings;
import kith.store.journal.Journal;

/** Keeps a data file and its folder in order: warns of a file that others can read, and clears up what other writers have left. */
final class FolderHygiene {

    private FolderHygiene() {}

    /** Warns, once for each file, if others can read it. */
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

    /**
     * Removes the temporary files of writers that were killed, and warns of copies that a sync program made when it found two
     * versions. Only for the holder of the lock: nobody else may have a temporary file.
     */
    static void tidy(ResolvedFile target, StoreSettings settings) {
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(target.folder())) {
            for (Path path : folder) {
                String name = path.getFileName().toString();
                if (target.isTemporary(name)) {
                    Files.deleteIfExists(path);
                } else if (isConflict(name, target.file().getFileName().toString())) {
                    settings.warn(path + " was left by a sync program that met two versions of "
                            + target.file().getFileName() + ": see what it holds, then remove it");
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // tidying is a courtesy: what matters fails by itself and is reported then
        }
    }

    /** Whether a name is that of a conflict's copy: as Dropbox and Nextcloud call it, or Syncthing. */
    static boolean isConflict(String name, String dataFile) {
        int dot = dataFile.lastIndexOf('.');
        String stem = dot > 0 ? dataFile.substring(0, dot) : dataFile;
        String extension = dataFile.substring(stem.length());
        if (!name.startsWith(stem) || !name.endsWith(extension) || name.length() <= dataFile.length()) {
            return false;
        }
        String between = name.substring(stem.length(), name.length() - extension.length());
        return between.startsWith(".sync-conflict-")
                || (between.startsWith(" (") && between.contains("conflicted copy"));
    }
}
