package kith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kith.book.Stages;
import kith.book.error.BadInput;
import kith.book.people.Fold;
import kith.model.DateOrder;
import kith.model.Me;
import kith.model.Rhythm;

/** The options of {@code kith me}. */
final class MeChange {

    private MeChange() {}

    /** Me as the options want it. */
    static Me of(Me me, Call call) {
        Map<String, Integer> aims = new TreeMap<>(me.aims());
        Given.texts(call, "--aim").forEach(text -> aim(text, aims));
        Map<String, Rhythm> rhythms = new TreeMap<>(me.rhythms());
        Given.texts(call, "--rhythm").forEach(text -> rhythm(text, rhythms));
        Optional<DateOrder> order = Given.text(call, "--date-order").map(Session::dateOrder);
        return new Me(
                Given.text(call, "--name").orElse(me.name()),
                changed("offer", me.offers(), call),
                changed("need", me.needs(), call),
                aims,
                rhythms,
                order.orElse(me.dateOrder()),
                me.extra());
    }

    private static void aim(String text, Map<String, Integer> aims) {
        String[] pair = pair("--aim", text, "client=5");
        if (pair[1].length() > 4 || !pair[1].chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new BadInput("“" + text + "” is no aim", "write how many, as in --aim client=5");
        }
        int count = Integer.parseInt(pair[1]);
        if (count == 0) {
            aims.remove(pair[0]);
        } else {
            aims.put(pair[0], count);
        }
    }

    private static void rhythm(String text, Map<String, Rhythm> rhythms) {
        String[] pair = pair("--rhythm", text, "trusted=2mo or +family=2w");
        String what = pair[0].startsWith("+") ? pair[0] : Stages.named(pair[0]).word();
        Rhythm rhythm = Given.rhythm(pair[1]);
        if (rhythm.isNever()) {
            rhythms.remove(what);
        } else {
            rhythms.put(what, rhythm);
        }
    }

    private static String[] pair(String option, String text, String example) {
        int equals = text.indexOf('=');
        if (equals <= 0 || equals == text.length() - 1) {
            throw new BadInput("“" + text + "” is not understood behind " + option, "write " + option + " " + example);
        }
        return new String[] {
            text.substring(0, equals).strip(), text.substring(equals + 1).strip()
        };
    }

    private static List<String> changed(String what, List<String> before, Call call) {
        List<String> after = new ArrayList<>(before);
        for (String part : Given.texts(call, "--no-" + what)) {
            if (!after.removeIf(text -> Fold.fold(text).contains(Fold.fold(part)))) {
                throw new BadInput("you have no " + what + " with “" + part + "”", "kith me tells what there is");
            }
        }
        for (String text : Given.texts(call, "--" + what)) {
            if (!after.contains(text)) {
                after.add(text);
            }
        }
        return after;
    }
}
