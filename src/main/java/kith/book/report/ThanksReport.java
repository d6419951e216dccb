package kith.book.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Sentence;
import kith.book.Thanks;
import kith.book.advice.Fit;
import kith.model.Person;

/** Thanks that are owed, and whom one could introduce to whom they are owed: the best thanks is a connection. */
public final class ThanksReport implements Report {

    @Override
    public String word() {
        return "thanks";
    }

    @Override
    public String about() {
        return "thanks owed, and a connection that would say it best";
    }

    @Override
    public List<String> keys() {
        return List.of("for", "on", "id", "introduce");
    }

    @Override
    public List<Section> sections(Scope scope) {
        List<Row> rows = new ArrayList<>();
        for (Thanks owed : Thanks.owed(scope.book(), scope.today())) {
            Person to = owed.to();
            boolean shown = scope.shows().test(to)
                    && scope.period().lets(Optional.of(owed.received().on()))
                    && !owed.isDropped();
            if (shown) {
                Row row = Row.about(to)
                        .says("for", owed.what())
                        .ago("on", "", Optional.of(owed.received().on()))
                        .hidden("id", Words.value(owed.received().id()));
                rows.add(introduce(scope, row, to));
            }
        }
        return List.of(Section.of(word(), "Thanks owed", rows));
    }

    private static Row introduce(Scope scope, Row row, Person to) {
        for (Fit fit : scope.outlook().fits().of(to)) {
            if (fit.isIntroduction()) {
                Person giver = fit.giver().orElseThrow();
                boolean gives = giver.id().equals(to.id());
                Person other = gives ? fit.seeker().orElseThrow() : giver;
                Sentence why = gives
                        ? Sentence.of(other.name() + ", who needs " + fit.need())
                        : Sentence.of(other.name() + " (" + fit.offer() + "), for they need " + fit.need());
                return row.below("", "you could introduce them to ", why).hidden("introduce", Words.value(other.id()));
            }
        }
        return row;
    }
}
