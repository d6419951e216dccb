package kith.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The file that is really written: after all symbolic links, which stay as they are.
 *
 * @param file need not exist; its folder does, and is named without links
 */
public record ResolvedFile(Path file) {

    private static final int MOST_LINKS = 40;
    private static final String TEMPORARY = ".kith-tmp";

    /** @throws StoreException if the folder does not exist or links go round in a circle */
    public static ResolvedFile of(Path named) {
        Path at = named.toAbsolutePath();
        try {
            for (int i = 0; i < MOST_LINKS; i++) {
                Path folder = realFolder(at);
                at = folder.resolve(at.getFileName());
                if (!Files.isSymbolicLink(at)) {
                    return new ResolvedFile(at);
                }
                at = folder.resolve(Files.readSymbolicLink(at));
            }
        } catch (IOException e) {
            throw StoreException.of("cannot follow", at, e, "name another file with --file");
        }
        throw new StoreException(named + " is a symbolic link that leads nowhere", "name the file itself with --file");
    }

    private static Path realFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new StoreException(file + " is a folder, not a file", "name a file with --file");
        }
        Path real;
        try {
            real = folder.toRealPath();
        } catch (NoSuchFileException e) {
            throw new StoreException(
                    "the folder " + folder + " does not exist",
                    "make it with mkdir -p, or name another file with --file");
        }
        if (!Files.isDirectory(real)) {
            throw new StoreException(folder + " is a file, not a folder", "name another file with --file");
        }
        return real;
    }

    public Path folder() {
        return file.resolveSibling("");
    }

    public Path lockFile() {
        return file.resolveSibling(hiddenName() + ".lock");
    }

    /** A new name beside the file, where a rename is possible. */
    public Path newTemporary() {
        String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return file.resolveSibling(hiddenName() + "." + random + TEMPORARY);
    }

    /** Whether a name is that of a temporary file for this target. */
    public boolean isTemporary(String name) {
        return name.endsWith(TEMPORARY) && name.startsWith(hiddenName() + ".");
    }

    private String hiddenName() {
        String name = file.getFileName().toString();
        return name.startsWith(".") ? name : "." + name;
    }

    /** Whether the file forbids what its folder would allow. The owner's mode counts also for root, whom it does not stop. */
    public boolean isReadOnly() {
        if (!PrivateFiles.knowsModes(file) || !Files.exists(file)) {
            return false;
        }
        try {
            boolean isForbidden = !Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE);
            return (isForbidden || !Files.isWritable(file)) && Files.isWritable(folder());
        } catch (IOException e) {
            return false; // the mode cannot be seen; whether the file can be replaced is found out soon
        }
    }

    /** Gives a file the owner, the group and the mode of the one it will replace, as far as the system allows. */
    public void dress(Path fresh) throws IOException {
        if (!PrivateFiles.knowsModes(file) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(file, PosixFileAttributes.class);
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        giveAway(view, old);
        if (!view.readAttributes().permissions().equals(old.permissions())) {
            view.setPermissions(old.permissions());
        }
    }

    private static void giveAway(PosixFileAttributeView view, PosixFileAttributes old) throws IOException {
        PosixFileAttributes made = view.readAttributes();
        try {
            if (!made.group().equals(old.group())) {
                view.setGroup(old.group());
            }
            if (!made.owner().equals(old.owner())) {
                view.setOwner(old.owner());
            }
        } catch (IOException e) {
            // only root may give files away; the content matters more than the name on it
        }
    }
}
