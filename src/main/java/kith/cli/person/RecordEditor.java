package kith.cli.person;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.book.error.BadInput;
import kith.cli.core.CommandContext;
import kith.cli.core.ShellSession;
import kith.cli.core.UnsavedInput;
import kith.model.Entity;
import kith.model.Group;
import kith.model.Person;
import kith.store.format.RecordText;
import kith.store.format.TypedLine;

/** Opens a record in the user's editor. The text that was edited is kept until it is written, or else named. */
final class RecordEditor {

    private final CommandContext context;
    private final String editor;
    private Path file = Path.of("");

    RecordEditor(CommandContext context) {
        this.context = context;
        String visual = context.environment().variable("VISUAL");
        this.editor = visual.isBlank() ? context.environment().variable("EDITOR") : visual;
    }

    /** The text that was edited. */
    Path file() {
        return file;
    }

    /** @throws BadInput where no editor is set and nobody is at a terminal, or what comes back cannot be read */
    Entity edit(Entity before) throws IOException {
        if (editor.isBlank() && !context.console().canAsk()) {
            throw new BadInput(
                    "the change is missing", "kith edit PERSON --role CEO; or set $EDITOR for the whole record");
        }
        file = Files.createTempFile("kith-", ".json");
        Files.writeString(file, RecordText.pretty(before));
        try {
            return read(open(), before);
        } catch (BadInput e) {
            throw UnsavedInput.edited(file, e);
        }
    }

    private static Entity read(String text, Entity before) {
        TypedLine read = TypedLine.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        if (read instanceof TypedLine.Unreadable unreadable) {
            throw refused(unreadable.why());
        } else if (!(read instanceof TypedLine.Kept kept)
                || kept.record().type() != before.type()
                || !kept.record().id().equals(before.id())) {
            throw refused("its id and type must stay");
        } else if (isNameless(kept.record())) {
            throw refused("its name is empty");
        } else {
            return kept.record();
        }
    }

    private static boolean isNameless(Entity record) {
        return (record instanceof Person person && person.name().isBlank())
                || (record instanceof Group group && group.name().isBlank());
    }

    private static BadInput refused(String why) {
        return new BadInput("the edited text cannot be taken: " + why, "nothing was written; mend it and edit again");
    }

    private String open() throws IOException {
        // Ctrl-C is the editor's; without the trap it would end the shell between, while the editor lives on
        String command = "trap : INT; " + (editor.isBlank() ? "vi" : editor) + " \"$1\"";
        context.environment().shell().ifPresent(ShellSession::lend);
        try {
            int code = new ProcessBuilder("sh", "-c", command, "sh", file.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new BadInput("the editor ended with " + code, "nothing was written; see $VISUAL and $EDITOR");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw refused("it is not text in UTF-8");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the editor was interrupted", e);
        }
    }
}
