package kith.bench.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.ListField;
import kith.model.Person;
import kith.model.Promise;
import kith.model.TextField;
import kith.store.format.Json;

/** Books as tasks, for {@code task import}: an interaction is a task that was completed, an open promise one that is due. */
final class Tasks {

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;

    private Tasks() throws IOException {
        out = Json.generator(text);
        out.writeStartArray();
    }

    /** Interactions and promises. */
    static String of(Book book) throws IOException {
        Tasks tasks = new Tasks();
        for (Promise promise : book.promises()) {
            if (promise.dropped().isEmpty()) {
                tasks.task(promise.id(), promise.text(), promise.noted(), promise.done(), book.nameOf(promise.who()));
                tasks.out.writeStringField("due", time(promise.dueDay()));
                tasks.out.writeEndObject();
            }
        }
        tasks.interactions(book, book.interactions());
        return tasks.end();
    }

    /** @param book knows the people's names */
    static String ofInteractions(Book book, List<Interaction> interactions) throws IOException {
        Tasks tasks = new Tasks();
        tasks.interactions(book, interactions);
        return tasks.end();
    }

    /**
     * One open task each, as somebody would keep people to be called.
     *
     * @param entry the day on which they were noted
     */
    static String ofPeople(List<Person> people, LocalDate entry) throws IOException {
        Tasks tasks = new Tasks();
        for (Person person : people) {
            tasks.task(person.id(), person.name(), entry, Optional.empty(), person.detail(TextField.ORG));
            tasks.tags(person.list(ListField.TAGS));
            tasks.out.writeEndObject();
        }
        return tasks.end();
    }

    private void interactions(Book book, List<Interaction> interactions) throws IOException {
        for (Interaction it : interactions) {
            String name = book.nameOf(it.with().get(0));
            task(it.id(), it.kind() + ": " + it.note(), it.on(), Optional.of(it.on()), name);
            tags(it.tags());
            out.writeEndObject();
        }
    }

    private void task(String id, String what, LocalDate entry, Optional<LocalDate> end, String project)
            throws IOException {
        out.writeStartObject();
        out.writeStringField(
                "uuid",
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString());
        out.writeStringField("description", what);
        out.writeStringField("status", end.isPresent() ? "completed" : "pending");
        out.writeStringField("entry", time(entry));
        if (end.isPresent()) {
            out.writeStringField("end", time(end.get()));
        }
        out.writeStringField("project", project);
    }

    /** Writes no empty list: Taskwarrior 2.6 takes thirty times as long over one. */
    private void tags(List<String> tags) throws IOException {
        if (tags.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("tags");
        for (String tag : tags) {
            out.writeString(tag);
        }
        out.writeEndArray();
    }

    private String end() throws IOException {
        out.writeEndArray();
        out.close();
        return text.toString();
    }

    private static String time(LocalDate day) {
        return day.toString().replace("-", "") + "T120000Z";
    }
}
