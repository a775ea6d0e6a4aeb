package id.tampah.dedup.web;

import id.tampah.dedup.asking.Question;
import java.util.List;

/** A question with the names of those it is about. */
public record QuestionLine(Question question, String names) {

    static QuestionLine of(Question question, List<String> names) {
        return new QuestionLine(
                question, CaseLine.joined(names.stream().distinct().toList()));
    }
}
