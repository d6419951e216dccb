package kith.book;

import static kith.book.SampleBook.day;

import java.util.Optional;
import kith.model.Extra;
import kith.model.Party;
import kith.model.Promise;

/** A promise in the making. It was said ten days before it is due. */
public final class SamplePromise implements SampleRecord {

    private Promise promise;

    SamplePromise(String id, String who, Party by, String text, String due) {
        promise = new Promise(
                id,
                who,
                by,
                text,
                "",
                Optional.of(day(due)),
                day(due).minusDays(10),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Extra.NONE);
    }

    public SamplePromise because(String reason) {
        promise = promise.worded(promise.text(), reason, promise.due());
        return this;
    }

    public SamplePromise noted(String day) {
        promise = new Promise(
                promise.id(),
                promise.who(),
                promise.by(),
                promise.text(),
                promise.because(),
                promise.due(),
                day(day),
                promise.done(),
                promise.dropped(),
                promise.introduction(),
                promise.step(),
                Extra.NONE);
        return this;
    }

    public SamplePromise done(String day) {
        promise = promise.doneOn(day(day));
        return this;
    }

    public SamplePromise dropped(String day) {
        promise = promise.droppedOn(day(day));
        return this;
    }

    @Override
    public Promise made() {
        return promise;
    }
}
