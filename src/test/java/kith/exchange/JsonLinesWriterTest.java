package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Extra;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.IntroductionStatus;
import kith.model.Me;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Review;
import org.junit.jupiter.api.Test;

class JsonLinesWriterTest {

    private static String written(Book book) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonLinesWriter.write(book, out);
        return out.toString();
    }

    @Test
    void anEmptyBookIsAnEmptyFile() throws IOException {
        assertThat(written(Book.EMPTY)).isEmpty();
    }

    @Test
    void eachRecordIsALineThatSaysWhatItIs() throws IOException {
        Book book = Book.EMPTY
                .edit()
                .put(new Review(Reading.TODAY, Reading.TODAY, List.of("more"), Extra.NONE))
                .put(new Introduction("x1", "ana", "bob", Reading.TODAY, "", IntroductionStatus.MADE, Extra.NONE))
                .put(new Promise(
                        "p1",
                        "ana",
                        Party.ME,
                        "slides",
                        "",
                        Optional.empty(),
                        Reading.TODAY,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Extra.NONE))
                .put(new Interaction(
                        "i1",
                        Reading.TODAY,
                        Optional.empty(),
                        List.of("ana"),
                        List.of(),
                        "",
                        "call",
                        "two\nlines",
                        0,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Extra.NONE))
                .put(Person.draft("ana", "Ana \uD83D💀").build())
                .put(new Group("jug", "Java", Optional.empty(), Optional.empty(), "", List.of(), Extra.NONE))
                .me(new Me("Kim", List.of(), List.of(), Map.of(), Map.of(), DateOrder.UNSET, Extra.NONE))
                .extra(new Extra(Map.of("unknown", "1")))
                .build();

        assertThat(written(book)).isEqualTo("""
                        {"type":"me","name":"Kim"}
                        {"type":"group","id":"jug","name":"Java"}
                        {"type":"person","id":"ana","name":"Ana \\uD83D💀","stage":"contact"}
                        {"type":"interaction","id":"i1","on":"2026-06-15","with":["ana"],"kind":"call","note":"two\\nlines"}
                        {"type":"promise","id":"p1","who":"ana","by":"me","text":"slides","noted":"2026-06-15"}
                        {"type":"introduction","id":"x1","a":"ana","b":"bob","on":"2026-06-15","status":"made"}
                        {"type":"review","on":"2026-06-15","since":"2026-06-15","answers":["more"]}
                        """);
    }
}
