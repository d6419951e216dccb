package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kith.store.files.ResolvedFile;
import kith.store.files.StoreException;
import kith.store.files.StoreSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More than one writer at a time. */
class WritersTest {

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void makeHome() throws IOException {
        folder = folder.toRealPath();
        home = new Home(folder);
    }

    private BookFile file(Duration timeout) {
        return new BookFile(home.path, StoreSettings.of(home.state(), timeout, home.warnings::add));
    }

    private static void add(BookFile file, String id) {
        file.update("add " + id, Samples.NOW, book -> Samples.with(book, Samples.person(id)));
    }

    @Test
    void twentyWritersAtOnceLoseNothing() throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(20);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String name = "writer-" + i + "-";
            BookFile file = i % 2 == 0 ? home.file : file(StoreSettings.USUAL_TIMEOUT);
            done.add(writers.submit(() -> {
                start.await();
                for (int j = 0; j < 10; j++) {
                    add(file, name + j);
                }
                return name;
            }));
        }
        start.countDown();
        for (Future<?> writer : done) {
            writer.get();
        }
        writers.shutdown();

        assertThat(home.file.read().people()).hasSize(200);
        assertThat(home.file.history()).hasSize(200);
        assertThat(home.names()).containsExactly(".book.json.lock", "book.json");
    }

    @Test
    void aReaderNeverSeesHalfAFile() throws InterruptedException, ExecutionException {
        ExecutorService writer = Executors.newSingleThreadExecutor();
        Future<?> writing = writer.submit(() -> {
            for (int i = 0; i < 150; i++) {
                add(home.file, "p" + i);
            }
        });
        int seen = 0;
        while (!writing.isDone()) {
            int now = home.file.read().people().size();
            assertThat(now).isGreaterThanOrEqualTo(seen);
            seen = now;
        }
        writing.get();
        writer.shutdown();
    }

    @Test
    void anotherThreadsLockIsWaitedForOnlySoLong() {
        ResolvedFile target = ResolvedFile.of(home.path);
        StoreSettings settings = StoreSettings.of(home.state(), Duration.ZERO, home.warnings::add);
        try (WriteLock lock = WriteLock.take(target.lockFile(), target.file(), settings)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> add(file(Duration.ofMillis(20)), "ana"))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.remedy()).contains("KITH_LOCK_TIMEOUT"))
                    .hasMessageContaining("another kith was writing " + home.path)
                    .hasMessageEndingWith("for 20 ms");
        }

        add(file(Duration.ZERO), "ana");

        assertThat(home.file.read().people()).hasSize(1);
    }

    @Test
    void anotherProcessesLockIsWaitedForOnlySoLong() throws IOException {
        Process other = LockHolder.start(home.path);
        try {
            assertThatThrownBy(() -> add(file(Duration.ofMillis(20)), "ana")).isInstanceOf(StoreException.class);
            assertThat(home.path).doesNotExist();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aProcessThatIsKilledLetsItsLockGoAndTheWaitingWriterSaysWhatItWaitsFor()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Process other = LockHolder.start(home.path);
        try {
            CountDownLatch waiting = new CountDownLatch(1);
            BookFile file = new BookFile(home.path, StoreSettings.of(home.state(), Duration.ofSeconds(60), line -> {
                home.warnings.add(line);
                waiting.countDown();
            }));
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> add(file, "ana"));
            assertThat(waiting.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(writing).isNotDone();

            other.destroyForcibly();

            writing.get(60, TimeUnit.SECONDS);
            assertThat(home.warnings).containsExactly("waiting for another kith that is writing " + home.path + " …");
            assertThat(home.file.read().people()).hasSize(1);
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aLockFileThatWasLeftLocksNothing() throws IOException {
        Files.createFile(folder.resolve(".book.json.lock"));

        add(file(Duration.ZERO), "ana");

        assertThat(home.file.read().people()).hasSize(1);
    }

    @Test
    void anInterruptedWriterGivesUpAndStaysInterrupted() {
        ResolvedFile target = ResolvedFile.of(home.path);
        StoreSettings settings = StoreSettings.of(home.state(), Duration.ofSeconds(60), home.warnings::add);
        try (WriteLock lock = WriteLock.take(target.lockFile(), target.file(), settings)) {
            assertThat(lock).isNotNull();
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> WriteLock.take(target.lockFile(), target.file(), settings))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("interrupted while waiting");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
