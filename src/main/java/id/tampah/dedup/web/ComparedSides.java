package id.tampah.dedup.web;

import id.tampah.dedup.CaseDetail;
import id.tampah.dedup.CaseSide;
import id.tampah.dedup.Choice;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the sides of a case next to each other: the first is compared with the second, all others with the first. */
@Component
@RequiredArgsConstructor
class ComparedSides {

    private final Regions regions;

    List<ComparedSide> sides(CaseDetail detail) {
        List<CaseSide> sides = detail.sides();
        List<ComparedSide> compared = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            CaseSide other = sides.get(i == 0 ? Math.min(1, sides.size() - 1) : 0);
            compared.add(compare(i + 1, sides.get(i), other, detail));
        }
        return compared;
    }

    private ComparedSide compare(int number, CaseSide side, CaseSide other, CaseDetail detail) {
        boolean visible = side.inside() && other.inside();
        CaseSide against = visible ? other : side;
        return new ComparedSide(
                number,
                side,
                choice(side, detail).orElse(null),
                choice(side, detail).map(choice -> letters(choice, detail)).orElse(""),
                place(side),
                Letters.unlike(side.name(), against.name()),
                digits(
                        side.identity().maskedNik(),
                        side.identity().nikDigits(),
                        against.identity().nikDigits()),
                digits(
                        side.identity().maskedNoKk(),
                        side.identity().noKkDigits(),
                        against.identity().noKkDigits()),
                Letters.unlike(date(side.birthDate()), date(against.birthDate())),
                Letters.unlike(side.address(), against.address()));
    }

    /** An unknown number is no difference. */
    private static List<Piece> digits(String shown, String digits, String other) {
        return Letters.unlikeDigits(shown, digits, other.isEmpty() ? digits : other);
    }

    private static Optional<Choice> choice(CaseSide side, CaseDetail detail) {
        return detail.choices().stream()
                .filter(choice -> choice.chosen().claimId() == side.claimId())
                .findFirst();
    }

    private static String letters(Choice choice, CaseDetail detail) {
        return choice.dropped().stream()
                .map(dropped -> ComparedSide.letter(detail.sides().indexOf(dropped) + 1))
                .collect(Collectors.joining(", "));
    }

    private String place(CaseSide side) {
        return RegionCode.parse(side.region()).map(regions::place).orElse("");
    }

    private static String date(@Nullable LocalDate date) {
        Locale locale = LocaleContextHolder.getLocale();
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }
}
