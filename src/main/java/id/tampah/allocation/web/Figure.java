package id.tampah.allocation.web;

import id.tampah.shared.RuleViolationException;

/** A whole number as people write it: {@code 1.200} or {@code 1200}. */
final class Figure {

    private Figure() {}

    static int of(String text) {
        String digits = text.replace(".", "").replace(" ", "");
        if (!digits.matches("\\d{1,8}")) {
            throw new RuleViolationException("allocation.quota.number", text);
        }
        return Integer.parseInt(digits);
    }
}
