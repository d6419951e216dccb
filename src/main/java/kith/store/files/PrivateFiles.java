package kith.store.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files and folders that nobody else can read, from their first byte on, where the system knows such modes. */
public final class PrivateFiles {

    private static final Set<PosixFilePermission> FILE =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<PosixFilePermission> FOLDER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private PrivateFiles() {}

    /**
     * Opens a file; one that is made has mode 0600.
     *
     * @throws FileSystemException if something else has its name
     */
    public static FileChannel open(Path file, Set<? extends OpenOption> options) throws IOException {
        refuseOther(file);
        return FileChannel.open(file, options, attributes(file, FILE));
    }

    /** Makes an empty file, and the folders that it stands in, where they are missing; one that is there becomes private. */
    public static void touch(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            makeFolder(folder);
        }
        open(file, EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE))
                .close();
        if (knowsModes(file) && !Files.isSymbolicLink(file)) {
            Files.setPosixFilePermissions(file, FILE);
        }
    }

    /**
     * All of a file.
     *
     * @throws FileSystemException if something else has its name
     */
    public static byte[] read(Path file) throws IOException {
        refuseOther(file);
        return Files.readAllBytes(file);
    }

    /** Whoever opens a pipe waits until somebody opens its other end, and a device may have no end. */
    private static void refuseOther(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(
                    file.toString(),
                    null,
                    "it is " + sort(Files.readAttributes(file, BasicFileAttributes.class)) + ", not a file");
        }
    }

    /** What something is that is not a file. */
    static String sort(BasicFileAttributes seen) {
        return seen.isDirectory() ? "a folder" : "a pipe or a device";
    }

    /** Makes a folder with mode 0700, and those above it that are missing. */
    public static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, attributes(folder, FOLDER));
        }
    }

    /** Makes the names in a folder last through a power cut. */
    public static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException e) {
            // some systems cannot open a folder; the change itself is made, and is not to be reported as failed
        }
    }

    public static boolean knowsModes(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] attributes(Path file, Set<PosixFilePermission> mode) {
        return knowsModes(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)}
                : new FileAttribute<?>[0];
    }
}
