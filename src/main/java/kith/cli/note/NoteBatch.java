package kith.cli.note;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kith.book.Log;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.book.note.Note;
import kith.book.note.NoteReader;
import kith.cli.core.CommandContext;
import kith.cli.core.Failure;
import kith.cli.core.Failures;
import kith.cli.core.ImportErrors;
import kith.cli.core.UnsavedInput;
import kith.model.Book;
import kith.store.format.JsonText;

/**
 * Logs one note a line. The good ones are written in one go; each bad one is printed back with its line and reason, so that they
 * can be mended and given again.
 */
final class NoteBatch {

    private record Bad(int line, String text, RuntimeException why) {}

    private record Batch(List<NoteSummary.Told> told, List<Bad> bad) {}

    private final CommandContext session;

    NoteBatch(CommandContext session) {
        this.session = session;
    }

    /** @throws UnsavedInput where a line could not be logged; the others are */
    void run(String file) throws IOException {
        List<String> lines = lines(file);
        Batch batch = session.write(book -> apply(book, lines));
        if (session.isJson()) {
            List<String> json =
                    batch.told().stream().map(NoteSummary.Told::json).toList();
            session.console().painted(JsonText.lines(json));
        } else {
            batch.told().forEach(told -> told.lines(session.today()).forEach(session.console()::say));
        }
        batch.told().forEach(told -> told.warnings().forEach(session.console()::warn));
        if (!batch.bad().isEmpty()) {
            List<String> told =
                    batch.bad().stream().flatMap(bad -> words(bad).stream()).toList();
            throw UnsavedInput.batch(batch.bad().get(0).why(), told, batch.bad().size());
        }
    }

    private static List<String> words(Bad bad) {
        Failure failure = Failures.of(bad.why(), "log");
        List<String> words = new ArrayList<>(List.of("line " + bad.line() + ": " + failure.problem()));
        words.addAll(failure.more());
        words.add("  " + bad.text());
        return words;
    }

    private List<String> lines(String file) throws IOException {
        if (file.equals("-")) {
            return session.console().in().lines().toList();
        }
        Path path = Path.of(file);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new ImportErrors(
                    "there is no file " + file + " that can be read", "kith log --batch FILE, or - for standard input");
        }
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            return reader.lines().toList();
        } catch (UncheckedIOException e) {
            throw new ImportErrors(file + " is not text in UTF-8", "convert it: iconv -t utf-8");
        }
    }

    private CommandContext.Outcome<Batch> apply(Book book, List<String> lines) {
        Batch batch = new Batch(new ArrayList<>(), new ArrayList<>());
        Book.Draft draft = book.edit();
        Log log = new Log(draft, session.ids(), session.today());
        NoteReader reader = reader(book);
        List<Note> notes = new ArrayList<>();
        List<Log.Logged> logged = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    i == 0 && lines.get(i).startsWith("\ufeff") ? lines.get(i).substring(1) : lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            try {
                Note note = reader.read(line.strip(), true);
                notes.add(note);
                logged.add(log.log(note));
                reader = note.added().isEmpty() ? reader : reader(draft.build());
            } catch (BadInput | PersonUnclear e) {
                batch.bad().add(new Bad(i + 1, line.strip(), e));
            }
        }
        Book after = draft.build();
        for (int i = 0; i < notes.size(); i++) {
            batch.told().add(new NoteSummary.Told(after, notes.get(i), logged.get(i)));
        }
        return new CommandContext.Outcome<>(after, batch);
    }

    private NoteReader reader(Book book) {
        return new NoteReader(book, session.today(), session.dateOrder(book), session.chooser());
    }
}
