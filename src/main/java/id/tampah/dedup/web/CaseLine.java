package id.tampah.dedup.web;

import id.tampah.dedup.CaseSide;
import id.tampah.dedup.CaseWithSides;
import java.util.List;
import java.util.stream.Collectors;

/** A line of the work list: who, from which sources, where. */
public record CaseLine(CaseWithSides found, String names, String sources, String programs, String place) {

    private static final int SHOWN = 3;

    static CaseLine of(CaseWithSides found, String programs, String place) {
        return new CaseLine(
                found,
                joined(found.sides().stream().map(CaseSide::name).distinct().toList()),
                joined(found.sides().stream()
                        .map(side -> side.sourceName() + " (" + side.line() + ")")
                        .toList()),
                programs,
                place);
    }

    static String joined(List<String> words) {
        String first = words.stream().limit(SHOWN).collect(Collectors.joining(" · "));
        return words.size() > SHOWN ? first + " · +" + (words.size() - SHOWN) : first;
    }
}
