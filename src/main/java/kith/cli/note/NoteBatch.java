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
 * Logs one note a line. Those that can be read are written in one change; each of the others is printed back with its line number
 * and the reason, to be corrected and given again.
 */
final class NoteBatch {

    private record RefusedLine(int line, String text, RuntimeException why) {}

    private record Batch(List<NoteSummary.LoggedNote> logged, List<RefusedLine> refused) {}

    private final CommandContext context;

    NoteBatch(CommandContext context) {
        this.context = context;
    }

    /** @throws UnsavedInput where a line could not be logged; the other lines are */
    void run(String file) throws IOException {
        List<String> lines = lines(file);
        Batch batch = context.write(book -> apply(book, lines));
        if (context.isJson()) {
            List<String> json =
                    batch.logged().stream().map(NoteSummary.LoggedNote::json).toList();
            context.console().painted(JsonText.lines(json));
        } else {
            batch.logged().forEach(note -> note.lines(context.today()).forEach(context.console()::say));
        }
        batch.logged().forEach(note -> note.warnings().forEach(context.console()::warn));
        if (!batch.refused().isEmpty()) {
            List<String> words = batch.refused().stream()
                    .flatMap(line -> words(line).stream())
                    .toList();
            throw UnsavedInput.batch(
                    batch.refused().get(0).why(), words, batch.refused().size());
        }
    }

    private static List<String> words(RefusedLine refused) {
        Failure failure = Failures.of(refused.why(), "log");
        List<String> words = new ArrayList<>(List.of("line " + refused.line() + ": " + failure.problem()));
        words.addAll(failure.more());
        words.add("  " + refused.text());
        return words;
    }

    private List<String> lines(String file) throws IOException {
        if (file.equals("-")) {
            return context.console().in().lines().toList();
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
        Log log = new Log(draft, context.ids(), context.today());
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
                batch.refused().add(new RefusedLine(i + 1, line.strip(), e));
            }
        }
        Book after = draft.build();
        for (int i = 0; i < notes.size(); i++) {
            batch.logged().add(new NoteSummary.LoggedNote(after, notes.get(i), logged.get(i)));
        }
        return new CommandContext.Outcome<>(after, batch);
    }

    private NoteReader reader(Book book) {
        return new NoteReader(book, context.today(), context.dateOrder(book), context.chooser());
    }
}
