package kith.cli.report;

import java.util.Collection;
import java.util.List;
import kith.book.Thanks;
import kith.book.advice.Fit;
import kith.book.advice.RaisedFlag;
import kith.book.report.Brief;
import kith.model.Entity;
import kith.model.Person;
import kith.store.format.JsonText;
import kith.store.format.RecordText;

/** The brief for a program: one object, with the records as they are kept. */
final class BriefJson {

    private BriefJson() {}

    static String of(Brief brief) {
        return JsonText.object()
                .raw("person", RecordText.json(brief.person()))
                .text("warmth", brief.warmth())
                .raw("last", records(brief.last()))
                .raw("mine", records(brief.mine()))
                .raw("theirs", records(brief.theirs()))
                .raw(
                        "thanks",
                        records(brief.thanks().stream().map(Thanks::received).toList()))
                .raw(
                        "fits",
                        JsonText.array(brief.fits().stream().map(BriefJson::fit).toList()))
                .raw(
                        "flags",
                        JsonText.array(
                                brief.flags().stream().map(BriefJson::flag).toList()))
                .raw("questions", texts(brief.questions()))
                .raw("lacks", texts(brief.lacks()))
                .toString();
    }

    private static String records(Collection<? extends Entity> records) {
        return JsonText.array(records.stream().map(RecordText::json).toList());
    }

    private static String texts(List<String> texts) {
        return JsonText.array(texts.stream().map(JsonText::quote).toList());
    }

    private static String fit(Fit fit) {
        return JsonText.object()
                .text("seeker", fit.seeker().map(Person::id).orElse(""))
                .text("need", fit.need())
                .text("giver", fit.giver().map(Person::id).orElse(""))
                .text("offer", fit.offer())
                .toString();
    }

    private static String flag(RaisedFlag raised) {
        return JsonText.object()
                .text("flag", raised.flag().word())
                .text("evidence", raised.evidence().text())
                .text("advice", raised.flag().advice())
                .toString();
    }
}
