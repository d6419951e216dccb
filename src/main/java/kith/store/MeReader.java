package kith.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.model.DateOrder;
import kith.model.Me;
import kith.model.Rhythm;

/** What is known about the user, while its keys are being read. */
final class MeReader {

    private String name = "";
    private List<String> offers = List.of();
    private List<String> needs = List.of();
    private Map<String, Integer> aims = Map.of();
    private Map<String, Rhythm> rhythms = Map.of();
    private DateOrder dateOrder = DateOrder.UNSET;
    private final Unknown unknown = new Unknown();

    /** Reads from behind the opening brace to the closing one. */
    Me read(JsonParser in) throws IOException {
        for (String key = Values.nextKey(in); key != null; key = Values.nextKey(in)) {
            take(in, key);
        }
        return new Me(name, offers, needs, aims, rhythms, dateOrder, unknown.extra());
    }

    private void take(JsonParser in, String key) throws IOException {
        switch (key) {
            case "name" -> name = Values.text(in, key);
            case "offers" -> offers = Values.texts(in, key);
            case "needs" -> needs = Values.texts(in, key);
            case "aims" -> aims = aims(in, key);
            case "rhythms" -> rhythms = rhythms(in, key);
            case "dateOrder" -> dateOrder = dateOrder(in, key);
            default -> unknown.keep(in, key);
        }
    }

    private static Map<String, Integer> aims(JsonParser in, String key) throws IOException {
        Map<String, Integer> aims = new LinkedHashMap<>();
        if (startsMap(in, key)) {
            for (String aim = Values.nextKey(in); aim != null; aim = Values.nextKey(in)) {
                aims.put(aim, Values.count(in, aim));
            }
        }
        return Collections.unmodifiableMap(aims);
    }

    private static Map<String, Rhythm> rhythms(JsonParser in, String key) throws IOException {
        Map<String, Rhythm> rhythms = new LinkedHashMap<>();
        if (startsMap(in, key)) {
            for (String whose = Values.nextKey(in); whose != null; whose = Values.nextKey(in)) {
                Optional<Rhythm> rhythm = Values.rhythm(in, whose);
                if (rhythm.isPresent()) {
                    rhythms.put(whose, rhythm.get());
                }
            }
        }
        return Collections.unmodifiableMap(rhythms);
    }

    /** Whether there is an object to be read: {@code false} for {@code null}. */
    private static boolean startsMap(JsonParser in, String key) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return false;
        }
        Values.expectObject(in, '"' + key + '"');
        return true;
    }

    private static DateOrder dateOrder(JsonParser in, String key) throws IOException {
        String text = Values.text(in, key);
        Optional<DateOrder> order = Values.known(in, key, text, DateOrder.of(text), "dmy or mdy");
        return order.isPresent() ? order.get() : DateOrder.UNSET;
    }
}
