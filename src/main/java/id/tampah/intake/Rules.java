package id.tampah.intake;

import id.tampah.intake.reading.RowRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules every row of a list is checked by, as they are shown to whoever asks. */
public final class Rules {

    /** A rule: its reason code, and the law or experience it rests on. */
    public record Rule(String code, Basis basis) {}

    private Rules() {}

    /** By severity, the gravest first. */
    public static Map<Severity, List<Rule>> bySeverity() {
        Map<Severity, List<Rule>> rules = new TreeMap<>();
        Arrays.stream(RowRule.values())
                .forEach(rule -> rules.computeIfAbsent(rule.getSeverity(), severity -> new ArrayList<>())
                        .add(new Rule(rule.name(), rule.getBasis())));
        rules.computeIfAbsent(Severity.PERINGATAN, severity -> new ArrayList<>())
                .add(new Rule("NIK_TWICE_IN_LIST", Basis.HOUSE));
        return rules;
    }
}
