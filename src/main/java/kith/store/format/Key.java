package kith.store.format;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import kith.model.Decision;
import kith.model.ListField;
import kith.model.NoteField;
import kith.model.TextField;

/** A key of the records in the data file, as {@link RecordWriter} writes it and a {@link RecordInput} takes it. */
final class Key {

    static final Key A = new Key("a");
    static final Key ADDED = new Key("added");
    static final Key AIMS = new Key(ListField.AIMS.key());
    static final Key AKA = new Key(ListField.AKA.key());
    static final Key ANSWERS = new Key("answers");
    static final Key AT = new Key("at");
    static final Key B = new Key("b");
    static final Key BECAUSE = new Key("because");
    static final Key BIRTHDAY = new Key("birthday");
    static final Key BY = new Key("by");
    static final Key DATE_ORDER = new Key("dateOrder");
    static final Key DONE = new Key("done");
    static final Key DROPPED = new Key("dropped");
    static final Key DUE = new Key("due");
    static final Key EMAILS = new Key(ListField.EMAILS.key());
    static final Key EVERY = new Key("every");
    static final Key FOCUS = new Key("focus");
    static final Key FROM = new Key("from");
    static final Key GAVE = new Key("gave");
    static final Key GOT = new Key("got");
    static final Key GROUP = new Key("group");
    static final Key GROUPS = new Key(ListField.GROUPS.key());
    static final Key ID = new Key("id");
    static final Key INTRODUCTION = new Key("introduction");
    static final Key KIND = new Key("kind");
    static final Key MENTIONS = new Key("mentions");
    static final Key MET = new Key("met");
    static final Key NAME = new Key("name");
    static final Key NEEDS = new Key("needs");
    static final Key NEXT = new Key("next");
    static final Key NOTE = new Key("note");
    static final Key NOTED = new Key("noted");
    static final Key OFFERS = new Key("offers");
    static final Key ON = new Key("on");
    static final Key ORG = new Key(TextField.ORG.key());
    static final Key PHONES = new Key(ListField.PHONES.key());
    static final Key PLACE = new Key(TextField.PLACE.key());
    static final Key QUALITY = new Key("quality");
    static final Key RHYTHMS = new Key("rhythms");
    static final Key ROLE = new Key(TextField.ROLE.key());
    static final Key SINCE = new Key("since");
    static final Key SNOOZED = new Key("snoozed");
    static final Key STAGE = new Key("stage");
    static final Key STAGES = new Key("stages");
    static final Key STATUS = new Key("status");
    static final Key STEP = new Key("step");
    static final Key TAGS = new Key(ListField.TAGS.key());
    static final Key TEXT = new Key("text");
    static final Key THANKED = new Key("thanked");
    static final Key THANKS = new Key("thanks");
    static final Key THROUGH = new Key("through");
    static final Key TO = new Key("to");
    static final Key UNTIL = new Key("until");
    static final Key URLS = new Key(ListField.URLS.key());
    static final Key WHAT = new Key("what");
    static final Key WHERE = new Key("where");
    static final Key WHO = new Key("who");
    static final Key WHY = new Key(TextField.WHY.key());
    static final Key WITH = new Key("with");
    static final Key WORTH = new Key(TextField.WORTH.key());

    /** What is noted about a person, in the order in which it is written. */
    static final Map<NoteField, Key> TRAITS = traits();

    /** What was decided about a person, in the order in which it is written. */
    static final Map<Decision.Sort, Key> DECISIONS = decisions();
    /** What each of these is about; {@link Decision.Sort#PASSED} is about nothing but the person. */
    static final Map<Decision.Sort, Key> DECIDED = decided();

    private final String text;
    /** The key as it stands in the file, with its quotes and its colon. */
    final byte[] quoted;

    private Key(String text) {
        this.text = text;
        this.quoted = ('"' + text + "\":").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<NoteField, Key> traits() {
        Map<NoteField, Key> keys = new EnumMap<>(NoteField.class);
        for (NoteField trait : NoteField.values()) {
            keys.put(trait, new Key(trait.key()));
        }
        return Collections.unmodifiableMap(keys);
    }

    private static Map<Decision.Sort, Key> decisions() {
        Map<Decision.Sort, Key> keys = new EnumMap<>(Decision.Sort.class);
        for (Decision.Sort sort : Decision.Sort.values()) {
            keys.put(sort, new Key(sort.key()));
        }
        return Collections.unmodifiableMap(keys);
    }

    private static Map<Decision.Sort, Key> decided() {
        Map<Decision.Sort, Key> keys = new EnumMap<>(Decision.Sort.class);
        for (Decision.Sort sort : Decision.Sort.values()) {
            if (!sort.whatKey().isEmpty()) {
                keys.put(sort, new Key(sort.whatKey()));
            }
        }
        return Collections.unmodifiableMap(keys);
    }

    String text() {
        return text;
    }
}
