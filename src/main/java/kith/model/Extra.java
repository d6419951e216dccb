package kith.model;

import java.util.Map;

/**
 * Keys of a record that this version does not know, kept so that they can be written back.
 *
 * @param json the JSON text of each value by its key, in the order of the file
 */
public record Extra(Map<String, String> json) {

    /** No unknown keys: the usual case. */
    public static final Extra NONE = new Extra(Map.of());

    public boolean isEmpty() {
        return json.isEmpty();
    }
}
