package kith.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is known to be unchanged.
 *
 * @param key the system's number for the file, or empty where it has none
 * @param size in bytes
 * @param nanos when it was last written, since 1970
 */
public record FileVersion(String key, long size, long nanos) {

    /** There is no file. */
    public static final FileVersion MISSING = new FileVersion("", -1, -1);

    /** @throws StoreException if it is something else than a file, or cannot be seen */
    public static FileVersion of(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            if (!seen.isRegularFile()) {
                throw new StoreException(
                        file + " is " + PrivateFiles.sort(seen) + ", not a file", "name a file with --file");
            }
            Object key = seen.fileKey();
            String known = key == null ? "" : key.toString();
            return new FileVersion(known, seen.size(), seen.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        } catch (NoSuchFileException e) {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && Files.isRegularFile(folder)) { // newer Javas do not tell this from a missing file
                throw new StoreException(folder + " is a file, not a folder", "name another file with --file");
            }
            return MISSING;
        } catch (IOException e) {
            throw StoreException.of("cannot read", file, e, "see who may read the file and its folder: ls -ld");
        }
    }

    /** Whether two are alike. The {@code equals} of a record would be spun at run time, which each start would pay for. */
    public boolean isSame(FileVersion other) {
        return size == other.size && nanos == other.nanos && key.equals(other.key);
    }

    public boolean isMissing() {
        return size < 0;
    }
}
