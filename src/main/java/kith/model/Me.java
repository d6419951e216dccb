package kith.model;

import java.util.List;
import java.util.Map;

/**
 * The user.
 *
 * @param aims how many relationships are wanted, by aim
 * @param rhythms rhythms by rung ({@code trusted}) or tag ({@code +family})
 */
public record Me(
        String name,
        List<String> offers,
        List<String> needs,
        Map<String, Integer> aims,
        Map<String, Rhythm> rhythms,
        DateOrder dateOrder,
        Extra extra) {

    public static final Me UNKNOWN = new Me("", List.of(), List.of(), Map.of(), Map.of(), DateOrder.UNSET, Extra.NONE);

    public Me with(DateOrder order) {
        return new Me(name, offers, needs, aims, rhythms, order, extra);
    }
}
