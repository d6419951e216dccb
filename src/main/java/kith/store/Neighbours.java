package kith.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.store.files.ResolvedFile;
import kith.store.files.StoreSettings;

/** What other writers have left beside a data file. */
final class Neighbours {

    private Neighbours() {}

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
